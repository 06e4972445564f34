/** Reads and writes safetensors and GGUF files byte by byte, good ones and, on purpose, bad ones. */
import { readFileSync, writeFileSync } from "node:fs";

export interface RawTensor {
  dtype: string;
  /** Outermost axis first. */
  shape: number[];
  bytes: Buffer;
}
export type RawTensors = Record<string, RawTensor>;
export type Header = Record<string, { dtype: string; shape: number[]; data_offsets: number[] } | Record<string, string>>;

export function readSafetensors(path: string): { tensors: RawTensors; metadata: Record<string, string> } {
  const file = readFileSync(path);
  const start = 8 + Number(file.readBigUInt64LE(0));
  const { __metadata__: metadata = {}, ...entries } = JSON.parse(file.toString("utf8", 8, start));
  const tensors: RawTensors = {};
  for (const [name, entry] of Object.entries(
    entries as Record<string, { dtype: string; shape: number[]; data_offsets: [number, number] }>,
  )) {
    const [from, to] = entry.data_offsets;
    tensors[name] = { dtype: entry.dtype, shape: entry.shape, bytes: file.subarray(start + from, start + to) };
  }
  return { tensors, metadata };
}

/** `change` may spoil the header before it is written. */
export function writeSafetensors(
  path: string,
  tensors: RawTensors,
  change: (header: Header) => unknown = () => {},
  metadata?: Record<string, string>,
): string {
  const header: Header = metadata ? { __metadata__: metadata } : {};
  let at = 0;
  for (const [name, { dtype, shape, bytes }] of Object.entries(tensors)) {
    header[name] = { dtype, shape, data_offsets: [at, at + bytes.length] };
    at += bytes.length;
  }
  change(header);
  return writeRaw(
    path,
    JSON.stringify(header),
    Object.values(tensors).map((tensor) => tensor.bytes),
  );
}

/** The container around any header text. */
export function writeRaw(path: string, header: string, data: readonly Buffer[]): string {
  const text = Buffer.from(header);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  writeFileSync(path, Buffer.concat([length, text, ...data]));
  return path;
}

/** Every name with something before it. */
export function prefixed(prefix: string, tensors: RawTensors): RawTensors {
  return Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [prefix + name, tensor]));
}

/** ggml's type numbers, with elements and bytes a block. */
export const GGML = {
  F32: [0, 1, 4],
  F16: [1, 1, 2],
  Q4_0: [2, 32, 18],
  Q4_1: [3, 32, 20],
  Q5_0: [6, 32, 22],
  Q5_1: [7, 32, 24],
  Q8_0: [8, 32, 34],
  Q8_1: [9, 32, 36],
  Q2_K: [10, 256, 84],
  Q3_K: [11, 256, 110],
  Q4_K: [12, 256, 144],
  Q5_K: [13, 256, 176],
  Q6_K: [14, 256, 210],
  Q8_K: [15, 256, 292],
  IQ2_XXS: [16, 256, 66],
  IQ2_XS: [17, 256, 74],
  IQ3_XXS: [18, 256, 98],
  IQ1_S: [19, 256, 50],
  IQ4_NL: [20, 32, 18],
  IQ3_S: [21, 256, 110],
  IQ2_S: [22, 256, 82],
  IQ4_XS: [23, 256, 136],
  I8: [24, 1, 1],
  I32: [26, 1, 4],
  F64: [28, 1, 8],
  IQ1_M: [29, 256, 56],
  BF16: [30, 1, 2],
  TQ1_0: [34, 256, 54],
  TQ2_0: [35, 256, 66],
  MXFP4: [39, 32, 17],
  NVFP4: [40, 64, 36],
} as const satisfies Record<string, readonly [number: number, elements: number, bytes: number]>;

export interface GgufFile {
  version?: number;
  /** Type number and encoded value, by key. */
  keys?: Record<string, Buffer>;
  tensors: RawTensors;
  alignment?: number;
  /** Changes the offset written for a tensor. */
  offset?: (name: string, offset: number) => number;
}

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const u64 = (value: number | bigint) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const named = (text: string) => Buffer.concat([u64(Buffer.byteLength(text)), Buffer.from(text)]);

export const ggufText = (text: string) => Buffer.concat([u32(8), named(text)]);
export const ggufU32 = (value: number) => Buffer.concat([u32(4), u32(value)]);
export const ggufI32List = (values: readonly number[]) => Buffer.concat([u32(9), u32(5), u64(values.length), ...values.map(u32)]);

export const ggufBool = (value: boolean) => Buffer.concat([u32(7), Buffer.from([value ? 1 : 0])]);
export const ggufTextList = (values: readonly string[]) => Buffer.concat([u32(9), u32(8), u64(values.length), ...values.map(named)]);
export const ggufBytes = (bytes: Uint8Array) => Buffer.concat([u32(9), u32(0), u64(bytes.length), bytes]);
export const ggufF32List = (values: readonly number[]) =>
  Buffer.concat([u32(9), u32(6), u64(values.length), Buffer.from(Float32Array.from(values).buffer)]);

export function writeGguf(path: string, file: GgufFile): string {
  const { keys = {}, tensors, alignment = 32 } = file;
  const pad = (n: number) => (alignment - (n % alignment)) % alignment;
  const head: Buffer[] = [Buffer.from("GGUF"), u32(file.version ?? 3), u64(Object.keys(tensors).length), u64(Object.keys(keys).length)];
  for (const [key, value] of Object.entries(keys)) head.push(named(key), value);
  const data: Buffer[] = [];
  let at = 0;
  for (const [name, { dtype, shape, bytes }] of Object.entries(tensors)) {
    const type = dtype in GGML ? GGML[dtype as keyof typeof GGML][0] : Number(dtype);
    const axes = [...shape].reverse().map((n) => u64(n));
    head.push(named(name), u32(axes.length), ...axes, u32(type), u64(file.offset?.(name, at) ?? at));
    data.push(bytes, Buffer.alloc(pad(bytes.length)));
    at += bytes.length + pad(bytes.length);
  }
  const header = Buffer.concat(head);
  writeFileSync(path, Buffer.concat([header, Buffer.alloc(pad(header.length)), ...data]));
  return path;
}

/** bfloat16 to float32 bytes. */
export function widenBf16({ shape, bytes }: RawTensor): RawTensor {
  const wide = Buffer.alloc(bytes.length * 2);
  for (let i = 0; i < bytes.length; i += 2) bytes.copy(wide, i * 2 + 2, i, i + 2);
  return { dtype: "F32", shape, bytes: wide };
}
