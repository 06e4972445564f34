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
});

test("pictures of two shapes in turn build and allocate nothing after the first of each", async () => {
  const engine = await openGolden();
  const shapes = [
    { width: 64, height: 48 },
    { width: 48, height: 128 },
  ];
  for (const shape of shapes) await engine.render({ ...JOB, ...shape }, nothing);
  const before = engine.counters();
  for (const shape of [...shapes, ...shapes]) await engine.render({ ...JOB, ...shape, steps: 9, clipIds: clipIds(9) }, nothing);
  expect(engine.counters()).toMatchObject({ graphsBuilt: before.graphsBuilt, buffersAllocated: before.buffersAllocated });
  expect(engine.memory().graphs).toBeGreaterThan(0);
  expect(engine.memory().graphs).toBeLessThanOrEqual(engine.report().plan.graphs);
});

test("where the plan leaves no room for graphs, only the last shape's are kept, and the pictures are the same", async () => {
  const roomy = await openGolden();
  const tight = await openGolden({ memoryLimit: roomy.report().plan.total });
  expect(tight.report().plan).toMatchObject({ graphs: 0, vaeTile: 0, evictT5: false });
  const other = { ...JOB, width: 48, height: 128 };
  for (const job of [JOB, other]) {
    const kept = (await roomy.render(job, nothing)).images[0]?.rgb;
    expect((await tight.render(job, nothing)).images[0]?.rgb).toEqual(kept);
  }
  const before = tight.counters().graphsBuilt;
  await tight.render(JOB, nothing);
  expect(tight.counters().graphsBuilt).toBeGreaterThan(before);
  expect(tight.memory().graphs).toBeLessThan(roomy.memory().graphs);
});

test("the first render after a warm load builds nothing and allocates nothing, like the tenth", async () => {
  const sizes = [
    { width: 64, height: 48 },
    { width: 48, height: 128 },
  ];
  const engine = await openGolden({ warm: sizes });
  const loaded = engine.counters();
  for (const size of sizes) await engine.render({ ...JOB, ...size, steps: 7 }, nothing);
  expect(engine.counters()).toMatchObject({ graphsBuilt: loaded.graphsBuilt, buffersAllocated: loaded.buffersAllocated });
  const cold = await openGolden();
  await cold.render(JOB, nothing);
  expect(cold.counters().graphsBuilt).toBeGreaterThan(0);
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
