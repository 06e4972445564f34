import { join } from "node:path";
import { expect, test } from "vitest";
import { prefixed, type RawTensors, readSafetensors, widenBf16, writeGguf, writeSafetensors } from "./container-files.js";
import { GOLDEN, inspect, scratch, valuesOf } from "./programs.js";

const load = (file: string): RawTensors => readSafetensors(join(GOLDEN, "bfl", file)).tensors;

/** CLIP-L with heads of 64, as in real files, which carry no config: two heads of width 64 out of 128 columns. */
function clip(): RawTensors {
  const width = 128;
  const zeros = (...shape: number[]) => ({ dtype: "F16", shape, bytes: Buffer.alloc(2 * shape.reduce((a, b) => a * b)) });
  const both = (name: string, shape: number[]) => ({ [`${name}.weight`]: zeros(...shape), [`${name}.bias`]: zeros(shape[0]!) });
  const layer = "text_model.encoder.layers.0";
  return {
    "text_model.embeddings.token_embedding.weight": zeros(534, width),
    "text_model.embeddings.position_embedding.weight": zeros(77, width),
    "text_model.embeddings.position_ids": { dtype: "I64", shape: [1, 77], bytes: Buffer.alloc(77 * 8) },
    ...Object.assign({}, ...["q_proj", "k_proj", "v_proj", "out_proj"].map((name) => both(`${layer}.self_attn.${name}`, [width, width]))),
    ...both(`${layer}.layer_norm1`, [width]),
    ...both(`${layer}.layer_norm2`, [width]),
    ...both(`${layer}.mlp.fc1`, [256, width]),
    ...both(`${layer}.mlp.fc2`, [width, 256]),
    ...both("text_model.final_layer_norm", [width]),
    "text_projection.weight": zeros(width, width),
    logit_scale: { dtype: "F32", shape: [], bytes: Buffer.alloc(4) },
  };
}

/** T5 as ComfyUI saves it: the embedding twice, and the SentencePiece model as bytes. */
function t5(): RawTensors {
  const tensors = load("t5xxl.safetensors");
  return {
    ...tensors,
    "encoder.embed_tokens.weight": tensors["shared.weight"]!,
    spiece_model: { dtype: "U8", shape: [5], bytes: Buffer.from("model") },
  };
}

test("a ComfyUI checkpoint holds all four parts under their prefixes", () => {
  const path = writeSafetensors(join(scratch(), "all.safetensors"), {
    ...prefixed("model.diffusion_model.", load("flux1-dev-tiny.safetensors")),
    ...prefixed("text_encoders.clip_l.transformer.", clip()),
    ...prefixed("text_encoders.t5xxl.transformer.", t5()),
    ...prefixed("vae.", load("ae.safetensors")),
  });
  expect(inspect(path).parts!.map(({ kind, layout }) => [kind, layout])).toEqual([
    ["transformer", "bfl safetensors, prefix model.diffusion_model."],
    ["t5", "hf safetensors, prefix text_encoders.t5xxl.transformer."],
    ["clip", "hf safetensors, prefix text_encoders.clip_l.transformer."],
    ["vae", "bfl safetensors, prefix vae."],
  ]);
  for (const [kind, file] of [
    ["transformer", "flux1-dev-tiny"],
    ["t5", "t5xxl"],
    ["vae", "ae"],
  ] as const) {
    expect(valuesOf(path, kind)).toEqual(valuesOf(join(GOLDEN, "bfl", `${file}.safetensors`)));
  }
  expect(inspect(path, { kind: "clip" }).parts![0]!.details).toMatchObject({ width: 128, heads: 2, layers: 1 });
});

test("a checkpoint without prefix on the transformer and first_stage_model. on the VAE is told apart", () => {
  const path = writeSafetensors(join(scratch(), "two.safetensors"), {
    ...load("flux1-schnell-tiny.safetensors"),
    ...prefixed("first_stage_model.", load("ae.safetensors")),
  });
  expect(inspect(path).parts!.map((part) => part.kind)).toEqual(["transformer", "vae"]);
  expect(valuesOf(path, "transformer")).toEqual(valuesOf(join(GOLDEN, "bfl/flux1-schnell-tiny.safetensors")));
});

test("a GGUF without architecture key and with model.diffusion_model. in front is a transformer", () => {
  const tensors = load("flux1-dev-tiny.safetensors");
  const mixed = Object.fromEntries(
    Object.entries(tensors).map(([name, tensor]) => [name, tensor.shape.length === 1 ? widenBf16(tensor) : tensor]),
  );
  const path = writeGguf(join(scratch(), "sd.gguf"), { tensors: prefixed("model.diffusion_model.", mixed) });
  expect(inspect(path).parts).toMatchObject([{ kind: "transformer", layout: "bfl gguf, prefix model.diffusion_model.", type: "bf16" }]);
  expect(valuesOf(path)).toEqual(valuesOf(join(GOLDEN, "bfl/flux1-dev-tiny.safetensors")));
});

test("two text encoders of CLIP's kind: the one that FLUX uses is taken", () => {
  const path = writeSafetensors(join(scratch(), "clips.safetensors"), {
    ...prefixed("text_encoders.clip_g.transformer.", clip()),
    ...prefixed("text_encoders.clip_l.transformer.", clip()),
  });
  expect(inspect(path, { kind: "clip" }).parts).toMatchObject([{ layout: "hf safetensors, prefix text_encoders.clip_l.transformer." }]);
});
