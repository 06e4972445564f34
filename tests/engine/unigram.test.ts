import { readFileSync } from "node:fs";
import { Tokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadT5Tokenizer } from "../../src/engine/tokenizer-t5.js";
import { UnigramSegmenter } from "../../src/engine/unigram.js";
import { T5_JSON } from "./tokenizer-files.js";

test("the likeliest segmentation wins, not the longest piece", () => {
  const segmenter = new UnigramSegmenter([
    ["abc", -9],
    ["a", -1],
    ["bc", -2],
    ["ab", -1],
    ["c", -3],
  ]);
  expect(segmenter.segment("abc")).toEqual(["a", "bc"]);
  expect(segmenter.segment("abcabc")).toEqual(["a", "bc", "a", "bc"]);
});

test("unknown characters in a row come back as one, known ones between them split it", () => {
  const segmenter = new UnigramSegmenter([["a", -1]]);
  expect(segmenter.segment("ßßa😀ß")).toEqual(["ßß", "a", "😀ß"]);
  expect(segmenter.segment("")).toEqual([]);
});

test("a path of worse known pieces is taken before one with an unknown character", () => {
  const segmenter = new UnigramSegmenter([
    ["a", -8],
    ["b", -8],
    ["xa", -1],
  ]);
  expect(segmenter.segment("ab")).toEqual(["a", "b"]);
  expect(segmenter.segment("xb")).toEqual(["x", "b"]);
  expect(
    new UnigramSegmenter([
      ["xb", -20],
      ["b", -1],
    ]).segment("xb"),
  ).toEqual(["xb"]);
});

test("any text gets the ids that the library's own lattice gives", () => {
  const json = JSON.parse(readFileSync(T5_JSON, "utf8"));
  const library = new Tokenizer(json, { eos_token: "</s>" });
  const ours = loadT5Tokenizer(T5_JSON);
  const unit = fc.constantFrom(..."abcdefghilnoprstuvy 0.,'-!éßΩ☃😀", "dog", " house", "ing", "er", "the ", "</s>", "\n", "\u00a0");
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const text = units.join("");
      expect([...ours.encode(text, 1000).ids]).toEqual(library.encode(text).ids);
    }),
    { numRuns: 500 },
  );
});
