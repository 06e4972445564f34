/** `model.json`: what a folder of model files says of itself. Paths are relative to its folder, or absolute. */
import { readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { SidequestError } from "../errors.js";

export const MANIFEST_NAME = "model.json";

const path = z.string().min(1);
const size = z.int().min(16).max(8192);

export const manifestSchema = z.looseObject({
  name: z.string().regex(/^[\w.-]+$/, "expected letters, digits, dots, dashes"),
  architecture: z.enum(["flux", "embedding"]).default("flux"),
  variant: z.enum(["dev", "schnell"]).optional(),
  transformer: path.optional(),
  t5: path.optional(),
  clip: path.optional(),
  vae: path.optional(),
  t5_tokenizer: path.optional(),
  clip_tokenizer: path.optional(),
  /** Embedding models: the GGUF file. */
  embedding: path.optional(),
  t5_length: z.int().min(1).max(512).optional(),
  steps: z.int().min(1).max(50).optional(),
  limits: z.looseObject({ min: size, max: size, multiple: size, default: size }).optional(),
  licence: z.string().optional(),
});

export type Manifest = z.output<typeof manifestSchema>;

/**
 * Reads a folder's `model.json`; null when there is none.
 * @throws SidequestError MODEL_INVALID naming the file and every key that is wrong
 */
export function readManifest(folder: string): Manifest | null {
  const file = join(folder, MANIFEST_NAME);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new SidequestError("MODEL_INVALID", `${file}: not JSON: ${(cause as Error).message}`, { data: { path: file } });
  }
  const parsed = manifestSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".") || "the file"}: ${issue.message}`);
  throw new SidequestError("MODEL_INVALID", `${file}: ${wrong.join("; ")}`, { data: { path: file, wrong } });
}

/** A manifest's path, made absolute. */
export function manifestPath(folder: string, relative: string): string {
  return resolve(folder, relative);
}

/** The folder that a path names or lies in. */
export function folderOf(location: string): string {
  return statSync(location, { throwIfNoEntry: false })?.isDirectory() ? location : dirname(location);
}
