import { join } from "node:path";
import { expect, test } from "vitest";
import { type RawTensors, readSafetensors, writeSafetensors } from "./container-files.js";
import { GOLDEN, inspect, scratch, valuesOf } from "./programs.js";

const original = join(GOLDEN, "bfl/ae.safetensors");
const diffusers = (): RawTensors => readSafetensors(join(GOLDEN, "diffusers/vae/diffusion_pytorch_model.safetensors")).tensors;

test("attention named query, key, value, proj_attn is the same VAE", () => {
  const old: Readonly<Record<string, string>> = { to_q: "query", to_k: "key", to_v: "value", "to_out.0": "proj_attn" };
  const tensors = Object.fromEntries(
    Object.entries(diffusers()).map(([name, tensor]) => [
      name.replace(/(attentions\.0\.)(to_[qkv]|to_out\.0)\./, (_, head, part) => `${head}${old[part]}.`),
      tensor,
    ]),
  );
  expect(Object.keys(tensors)).toContain("decoder.mid_block.attentions.0.proj_attn.weight");
  expect(valuesOf(writeSafetensors(join(scratch(), "old.safetensors"), tensors))).toEqual(valuesOf(original));
});

test("attention in both spellings at once is refused", () => {
  const tensors = diffusers();
  tensors["decoder.mid_block.attentions.0.query.weight"] = tensors["decoder.mid_block.attentions.0.to_q.weight"]!;
  expect(inspect(writeSafetensors(join(scratch(), "both.safetensors"), tensors)).error).toMatchObject({
    code: "MODEL_INVALID",
    message: expect.stringContaining("two spellings"),
  });
});

test("1x1 convs and matrices are the same attention weights, shown as matrices", () => {
  for (const path of [original, join(GOLDEN, "diffusers/vae")]) {
    const q = inspect(path, { tensors: true }).tensors!.find((tensor) => tensor.name === "decoder.mid.attn_1.q.weight")!;
    expect(q).toMatchObject({ ne: [32, 32, 1, 1], view: true });
  }
});

test("a VAE without its encoder is a decoder", () => {
  const { tensors } = readSafetensors(original);
  const decoder = Object.fromEntries(Object.entries(tensors).filter(([name]) => name.startsWith("decoder.")));
  expect(inspect(writeSafetensors(join(scratch(), "decoder.safetensors"), decoder)).parts![0]!.details).toMatchObject({
    hasEncoder: false,
    decoderBlocks: 3,
  });
});

test("one residual block a level is read from the names", () => {
  const { tensors } = readSafetensors(original);
  const thin = Object.fromEntries(
    Object.entries(tensors).filter(([name]) => !/encoder\.down\.\d\.block\.1|decoder\.up\.\d\.block\.2/.test(name)),
  );
  expect(inspect(writeSafetensors(join(scratch(), "thin.safetensors"), thin)).parts![0]!.details).toMatchObject({
    encoderBlocks: 1,
    decoderBlocks: 2,
  });
});

test("half an encoder is refused, naming what is missing", () => {
  const { tensors } = readSafetensors(original);
  delete tensors["encoder.mid.attn_1.k.bias"];
  expect(inspect(writeSafetensors(join(scratch(), "half.safetensors"), tensors)).error).toMatchObject({
    data: { tensor: "encoder.mid.attn_1.k.bias" },
  });
});
