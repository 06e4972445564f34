/** Writes GGUF version 3 files: metadata and float32 tensors. */
export type GgufValue =
  | string
  | number
  | boolean
  | { readonly u32: number }
  | readonly string[]
  | readonly number[]
  | { readonly i32: readonly number[] };

export interface GgufTensor {
  /** Outermost dimension first. */
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

const ALIGNMENT = 32;

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const f32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
};
const i32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};
const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
};
const pad = (length: number): Buffer => Buffer.alloc((ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT);

/** Type number and bytes. Numbers are float32, `{u32}` unsigned integers. */
function value(given: GgufValue): Buffer {
  if (typeof given === "string") return Buffer.concat([u32(8), text(given)]);
  if (typeof given === "boolean") return Buffer.concat([u32(7), Buffer.from([given ? 1 : 0])]);
  if (typeof given === "number") return Buffer.concat([u32(6), f32(given)]);
  if ("u32" in given) return Buffer.concat([u32(4), u32(given.u32)]);
  if ("i32" in given) return Buffer.concat([u32(9), u32(5), u64(given.i32.length), ...given.i32.map(i32)]);
  const list = given as readonly (string | number)[];
  return Buffer.concat(
    typeof list[0] === "string"
      ? [u32(9), u32(8), u64(list.length), ...(list as string[]).map(text)]
      : [u32(9), u32(6), u64(list.length), ...(list as number[]).map(f32)],
  );
}

export function ggufFile(metadata: Readonly<Record<string, GgufValue>>, tensors: Readonly<Record<string, GgufTensor>>): Buffer {
  const keys = Object.entries(metadata).map(([key, given]) => Buffer.concat([text(key), value(given)]));
  const table: Buffer[] = [];
  const data: Buffer[] = [];
  let offset = 0;
  for (const [name, tensor] of Object.entries(tensors)) {
    const bytes = Buffer.from(tensor.data.buffer, tensor.data.byteOffset, tensor.data.byteLength);
    table.push(text(name), u32(tensor.shape.length), ...[...tensor.shape].reverse().map(u64), u32(0), u64(offset));
    data.push(bytes, pad(bytes.length));
    offset += bytes.length + pad(bytes.length).length;
  }
  const counts = [Buffer.from("GGUF"), u32(3), u64(Object.keys(tensors).length), u64(keys.length)];
  const head = Buffer.concat([...counts, ...keys, ...table]);
  return Buffer.concat([head, pad(head.length), ...data]);
}
