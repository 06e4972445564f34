import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { loadTokenizers } from "../../src/engine/tokenizer.js";
import { CASES, CLIP_FOLDER, scratch, T5_GGUF, T5_JSON, t5Gguf } from "./tokenizer-files.js";

/** CLIP's vocabulary in the form of the tokenizer.json that Hugging Face publishes for it. */
function clipJson(): string {
  const vocab = JSON.parse(readFileSync(join(CLIP_FOLDER, "vocab.json"), "utf8"));
  const [, ...lines] = readFileSync(join(CLIP_FOLDER, "merges.txt"), "utf8").trim().split("\n");
  const special = (content: string) => ({
    id: vocab[content],
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  });
  const path = join(scratch(), "tokenizer.json");
  const json = {
    version: "1.0",
    added_tokens: [special("<|startoftext|>"), special("<|endoftext|>")],
    normalizer: {
      type: "Sequence",
      normalizers: [{ type: "NFC" }, { type: "Replace", pattern: { Regex: "\\s+" }, content: " " }, { type: "Lowercase" }],
    },
    pre_tokenizer: {
      type: "Sequence",
      pretokenizers: [
        {
          type: "Split",
          pattern: { Regex: "'s|'t|'re|'ve|'m|'ll|'d|[\\p{L}]+|[\\p{N}]|[^\\s\\p{L}\\p{N}]+" },
          behavior: "Removed",
          invert: true,
        },
        { type: "ByteLevel", add_prefix_space: false, trim_offsets: true },
      ],
    },
    post_processor: {
      type: "RobertaProcessing",
      sep: ["<|endoftext|>", 533],
      cls: ["<|startoftext|>", 532],
      trim_offsets: false,
      add_prefix_space: false,
    },
    decoder: { type: "ByteLevel", add_prefix_space: true, trim_offsets: true },
    model: {
      type: "BPE",
      dropout: null,
      unk_token: "<|endoftext|>",
      continuing_subword_prefix: "",
      end_of_word_suffix: "</w>",
      fuse_unk: false,
      vocab,
      merges: lines.map((line) => line.split(" ")),
    },
  };
  writeFileSync(path, JSON.stringify(json));
  return path;
}

test.each([
  ["tokenizer.json", T5_JSON, () => CLIP_FOLDER],
  ["a folder, and a CLIP tokenizer.json", dirname(T5_JSON), clipJson],
  ["GGUF metadata", T5_GGUF, () => CLIP_FOLDER],
  ["GGUF metadata without tensors", "", () => CLIP_FOLDER],
])("%s: ids of every golden text", (_, t5, clip) => {
  const tokenizers = loadTokenizers({ t5: t5 || t5Gguf(), clip: clip() });
  for (const { text, t5_ids_with_eos, clip_ids_77 } of CASES) {
    expect([...tokenizers.t5.encode(text, 512).ids], text).toEqual(t5_ids_with_eos);
    expect(tokenizers.t5.count(text), text).toBe(t5_ids_with_eos.length);
    expect([...tokenizers.clip.encode(text).ids], text).toEqual(clip_ids_77);
  }
  expect([tokenizers.t5.vocabulary, tokenizers.clip.vocabulary]).toEqual([128, 534]);
});

test("the identity is of the vocabulary and rules, not of the file's place", () => {
  const load = (t5: string) => loadTokenizers({ t5, clip: CLIP_FOLDER }).t5.identity;
  expect(load(t5Gguf())).toBe(load(t5Gguf()));
  expect(load(T5_JSON)).not.toBe(load(T5_GGUF));
});
