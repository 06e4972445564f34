import { join } from "node:path";
import { expect, test } from "vitest";
import { GOLDEN, inspect, valuesOf } from "./programs.js";

const golden = (path: string) => join(GOLDEN, path);

test.each([
  ["transformer, diffusers shards by folder", "bfl/flux1-dev-tiny.safetensors", "diffusers/transformer", "transformer", 84],
  [
    "transformer, diffusers shards by index",
    "bfl/flux1-dev-tiny.safetensors",
    "diffusers/transformer/diffusion_pytorch_model.safetensors.index.json",
    "transformer",
    84,
  ],
  ["transformer, diffusers model folder", "bfl/flux1-dev-tiny.safetensors", "diffusers", "transformer", 84],
  ["T5, shards", "bfl/t5xxl.safetensors", "diffusers/text_encoder_2", "t5", 21],
  ["T5, llama.cpp names", "bfl/t5xxl.safetensors", "gguf/t5-encoder-F16.gguf", "t5", 21],
  ["CLIP, diffusers", "bfl/clip_l.safetensors", "diffusers/text_encoder", "clip", 36],
  ["VAE, diffusers", "bfl/ae.safetensors", "diffusers", "vae", 244],
])("%s: the same tensors with the same values as the original file", (_, original, other, kind, count) => {
  const expected = valuesOf(golden(original), kind);
  expect(Object.keys(expected)).toHaveLength(count);
  expect(valuesOf(golden(other), kind)).toEqual(expected);
});

test("a q8_0 GGUF has the original's names and shapes, and its unquantised tensors' values", () => {
  const quantised = inspect(golden("gguf/flux1-dev-tiny-Q8_0.gguf"), { tensors: true }).tensors!;
  const original = inspect(golden("bfl/flux1-dev-tiny.safetensors"), { tensors: true }).tensors!;
  expect(quantised.map(({ name, ne }) => ({ name, ne }))).toEqual(original.map(({ name, ne }) => ({ name, ne })));
  const kept = quantised.filter((tensor) => tensor.type !== "q8_0").map(({ name, values }) => ({ name, values }));
  expect(kept).toHaveLength(58);
  expect(original.map(({ name, values }) => ({ name, values }))).toEqual(expect.arrayContaining(kept));
});

test("dimensions are read from shapes, whatever the layout", () => {
  const dims = {
    hidden: 64,
    heads: 4,
    doubleBlocks: 2,
    singleBlocks: 2,
    inChannels: 64,
    guidance: true,
    contextWidth: 64,
    pooledWidth: 48,
    variant: "dev",
    ropeAxes: "4,6,6",
  };
  for (const path of ["bfl/flux1-dev-tiny.safetensors", "diffusers/transformer", "gguf/flux1-dev-tiny-Q8_0.gguf"]) {
    expect(inspect(golden(path)).parts![0]!.details, path).toEqual(dims);
  }
  expect(inspect(golden("bfl/flux1-schnell-tiny.safetensors")).parts![0]!.details).toMatchObject({
    hidden: 128,
    heads: 1,
    guidance: false,
    variant: "schnell",
    ropeAxes: "16,56,56",
  });
});

test("a folder of loose files and a diffusers model folder list every part", () => {
  expect(inspect(golden("bfl")).parts!.map((part) => part.kind)).toEqual(["vae", "clip", "transformer", "transformer", "t5"]);
  expect(inspect(golden("diffusers")).parts!.map((part) => part.kind)).toEqual(["transformer", "t5", "clip", "vae"]);
});
