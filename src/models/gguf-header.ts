/** Reads the header of a GGUF file (versions 2 and 3, little endian), bounds-checked: these files come from the internet. */
import { readSync } from "node:fs";
import { invalidModel, MAX_TENSORS, type TensorFile, type TensorInfo } from "./tensor-file.js";

/** GGUF tensor type → name, elements a block, bytes a block. Source: the GGUF specification and ggml's type traits. */
const TENSOR_TYPES: Readonly<Record<number, readonly [name: string, elements: number, bytes: number]>> = {
  0: ["f32", 1, 4],
  1: ["f16", 1, 2],
  2: ["q4_0", 32, 18],
  3: ["q4_1", 32, 20],
  6: ["q5_0", 32, 22],
  7: ["q5_1", 32, 24],
  8: ["q8_0", 32, 34],
  9: ["q8_1", 32, 36],
  10: ["q2_k", 256, 84],
  11: ["q3_k", 256, 110],
  12: ["q4_k", 256, 144],
  13: ["q5_k", 256, 176],
  14: ["q6_k", 256, 210],
  15: ["q8_k", 256, 292],
  16: ["iq2_xxs", 256, 66],
  17: ["iq2_xs", 256, 74],
  18: ["iq3_xxs", 256, 98],
  19: ["iq1_s", 256, 50],
  20: ["iq4_nl", 32, 18],
  21: ["iq3_s", 256, 110],
  22: ["iq2_s", 256, 82],
  23: ["iq4_xs", 256, 136],
  24: ["i8", 1, 1],
  25: ["i16", 1, 2],
  26: ["i32", 1, 4],
  27: ["i64", 1, 8],
  28: ["f64", 1, 8],
  29: ["iq1_m", 256, 56],
  30: ["bf16", 1, 2],
  34: ["tq1_0", 256, 54],
  35: ["tq2_0", 256, 66],
  39: ["mxfp4", 32, 17],
};

const STRING = 8;
const ARRAY = 9;
/** Metadata value type → bytes. */
const SCALAR_BYTES: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
const MAX_KEYS = 10_000;
const MAX_NAME = 1024;
const CHUNK = 256 * 1024;

/** Walks a file forwards through a window of it; every step is checked against the file's size. */
export class Cursor {
  #window = Buffer.alloc(0);
  #start = 0;
  #at = 0;

  constructor(
    readonly path: string,
    readonly fd: number,
    readonly size: number,
  ) {}

  get position(): number {
    return this.#at;
  }

