/** The golden tokenisers, and files made of them with something changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { ggufF32List, ggufI32List, ggufText, ggufTextList, ggufU32, writeGguf } from "../native-weights/container-files.js";

const GOLDEN = resolve("tests/fixtures/golden");
export const T5_JSON = join(GOLDEN, "weights/diffusers/tokenizer_2/tokenizer.json");
export const T5_GGUF = join(GOLDEN, "weights/gguf/t5-encoder-F16.gguf");
export const CLIP_FOLDER = join(GOLDEN, "weights/diffusers/tokenizer");

export interface Case {
  text: string;
  t5_ids_with_eos: number[];
  clip_ids_77: number[];
}
export const CASES = JSON.parse(readFileSync(join(GOLDEN, "golden/tokenizer_cases.json"), "utf8")) as Case[];

export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "tokenizer-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

// biome-ignore lint/suspicious/noExplicitAny: a free-form document that tests spoil at will
export type Document = any;

/** A copy of the T5 tokenizer.json, changed. */
export function changedT5(change: (json: Document) => void): string {
  const json = JSON.parse(readFileSync(T5_JSON, "utf8"));
  change(json);
  const path = join(scratch(), "tokenizer.json");
  writeFileSync(path, JSON.stringify(json));
  return path;
}

/** A copy of CLIP's folder; `change` gets it before use. */
export function changedClip(change: (folder: string) => void): string {
  const folder = scratch();
  cpSync(CLIP_FOLDER, folder, { recursive: true });
  change(folder);
  return folder;
}

/** The golden T5 vocabulary as a GGUF file without tensors; `keys` replace or, when null, remove. */
export function t5Gguf(keys: Record<string, Buffer | null> = {}): string {
  const vocab = JSON.parse(readFileSync(T5_JSON, "utf8")).model.vocab as [string, number][];
  const types = vocab.map(([token]) => (token === "<unk>" ? 2 : /^<\/?[a-z]+>$/.test(token) ? 3 : token.startsWith("<extra") ? 4 : 1));
  const all: Record<string, Buffer | null> = {
    "tokenizer.ggml.model": ggufText("t5"),
    "tokenizer.ggml.tokens": ggufTextList(vocab.map(([token]) => token)),
    "tokenizer.ggml.scores": ggufF32List(vocab.map(([, score]) => score)),
    "tokenizer.ggml.token_type": ggufI32List(types),
    "tokenizer.ggml.eos_token_id": ggufU32(1),
    "tokenizer.ggml.unknown_token_id": ggufU32(2),
    ...keys,
  };
  const kept = Object.entries(all).filter((entry): entry is [string, Buffer] => entry[1] !== null);
  return writeGguf(join(scratch(), "t5.gguf"), { keys: Object.fromEntries(kept), tensors: {} });
}
