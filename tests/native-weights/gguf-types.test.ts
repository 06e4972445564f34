import { join } from "node:path";
import { expect, test } from "vitest";
import { GGML, ggufI32List, ggufText, type RawTensor, type RawTensors, readSafetensors, widenBf16, writeGguf } from "./container-files.js";
import { GOLDEN, inspect, scratch, valuesOf } from "./programs.js";

const WIDTH = 256;

/** A T5 of one layer whose rows fill every block size; zero bytes are valid blocks of every type. */
function t5(type: keyof typeof GGML): RawTensors {
  const [, elements, bytes] = GGML[type];
  const tensor = (dtype: string, shape: number[], size: number): RawTensor => ({ dtype, shape, bytes: Buffer.alloc(size) });
  const matrix = (rows: number) => tensor(type, [rows, WIDTH], ((rows * WIDTH) / elements) * bytes);
  const norm = () => tensor("F32", [WIDTH], WIDTH * 4);
  return {
    "token_embd.weight": matrix(8),
    ...Object.fromEntries(["q", "k", "v", "o"].map((name) => [`enc.blk.0.attn_${name}.weight`, matrix(WIDTH)])),
    "enc.blk.0.attn_rel_b.weight": tensor("F32", [32, 4], 32 * 4 * 4),
    "enc.blk.0.attn_norm.weight": norm(),
    ...Object.fromEntries(["gate", "up", "down"].map((name) => [`enc.blk.0.ffn_${name}.weight`, matrix(WIDTH)])),
    "enc.blk.0.ffn_norm.weight": norm(),
    "enc.output_norm.weight": norm(),
  };
}

const NO_WEIGHTS: readonly string[] = ["Q8_1", "Q8_K", "I8", "I32", "F64"];
const WEIGHTS = (Object.keys(GGML) as (keyof typeof GGML)[]).filter((type) => !NO_WEIGHTS.includes(type));

test.each(WEIGHTS)("%s is opened where it lies", (type) => {
  const path = writeGguf(join(scratch(), "t5.gguf"), { keys: { "general.architecture": ggufText("t5encoder") }, tensors: t5(type) });
  const { parts, tensors } = inspect(path, { tensors: true });
  expect(parts).toMatchObject([{ kind: "t5", type: type.toLowerCase().replace("_k", "_K") }]);
  expect(tensors!.every((tensor) => tensor.view)).toBe(true);
});

test.each(NO_WEIGHTS)("%s cannot be a weight", (type) => {
  const path = writeGguf(join(scratch(), "t5.gguf"), { tensors: t5(type as keyof typeof GGML) });
  expect(inspect(path).error).toMatchObject({ code: "MODEL_INVALID", data: { path } });
  expect(inspect(path).error!.message).toMatch(/cannot be a weight/);
});

test.each([4, 5, 31, 36, 43, 4096])("type number %i, withdrawn or unknown, is refused by tensor name", (number) => {
  const tensors = t5("F16");
  tensors["enc.blk.0.attn_k.weight"]!.dtype = String(number);
  expect(inspect(writeGguf(join(scratch(), "t5.gguf"), { tensors })).error).toMatchObject({
    code: "MODEL_INVALID",
    data: { tensor: "enc.blk.0.attn_k.weight" },
  });
});

test("tensors stored flattened get back the shape kept under comfy.gguf.orig_shape", () => {
  const { tensors } = readSafetensors(join(GOLDEN, "bfl/flux1-dev-tiny.safetensors"));
  const name = "double_blocks.0.img_mlp.0.weight";
  const flat = { ...tensors, [name]: { ...tensors[name]!, shape: [64 * 256] } };
  const keys = { [`comfy.gguf.orig_shape.${name}`]: ggufI32List([256, 64]) };
  const path = writeGguf(join(scratch(), "city.gguf"), { keys, tensors: flat });
  expect(valuesOf(path)).toEqual(valuesOf(join(GOLDEN, "bfl/flux1-dev-tiny.safetensors")));
  expect(
    inspect(writeGguf(join(scratch(), "bad.gguf"), { keys: { [`comfy.gguf.orig_shape.${name}`]: ggufI32List([256, 65]) }, tensors: flat }))
      .error,
  ).toMatchObject({ data: { tensor: name } });
});

test("blocks that do not fit the restored rows are shown as floats", () => {
  const { tensors } = readSafetensors(join(GOLDEN, "bfl/flux1-dev-tiny.safetensors"));
  const name = "double_blocks.0.img_mlp.0.weight";
  const packed = { ...tensors, [name]: { dtype: "Q4_K", shape: [64, 256], bytes: Buffer.alloc(64 * 144) } };
  const path = writeGguf(join(scratch(), "city.gguf"), {
    keys: { [`comfy.gguf.orig_shape.${name}`]: ggufI32List([256, 64]) },
    tensors: packed,
  });
  const zeros = { ...tensors, [name]: widenBf16({ dtype: "BF16", shape: [256, 64], bytes: Buffer.alloc(256 * 64 * 2) }) };
  expect(inspect(path, { tensors: true }).tensors!.find((tensor) => tensor.name === name)).toMatchObject({
    type: "f32",
    ne: [64, 256, 1, 1],
  });
  expect(valuesOf(path)).toEqual(valuesOf(writeGguf(join(scratch(), "zeros.gguf"), { tensors: zeros })));
});

test("version 2 is read; 1, 4 and big-endian files are not", () => {
  const file = { tensors: t5("F16") };
  expect(inspect(writeGguf(join(scratch(), "v2.gguf"), { ...file, version: 2 })).parts).toHaveLength(1);
  for (const version of [1, 4, 0x0300_0000]) {
    expect(inspect(writeGguf(join(scratch(), "v.gguf"), { ...file, version })).error).toMatchObject({
      code: "MODEL_INVALID",
      message: expect.stringContaining(`version ${version}`),
    });
  }
});
