/** Renders of both variants in one queue: each on its own model, in the queue's order, the switch in times, status and events. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { installTiny, twoModels } from "../engine/two-models.js";
import { openService, type Picture, picture } from "./open-service.js";

// Several processes and loads a test: tenths of a second on an idle machine, many seconds on one where everything else runs too.
vi.setConfig({ testTimeout: 180_000 });

const modelsDir = twoModels(mkdtempSync(join(tmpdir(), "sq-test-")));
const open = (flags: Record<string, unknown> = {}) => openService({ model: "auto", modelsDir, device: "cpu", threads: 1, ...flags });

test("dev, schnell, dev: planned when they come, drawn in that order, each as its own model draws it alone", async () => {
  const service = open();
  const seen: string[] = [];
  service.on("render.started", ({ job_id, model, steps }) => seen.push(`${job_id} ${model} ${steps}`));
  service.on("engine.state", ({ state, model }) => state === "warming" && seen.push(`loading ${model}`));
  const ask = (job_id: string, variant: string, rest: object = {}): Promise<Picture> =>
    picture(service, { subject: "a tower", seed: 5, job_id, variant, ...rest });
  const [a, b, c, d] = await Promise.all([
    ask("a", "dev"),
    ask("b", "schnell"),
    ask("c", "dev", { guidance: 2 }),
    ask("d", "schnell", { priority: 1 }),
  ]);
  // The one with the higher priority goes first, whatever that costs in switches.
  expect(seen).toEqual([
    "a tiny-dev 2",
    "loading tiny-dev",
    "d tiny-schnell 2",
    "loading tiny-schnell",
    "b tiny-schnell 2",
    "c tiny-dev 2",
    "loading tiny-dev",
  ]);
  expect([a, b, c, d].map(({ model, guidance }) => [model, guidance])).toEqual([
    ["tiny-dev", 3.5],
    ["tiny-schnell", 0],
    ["tiny-dev", 2],
    ["tiny-schnell", 0],
  ]);
  expect(b.timings_ms?.load).toBe(0);
  for (const switched of [a, c, d]) expect(switched.timings_ms?.load).toBeGreaterThan(0);
  expect(service.status()).toMatchObject({
    model: { name: "tiny-schnell", variant: "schnell", loaded: "tiny-dev" },
    counters: { model_switches: 2, renders_done: 4 },
  });
});

test("without a variant the chosen model draws, whatever was drawn before; `load` chooses for what comes after it", async () => {
  const service = open();
  expect((await picture(service, { subject: "a", variant: "dev" })).model).toBe("tiny-dev");
  expect((await picture(service, { subject: "a" })).model).toBe("tiny-schnell");
  expect(await service.load({ variant: "dev" })).toMatchObject({ model: "tiny-dev" });
  expect((await picture(service, { subject: "a", variant: "flux" })).model).toBe("tiny-dev");
});

test("a switch that fails costs the render that asked for it, and no other", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sq-test-"));
  installTiny(folder, "tiny-schnell", "schnell", { limits: { min: 64, max: 64, multiple: 16, default: 64 } });
  installTiny(folder, "tiny-dev", "dev", { limits: { min: 64, max: 2048, multiple: 16, default: 64 } });
  const service = open({ modelsDir: folder, memoryLimit: 40 * 2 ** 20 });
  const first = picture(service, { subject: "a" });
  const refused = picture(service, { subject: "a", variant: "dev", job_id: "too-large" });
  const last = picture(service, { subject: "a" });
  await expect(refused).rejects.toMatchObject({ code: "OUT_OF_MEMORY", data: { available: 40 * 2 ** 20 } });
  expect([(await first).model, (await last).model]).toEqual(["tiny-schnell", "tiny-schnell"]);
  expect(service.job("too-large")).toMatchObject({ state: "failed", error: { code: "OUT_OF_MEMORY" } });
  expect(service.status()).toMatchObject({ flux: "warm", counters: { model_switches: 0, engine_restarts: 0, renders_failed: 1 } });
});

test("a variant that is not installed is refused at once, not when its turn comes", async () => {
  const service = openService({ model: "starter", modelsDir: mkdtempSync(join(tmpdir(), "sq-test-")) });
  await expect(picture(service, { subject: "a", variant: "dev" })).rejects.toMatchObject({
    code: "MODEL_NOT_FOUND",
    hint: expect.stringContaining("models pull flux1-dev-q8"),
  });
  expect(service.jobs()).toEqual([]);
});
