/** The T5 tokeniser: SentencePiece unigram, from `tokenizer.json` or from the vocabulary inside a GGUF file. */
import { createHash } from "node:crypto";
import { Tokenizer } from "@huggingface/tokenizers";
import { SidequestError } from "../errors.js";
import { CharsMap } from "./charsmap.js";
import { readGgufVocabulary } from "./gguf-vocabulary.js";
import { index, invalidTokenizer, type JsonObject, list, object, readJson } from "./tokenizer-json.js";
import { type ScoredPiece, UnigramSegmenter } from "./unigram.js";

/** Ids, and how many more there would have been without the bound. */
export interface Encoded {
  readonly ids: Int32Array;
  readonly truncated: number;
}

export interface T5Tokenizer {
  /**
   * Ids with the end token, unpadded: at most `maxLength`, the text cut to `maxLength` − 1 tokens first.
   * @throws SidequestError INVALID_PARAMS when `maxLength` leaves no room for the end token
   */
  encode(text: string, maxLength: number): Encoded;
  /** Tokens of the whole text, the end token included. */
  count(text: string): number;
  /** Equal for equal vocabularies and rules: part of the key of a cached embedding. */
  readonly identity: string;
  /** Highest id + 1: the encoder's embedding must have at least so many rows. */
  readonly vocabulary: number;
}

/** What either kind of file comes down to. */
interface Definition {
  /** In the form of `tokenizer.json`, without the precompiled character map. */
  readonly json: JsonObject;
  readonly charsmap: Uint8Array | null;
  /** Pieces that text may be cut into. */
  readonly pieces: readonly ScoredPiece[];
  readonly end: number;
  readonly vocabulary: number;
}

const END = "</s>";

/** @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID naming file and field */
export function loadT5Tokenizer(path: string): T5Tokenizer {
  const definition = path.endsWith(".gguf") ? fromGguf(path) : fromJson(path);
  const { json, charsmap, end, vocabulary } = definition;
  const tokenizer = library(path, json);
  const map = characterMap(path, charsmap);
  const segmenter = new UnigramSegmenter(definition.pieces);
  // The library's own lattice spreads pieces into a call and re-hashes growing unknown runs: long words overflow or hang it.
  tokenizer.model!.encode = (words: string[]) => words.flatMap((word) => segmenter.segment(word));
  const idsOf = (text: string): number[] => tokenizer.encode(map === null ? text : map.normalize(text), { add_special_tokens: false }).ids;
  const identity = createHash("sha256")
    .update(JSON.stringify(json))
    .update(charsmap ?? "")
    .digest("hex");
  return {
    identity,
    vocabulary,
    count: (text) => idsOf(text).length + 1,
    encode(text, maxLength) {
      if (!Number.isInteger(maxLength) || maxLength < 1) {
        throw new SidequestError("INVALID_PARAMS", `The T5 length must be a whole number from 1, but is ${maxLength}.`);
      }
      const all = idsOf(text);
      const kept = all.slice(0, maxLength - 1);
      return { ids: Int32Array.from([...kept, end]), truncated: all.length - kept.length };
    },
  };
}

function library(path: string, json: JsonObject): Tokenizer {
  try {
    return new Tokenizer(json, { eos_token: END });
  } catch (cause) {
    throw invalidTokenizer(path, "the tokeniser", `cannot be built: ${(cause as Error).message}`, cause);
  }
}

function characterMap(path: string, table: Uint8Array | null): CharsMap | null {
  try {
    return table === null ? null : new CharsMap(table);
  } catch (cause) {
    throw invalidTokenizer(path, "precompiled_charsmap", (cause as Error).message, cause);
  }
}

function fromJson(path: string): Definition {
  const json = readJson(path);
  const model = object(path, "model", json.model);
  if (model.type !== "Unigram") throw invalidTokenizer(path, "model.type", `is ${JSON.stringify(model.type)}; T5's is "Unigram"`);
  const pieces = list(path, "model.vocab", model.vocab).map((entry, i): ScoredPiece => {
    const [piece, score] = Array.isArray(entry) ? entry : [];
    if (typeof piece !== "string" || typeof score !== "number")
      throw invalidTokenizer(path, `model.vocab[${i}]`, "must be a text and a score");
    return [piece, score];
  });
  index(path, "model.unk_id", model.unk_id, pieces.length);
  const added = list(path, "added_tokens", json.added_tokens ?? []).map((entry, i) => {
    const token = object(path, `added_tokens[${i}]`, entry);
    if (typeof token.content !== "string") throw invalidTokenizer(path, `added_tokens[${i}].content`, "must be a text");
    return { content: token.content, id: index(path, `added_tokens[${i}].id`, token.id, 10_000_000) };
  });
  const end = added.find((token) => token.content === END)?.id ?? pieces.findIndex(([piece]) => piece === END);
  if (end < 0) throw invalidTokenizer(path, "model.vocab", `has no end token ${END}`);
  const { rest, charsmap } = takeCharsmap(path, json.normalizer ?? null);
  return {
    json: { decoder: null, post_processor: null, pre_tokenizer: null, ...json, added_tokens: json.added_tokens ?? [], normalizer: rest },
    charsmap,
    pieces,
    end,
    vocabulary: added.reduce((most, token) => Math.max(most, token.id + 1), pieces.length),
  };
}

