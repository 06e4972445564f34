import { expect, test } from "vitest";
import { loadTokenizers } from "../../src/engine/tokenizer.js";
import { CLIP_FOLDER, T5_JSON } from "./tokenizer-files.js";

const { t5, clip } = loadTokenizers({ t5: T5_JSON, clip: CLIP_FOLDER });
const DOG = 54;

test.each([
  [255, 0],
  [256, 1],
  [1000, 745],
])("T5: %i tokens within 256 lose %i, and the end token stays", (words, lost) => {
  const { ids, truncated } = t5.encode("dog ".repeat(words), 256);
  expect(truncated).toBe(lost);
  expect([...ids]).toEqual([...Array(words - lost).fill(DOG), 1]);
});

test("T5: a length of one leaves the end token alone, none is refused", () => {
  expect(t5.encode("dog", 1)).toEqual({ ids: Int32Array.of(1), truncated: 1 });
  for (const length of [0, -1, 2.5, Number.NaN])
    expect(() => t5.encode("dog", length)).toThrow(expect.objectContaining({ code: "INVALID_PARAMS" }));
});

test.each([
  [75, 0],
  [76, 1],
  [500, 425],
])("CLIP: %i tokens lose %i, and the end token stays last", (words, lost) => {
  const { ids, truncated } = clip.encode("dog ".repeat(words));
  expect(truncated).toBe(lost);
  expect([...ids]).toEqual([532, ...Array(75).fill(515), 533]);
});

test("counts are of the whole text, special tokens included", () => {
  expect([t5.count(""), clip.count("")]).toEqual([1, 2]);
  expect([t5.count("dog ".repeat(1000)), clip.count("dog ".repeat(1000))]).toEqual([1001, 1002]);
});
