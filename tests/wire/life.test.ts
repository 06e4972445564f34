/** ping, status, warm_up and shutdown as the existing clients send and read them; the output directory's announcement. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { TIER_NAMES } from "../../src/protocol/schemas/render.js";
import { SCHEMAS } from "../../src/protocol/schemas.js";
import { RealDaemon } from "../daemon/real-daemon.js";
import { ask, mustBeInteger } from "./one-line-client.js";

const daemons: RealDaemon[] = [];
const start = async (...args: Parameters<typeof RealDaemon.start>): Promise<RealDaemon> => {
  const daemon = await RealDaemon.start(...args);
  daemons.push(daemon);
  return daemon;
};
afterEach(async () => {
  for (const daemon of daemons.splice(0)) await daemon.end();
});

describe("a daemon that has just started", () => {
  it("answers ping and status before any model is loaded, and announces its output directory first", async () => {
    const daemon = await start();
    expect(readFileSync(join(daemon.home, "daemon-output-dir"), "utf8")).toMatch(/^\/[^\n]*\n$/);
    expect(isAbsolute(daemon.outputDir) && statSync(daemon.outputDir).isDirectory()).toBe(true);
    expect((await ask(daemon.socket, { id: 1, method: "ping" })).result).toEqual({ status: "ok" });

    const status = await ask(daemon.socket, { id: 1, method: "status" });
    expect(SCHEMAS.status.result.parse(status.result)).toBeTruthy();
    expect(status.result).toMatchObject({
      flux: "cold",
      embed: "cold",
      supported_tiers: { flux: [...TIER_NAMES].sort(), embed: ["embed"] },
      pid: daemon.pid,
      socket: daemon.socket,
      output_dir: daemon.outputDir,
      queue_depth: 0,
    });
    for (const field of ["pid", "uptime_s", "queue_depth", "clients", "protocol", "memory.rss"]) mustBeInteger(status, `result.${field}`);
    // Development cards are never passed off as pictures of a model.
    expect(JSON.stringify(status.result.degraded)).toContain("cards");
  });

  it("warms what is named, knows image as flux, and answers an unknown worker with none", async () => {
    const daemon = await start();
    const first = await ask(daemon.socket, { id: 1, method: "warm_up", params: { worker: "image" } });
    expect(first.result).toMatchObject({ status: "warm", workers: { flux: { worker: "flux", status: "warm" } } });
    mustBeInteger(first, "result.workers.flux.warmup_ms");
    const again = await ask(daemon.socket, { id: 1, method: "warm_up", params: { worker: "flux" } });
    expect(again.result).toMatchObject({ workers: { flux: { status: "already_warm" } } });
    expect((await ask(daemon.socket, { id: 1, method: "warm_up", params: { worker: "toaster" } })).result).toEqual({
      status: "warm",
      workers: {},
    });
    expect((await ask(daemon.socket, { id: 1, method: "warm_up", params: { worker: "embed" } })).error.code).toBe("MODEL_NOT_FOUND");
    const all = await ask(daemon.socket, { id: 1, method: "warm_up" });
    expect(all.result).toMatchObject({
      status: "warm",
      workers: { flux: { status: "already_warm" } },
      failed: { embed: { code: "MODEL_NOT_FOUND" } },
    });
    expect((await ask(daemon.socket, { id: 1, method: "status" })).result.flux).toBe("warm");
  });

  it("with --warmup loads at once, while it answers", async () => {
    const daemon = await start(["--warmup=flux", "--model", "cards:load=700"]);
    expect((await ask(daemon.socket, { id: 1, method: "status" })).result.flux).toBe("warming");
    const { result } = await ask(daemon.socket, {
      id: 1,
      method: "render",
      params: { tier: "portrait", prompt: "a smith", width: 256, height: 256 },
    });
    expect(result.image_url).toMatch(/png$/);
  });
});

describe("the reply to status", () => {
  it("stays under 65,536 bytes whatever is wrong with the daemon", async () => {
    const daemon = await start();
    const error = `${"q".repeat(900)}`;
    for (let i = 0; i < 3; i++) await ask(daemon.socket, { id: i, method: "render", params: { tier: error, prompt: error } });
    const { line } = await ask(daemon.socket, { id: 1, method: "status" });
    expect(line.length).toBeLessThan(65_536);
  });
});

describe("shutdown", () => {
  it("answers, then ends with 0 and leaves neither socket nor pid file, without waiting for idle clients", async () => {
    const daemon = await start();
    const idle = await daemon.dial();
    expect(readFileSync(join(daemon.folder, "sq.pid"), "utf8")).toBe(`${daemon.pid}\n`);
    expect(statSync(daemon.socket).mode & 0o777).toBe(0o600);
    const { result } = await ask(daemon.socket, { id: 1, method: "shutdown" });
    expect(result).toEqual({ status: "ok" });
    expect(await daemon.exited).toEqual({ code: 0, signal: null });
    expect(readdirSync(daemon.folder)).toEqual(["home"]);
    expect(await idle.line()).toBeUndefined();
    // Saved games point into it.
    expect(existsSync(daemon.outputDir)).toBe(true);
  });
});
