/** Tells tokenizer files apart: which text encoder they belong to and how many tokens they know. */
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export interface TokenizerFiles {
  readonly encoder: "t5" | "clip";
  /** A `tokenizer.json`, a folder holding `vocab.json` and `merges.txt`, or a GGUF file. */
  readonly path: string;
  /** Highest token id + 1; null for GGUF, which is sized with its own weights. */
  readonly tokens: number | null;
}

/** The keys of a `tokenizer.json` that matter here; the file is a stranger's, so none is sure to be there. */
interface TokenizerJson {
  model?: { type?: string; vocab?: object };
  added_tokens?: { id: number }[];
}

const MAX_BYTES = 64 * 1024 * 1024;

/** The two kinds of `tokenizer.json`: T5 is a unigram model, CLIP a byte-pair one. */
const ENCODERS: Readonly<Record<string, "t5" | "clip">> = { Unigram: "t5", BPE: "clip" };

/** null when the file is no tokenizer of FLUX's two encoders. Never throws: such files lie about in many folders. */
export function tokenizerAt(path: string): TokenizerFiles | null {
  try {
    if (statSync(path).size > MAX_BYTES) return null;
    if (basename(path) === "vocab.json") {
      const folder = dirname(path);
      if (!statSync(join(folder, "merges.txt"), { throwIfNoEntry: false })?.isFile()) return null;
      return { encoder: "clip", path: folder, tokens: highest(Object.values(JSON.parse(readFileSync(path, "utf8")) as object)) };
    }
    const { model, added_tokens: added } = JSON.parse(readFileSync(path, "utf8")) as TokenizerJson;
    const encoder = ENCODERS[model?.type ?? ""];
    if (encoder === undefined) return null;
    const vocab = model?.vocab ?? {};
    const ids = Array.isArray(vocab) ? [vocab.length - 1] : Object.values(vocab);
    return { encoder, path, tokens: highest([...ids, ...(added ?? []).map((token) => token.id)]) };
  } catch {
    return null;
  }
}

function highest(ids: readonly unknown[]): number {
  let most = -1;
  for (const id of ids) if (typeof id === "number" && id > most) most = id;
  return most + 1;
}
