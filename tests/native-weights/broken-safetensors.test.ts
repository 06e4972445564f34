import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSafetensors, writeRaw, writeSafetensors } from "./container-files.js";
import { GOLDEN, inspect, scratch } from "./programs.js";

const { tensors } = readSafetensors(join(GOLDEN, "bfl/t5xxl.safetensors"));
const total = Object.values(tensors).reduce((sum, tensor) => sum + tensor.bytes.length, 0);
const K = "encoder.block.0.layer.0.SelfAttention.k.weight";

/** What the header says of K; its bytes lie from 32768 to 49152. */
type Entry = Partial<{ dtype: string; shape: unknown[]; data_offsets: unknown[] }>;

function refused(path: string) {
  const { error } = inspect(path);
  expect(error, "it was opened").toBeDefined();
  expect(error!.code).toBe("MODEL_INVALID");
  expect(error!.data.path).toBe(path);
  return error!;
}

test.each<[string, Entry, RegExp]>([
  ["an end past the file", { data_offsets: [32_768, total + 4096] }, /truncated/],
  ["an end before its start", { data_offsets: [500, 100] }, /rising pair/],
  ["a negative offset", { data_offsets: [-16_384, 49_152] }, /rising pair/],
  ["fractions as offsets", { data_offsets: [0.5, 16_384.5] }, /rising pair/],
  ["offsets beyond 64 bits", { data_offsets: [1e300, 1e301] }, /rising pair/],
  ["three offsets", { data_offsets: [32_768, 49_152, 1] }, /two numbers/],
  ["bytes of another tensor", { data_offsets: [0, 16_384] }, /overlap/],
  ["a shape larger than its bytes", { shape: [128, 65] }, /needs 8320 x 2 bytes/],
  ["a shape whose product overflows", { shape: [2 ** 40, 2 ** 40] }, /impossible/],
  ["a negative axis", { shape: [-128, -64] }, /impossible/],
  ["a shape of text", { shape: ["128", "64"] }, /whole numbers/],
  ["nine axes", { shape: [1, 1, 1, 1, 1, 1, 1, 128, 64] }, /9 axes/],
  ["an unknown dtype", { dtype: "F4" }, /unknown dtype "F4"/],
  ["no dtype", { dtype: undefined }, /needs dtype/],
])("%s is refused by tensor name", (_, change, message) => {
  const error = refused(writeSafetensors(join(scratch(), "x.safetensors"), tensors, (header) => Object.assign(header[K]!, change)));
  expect(error.data.tensor).toBe(K);
  expect(error.message).toMatch(message);
});

test("a header that names a tensor twice is refused", () => {
  const text = `{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`;
  expect(refused(writeRaw(join(scratch(), "x.safetensors"), text, [Buffer.alloc(4)])).message).toMatch(
    /"a" stands twice|\\"a\\" stands twice/,
  );
});

test.each([
  ["deep nesting", "[".repeat(100_000)],
  ["a list", "[]"],
  ["text after the end", "{} x"],
  ["an unknown escape", '{"\\x":1}'],
  ["a lone surrogate", '{"\\ud800":1}'],
  ["an unfinished string", '{"abc'],
  ["a number that is none", '{"a":1e}'],
])("a header with %s is refused", (_, text) => {
  expect(refused(writeRaw(join(scratch(), "x.safetensors"), text.padEnd(16), [])).message).toMatch(/header|neither/);
});

test("a gap in the data is refused, as is data that no tensor owns", () => {
  const folder = scratch();
  const gapped = { gap: { dtype: "U8", shape: [64], bytes: Buffer.alloc(64) }, ...tensors };
  expect(refused(writeSafetensors(join(folder, "x.safetensors"), gapped, (header) => delete header.gap)).message).toMatch(/cover/);
  const { "shared.weight": owner, ...rest } = tensors;
  const path = writeSafetensors(join(folder, "y.safetensors"), rest);
  writeFileSync(path, owner!.bytes, { flag: "a" });
  expect(refused(path).message).toMatch(/cover/);
});

test.each([1, 7, 8, 9, 200, 2447, 2448, 2449, 20_000, 273_551])("a file cut to %i bytes is refused", (size) => {
  const path = writeSafetensors(join(scratch(), "x.safetensors"), tensors);
  truncateSync(path, size);
  expect(refused(path).message).toMatch(/truncated|neither|cover/);
});

test.each([
  ["a web page", "<!DOCTYPE html><html>", /web page/],
  ["a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0", /LFS pointer/],
  ["a PyTorch archive", "PK\x03\x04 and so on and on", /pickle/],
  ["nothing", "", /empty/],
  ["a header length of 2^63", "\0\0\0\0\0\0\0\x80{}        ", /claims 9223372036854775808 bytes/],
])("%s in the model's place is called by its name", (_, text, message) => {
  const path = join(scratch(), "x.safetensors");
  writeFileSync(path, text, "latin1");
  expect(refused(path).message).toMatch(message);
});
