/** What was made for one picture serves the next: graphs, buffers, prompt embeddings. */
import { expect, test, vi } from "vitest";
import { clipIds, JOB, nothing, openGolden } from "./open-golden.js";

vi.setConfig({ testTimeout: 60_000 });

test("a second render of a shape builds no graph and allocates no buffer", async () => {
  const engine = await openGolden();
  const first = await engine.render(JOB, nothing);
  const second = await engine.render({ ...JOB, clipIds: clipIds(9), seeds: Uint32Array.from([8]) }, nothing);
  expect(first.counters.graphsBuilt).toBeGreaterThan(0);
  expect(second.counters.graphsBuilt).toBe(first.counters.graphsBuilt);
  expect(second.counters.buffersAllocated).toBe(first.counters.buffersAllocated);
  expect(second.counters.segmentsRun).toBeGreaterThan(first.counters.segmentsRun);
  expect(second.counters.cpuFallbackNodes).toBe(0);
});

test("a repeated prompt costs no text encoding", async () => {
  const engine = await openGolden();
  const first = await engine.render(JOB, nothing);
  const stages: string[] = [];
  const second = await engine.render({ ...JOB, seeds: Uint32Array.from([8]) }, (progress) => stages.push(progress.stage));
  expect(first.timings.embeddingCacheHit).toBe(false);
  expect(second.timings).toMatchObject({ embeddingCacheHit: true, t5: 0, clip: 0 });
  expect(stages).not.toContain("t5");
  expect(second.counters).toMatchObject({ embeddingCacheHits: 1, embeddingCacheMisses: 1 });
});

test("prompt embeddings give way within their bound of bytes", async () => {
  const one = await openGolden();
  await one.render(JOB, nothing);
  const each = one.counters().embeddingCacheBytes;
  const engine = await openGolden({ embeddingCacheBytes: each + 16 });
  for (const word of [5, 6, 5]) await engine.render({ ...JOB, clipIds: clipIds(word, 1, 2), steps: 1 }, nothing);
  expect(engine.counters()).toMatchObject({ embeddingCacheHits: 0, embeddingCacheMisses: 3 });
  expect(engine.counters().embeddingCacheBytes).toBeLessThanOrEqual(each + 16);
});
