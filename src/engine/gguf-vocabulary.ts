/** Reads the vocabulary that a T5 GGUF file carries in its metadata, every length checked against the file. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { Cursor, readValue } from "../models/gguf-header.js";
import { invalidTokenizer } from "./tokenizer-json.js";

/** GGUF value types that the wanted arrays have. */
const TYPE = { u8: 0, i8: 1, u32: 4, i32: 5, f32: 6, string: 8, array: 9 } as const;
const MAX_KEYS = 10_000;
/** T5 has 32,128; multilingual relatives have 256,384. */
const MAX_TOKENS = 1_000_000;
const MAX_TOKEN_BYTES = 4096;
const MAX_CHARSMAP = 16 * 1024 * 1024;

export interface GgufVocabulary {
  readonly tokens: readonly string[];
  readonly scores: readonly number[];
  /** 1 normal, 2 unknown, 3 control, 4 user-defined, 5 unused, 6 byte. */
  readonly types: readonly number[];
  readonly charsmap: Uint8Array | null;
  /** Scalar keys of the file. */
  readonly scalars: ReadonlyMap<string, string | number | boolean>;
}

type ArrayReader = (cursor: Cursor, element: number, length: number, fail: (problem: string) => Error) => unknown;

function numbers(wanted: readonly number[], read: (bytes: Buffer, at: number) => number): ArrayReader {
  return (cursor, element, length, fail) => {
    if (!wanted.includes(element)) throw fail(`has elements of type ${element}`);
    const bytes = cursor.take(length * 4);
    return Array.from({ length }, (_, i) => read(bytes, i * 4));
  };
}

const READERS: Readonly<Record<string, readonly [most: number, read: ArrayReader]>> = {
  tokens: [
    MAX_TOKENS,
    (cursor, element, length, fail) => {
      if (element !== TYPE.string) throw fail(`has elements of type ${element}, not text`);
      const tokens: string[] = [];
      for (let i = 0; i < length; i++) tokens.push(cursor.text(`token ${i}`, MAX_TOKEN_BYTES));
      return tokens;
    },
  ],
  scores: [MAX_TOKENS, numbers([TYPE.f32], (bytes, at) => bytes.readFloatLE(at))],
  token_type: [MAX_TOKENS, numbers([TYPE.i32, TYPE.u32], (bytes, at) => bytes.readInt32LE(at))],
  precompiled_charsmap: [
    MAX_CHARSMAP,
    (cursor, element, length, fail) => {
      if (element !== TYPE.u8 && element !== TYPE.i8) throw fail(`has elements of type ${element}, not bytes`);
      return Uint8Array.from(cursor.take(length));
    },
  ],
};

const PREFIX = "tokenizer.ggml.";

/** @throws SidequestError MODEL_INVALID naming the key that is absent, cut off or of another type */
export function readGgufVocabulary(path: string): GgufVocabulary {
  const fd = openSync(path, "r");
  try {
    return read(path, new Cursor(path, fd, statSync(path).size), fd);
  } finally {
    closeSync(fd);
  }
}

function read(path: string, cursor: Cursor, fd: number): GgufVocabulary {
  const magic = Buffer.alloc(4);
  readSync(fd, magic, 0, 4, 0);
  if (magic.toString("latin1") !== "GGUF") throw invalidTokenizer(path, "the file", "is no GGUF file");
  cursor.skip(4);
  const version = cursor.u32();
  if (version !== 2 && version !== 3) throw invalidTokenizer(path, "the GGUF version", `is ${version}; 2 and 3 can be read`);
  cursor.skip(8);
  const keys = cursor.count("the number of metadata keys", MAX_KEYS);
  const scalars = new Map<string, string | number | boolean>();
  const arrays = new Map<string, unknown>();
  for (let i = 0; i < keys; i++) {
    const key = cursor.text("a metadata key", 1024);
    const type = cursor.u32();
    const reader = key.startsWith(PREFIX) && type === TYPE.array ? READERS[key.slice(PREFIX.length)] : undefined;
    if (reader === undefined) {
      readValue(cursor, key, type, scalars, 0);
    } else {
      const element = cursor.u32();
      const length = cursor.count(`the length of ${key}`, reader[0]);
      arrays.set(
        key,
        reader[1](cursor, element, length, (problem) => invalidTokenizer(path, key, problem)),
      );
    }
  }
  const tokens = wanted<string[]>(path, arrays, "tokens");
  const scores = wanted<number[]>(path, arrays, "scores");
  const types = wanted<number[]>(path, arrays, "token_type");
  if (scores.length !== tokens.length)
    throw invalidTokenizer(path, `${PREFIX}scores`, `has ${scores.length} entries for ${tokens.length} tokens`);
  if (types.length !== tokens.length)
    throw invalidTokenizer(path, `${PREFIX}token_type`, `has ${types.length} entries for ${tokens.length} tokens`);
  const charsmap = arrays.get(`${PREFIX}precompiled_charsmap`) as Uint8Array | undefined;
  return { tokens, scores, types, charsmap: charsmap?.length ? charsmap : null, scalars };
}

function wanted<T>(path: string, arrays: ReadonlyMap<string, unknown>, name: string): T {
  const value = arrays.get(PREFIX + name);
  if (value === undefined) throw invalidTokenizer(path, PREFIX + name, "is absent, so the file carries no T5 vocabulary");
  return value as T;
}