  skip(bytes: number): void {
    if (bytes > this.size - this.#at) throw invalidModel(this.path, `the header is cut off at byte ${this.size}`);
    this.#at += bytes;
  }

  /** The next `bytes` bytes; valid until the next call. */
  take(bytes: number): Buffer {
    const from = this.#at;
    this.skip(bytes);
    if (from < this.#start || this.#at > this.#start + this.#window.length) {
      const window = Buffer.alloc(Math.min(Math.max(bytes, CHUNK), this.size - from));
      this.#window = window.subarray(0, readSync(this.fd, window, 0, window.length, from));
      this.#start = from;
      if (this.#window.length < bytes) throw invalidModel(this.path, "the file became shorter while it was read");
    }
    return this.#window.subarray(from - this.#start, this.#at - this.#start);
  }

  u32(): number {
    return this.take(4).readUInt32LE();
  }

  /** A uint64 that counts things, so it must be a safe integer. */
  count(what: string, most: number): number {
    const value = this.take(8).readBigUInt64LE();
    if (value > BigInt(most)) throw invalidModel(this.path, `${what} is ${value}, more than ${most}`);
    return Number(value);
  }

  text(what: string, most: number): string {
    return this.take(this.count(`the length of ${what}`, most)).toString("utf8");
  }
}

/** Layout: magic, version, tensor count, key count, keys and values, tensor table, padding to `general.alignment`, data. */
export function readGgufHeader(path: string, fd: number, size: number): TensorFile {
  const cursor = new Cursor(path, fd, size);
  cursor.skip(4);
  const version = cursor.u32();
  if (version !== 2 && version !== 3) {
    const why = version > 0xffff ? "it is big-endian" : `it is of version ${version}`;
    throw invalidModel(path, `GGUF versions 2 and 3 in little endian can be read; ${why}`);
  }
  const tensorCount = cursor.count("the number of tensors", MAX_TENSORS);
  const keyCount = cursor.count("the number of metadata keys", MAX_KEYS);
  const metadata = new Map<string, string | number | boolean>();
  for (let i = 0; i < keyCount; i++) {
    const key = cursor.text("a metadata key", MAX_NAME);
    readValue(cursor, key, cursor.u32(), metadata, 0);
  }
  const alignment = Number(metadata.get("general.alignment") ?? 32);
  if (!Number.isInteger(alignment) || alignment < 1 || alignment > 65_536 || (alignment & (alignment - 1)) !== 0) {
    throw invalidModel(path, `general.alignment is ${alignment}, not a power of two`);
  }
  const placed: { name: string; info: TensorInfo; offset: number }[] = [];
  for (let i = 0; i < tensorCount; i++) placed.push(readTensor(cursor));
  const dataBytes = size - Math.ceil(cursor.position / alignment) * alignment;
  const tensors = new Map<string, TensorInfo>();
  for (const { name, info, offset } of placed) {
    if (offset + info.bytes > dataBytes) {
      throw invalidModel(path, `tensor ${name} ends at byte ${offset + info.bytes} of ${Math.max(0, dataBytes)}: the file is cut off`, {
        tensor: name,
      });
    }
    tensors.set(name, info);
  }
  const architecture = metadata.get("general.architecture");
  return {
    path,
    container: "gguf",
    bytes: size,
    tensors,
    architecture: typeof architecture === "string" ? architecture : null,
    metadata,
  };
}

function readTensor(cursor: Cursor): { name: string; info: TensorInfo; offset: number } {
  const name = cursor.text("a tensor's name", MAX_NAME);
  const dimensions = cursor.u32();
  if (dimensions > 8) throw invalidModel(cursor.path, `tensor ${name} has ${dimensions} dimensions`, { tensor: name });
  const shape: number[] = [];
  for (let d = 0; d < dimensions; d++) shape.unshift(cursor.count(`a size of tensor ${name}`, Number.MAX_SAFE_INTEGER));
  const typeNumber = cursor.u32();
  const type = TENSOR_TYPES[typeNumber];
  if (!type) throw invalidModel(cursor.path, `tensor ${name} has the unknown type ${typeNumber}`, { tensor: name });
  const offset = cursor.count(`the offset of tensor ${name}`, Number.MAX_SAFE_INTEGER);
  const elements = shape.reduce((product, n) => product * n, 1);
  const bytes = (elements / type[1]) * type[2];
  if (!Number.isSafeInteger(bytes)) {
    throw invalidModel(cursor.path, `tensor ${name}: ${elements} elements are no whole number of ${type[0]} blocks`, { tensor: name });
  }
  return { name, info: { shape, type: type[0], bytes }, offset };
}

/** Scalars are kept; of an array only its length, as `#key`. */
export function readValue(cursor: Cursor, key: string, type: number, into: Map<string, string | number | boolean>, depth: number): void {
  const width = SCALAR_BYTES[type];
  if (width !== undefined) {
    into.set(key, scalar(type, cursor.take(width)));
  } else if (type === STRING) {
    into.set(key, cursor.text(`the value of ${key}`, 16 * 1024 * 1024));
  } else if (type === ARRAY && depth < 4) {
    const element = cursor.u32();
    const length = cursor.count(`the length of ${key}`, cursor.size);
    into.set(`#${key}`, length);
    skipArray(cursor, key, element, length, depth);
  } else {
    throw invalidModel(cursor.path, `metadata key ${key} has the unknown type ${type}`);
  }
}

function skipArray(cursor: Cursor, key: string, element: number, length: number, depth: number): void {
  const width = SCALAR_BYTES[element];
  if (width !== undefined) {
    cursor.skip(width * length);
  } else if (element === STRING) {
    for (let i = 0; i < length; i++) cursor.skip(cursor.count(`the length of an entry of ${key}`, cursor.size));
  } else {
    const nested = new Map<string, string | number | boolean>();
    for (let i = 0; i < length; i++) readValue(cursor, key, element, nested, depth + 1);
  }
}

function scalar(type: number, bytes: Buffer): number | boolean {
  const readers: Readonly<Record<number, () => number | boolean>> = {
    0: () => bytes.readUInt8(),
    1: () => bytes.readInt8(),
    2: () => bytes.readUInt16LE(),
    3: () => bytes.readInt16LE(),
    4: () => bytes.readUInt32LE(),
    5: () => bytes.readInt32LE(),
    6: () => bytes.readFloatLE(),
    7: () => bytes.readUInt8() !== 0,
    10: () => Number(bytes.readBigUInt64LE()),
    11: () => Number(bytes.readBigInt64LE()),
    12: () => bytes.readDoubleLE(),
  };
  return readers[type]!();
}
