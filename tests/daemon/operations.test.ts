/** What an operator asks: metrics, health, the log's one line a job, its rotation. */
import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SCHEMAS } from "../../src/protocol/schemas.js";
import { until } from "../server/line-server.js";
import { RealDaemon } from "./real-daemon.js";

let daemon: RealDaemon;
let logFile: string;
const picture = { tier: "portrait", prompt: "x", width: 256, height: 256 };

beforeAll(async () => {
  const folder = RealDaemon.newFolder();
  logFile = join(folder, "logs", "sq.log");
  daemon = RealDaemon.spawn(["--log-file", logFile, "--genre-packs", new URL("../../genre_packs", import.meta.url).pathname], { folder });
  await until(() => existsSync(logFile) && readFileSync(logFile, "utf8").includes('"ready"'), 20_000);
  expect((await daemon.ask("render", picture)).result).toBeTruthy();
  expect((await daemon.ask("render", { ...picture, tier: "hologram" })).error).toBeTruthy();
  expect((await daemon.ask("pong")).error).toBeTruthy();
});
afterAll(() => daemon.end());

describe("metrics", () => {
  /** Sample line without its value → value. Throws on a line that is no exposition. */
  function samples(text: string): Map<string, number> {
    const found = new Map<string, number>();
    const typed = new Set<string>();
    for (const line of text.trimEnd().split("\n")) {
      const type = /^# TYPE (\w+) (counter|gauge|summary)$/.exec(line);
      if (type) typed.add(type[1]!);
      if (line.startsWith("#")) continue;
      const sample = /^((\w+?)(?:_sum|_count)?(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})?) (-?[\d.e+-]+)$/.exec(line);
      if (!sample || ![...typed].some((name) => sample[1]!.startsWith(name))) throw new Error(`no exposition: ${line}`);
      found.set(sample[1]!, Number(sample[3]));
    }
    return found;
  }

  it("counts jobs by outcome and requests by method, with times per stage, in the Prometheus format", async () => {
    const { result } = (await daemon.ask("metrics")) as { result: { content_type: string; text: string } };
    expect(result.content_type).toMatch(/^text\/plain; version=0\.0\.4/);
    const found = samples(result.text);
    expect(found.get('sidequest_renders_total{outcome="done",tier="portrait"}')).toBe(1);
    expect(found.get('sidequest_renders_total{outcome="INVALID_PARAMS",tier=""}')).toBe(1);
    expect(found.get('sidequest_requests_total{method="unknown",outcome="UNKNOWN_METHOD"}')).toBe(1);
    expect(found.get('sidequest_requests_total{method="render",outcome="ok"}')).toBe(1);
    expect(found.get('sidequest_render_stage_seconds_count{stage="denoise"}')).toBe(1);
    expect(found.get("sidequest_queue_depth")).toBe(0);
    expect(found.get('sidequest_worker_warm{worker="flux"}')).toBe(1);
    expect(found.get('sidequest_memory_bytes{of="daemon"}')).toBeGreaterThan(1e6);
  });
});

describe("health", () => {
  it("names everything that is not as it should be, with the cure", async () => {
    const { result } = await daemon.ask("health");
    const health = SCHEMAS.health.result.parse(result);
    expect(health.state).toBe("degraded");
    expect(health.reasons).toContainEqual({ what: "pictures", why: expect.stringContaining("cards"), fix: expect.stringMatching(/\w/) });
  });
});

describe("the rest of the table", () => {
  it.each([
    ["models", {}],
    ["packs", {}],
    ["jobs", {}],
    ["describe", {}],
    ["compose", { tier: "portrait", subject: "a smith at her forge" }],
    ["interpret", { narration: "The knight raises her sword as the dragon lands on the burning tower." }],
    ["clear_queue", {}],
    ["unload", { worker: "all" }],
    ["load", { model: "cards" }],
    ["audio.state", {}],
    ["audio.choose", { narration: "Swords clash as the dragon roars.", moods: ["combat", "rest"], sfx: ["sword"] }],
    ["audio.library", { genre: "low_fantasy" }],
  ] as const)("%s gives what its schema says", async (method, params) => {
    const { result, error } = await daemon.ask(method, params);
    expect(error).toBeUndefined();
    expect(SCHEMAS[method].result.parse(result)).toEqual(result);
  });

  it.each([
    ["load", {}, /^model: expected/],
    ["unload", { worker: "toaster" }, /^worker: expected one of all, flux, image, embed, got "toaster"/],
    ["pack", { genre: "nowhere" }, /nowhere/],
    ["job", { job_id: "nobody" }, /^job_id: /],
  ] as const)("%s %j is refused in words", async (method, params, message) => {
    expect((await daemon.ask(method, params)).error).toMatchObject({ message: expect.stringMatching(message) });
  });
});

describe("keep-alive", () => {
  it("can be changed while the daemon runs: 0 frees an idle model, the next render loads it again", async () => {
    expect((await daemon.ask("load", { keep_alive_ms: 0 })).result).toMatchObject({ status: "loaded", model: "cards" });
    let flux: unknown;
    do flux = ((await daemon.ask("status")).result as { flux: string }).flux;
    while (flux !== "cold");
    expect((await daemon.ask("load", { keep_alive_ms: -1 })).result).toMatchObject({ status: "loaded" });
    expect((await daemon.ask("render", picture)).result).toBeTruthy();
    expect((await daemon.ask("status")).result).toMatchObject({ flux: "warm" });
    expect((await daemon.ask("load", { keep_alive_ms: -2 })).error).toMatchObject({
      message: expect.stringMatching(/^keep_alive_ms: expected an integer from -1/),
    });
  });
});

describe("the log", () => {
  const lines = (): Record<string, unknown>[] =>
    readFileSync(logFile, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it("has one line a job, with its outcome and all its times", () => {
    const jobs = lines().filter((line) => line.msg === "job");
    expect(jobs).toMatchObject([
      {
        outcome: "done",
        tier: "portrait",
        seed: expect.any(Number),
        timings_ms: { denoise: expect.any(Number), store: expect.any(Number) },
        total_ms: expect.any(Number),
      },
      { outcome: "INVALID_PARAMS", tier: "hologram", reason: expect.stringMatching(/\w/) },
      { outcome: "done" },
    ]);
  });

  it("is opened anew at SIGUSR2, after a rotation has moved it away", async () => {
    renameSync(logFile, `${logFile}.1`);
    daemon.process.kill("SIGUSR2");
    await until(() => existsSync(logFile));
    await daemon.ask("render", picture);
    expect(lines()).toMatchObject([{ msg: "job" }]);
  });
});
