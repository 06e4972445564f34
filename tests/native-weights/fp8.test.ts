import { join } from "node:path";
import { expect, test } from "vitest";
import { type RawTensor, type RawTensors, readSafetensors, writeSafetensors } from "./container-files.js";
import { GOLDEN, inspect, scratch } from "./programs.js";

const load = (): RawTensors => readSafetensors(join(GOLDEN, "bfl/flux1-dev-tiny.safetensors")).tensors;

/** Every code that is a number, by the definition of the format: sign, exponent, mantissa. */
function decode(code: number, exponentBits: number): number {
  const mantissaBits = 7 - exponentBits;
  const exponent = (code >> mantissaBits) & ((1 << exponentBits) - 1);
  const mantissa = (code & ((1 << mantissaBits) - 1)) / (1 << mantissaBits);
  const bias = (1 << (exponentBits - 1)) - 1;
  const magnitude = exponent === 0 ? mantissa * 2 ** (1 - bias) : (1 + mantissa) * 2 ** (exponent - bias);
  return code & 0x80 ? -magnitude : magnitude;
}

const isNumber: Readonly<Record<string, (code: number) => boolean>> = {
  F8_E4M3: (code) => (code & 0x7f) !== 0x7f,
  F8_E5M2: (code) => (code & 0x7c) !== 0x7c,
};

function floats(shape: number[], value: (i: number) => number): RawTensor {
  const bytes = Buffer.alloc(4 * shape.reduce((a, b) => a * b, 1));
  for (let i = 0; i < bytes.length / 4; i++) bytes.writeFloatLE(value(i), i * 4);
  return { dtype: "F32", shape, bytes };
}

/** The value hash of one tensor in a file that is otherwise the golden transformer. */
function seen(change: RawTensors, name: string) {
  const path = writeSafetensors(join(scratch(), "x.safetensors"), { ...load(), ...change });
  const { tensors, error } = inspect(path, { tensors: true });
  if (!tensors) throw new Error(error!.message);
  return tensors.find((tensor) => tensor.name === name)!;
}

test.each([
  ["F8_E4M3", 4],
  ["F8_E5M2", 5],
])("%s widens exactly, every code of it", (dtype, exponentBits) => {
  const name = "img_in.weight";
  const codes = Array.from({ length: 64 * 64 }, (_, i) => (isNumber[dtype]!(i % 256) ? i % 256 : 0));
  const narrow = seen({ [name]: { dtype, shape: [64, 64], bytes: Buffer.from(codes) } }, name);
  const wide = seen({ [name]: floats([64, 64], (i) => decode(codes[i]!, exponentBits)) }, name);
  expect(narrow.type).toBe("bf16");
  expect(narrow.view).toBe(false);
  expect([narrow.values, narrow.f32]).toEqual([wide.values, wide.values]);
});

test("a scaled fp8 tensor is multiplied by its scale", () => {
  const name = "double_blocks.0.img_attn.proj.weight";
  const codes = Buffer.from(Array.from({ length: 64 * 64 }, (_, i) => i % 0x70));
  const scaled = seen(
    {
      [name]: { dtype: "F8_E4M3", shape: [64, 64], bytes: codes },
      "double_blocks.0.img_attn.proj.scale_weight": floats([], () => 0.5),
      "double_blocks.0.img_attn.proj.scale_input": floats([], () => 1),
      scaled_fp8: { dtype: "F8_E4M3", shape: [2], bytes: Buffer.alloc(2) },
    },
    name,
  );
  const halved = seen({ [name]: floats([64, 64], (i) => decode(codes[i]!, 4) / 2) }, name).values;
  expect([scaled.values, scaled.f32]).toEqual([halved, halved]);
});

test("scales of a row or block each are refused by name", () => {
  const scale = "double_blocks.0.img_attn.proj.scale_weight";
  const path = writeSafetensors(join(scratch(), "x.safetensors"), { ...load(), [scale]: floats([64], () => 1) });
  expect(inspect(path).error).toMatchObject({ code: "MODEL_INVALID", data: { tensor: scale } });
});
