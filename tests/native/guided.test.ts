/** Fill, control and Kontext models: a picture beside the text steers the render. The numbers are held to references in golden.test.ts. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import type { NativeEngine, NativeLoadOptions, NativeRenderJob } from "../../src/engine/native.js";
import { JOB, LOAD, nothing, OTHER, openAddon } from "./open-golden.js";

vi.setConfig({ testTimeout: 120_000 });

/** The clip model's config stands beside it, as a user would put it there: its width does not tell the heads. */
async function open(transformer: string, options: Partial<NativeLoadOptions> = {}): Promise<NativeEngine> {
  const folder = mkdtempSync(join(tmpdir(), "guided-"));
  copyFileSync(`${OTHER}/weights/bfl/clip.safetensors`, join(folder, "clip.safetensors"));
  writeFileSync(join(folder, "config.json"), JSON.stringify({ model_type: "clip_text_model", hidden_size: 32, num_attention_heads: 4 }));
  const model = {
    transformer: `${OTHER}/weights/${transformer}`,
    t5: `${OTHER}/weights/gguf/t5-F32.gguf`,
    clip: join(folder, "clip.safetensors"),
    vae: `${OTHER}/weights/bfl/ae.safetensors`,
  };
  const engine = await openAddon().load({ ...LOAD, model, ...options }, nothing);
  onTestFinished(async () => {
    await engine.dispose();
    rmSync(folder, { recursive: true });
  });
  return engine;
}

const job: NativeRenderJob = { ...JOB, clipIds: new Int32Array(77).fill(69), t5Ids: Int32Array.from([3, 14, 1]), steps: 2 };
const [width, height] = [job.width, job.height];
const rgb = Uint8Array.from({ length: width * height * 3 }, (_, i) => (i * 7) % 256);
const mask = Uint8Array.from({ length: width * height }, (_, i) => (i % width < width / 2 ? 255 : 0));
const drawn = async (engine: NativeEngine, change: Partial<NativeRenderJob>) =>
  (await engine.render({ ...job, ...change }, nothing)).images[0]?.rgb ?? new Uint8Array();

test("a fill model draws by picture and mask; what the mask covers of the picture does not matter", async () => {
  const engine = await open("bfl/flux1-fill.safetensors");
  const first = await drawn(engine, { control: { rgb, mask } });
  expect(await drawn(engine, { control: { rgb, mask: mask.map((m) => 255 - m) } })).not.toEqual(first);
  const hidden = rgb.map((value, i) => (mask[Math.floor(i / 3)] ? 255 - value : value));
  expect(await drawn(engine, { control: { rgb: hidden, mask } })).toEqual(first);
  // Group norms see the whole picture, so what is shown matters everywhere.
  expect(
    await drawn(engine, { control: { rgb: rgb.map((value, i) => (mask[Math.floor(i / 3)] ? value : 255 - value)), mask } }),
  ).not.toEqual(first);
});

test("a control model follows a picture", async () => {
  const engine = await open("gguf/flux1-control-F32.gguf");
  const first = await drawn(engine, { control: { rgb } });
  expect(await drawn(engine, { control: { rgb: rgb.map((value) => 255 - value) } })).not.toEqual(first);
});

test("a text model refers to a picture of another size, and forgets it for the next job", async () => {
  const engine = await open("bfl/flux1-dev.safetensors", { maxReference: { width: 32, height: 16 } });
  const plain = await drawn(engine, {});
  const reference = { rgb: rgb.slice(0, 32 * 16 * 3), width: 32, height: 16 };
  expect(await drawn(engine, { reference })).not.toEqual(plain);
  expect(await drawn(engine, {})).toEqual(plain);
});

test("the memory plan has room for the largest reference, and a larger one is refused", async () => {
  const maxReference = { width: 256, height: 192 };
  const without = await open("bfl/flux1-dev.safetensors");
  const engine = await open("bfl/flux1-dev.safetensors", { maxReference });
  const plan = engine.report().plan;
  expect(plan.activations).toBeGreaterThan(without.report().plan.activations);
  expect(plan.vae).toBeGreaterThan(without.report().plan.vae);

  const reference = (width: number, height: number) => ({ reference: { rgb: new Uint8Array(width * height * 3), width, height } });
  await drawn(engine, { ...reference(256, 192), width: 128, height: 128 });
  // The arena is measured the same way that it is allocated, but for what the allocator rounds up.
  const most = Math.max(plan.activations, plan.vae);
  expect(engine.memory().compute).toBeLessThanOrEqual(most * 1.02);
  expect(engine.memory().compute).toBeGreaterThan(most * 0.9);

  await expect(drawn(engine, reference(256, 208))).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    message: /reference: 256×208 is larger than the memory plan's 256×192. Load with a larger maxReference/,
  });
  await expect(drawn(without, reference(16, 16))).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    message: /larger than the memory plan's 0×0/,
  });
  await expect(open("bfl/flux1-dev.safetensors", { maxReference: { width: 16, height: 0 } })).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    message: /maxReference: expected at least 16 × 16 pixels, or 0 × 0 for none/,
  });
});

test("a reference too large to be encoded whole is encoded in tiles, which the plan chooses", async () => {
  const maxReference = { width: 512, height: 384 };
  const planned = async (memoryLimit: number) => (await open("bfl/flux1-dev.safetensors", { maxReference, memoryLimit })).report().plan;
  const whole = await planned(0);
  const offloaded = await planned(whole.total - 1);
  expect(offloaded).toMatchObject({ vaeTile: 0, modulationOnHost: true });
  const tiled = await open("bfl/flux1-dev.safetensors", { maxReference, memoryLimit: offloaded.total - 1 });
  expect(tiled.report().plan).toMatchObject({ vaeTile: 32, modulationOnHost: true });
  const reference = { rgb: new Uint8Array(512 * 384 * 3), ...maxReference };
  await drawn(tiled, { reference, width: 128, height: 128, steps: 1 });
  expect(tiled.memory().compute).toBeLessThanOrEqual(Math.max(tiled.report().plan.activations, tiled.report().plan.vae) * 1.02);
});

test("a model and a job that do not fit each other are refused, and the engine goes on", async () => {
  const engine = await open("bfl/flux1-fill.safetensors");
  for (const control of [undefined, { rgb }]) {
    await expect(drawn(engine, control ? { control } : {})).rejects.toMatchObject({ code: "UNSUPPORTED", message: /384 input channels/ });
  }
  await expect(drawn(engine, { control: { rgb, mask: mask.slice(1) } })).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    message: /control.mask: expected width × height = 3072 bytes, got 3071/,
  });
  await expect(drawn(engine, { control: { rgb, mask }, reference: { rgb, width: 60, height: 48 } })).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    message: /reference: expected a width and height of positive multiples of 16, got 60×48/,
  });
  await expect(drawn(engine, { control: { rgb, mask } })).resolves.toBeDefined();
  const text = await open("bfl/flux1-dev.safetensors");
  await expect(drawn(text, { control: { rgb } })).rejects.toMatchObject({ code: "UNSUPPORTED", message: /from text alone/ });
});
