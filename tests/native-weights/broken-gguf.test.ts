import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ggufText, ggufU32, type RawTensors, readSafetensors, writeGguf } from "./container-files.js";
import { GOLDEN, inspect, scratch } from "./programs.js";

const { tensors } = readSafetensors(join(GOLDEN, "bfl/flux1-dev-tiny.safetensors"));
const NAME = "double_blocks.1.txt_attn.proj.weight";

function refused(path: string) {
  const { error } = inspect(path);
  expect(error, "it was opened").toBeDefined();
  expect(error!.code).toBe("MODEL_INVALID");
  expect(error!.data.path).toBe(path);
  return error!;
}

const swapped = (change: Partial<RawTensors[string]>): RawTensors => ({ ...tensors, [NAME]: { ...tensors[NAME]!, ...change } });

test.each<[string, Parameters<typeof writeGguf>[1], RegExp]>([
  ["an offset past the end", { tensors, offset: (name, at) => (name === NAME ? 2 ** 40 : at) }, /truncated/],
  ["an offset near 2^53", { tensors, offset: (name, at) => (name === NAME ? Number.MAX_SAFE_INTEGER - 31 : at) }, /truncated/],
  ["an offset off the alignment", { tensors, offset: (name, at) => (name === NAME ? at + 4 : at) }, /not a multiple of 32/],
  ["the bytes of another tensor", { tensors, offset: (name, at) => (name === NAME ? 0 : at) }, /overlap/],
  ["five axes", { tensors: swapped({ shape: [1, 1, 1, 64, 64] }) }, /5 axes/],
  ["a shape whose product overflows", { tensors: swapped({ shape: [2 ** 33, 2 ** 33] }) }, /impossible/],
  ["rows that do not fill blocks", { tensors: swapped({ dtype: "Q4_K" }) }, /do not fill blocks of 256/],
])("%s is refused by tensor name", (_, file, message) => {
  const error = refused(writeGguf(join(scratch(), "x.gguf"), file));
  expect(error.message).toMatch(message);
  expect(error.message).toContain("double_blocks.");
});

test.each<[string, Record<string, Buffer>, RegExp]>([
  ["an alignment of 0", { "general.alignment": ggufU32(0) }, /general\.alignment must be a power of two/],
  ["an alignment of 48", { "general.alignment": ggufU32(48) }, /power of two/],
  ["an alignment that is text", { "general.alignment": ggufText("32") }, /power of two/],
  ["a value of unknown type", { strange: Buffer.from([99, 0, 0, 0]) }, /unknown type 99/],
  ["an array of arrays", { strange: Buffer.from([9, 0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]) }, /unknown type 9/],
  ["an array of 2^63 numbers", { strange: Buffer.from([9, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x80]) }, /truncated/],
  ["a text of 2^40 bytes", { strange: Buffer.from([8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0]) }, /claims 1099511627776 bytes/],
  ["a shape kept for a tensor that is not there", { "comfy.gguf.orig_shape.ghost": ggufU32(1) }, /ghost/],
  ["a piece of a split file", { "split.count": ggufU32(3) }, /one of 3 GGUF pieces/],
])("%s is refused", (_, keys, message) => {
  expect(refused(writeGguf(join(scratch(), "x.gguf"), { keys, tensors })).message).toMatch(message);
});

test("counts that no file can hold are refused", () => {
  const path = writeGguf(join(scratch(), "x.gguf"), { tensors });
  const bytes = readFileSync(path);
  for (const at of [8, 16]) {
    const spoiled = Buffer.from(bytes);
    spoiled.writeBigUInt64LE(2n ** 60n, at);
    writeFileSync(path, spoiled);
    expect(refused(path).message).toMatch(/claims .* tensors and .* keys/);
  }
});

test.each([4, 8, 23, 24, 100, 5000, 9000, 985_000])("a file cut to %i bytes is refused", (size) => {
  const path = writeGguf(join(scratch(), "x.gguf"), { tensors });
  truncateSync(path, size);
  expect(refused(path).message).toMatch(/truncated|neither/);
});

test("a tensor that stands twice is refused by name", () => {
  const path = writeGguf(join(scratch(), "x.gguf"), { tensors });
  const bytes = readFileSync(path);
  const at = bytes.indexOf("img_in.weight");
  bytes.write("img_in.bias".padEnd(13, "x"), at);
  writeFileSync(path, bytes);
  expect(refused(path).data.tensor).toBeDefined();
  const twice = readFileSync(path);
  twice.write("double_blocks.0", twice.indexOf("double_blocks.1.img_mod.lin.weight"));
  writeFileSync(path, twice);
  expect(refused(path)).toMatchObject({
    message: expect.stringContaining("twice"),
    data: { tensor: "double_blocks.0.img_mod.lin.weight" },
  });
});
