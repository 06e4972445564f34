import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type RawTensor, type RawTensors, readSafetensors, writeSafetensors } from "./container-files.js";
import { GOLDEN, inspect, scratch } from "./programs.js";

const flux = () => readSafetensors(join(GOLDEN, "bfl/flux1-dev-tiny.safetensors"));
const zeros = (...shape: number[]): RawTensor => ({ dtype: "BF16", shape, bytes: Buffer.alloc(2 * shape.reduce((a, b) => a * b, 1)) });

function refused(path: string, kind?: string) {
  const { error } = inspect(path, kind ? { kind } : {});
  expect(error, "it was opened").toBeDefined();
  expect(error!.code).toBe("MODEL_INVALID");
  return error!;
}

test.each<[string, string, RawTensor]>([
  ["a block of another width", "double_blocks.1.img_attn.qkv.weight", zeros(384, 128)],
  ["a missing third of q, k, v", "double_blocks.0.img_attn.qkv.weight", zeros(128, 64)],
  ["a bias of another length", "double_blocks.1.txt_mlp.2.bias", zeros(65)],
  ["a matrix for a bias", "img_in.bias", zeros(64, 1)],
  ["a norm of another head width", "single_blocks.1.norm.key_norm.scale", zeros(32)],
  ["a modulation of five rows of blocks", "single_blocks.0.modulation.lin.weight", zeros(320, 64)],
  ["a last layer of another width", "final_layer.adaLN_modulation.1.weight", zeros(128, 32)],
])("%s is refused by name", (_, name, tensor) => {
  const error = refused(writeSafetensors(join(scratch(), "x.safetensors"), { ...flux().tensors, [name]: tensor }));
  expect(error.data.tensor).toBe(name);
  expect(error.message).toMatch(/expected/);
});

test.each([
  "double_blocks.1.img_mod.lin.bias",
  "single_blocks.0.linear2.weight",
  "guidance_in.out_layer.bias",
  "img_in.weight",
  "final_layer.linear.weight",
])("a file without %s is refused by that name", (name) => {
  const { tensors } = flux();
  delete tensors[name];
  expect(refused(writeSafetensors(join(scratch(), "x.safetensors"), tensors))).toMatchObject({
    data: { tensor: name },
    message: expect.stringContaining("is missing"),
  });
});

test("a missing block in the middle is refused by its first tensor", () => {
  const { tensors } = flux();
  const holed = Object.fromEntries(Object.entries(tensors).filter(([name]) => !name.startsWith("single_blocks.0.")));
  expect(refused(writeSafetensors(join(scratch(), "x.safetensors"), holed)).data.tensor).toMatch(/^single_blocks\.0\./);
});

test.each([
  ["an adapter's matrix", "double_blocks.0.img_attn.qkv.lora_A.weight"],
  ["another family's tensor", "distilled_guidance_layer.in_proj.weight"],
  ["a block number with a leading zero", "double_blocks.01.img_attn.proj.bias"],
])("%s is refused by name", (_, name) => {
  expect(refused(writeSafetensors(join(scratch(), "x.safetensors"), { ...flux().tensors, [name]: zeros(4) }))).toMatchObject({
    data: { tensor: name },
    message: expect.stringContaining("no place"),
  });
});

test("a block number beyond reason is refused before its blocks are counted out", () => {
  const name = "double_blocks.999999999.img_attn.proj.bias";
  expect(refused(writeSafetensors(join(scratch(), "x.safetensors"), { ...flux().tensors, [name]: zeros(4) })).data.tensor).toBe(name);
});

test("asking for a kind that the file is not says what it is", () => {
  const path = join(GOLDEN, "bfl/clip_l.safetensors");
  expect(refused(path, "t5").message).toMatch(/holds no t5 but: clip/);
  expect(refused(join(GOLDEN, "gguf/t5-encoder-F16.gguf"), "transformer").message).toMatch(/holds no transformer but: t5/);
});

test("a folder with two transformers asks which one is meant", () => {
  expect(refused(join(GOLDEN, "bfl"), "transformer").message).toMatch(
    /several parts of kind transformer: .*flux1-dev-tiny.*flux1-schnell-tiny/,
  );
});

test("a broken stranger in the folder does not hide the file that is wanted", () => {
  const folder = scratch();
  cpSync(join(GOLDEN, "bfl/ae.safetensors"), join(folder, "ae.safetensors"));
  writeFileSync(join(folder, "a.gguf"), "GGUF");
  expect(inspect(folder, { kind: "vae" }).parts).toHaveLength(1);
  expect(refused(folder, "clip").message).toContain("a.gguf");
});

test("a config.json of another width is refused, one of another kind of model is not read", () => {
  const folder = scratch();
  mkdirSync(join(folder, "text_encoder"));
  const config = JSON.parse(readFileSync(join(GOLDEN, "diffusers/text_encoder/config.json"), "utf8"));
  const { tensors } = readSafetensors(join(GOLDEN, "diffusers/text_encoder/model.safetensors"));
  const path = writeSafetensors(join(folder, "text_encoder/model.safetensors"), tensors);
  const written = (change: object) => writeFileSync(join(folder, "text_encoder/config.json"), JSON.stringify({ ...config, ...change }));
  written({ hidden_size: 768 });
  expect(refused(path).message).toMatch(/states a width \(hidden_size\) of 768, the tensors have 48/);
  written({ model_type: "llama", hidden_size: 768 });
  expect(refused(path).message).toMatch(/does not tell the number of attention heads/);
  written({ num_attention_heads: 5 });
  expect(refused(path).message).toMatch(/attention heads/);
  written({});
  expect(inspect(path).parts![0]!.details.heads).toBe(4);
});

test.each([["[4, 6, 7]"], ["[4, 6]"], ["[-4, 10, 10]"], ["[9223372036854775807, 6, 6]"]])("RoPE axes of %s are refused", (axes) => {
  const { tensors, metadata } = flux();
  const config = metadata.config!.replace(/"axes_dim": \[[^\]]*\]/, `"axes_dim": ${axes}`);
  expect(config).toContain(axes);
  const spoiled: RawTensors = tensors;
  expect(refused(writeSafetensors(join(scratch(), "x.safetensors"), spoiled, () => {}, { config })).message).toMatch(/RoPE axes/);
});
