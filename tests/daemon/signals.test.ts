/** SIGTERM and SIGINT stop in the written order; a second one stops at once and takes the children along. */
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { until } from "../server/line-server.js";
import { canLook, childrenOf, lives } from "./processes.js";
import { RealDaemon } from "./real-daemon.js";

const picture = { tier: "portrait", prompt: "x", width: 256, height: 256 };

async function rendering(flags: readonly string[], steps: number) {
  const daemon = await RealDaemon.start(flags);
  onTestFinished(() => daemon.end());
  const watcher = await daemon.dial();
  watcher.send({ jsonrpc: "2.0", id: 0, method: "subscribe", params: { events: ["render.started"] } });
  await watcher.json();
  const painter = await daemon.dial();
  const rpc = (id: string, count: number) => ({ jsonrpc: "2.0", id, method: "render", params: { ...picture, steps: count } });
  painter.send(rpc("running", steps), rpc("waiting", 1));
  await watcher.json();
  return { daemon, painter };
}

describe("the orderly stop", () => {
  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("%s ends an idle daemon with 0 and nothing left", async (signal) => {
    const daemon = await RealDaemon.start();
    onTestFinished(() => daemon.end());
    daemon.process.kill(signal);
    expect(await daemon.exited).toEqual({ code: 0, signal: null });
    expect(readdirSync(daemon.folder)).toEqual(["home"]);
  });

  it("lets the running render finish within the grace, refuses what waits and what comes", async () => {
    const { daemon, painter } = await rendering(["--model", "cards:delay=150"], 8);
    const newcomer = await daemon.dial();
    newcomer.send({ id: "p", method: "ping" });
    await newcomer.json();
    daemon.process.kill("SIGTERM");
    const replies = [await painter.json(), await painter.json()];
    expect(replies.find((reply) => reply.id === "waiting")).toMatchObject({ error: { data: { code: "SHUTTING_DOWN" } } });
    expect(replies.find((reply) => reply.id === "running")).toMatchObject({ result: { steps: 8 } });
    expect(await daemon.exited).toEqual({ code: 0, signal: null });
  });

  it("refuses new work while it drains, but tells how it is", async () => {
    const { daemon } = await rendering(["--model", "cards:delay=150"], 10);
    const peer = await daemon.dial();
    peer.send({ id: 0, method: "shutdown" }, { id: 1, method: "status" }, { id: 2, method: "render", params: picture });
    expect(await peer.json()).toEqual({ id: 0, result: { status: "ok" } });
    await until(() => daemon.log.some((line) => line.msg === "stopping"));
    peer.send({ id: 3, method: "status" }, { id: 4, method: "render", params: picture });
    const replies = new Map<unknown, Record<string, unknown>>();
    for (let i = 0; i < 4; i++) {
      const reply = await peer.json();
      replies.set(reply.id, reply);
    }
    expect(replies.get(3)).toMatchObject({ result: { state: "draining" } });
    expect(replies.get(4)).toMatchObject({ error: { code: "SHUTTING_DOWN" } });
    expect(await daemon.exited).toEqual({ code: 0, signal: null });
  });

  it("cancels the running render when the grace is over, and still answers it", async () => {
    const { daemon, painter } = await rendering(["--model", "cards:delay=200", "--shutdown-grace", "100ms"], 50);
    daemon.process.kill("SIGTERM");
    const replies = [await painter.json(), await painter.json()];
    for (const reply of replies) expect(reply).toMatchObject({ error: { data: { code: "SHUTTING_DOWN" } } });
    expect(await daemon.exited).toEqual({ code: 0, signal: null });
  });
});

describe("the second signal", () => {
  it("ends the daemon at once, its children with it, its files removed", async () => {
    const { daemon } = await rendering(["--model", "cards:delay=500", "--shutdown-grace", "60s"], 50);
    const children = canLook ? childrenOf(daemon.pid) : [];
    daemon.process.kill("SIGTERM");
    await until(() => daemon.log.some((line) => line.msg === "stopping"));
    const begun = Date.now();
    daemon.process.kill("SIGTERM");
    expect(await daemon.exited).toEqual({ code: 143, signal: null });
    expect(Date.now() - begun).toBeLessThan(2000);
    await until(() => children.every((pid) => !lives(pid)), 2000);
    expect(existsSync(daemon.socket)).toBe(false);
    expect(readdirSync(daemon.folder)).toEqual(["home"]);
  });
});
