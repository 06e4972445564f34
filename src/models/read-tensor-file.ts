/** Opens a weights file of either container and reads its header. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { SidequestError } from "../errors.js";
import { readGgufHeader } from "./gguf-header.js";
import { readSafetensorsHeader, readSafetensorsIndex } from "./safetensors-header.js";
import type { TensorFile } from "./tensor-file.js";

/** Endings of the files that can hold weights. */
export const WEIGHT_ENDINGS: readonly string[] = [".safetensors", ".sft", ".gguf", ".safetensors.index.json"];

const remembered = new Map<string, { size: number; mtimeMs: number; file: TensorFile }>();

/**
 * Reads the header of a safetensors file, a GGUF file or a shard index (`*.safetensors.index.json`). Unchanged files are remembered.
 * @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID
 */
export function readTensorFile(path: string): TensorFile {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new SidequestError("MODEL_NOT_FOUND", `${path}: there is no such file`, { data: { path } });
  const known = remembered.get(path);
  if (known && known.size === stat.size && known.mtimeMs === stat.mtimeMs) return known.file;
  const file = read(path, stat.size);
  // An index speaks for other files too, whose changes its own time does not show.
  if (!path.endsWith(".json")) remembered.set(path, { size: stat.size, mtimeMs: stat.mtimeMs, file });
  return file;
}

function read(path: string, size: number): TensorFile {
  if (path.endsWith(".json")) return readSafetensorsIndex(path, readTensorFile);
  const magic = Buffer.alloc(4);
  const fd = openSync(path, "r");
  try {
    readSync(fd, magic, 0, 4, 0);
    // The content decides, not the ending: renamed files are common.
    return magic.toString("latin1") === "GGUF" ? readGgufHeader(path, fd, size) : readSafetensorsHeader(path, fd, size);
  } finally {
    closeSync(fd);
  }
}