/** The library only approximates the map (it applies NFKC), so it is taken out of the normaliser and applied beforehand. */
function takeCharsmap(path: string, normalizer: unknown): { rest: unknown; charsmap: Uint8Array | null } {
  if (normalizer === null) return { rest: null, charsmap: null };
  const config = object(path, "normalizer", normalizer);
  if (config.type === "Precompiled") return { rest: null, charsmap: decode(path, config) };
  if (config.type !== "Sequence") return { rest: config, charsmap: null };
  const [first, ...others] = list(path, "normalizer.normalizers", config.normalizers);
  const head = first === undefined ? {} : object(path, "normalizer.normalizers[0]", first);
  if (head.type !== "Precompiled") return { rest: config, charsmap: null };
  return { rest: { ...config, normalizers: others }, charsmap: decode(path, head) };
}

function decode(path: string, config: JsonObject): Uint8Array | null {
  const text = config.precompiled_charsmap ?? "";
  if (typeof text !== "string") throw invalidTokenizer(path, "normalizer.precompiled_charsmap", "must be base64 text");
  return text === "" ? null : Buffer.from(text, "base64");
}

/** GGUF token types. Only those in `MATCHED` are found in running text by their score; `SPECIAL` ones by their exact spelling. */
const UNKNOWN = 2;
const MATCHED: readonly number[] = [1];
const SPECIAL: readonly number[] = [UNKNOWN, 3, 4];

function fromGguf(path: string): Definition {
  const { tokens, scores, types, charsmap, scalars } = readGgufVocabulary(path);
  const model = scalars.get("tokenizer.ggml.model");
  if (model !== "t5") throw invalidTokenizer(path, "tokenizer.ggml.model", `is ${JSON.stringify(model) ?? "absent"}; T5's is "t5"`);
  if (scalars.get("tokenizer.ggml.remove_extra_whitespaces") === false) {
    throw invalidTokenizer(path, "tokenizer.ggml.remove_extra_whitespaces", "is false; T5 collapses white space");
  }
  const bad = scores.findIndex((score) => !Number.isFinite(score));
  if (bad >= 0) throw invalidTokenizer(path, `tokenizer.ggml.scores[${bad}]`, `is ${scores[bad]}`);
  const unknown = index(
    path,
    "tokenizer.ggml.unknown_token_id",
    scalars.get("tokenizer.ggml.unknown_token_id") ?? types.indexOf(UNKNOWN),
    tokens.length,
  );
  const end = index(path, "tokenizer.ggml.eos_token_id", scalars.get("tokenizer.ggml.eos_token_id") ?? tokens.indexOf(END), tokens.length);
  const pieces = tokens.flatMap((token, i): ScoredPiece[] => (MATCHED.includes(types[i]!) ? [[token, scores[i]!]] : []));
  if (pieces.length === 0) throw invalidTokenizer(path, "tokenizer.ggml.token_type", "marks no token as normal");
  const prefix = scalars.get("tokenizer.ggml.add_space_prefix") === false ? "never" : "always";
  return {
    json: {
      added_tokens: tokens.flatMap((content, id) =>
        SPECIAL.includes(types[id]!) ? [{ id, content, special: true, normalized: false }] : [],
      ),
      normalizer: null,
      pre_tokenizer: {
        type: "Sequence",
        pretokenizers: [{ type: "WhitespaceSplit" }, { type: "Metaspace", replacement: "▁", prepend_scheme: prefix, split: true }],
      },
      post_processor: null,
      decoder: null,
      model: { type: "Unigram", unk_id: unknown, vocab: tokens.map((token, i) => [token, scores[i]!]), byte_fallback: false },
    },
    charsmap,
    pieces,
    end,
    vocabulary: tokens.length,
  };
}
