/** Renders, cancels and reloads leave the process as large as it was. */
import { expect, test, vi } from "vitest";
import { JOB, LOAD, nothing, openAddon } from "./open-golden.js";

vi.setConfig({ testTimeout: 180_000 });

test("50 renders, 20 cancels and 5 reloads grow nothing", async () => {
  const addon = openAddon();
  const round = async (renders: number, cancels: number) => {
    const engine = await addon.load(LOAD, nothing);
    for (let i = 0; i < renders; i++) await engine.render({ ...JOB, seeds: Uint32Array.from([i]) }, nothing);
    for (let i = 0; i < cancels; i++) {
      const job = engine.render({ ...JOB, steps: 100 }, nothing);
      engine.cancel();
      await expect(job).rejects.toMatchObject({ code: "CANCELLED" });
    }
    await engine.dispose();
  };
  await round(10, 4);
  const before = process.memoryUsage().rss;
  for (let i = 0; i < 5; i++) await round(10, 4);
  expect(process.memoryUsage().rss - before).toBeLessThan(24 * 1024 * 1024);
});
