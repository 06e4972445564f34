/** Reads tokeniser files and raises MODEL_INVALID naming file and field when one does not hold what it should. */
import { readFileSync, statSync } from "node:fs";
import { SidequestError } from "../errors.js";

/** Real ones have 2 to 5 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

export type JsonObject = Record<string, unknown>;

export function invalidTokenizer(path: string, field: string, problem: string, cause?: unknown): SidequestError {
  return new SidequestError("MODEL_INVALID", `${path}: ${field} ${problem}`, {
    hint: "The tokeniser file is damaged or belongs to another model: fetch it again.",
    data: { path, field },
    cause,
  });
}

/** @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID */
export function readText(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) {
    throw new SidequestError("MODEL_NOT_FOUND", `${path}: there is no such tokeniser file`, {
      hint: "T5 needs tokenizer.json or a GGUF file with its vocabulary, CLIP needs tokenizer.json, or vocab.json with merges.txt.",
      data: { path },
    });
  }
  if (stat.size > MAX_BYTES) throw invalidTokenizer(path, "the file", `has ${stat.size} bytes, more than ${MAX_BYTES}`);
  return readFileSync(path, "utf8");
}

/** @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID */
export function readJson(path: string): JsonObject {
  const text = readText(path);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw invalidTokenizer(path, "the file", `is not JSON: ${(cause as Error).message}`, cause);
  }
  return object(path, "the file", parsed);
}

export function object(path: string, field: string, value: unknown): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidTokenizer(path, field, "must be an object");
  return value as JsonObject;
}

export function list(path: string, field: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw invalidTokenizer(path, field, "must be a list");
  return value;
}

/** A whole number from 0 up to and without `bound`. */
export function index(path: string, field: string, value: unknown, bound: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= bound) {
    throw invalidTokenizer(path, field, `must be a whole number from 0 to ${bound - 1}, but is ${JSON.stringify(value) ?? "absent"}`);
  }
  return value;
}
