/** With little memory the plan leaves modulations and T5 in the file and chooses VAE tiles; the picture stays nearly the same. */
import { expect, test, vi } from "vitest";
import type { NativeEngine, NativeRenderJob } from "../../src/engine/native.js";
import { JOB, nothing, openGolden } from "./open-golden.js";

vi.setConfig({ testTimeout: 240_000 });

test("step by step, what the device has no room for stays on the host or is done in tiles, and the picture stays near", async () => {
  const job = { ...JOB, width: 272, height: 272, steps: 1 };
  const size = { maxWidth: 272, maxHeight: 272 };
  const roomy = await openGolden(size);
  expect(roomy.report().plan).toMatchObject({ vaeTile: 0, modulationOnHost: false, evictT5: false });
  const drawn = async (engine: NativeEngine, more: Partial<NativeRenderJob> = {}) =>
    (await engine.render({ ...job, ...more }, nothing)).images[0]?.rgb ?? new Uint8Array();
  const difference = (a: Uint8Array, b: Uint8Array) => a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
  const expected = await drawn(roomy);
  const init = { rgb: expected, strength: 0.5 };
  const expectedFromPicture = await drawn(roomy, { init });

  const smaller = async (than: NativeEngine) => openGolden({ ...size, memoryLimit: than.report().plan.total - 1 });
  const offloaded = await smaller(roomy);
  expect(offloaded.report().plan).toMatchObject({ vaeTile: 0, modulationOnHost: true, evictT5: false });
  expect(await drawn(offloaded)).toEqual(expected);
  expect(offloaded.memory().weights).toBeLessThan(roomy.memory().weights);

  const tiled = await smaller(offloaded);
  expect(tiled.report().plan).toMatchObject({ vaeTile: 32, modulationOnHost: true, evictT5: false });
  const starved = await smaller(tiled);
  expect(starved.report().plan.evictT5).toBe(true);
  for (const engine of [tiled, starved]) {
    // Each tile has group norms of its own, so tiles are near, not equal.
    expect(difference(await drawn(engine), expected)).toBeLessThan(24);
    expect(difference(await drawn(engine, { init }), expectedFromPicture)).toBeLessThan(24);
  }
  expect(starved.memory().weights).toBeLessThan(offloaded.memory().weights);
});

test("a render from a picture takes no more memory than the plan says", async () => {
  const engine = await openGolden();
  const { width, height } = { width: 128, height: 128 };
  const init = { rgb: new Uint8Array(width * height * 3), strength: 0.5 };
  await engine.render({ ...JOB, width, height, init, steps: 2 }, nothing);
  const { plan } = engine.report();
  // The arena is measured the same way that it is allocated, but for what the allocator rounds up.
  expect(engine.memory().compute).toBeLessThanOrEqual(Math.max(plan.activations, plan.vae) * 1.02);
});
