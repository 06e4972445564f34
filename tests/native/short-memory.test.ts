/** With little memory the plan chooses VAE tiles and leaves T5 in the file; the picture stays nearly the same. */
import { expect, test, vi } from "vitest";
import { JOB, nothing, openGolden } from "./open-golden.js";

vi.setConfig({ testTimeout: 120_000 });

test("tiles and T5 on the host draw what the whole device draws", async () => {
  const job = { ...JOB, width: 320, height: 320, steps: 1 };
  const size = { maxWidth: 320, maxHeight: 320 };
  const roomy = await openGolden(size);
  const { plan } = roomy.report();
  expect(plan).toMatchObject({ vaeTile: 0, evictT5: false, cpuFallbackOps: [] });

  const tiled = await openGolden({ ...size, memoryLimit: plan.total - 1 });
  expect(tiled.report().plan).toMatchObject({ vaeTile: 32, evictT5: false });
  const starved = await openGolden({ ...size, memoryLimit: tiled.report().plan.total - 1 });
  expect(starved.report().plan.evictT5).toBe(true);

  const expected = (await roomy.render(job, nothing)).images[0]?.rgb ?? new Uint8Array();
  for (const engine of [tiled, starved]) {
    const got = (await engine.render(job, nothing)).images[0]?.rgb ?? new Uint8Array();
    const difference = got.reduce((sum, value, i) => sum + Math.abs(value - (expected[i] ?? 0)), 0) / got.length;
    // Each tile has group norms of its own, so tiles are near, not equal.
    expect(difference).toBeLessThan(24);
    expect(got).toHaveLength(expected.length);
  }
  expect(starved.memory().weights).toBeLessThan(roomy.memory().weights);
});
