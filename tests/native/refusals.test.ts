/** Wrong input is refused with a code and a sentence that names the field; the engine goes on. */
import { expect, test, vi } from "vitest";
import type { NativeRenderJob } from "../../src/engine/native.js";
import { GOLDEN, JOB, LOAD, nothing, openAddon, openGolden } from "./open-golden.js";

vi.setConfig({ testTimeout: 60_000 });

const wrong: [string, Partial<Record<keyof NativeRenderJob, unknown>>, RegExp][] = [
  ["a width that is no multiple of 16", { width: 60 }, /width and height: expected positive multiples of 16, got 60×48/],
  ["a picture beyond the plan", { width: 1024, height: 1024 }, /larger than the memory plan/],
  ["no steps", { steps: 0 }, /steps: expected at least 1/],
  ["no seeds", { seeds: new Uint32Array() }, /seeds: expected at least one/],
  ["seeds of another array type", { seeds: [7] }, /seeds: expected a Uint32Array/],
  ["an unknown sampler", { sampler: "dpm" }, /sampler: expected one of "euler", "heun", got "dpm"/],
  ["a token beyond the vocabulary", { t5Ids: Int32Array.from([30_000]) }, /t5Ids: token id 30000 is outside the vocabulary of 128/],
  [
    "a picture to start from of another size",
    { init: { rgb: new Uint8Array(3), strength: 0.5 } },
    /init.rgb: expected width × height × 3 = 9216 bytes, got 3/,
  ],
  ["a strength of nothing", { init: { rgb: new Uint8Array(9216), strength: 0 } }, /init.strength/],
];

test.each(wrong)("%s", async (_name, change, message) => {
  const engine = await openGolden();
  await expect(engine.render({ ...JOB, ...change } as NativeRenderJob, nothing)).rejects.toMatchObject({ code: "INVALID_PARAMS", message });
  await expect(engine.render({ ...JOB, steps: 1 }, nothing)).resolves.toBeDefined();
});

test("a device that is not there is named together with those that are", async () => {
  await expect(openAddon().load({ ...LOAD, device: "metal9" }, nothing)).rejects.toMatchObject({
    code: "UNSUPPORTED",
    message: /No device "metal9".*0 = CPU/,
  });
});

test("parts that were not made for each other are refused before loading", async () => {
  const model = { ...LOAD.model, vae: LOAD.model.clip };
  await expect(openAddon().load({ ...LOAD, model }, nothing)).rejects.toMatchObject({ code: "MODEL_INVALID" });
});

test("what does not fit is refused with the figures", async () => {
  const load = openAddon().load({ ...LOAD, memoryLimit: 100_000 }, nothing);
  await expect(load).rejects.toMatchObject({
    code: "OUT_OF_MEMORY",
    data: { available: 100_000, needed: expect.any(Number), weights: expect.any(Number) },
  });
});

test("a disposed engine refuses work, and may be disposed again", async () => {
  const engine = await openAddon().load(
    { ...LOAD, model: { ...LOAD.model, transformer: `${GOLDEN}/weights/bfl/flux1-dev-tiny.safetensors` } },
    nothing,
  );
  await engine.dispose();
  await engine.dispose();
  await expect(engine.render(JOB, nothing)).rejects.toMatchObject({ code: "SHUTTING_DOWN" });
});
