/** Reads the header of a safetensors file or of an index of shards, bounds-checked: these files come from the internet. */
import { readFileSync, readSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { invalidModel, MAX_TENSORS, type TensorFile, type TensorInfo } from "./tensor-file.js";

/** The format's own bound on its JSON header. */
const MAX_HEADER = 100_000_000;
const MAX_SHARDS = 1000;

/** Bits an element; the format's names in lower case. */
const BITS: Readonly<Record<string, number>> = {
  bool: 8,
  u8: 8,
  i8: 8,
  f8_e4m3: 8,
  f8_e5m2: 8,
  i16: 16,
  u16: 16,
  f16: 16,
  bf16: 16,
  i32: 32,
  u32: 32,
  f32: 32,
  i64: 64,
  u64: 64,
  f64: 64,
};

/** Layout: uint64 length, that many bytes of JSON, then the data that `data_offsets` count from. */
export function readSafetensorsHeader(path: string, fd: number, size: number): TensorFile {
  const prefix = Buffer.alloc(8);
  if (readSync(fd, prefix, 0, 8, 0) < 8) throw invalidModel(path, "it is too short to be a weights file");
  const length = prefix.readBigUInt64LE();
  if (length < 2n || length > BigInt(MAX_HEADER) || length + 8n > BigInt(size)) {
    throw invalidModel(path, `it is neither a safetensors nor a GGUF file (header of ${length} bytes in a file of ${size})`);
  }
  const header = Buffer.alloc(Number(length));
  if (readSync(fd, header, 0, header.length, 8) < header.length) throw invalidModel(path, "the header is cut off");
  const dataBytes = size - 8 - header.length;
  const entries = Object.entries(parseObject(path, header.toString("utf8"))).filter(([name]) => name !== "__metadata__");
  if (entries.length > MAX_TENSORS) throw invalidModel(path, `the header lists ${entries.length} tensors, more than any model has`);
  const tensors = new Map(entries.map(([name, entry]) => [name, tensorOf(path, name, entry, dataBytes)]));
  return { path, container: "safetensors", bytes: size, tensors, architecture: null, metadata: new Map() };
}

/** Joins the shards that an index names into one. */
export function readSafetensorsIndex(path: string, readShard: (path: string) => TensorFile): TensorFile {
  if (statSync(path).size > MAX_HEADER) throw invalidModel(path, "the index is larger than any real one");
  const map = parseObject(path, readFileSync(path, "utf8")).weight_map;
  if (typeof map !== "object" || map === null || Array.isArray(map))
    throw invalidModel(path, "expected a weight_map of tensor names to files");
  const wanted = Object.entries(map as Record<string, unknown>);
  const names = new Set(wanted.map(([, name]) => name));
  if (names.size > MAX_SHARDS) throw invalidModel(path, `the index names ${names.size} shards, more than any model has`);
  const tensors = new Map<string, TensorInfo>();
  let bytes = 0;
  for (const name of names) {
    if (typeof name !== "string" || name.includes("/") || name.includes("\\")) {
      throw invalidModel(path, `weight_map: expected names of files beside the index, got ${JSON.stringify(name)}`);
    }
    const shard = readShard(join(dirname(path), name));
    bytes += shard.bytes;
    for (const [tensor, info] of shard.tensors) tensors.set(tensor, info);
  }
  const absent = wanted.find(([tensor]) => !tensors.has(tensor));
  if (absent) throw invalidModel(path, `tensor ${absent[0]} is not in its shard ${String(absent[1])}`, { tensor: absent[0] });
  return { path, container: "safetensors", bytes, tensors, architecture: null, metadata: new Map() };
}

function parseObject(path: string, text: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw invalidModel(path, "the header is not JSON");
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw invalidModel(path, "the header is not a JSON object");
  return parsed as Record<string, unknown>;
}

function tensorOf(path: string, name: string, entry: unknown, dataBytes: number): TensorInfo {
  const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Record<string, unknown>;
  const type = typeof dtype === "string" ? dtype.toLowerCase() : "";
  const bits = BITS[type];
  if (bits === undefined) throw invalidModel(path, `tensor ${name}: unknown element type ${JSON.stringify(dtype)}`, { tensor: name });
  if (!isCounts(shape) || shape.length > 8) throw invalidModel(path, `tensor ${name}: the shape is not a list of sizes`, { tensor: name });
  if (!isCounts(offsets) || offsets.length !== 2)
    throw invalidModel(path, `tensor ${name}: data_offsets are not two offsets`, { tensor: name });
  const [start, end] = offsets as [number, number];
  const bytes = shape.reduce((product, n) => product * n, bits / 8);
  if (start > end || end > dataBytes) {
    throw invalidModel(path, `tensor ${name} ends at byte ${end} of ${dataBytes}: the file is cut off or damaged`, { tensor: name });
  }
  if (end - start !== bytes) {
    throw invalidModel(path, `tensor ${name}: shape and type need ${bytes} bytes, the header gives ${end - start}`, { tensor: name });
  }
  return { shape, type, bytes };
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);
}
