/** Finds and loads the tokenisers of FLUX's two text encoders. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { SidequestError } from "../errors.js";
import { type ClipTokenizer, loadClipTokenizer } from "./tokenizer-clip.js";
import { loadT5Tokenizer, type T5Tokenizer } from "./tokenizer-t5.js";

export interface TokenizerSpec {
  /** `tokenizer.json`, its folder, or a GGUF file with a T5 vocabulary. */
  readonly t5: string;
  /** `tokenizer.json`, its folder, or the folder of `vocab.json` and `merges.txt`. */
  readonly clip: string;
}

export interface Tokenizers {
  readonly t5: T5Tokenizer;
  readonly clip: ClipTokenizer;
}

/** @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID naming file and field */
export function loadTokenizers(spec: TokenizerSpec): Tokenizers {
  return { t5: loadT5Tokenizer(locate(spec.t5, ["tokenizer.json"])), clip: loadClipTokenizer(locateClip(spec.clip)) };
}

function locateClip(path: string): string {
  if (isFolder(path) && existsSync(join(path, "vocab.json")) && existsSync(join(path, "merges.txt"))) return path;
  return locate(path, ["tokenizer.json"]);
}

function locate(path: string, names: readonly string[]): string {
  if (!isFolder(path)) return path;
  const found = names.map((name) => join(path, name)).find((file) => existsSync(file));
  if (found !== undefined) return found;
  const only = existsSync(join(path, "spiece.model")) ? " (spiece.model is not read)" : "";
  throw new SidequestError("MODEL_NOT_FOUND", `${path}: the folder holds no ${names.join(" or ")}${only}`, {
    hint: "T5 needs tokenizer.json or a GGUF file with its vocabulary, CLIP needs tokenizer.json, or vocab.json with merges.txt.",
    data: { path },
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
