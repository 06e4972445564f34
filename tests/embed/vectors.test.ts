/** Vectors are the model's own: mean-pooled, of length 1, the same every time. */
import { beforeAll, expect, it } from "vitest";
import type { Embedder } from "../../src/embed/embedder.js";
import { freshHome, openEmbedder, writeModel } from "./open-embedder.js";
import { CONTEXT, reference, WIDTH } from "./tiny-bert.js";

let embedder: Embedder;
beforeAll(() => {
  const home = freshHome();
  writeModel(home);
  embedder = openEmbedder(home);
});

const vector = async (text: string): Promise<number[]> => (await embedder.embed(text)).embedding;
const length = (v: readonly number[]): number => Math.sqrt(v.reduce((sum, x) => sum + x * x, 0));
const worst = (a: readonly number[], b: readonly number[]): number => Math.max(...a.map((x, i) => Math.abs(x - b[i]!)));

it("equal those of an independent forward pass", async () => {
  for (const text of ["the old inn by the river", "dragon", "a storm over the sea , quiet night .", "xyzzy sword"]) {
    // ggml's GELU goes through a 16-bit table, so the fourth digit may differ.
    expect(worst(await vector(text), reference(text)), text).toBeLessThan(2e-3);
  }
});

it("have the model's width and length 1", async () => {
  const v = await vector("the old inn");
  expect(v).toHaveLength(WIDTH);
  expect(Math.abs(length(v) - 1)).toBeLessThan(1e-7);
});

it("differ by text and are bit-equal for the same text, alone or among others", async () => {
  const texts = ["the old inn", "a dragon sleeps", "quiet night"];
  const alone = await vector(texts[0]!);
  const crowd = await Promise.all(Array.from({ length: 30 }, (_, i) => vector(texts[i % 3]!)));
  expect(crowd[0]).toEqual(alone);
  expect(crowd[27]).toEqual(alone);
  expect(crowd[1]).not.toEqual(alone);
});

it("a text longer than the context is the weighted mean of its windows, and every part of it counts", async () => {
  const words = Array.from({ length: CONTEXT * 3 }, (_, i) => ["river", "hill", "storm"][i % 3]!);
  const long = await vector(words.join(" "));
  expect(Math.abs(length(long) - 1)).toBeLessThan(1e-7);
  expect(await vector([...words.slice(0, -1), "sword"].join(" "))).not.toEqual(long);
  expect(await vector(["sword", ...words.slice(1)].join(" "))).not.toEqual(long);
});

it("takes exactly 32,768 bytes", async () => {
  const text = "ä".repeat(16_384);
  expect(Buffer.byteLength(text)).toBe(32_768);
  expect(await vector(text)).toHaveLength(WIDTH);
});
