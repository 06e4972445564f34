/** The CLIP tokeniser: byte-level BPE on lower-cased text, from `tokenizer.json` or from `vocab.json` with `merges.txt`. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";
import { index, invalidTokenizer, type JsonObject, list, object, readJson, readText } from "./tokenizer-json.js";
import type { Encoded } from "./tokenizer-t5.js";

export interface ClipTokenizer {
  /** 77 ids: start token, at most 75 of the text, end token, padded with the end token. */
  encode(text: string): Encoded;
  /** Tokens of the whole text, start and end token included. */
  count(text: string): number;
  readonly identity: string;
  /** Highest id + 1: the encoder's embedding must have at least so many rows. */
  readonly vocabulary: number;
}

export const CLIP_LENGTH = 77;
const START = "<|startoftext|>";
const END = "<|endoftext|>";

/** `path`: a `tokenizer.json`, or the folder of `vocab.json` and `merges.txt`. @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID */
export function loadClipTokenizer(path: string): ClipTokenizer {
  const file = path.endsWith(".json") ? path : join(path, "vocab.json");
  const json = path.endsWith(".json") ? readJson(path) : fromVocabulary(path);
  const vocabulary = checkModel(file, object(file, "model", json.model));
  const tokenizer = library(file, json);
  const end = special(file, tokenizer, END);
  const start = special(file, tokenizer, START);
  const idsOf = (text: string): number[] => tokenizer.encode(text, { add_special_tokens: false }).ids;
  return {
    identity: createHash("sha256").update(JSON.stringify(json)).digest("hex"),
    vocabulary: Math.max(vocabulary, start + 1, end + 1),
    count: (text) => idsOf(text).length + 2,
    encode(text) {
      const all = idsOf(text);
      const kept = all.slice(0, CLIP_LENGTH - 2);
      const ids = new Int32Array(CLIP_LENGTH).fill(end);
      ids.set([start, ...kept]);
      return { ids, truncated: all.length - kept.length };
    },
  };
}

function library(path: string, json: JsonObject): Tokenizer {
  try {
    return new Tokenizer({ normalizer: null, pre_tokenizer: null, post_processor: null, decoder: null, added_tokens: [], ...json }, {});
  } catch (cause) {
    throw invalidTokenizer(path, "the tokeniser", `cannot be built: ${(cause as Error).message}`, cause);
  }
}

function special(path: string, tokenizer: Tokenizer, token: string): number {
  const id = tokenizer.token_to_id(token);
  if (id === undefined) throw invalidTokenizer(path, "the vocabulary", `has no ${token}`);
  return id;
}

/** Returns the highest id + 1. */
function checkModel(path: string, model: JsonObject): number {
  if (model.type !== "BPE") throw invalidTokenizer(path, "model.type", `is ${JSON.stringify(model.type)}; CLIP's is "BPE"`);
  const vocab = Object.entries(object(path, "model.vocab", model.vocab));
  let size = 0;
  for (const [token, id] of vocab) size = Math.max(size, index(path, `model.vocab[${JSON.stringify(token)}]`, id, 10_000_000) + 1);
  list(path, "model.merges", model.merges).forEach((merge, i) => {
    const halves = typeof merge === "string" ? merge.split(" ") : merge;
    if (!Array.isArray(halves) || halves.length !== 2 || !halves.every((half) => typeof half === "string" && half.length > 0)) {
      throw invalidTokenizer(path, `model.merges[${i}]`, "must be two pieces");
    }
  });
  return size;
}

/**
 * What CLIP's own `tokenizer.json` says, around a bare vocabulary: NFC, white space runs to one space, lower case; cut into
 * contractions, letter runs, single digits and symbol runs; bytes as characters; words end in `</w>`.
 */
function fromVocabulary(folder: string): JsonObject {
  const path = join(folder, "vocab.json");
  const vocab = readJson(path);
  const lines = readText(join(folder, "merges.txt")).split(/\r?\n/);
  const merges = lines.filter((line, i) => line.length > 0 && !(i === 0 && line.startsWith("#version")));
  return {
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
        { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: false },
      ],
    },
    post_processor: null,
    decoder: null,
    added_tokens: [START, END].map((content) => ({
      id: index(path, content, vocab[content], 10_000_000),
      content,
      special: true,
      normalized: false,
    })),
    model: {
      type: "BPE",
      unk_token: END,
      end_of_word_suffix: "</w>",
      continuing_subword_prefix: "",
      fuse_unk: false,
      vocab,
      merges,
    },
  };
}
