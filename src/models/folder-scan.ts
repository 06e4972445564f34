/** Finds model parts and tokenizers under a folder, bounded in depth and number. */
import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { SidequestError } from "../errors.js";
import { WEIGHT_ENDINGS } from "./read-tensor-file.js";
import { type Part, recognise } from "./recognise.js";
import { type TokenizerFiles, tokenizerAt } from "./tokenizer-files.js";

export interface Found {
  parts: Part[];
  tokenizers: TokenizerFiles[];
  /** Files that look like weights but cannot be read as such: path and why. */
  problems: { path: string; error: SidequestError }[];
}

/** ComfyUI's and diffusers' folders are at most this deep. */
const MAX_DEPTH = 3;
const MAX_ENTRIES = 5000;
/** Shards are read through their index. */
const SHARD = /-\d{5}-of-\d{5}\.safetensors$/;
const TOKENIZER_NAME = /(^vocab|tokenizer)\.json$/;

/** Nearest files first, then by name, so that the same folder always gives the same answer. */
export function scanFolder(folder: string, depth = MAX_DEPTH): Found {
  const found: Found = { parts: [], tokenizers: [], problems: [] };
  let level = [folder];
  let budget = MAX_ENTRIES;
  for (let d = 0; d <= depth && level.length > 0; d++) {
    const next: string[] = [];
    for (const directory of level) {
      for (const entry of list(directory)) {
        if (budget-- <= 0) return found;
        const path = join(directory, entry.name);
        // Links are followed; the bounds on depth and number end any circle.
        if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(path))) next.push(path);
        else examine(path, found);
      }
    }
    level = next;
  }
  return found;
}

/** Adds what one file holds. */
export function examine(path: string, found: Found): void {
  const name = basename(path);
  if (TOKENIZER_NAME.test(name)) {
    const tokenizer = tokenizerAt(path);
    if (tokenizer) found.tokenizers.push(tokenizer);
  } else if (WEIGHT_ENDINGS.some((ending) => name.endsWith(ending)) && !SHARD.test(name)) {
    try {
      for (const part of recognise(path)) {
        found.parts.push(part);
        if (part.kind === "t5" && part.hasTokenizer) found.tokenizers.push({ encoder: "t5", path, tokens: null });
      }
    } catch (thrown) {
      found.problems.push({ path, error: SidequestError.from(thrown, "MODEL_INVALID") });
    }
  }
}

/** False for what is not there. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function list(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
