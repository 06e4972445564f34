import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadTokenizers } from "../../src/engine/tokenizer.js";
import { SidequestError } from "../../src/errors.js";
import { ggufBool, ggufF32List, ggufI32List, ggufText, ggufTextList, ggufU32 } from "../native-weights/container-files.js";
import { CLIP_FOLDER, changedClip, changedT5, type Document, scratch, T5_GGUF, T5_JSON, t5Gguf } from "./tokenizer-files.js";

function refused(spec: { t5?: string; clip?: string }, code = "MODEL_INVALID"): string {
  try {
    loadTokenizers({ t5: T5_JSON, clip: CLIP_FOLDER, ...spec });
  } catch (error) {
    expect(error).toBeInstanceOf(SidequestError);
    expect((error as SidequestError).code).toBe(code);
    expect((error as SidequestError).hint).toBeTruthy();
    expect((error as SidequestError).message).toContain(spec.t5 ?? spec.clip);
    return (error as SidequestError).message;
  }
  throw new Error("it was loaded");
}

test.each<[string, (json: Document) => void]>([
  ["model", (json) => delete json.model],
  ["model.type", (json) => Object.assign(json.model, { type: "WordPiece" })],
  ["model.vocab", (json) => Object.assign(json.model, { vocab: { a: 1 } })],
  ["model.vocab[5]", (json) => Object.assign(json.model.vocab, { 5: ["b"] })],
  ["model.unk_id", (json) => Object.assign(json.model, { unk_id: 128 })],
  ["model.unk_id", (json) => delete json.model.unk_id],
  ["added_tokens[0].id", (json) => Object.assign(json.added_tokens[0], { id: -1 })],
  ["added_tokens[1].content", (json) => delete json.added_tokens[1].content],
  ["normalizer.precompiled_charsmap", (json) => Object.assign(json, { normalizer: { type: "Precompiled", precompiled_charsmap: 7 } })],
  ["precompiled_charsmap", (json) => Object.assign(json, { normalizer: { type: "Precompiled", precompiled_charsmap: "AAAA" } })],
  ["the tokeniser", (json) => Object.assign(json, { pre_tokenizer: { type: "Unheard" } })],
])("T5 tokenizer.json: %s is named when it is wrong", (field, change) => {
  expect(refused({ t5: changedT5(change) })).toContain(`: ${field} `);
});

test("T5 tokenizer.json without an end token is refused", () => {
  const path = changedT5((json) => {
    json.model.vocab[1][0] = "x";
    json.added_tokens.splice(1, 1);
  });
  expect(refused({ t5: path })).toContain("</s>");
});

test.each<[string, Record<string, Buffer | null>]>([
  ["tokenizer.ggml.model", { "tokenizer.ggml.model": ggufText("llama") }],
  ["tokenizer.ggml.model", { "tokenizer.ggml.model": null }],
  ["tokenizer.ggml.tokens", { "tokenizer.ggml.tokens": null }],
  ["tokenizer.ggml.tokens", { "tokenizer.ggml.tokens": ggufI32List([1, 2]) }],
  ["tokenizer.ggml.scores", { "tokenizer.ggml.scores": ggufF32List([1, 2]) }],
  ["tokenizer.ggml.scores", { "tokenizer.ggml.scores": ggufTextList(["a"]) }],
  ["tokenizer.ggml.scores[0]", { "tokenizer.ggml.scores": ggufF32List(Array(128).fill(Number.NaN)) }],
  ["tokenizer.ggml.token_type", { "tokenizer.ggml.token_type": null }],
  ["tokenizer.ggml.token_type", { "tokenizer.ggml.token_type": ggufI32List(Array(128).fill(3)) }],
  ["tokenizer.ggml.eos_token_id", { "tokenizer.ggml.eos_token_id": ggufU32(128) }],
  ["tokenizer.ggml.unknown_token_id", { "tokenizer.ggml.unknown_token_id": ggufU32(4_000_000_000) }],
  ["tokenizer.ggml.remove_extra_whitespaces", { "tokenizer.ggml.remove_extra_whitespaces": ggufBool(false) }],
  ["tokenizer.ggml.precompiled_charsmap", { "tokenizer.ggml.precompiled_charsmap": ggufTextList(["a"]) }],
])("T5 GGUF: %s is named when it is wrong", (key, keys) => {
  expect(refused({ t5: t5Gguf(keys) })).toContain(key);
});

test("T5 GGUF cut anywhere in its vocabulary is refused", () => {
  const bytes = readFileSync(T5_GGUF);
  const path = join(scratch(), "t5.gguf");
  const metadata = bytes.indexOf("token_embd.weight") - 8;
  for (let size = 0; size < metadata; size += 97) {
    writeFileSync(path, bytes);
    truncateSync(path, size);
    refused({ t5: path });
  }
});

test.each<[string, (folder: string) => void]>([
  ["not JSON", (folder) => writeFileSync(join(folder, "vocab.json"), "{")],
  ["must be an object", (folder) => writeFileSync(join(folder, "vocab.json"), "[]")],
  ["<|startoftext|>", (folder) => writeFileSync(join(folder, "vocab.json"), '{"a":0}')],
  ['model.vocab["a"]', (folder) => writeFileSync(join(folder, "vocab.json"), '{"a":"x","<|startoftext|>":1,"<|endoftext|>":2}')],
  ["model.merges[2]", (folder) => writeFileSync(join(folder, "merges.txt"), "#version: 0.2\nc a\nca t</w>\nthree half pieces\n")],
])("CLIP vocab.json and merges.txt: %s", (expected, change) => {
  expect(refused({ clip: changedClip(change) })).toContain(expected);
});

test("absent files say what is needed", () => {
  expect(refused({ t5: "/no/such/tokenizer.json" }, "MODEL_NOT_FOUND")).toContain("no such tokeniser file");
  expect(refused({ clip: scratch() }, "MODEL_NOT_FOUND")).toContain("tokenizer.json");
  expect(refused({ clip: changedClip((folder) => rmSync(join(folder, "merges.txt"))) }, "MODEL_NOT_FOUND")).toContain("tokenizer.json");
  const folder = scratch();
  writeFileSync(join(folder, "spiece.model"), "");
  expect(refused({ t5: folder }, "MODEL_NOT_FOUND")).toContain("spiece.model is not read");
});

test("each encoder's tokeniser in the other's place is refused", () => {
  expect(refused({ clip: T5_JSON })).toContain("model.type");
  expect(refused({ t5: join(CLIP_FOLDER, "vocab.json") })).toContain("model");
});
