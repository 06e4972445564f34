/** The engine's process dies, hangs or runs out of memory in the middle of a render: a clear error at once, and the next render works. */
import { describe, expect, it, onTestFinished } from "vitest";
import { canLook, childrenOf } from "../daemon/processes.js";
import { RealDaemon } from "../daemon/real-daemon.js";

const picture = { tier: "portrait", prompt: "x", width: 256, height: 256, steps: 4 };

describe("an engine that dies", () => {
  it.runIf(canLook)("costs its render an ENGINE_CRASHED within a second; status answers throughout; the next render works", async () => {
    const daemon = await RealDaemon.start(["--model", "cards:delay=150"]);
    onTestFinished(() => daemon.end());
    const peer = await daemon.dial();
    peer.send({ jsonrpc: "2.0", id: "s", method: "subscribe", params: { events: ["render.progress"] } });
    await peer.json();
    peer.send({ jsonrpc: "2.0", id: "doomed", method: "render", params: { ...picture, steps: 50 } });
    expect(await peer.json()).toMatchObject({ method: "render.progress" });
    const [engine] = childrenOf(daemon.pid, "engine/child");
    process.kill(engine!, "SIGKILL");
    const killedAt = Date.now();
    let reply = await peer.json();
    while (!("id" in reply)) reply = await peer.json();
    expect(Date.now() - killedAt).toBeLessThan(1000);
    expect(reply).toMatchObject({
      id: "doomed",
      error: { data: { code: "ENGINE_CRASHED" }, message: expect.stringMatching(/SIGKILL|killed/i) },
    });
    expect((await daemon.ask("status")).result).toMatchObject({ last_error: { code: "ENGINE_CRASHED" } });
    expect((await daemon.ask("render", picture)).result).toMatchObject({ width: 256 });
    expect(childrenOf(daemon.pid, "engine/child")).not.toContain(engine);
  });
});

describe("an engine that fails by itself", () => {
  it.each([
    ["crash=2", "ENGINE_CRASHED"],
    ["oom=2", "OUT_OF_MEMORY"],
    ["fail=2", "GENERATION_FAILED"],
  ])("%s is told as %s, and the daemon answers on", async (trouble, code) => {
    const daemon = await RealDaemon.start(["--model", `cards:${trouble}`]);
    onTestFinished(() => daemon.end());
    const failing = daemon.ask("render", picture);
    expect((await daemon.ask("ping")).result).toEqual({ status: "ok" });
    expect((await failing).error).toMatchObject({ code, message: expect.stringMatching(/\w/) });
    expect((await daemon.ask("render", { ...picture, steps: 1 })).result).toMatchObject({ steps: 1 });
  });

  it("one that hangs is ended by the render's deadline, and the next render works", async () => {
    const daemon = await RealDaemon.start(["--model", "cards:hang=2", "--cancel-deadline", "300ms"]);
    onTestFinished(() => daemon.end());
    const begun = Date.now();
    expect((await daemon.ask("render", { ...picture, deadline_ms: 1500 })).error).toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(Date.now() - begun).toBeLessThan(6000);
    expect((await daemon.ask("render", { ...picture, steps: 1 })).result).toMatchObject({ steps: 1 });
  });

  it("one that hangs does not hold up a stop for longer than the grace and the cancel deadline", async () => {
    const daemon = await RealDaemon.start(["--model", "cards:hang=2", "--cancel-deadline", "300ms", "--shutdown-grace", "200ms"]);
    onTestFinished(() => daemon.end());
    const painter = await daemon.dial();
    painter.send({ jsonrpc: "2.0", id: "s", method: "subscribe", params: { events: ["render.progress"] } });
    await painter.json();
    painter.send({ id: "hanging", method: "render", params: picture });
    expect(await painter.json()).toMatchObject({ method: "render.progress" });
    daemon.process.kill("SIGTERM");
    let reply = await painter.json();
    while (!("id" in reply)) reply = await painter.json();
    expect(reply).toMatchObject({ id: "hanging", error: { code: "SHUTTING_DOWN" } });
    expect(await daemon.exited).toEqual({ code: 0, signal: null });
  });
});
