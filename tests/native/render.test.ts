/** What a render's options do to the picture. */
import { expect, test, vi } from "vitest";
import type { NativeProgress } from "../../src/engine/native.js";
import { clipIds, JOB, nothing, openGolden } from "./open-golden.js";

vi.setConfig({ testTimeout: 120_000 });

const distance = (a: Uint8Array, b: Uint8Array) => a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
const rgbOf = (images: { rgb: Uint8Array }[], index = 0): Uint8Array => images[index]?.rgb ?? new Uint8Array();

test("seeds of one batch give the pictures that they give alone", async () => {
  const engine = await openGolden();
  const both = await engine.render({ ...JOB, seeds: Uint32Array.from([7, 4_294_967_295]) }, nothing);
  expect(both.images.map((image) => image.seed)).toEqual([7, 4_294_967_295]);
  for (const [index, seed] of [7, 4_294_967_295].entries()) {
    const alone = await engine.render({ ...JOB, seeds: Uint32Array.from([seed]) }, nothing);
    expect(rgbOf(alone.images)).toEqual(rgbOf(both.images, index));
  }
  expect(distance(rgbOf(both.images, 0), rgbOf(both.images, 1))).toBeGreaterThan(1);
});

test("prompt, sampler and schedule each change the picture", async () => {
  const engine = await openGolden();
  const plain = rgbOf((await engine.render(JOB, nothing)).images);
  for (const change of [
    { clipIds: clipIds(99) },
    { t5Ids: Int32Array.from([44, 1]) },
    { sampler: "heun" as const },
    { schedule: "shifted" as const },
  ]) {
    expect(distance(plain, rgbOf((await engine.render({ ...JOB, ...change }, nothing)).images))).toBeGreaterThan(0);
  }
});

test("Heun comes nearer to many small steps than Euler does", async () => {
  const engine = await openGolden();
  const render = async (sampler: "euler" | "heun", steps: number) =>
    rgbOf((await engine.render({ ...JOB, sampler, steps }, nothing)).images);
  const fine = await render("euler", 256);
  expect(distance(await render("heun", 8), fine)).toBeLessThan(distance(await render("euler", 8), fine));
});

test("a render from a picture stays the nearer to it the smaller the strength, and runs at least one step", async () => {
  const engine = await openGolden();
  const rgb = rgbOf((await engine.render({ ...JOB, seeds: Uint32Array.from([3]) }, nothing)).images);
  const from = async (strength: number) => engine.render({ ...JOB, init: { rgb, strength } }, nothing);
  const little = await from(0.01);
  const half = await from(0.5);
  const full = await from(1);
  expect(little.timings.denoiseSteps).toHaveLength(1);
  expect(half.timings.denoiseSteps).toHaveLength(2);
  expect(full.timings.denoiseSteps).toHaveLength(4);
  expect(rgbOf(full.images)).toEqual(rgbOf((await engine.render(JOB, nothing)).images));
});

test("previews arrive between the steps, one pixel a latent position", async () => {
  const engine = await openGolden();
  const seen: NativeProgress[] = [];
  await engine.render({ ...JOB, previewEvery: 2, steps: 5 }, (progress) => seen.push(progress));
  const steps = seen.filter((progress) => progress.stage === "denoise");
  expect(steps.map((progress) => progress.step)).toEqual([1, 2, 3, 4, 5]);
  expect(steps.map((progress) => progress.preview !== undefined)).toEqual([false, true, false, true, false]);
  expect(steps[1]?.preview).toMatchObject({ width: 8, height: 6 });
  expect(steps[1]?.preview?.rgb).toHaveLength(8 * 6 * 3);
});

test("other sizes, upright and wide, are drawn in turn", async () => {
  const engine = await openGolden();
  for (const [width, height] of [
    [48, 128],
    [128, 48],
    [64, 48],
    [16, 16],
  ] as const) {
    const { images } = await engine.render({ ...JOB, width, height }, nothing);
    expect(images[0]).toMatchObject({ width, height });
    expect(images[0]?.rgb).toHaveLength(width * height * 3);
  }
});
