import { expect, test } from "vitest";
import { loadTokenizers } from "../../src/engine/tokenizer.js";
import { CLIP_FOLDER, T5_GGUF } from "./tokenizer-files.js";

const { t5, clip } = loadTokenizers({ t5: T5_GGUF, clip: CLIP_FOLDER });
const SIZE = 256 * 1024;

/** Text, T5 tokens and CLIP tokens for `n` repetitions, without special tokens. */
const TEXTS: readonly [what: string, unit: string, t5: (n: number) => number, clip: (n: number) => number][] = [
  ["one word without end", "a", (n) => n, (n) => n],
  ["emoji without end", "😀", () => 2, (n) => 4 * n],
  ["unknown characters between known ones", "x😀", (n) => 1 + 2 * n, (n) => 5 * n],
  ["words", "dog ", (n) => n, (n) => n],
  ["white space", " \t\n", () => 0, () => 0],
];

test.each(TEXTS)("256 KB of %s is counted exactly", (_, unit, t5Tokens, clipTokens) => {
  const n = Math.floor(SIZE / unit.length);
  const text = unit.repeat(n);
  expect(t5.count(text)).toBe(t5Tokens(n) + 1);
  expect(clip.count(text)).toBe(clipTokens(n) + 2);
  expect(t5.encode(text, 256).ids.length).toBeLessThanOrEqual(256);
});

test.each(TEXTS)("time grows with the text, not with its square: %s", (_, unit) => {
  const milliseconds = (size: number) => {
    const text = unit.repeat(Math.floor(size / unit.length));
    const start = performance.now();
    t5.count(text);
    clip.count(text);
    return performance.now() - start;
  };
  const best = (size: number) => Math.min(milliseconds(size), milliseconds(size));
  // 16 times the text: about 16 times as long when linear, 256 times when quadratic. A floor keeps tiny times out of the ratio.
  expect(best(SIZE) / Math.max(best(SIZE / 16), 1)).toBeLessThan(96);
});
