/** Files that a user has are recognised and named without being copied; removing touches only what was installed. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { addModel } from "../../src/models/add.js";
import { findEmbeddingModel } from "../../src/models/embedding.js";
import { listModels } from "../../src/models/list.js";
import { pullModel } from "../../src/models/pull.js";
import { removeModel } from "../../src/models/remove.js";
import { resolveModel } from "../../src/models/resolve.js";
import { tinyBert } from "../embed/tiny-bert.js";
import { offer } from "./catalogue-server.js";
import { freshFolder, GOLDEN } from "./temp-folder.js";

it("a diffusers folder becomes a model under a name of one's choice", async () => {
  const modelsDir = freshFolder();
  const added = await addModel(`${GOLDEN}/diffusers`, { modelsDir }, "mine");
  expect(added.models).toEqual([{ name: "mine", kind: "flux", missing: [] }]);
  expect(readdirSync(join(modelsDir, "mine"))).toEqual(["model.json"]);
  expect(resolveModel({ model: "mine", modelsDir })).toMatchObject({ name: "mine", variant: "dev", quantisation: "f16" });
  await expect(addModel(`${GOLDEN}/diffusers`, { modelsDir }, "mine")).rejects.toMatchObject({ code: "UNSUPPORTED" });
});

it("a folder with two transformers becomes two models", async () => {
  const modelsDir = freshFolder();
  const { models } = await addModel(`${GOLDEN}/bfl`, { modelsDir });
  expect(models.map(({ name }) => name)).toEqual(["flux1-dev-tiny", "flux1-schnell-tiny"]);
  expect(resolveModel({ model: "auto", modelsDir }).name).toBe("flux1-schnell-tiny");
  expect(resolveModel({ model: "auto", modelsDir }, { variant: "dev" }).name).toBe("flux1-dev-tiny");
});

it("a lone transformer is added with a list of what it lacks, and becomes usable as parts are added", async () => {
  const [files, modelsDir] = [freshFolder(), freshFolder()];
  cpSync(`${GOLDEN}/gguf/flux1-dev-tiny-Q8_0.gguf`, join(files, "flux.gguf"));
  const { models } = await addModel(join(files, "flux.gguf"), { modelsDir });
  expect(models[0]).toMatchObject({ name: "flux" });
  expect(models[0]!.missing.join("; ")).toMatch(
    /T5 text encoder of width 64.*CLIP-L text encoder of width 48.*VAE.*T5 tokenizer.*CLIP tokenizer/,
  );
  expect(() => resolveModel({ model: "flux", modelsDir })).toThrow(
    expect.objectContaining({ code: "MODEL_NOT_FOUND", hint: expect.stringContaining("models pull flux1-dev-q8") }),
  );
  for (const part of ["gguf/t5-encoder-F16.gguf", "bfl/clip_l.safetensors", "bfl/ae.safetensors"]) {
    expect((await addModel(`${GOLDEN}/${part}`, { modelsDir })).parts.length).toBeGreaterThan(0);
  }
  expect(listModels({ modelsDir }).find((row) => row.name === "flux")).toMatchObject({
    installed: false,
    missing: ["CLIP tokenizer (tokenizer.json, or vocab.json with merges.txt)"],
  });
  await addModel(`${GOLDEN}/diffusers/tokenizer`, { modelsDir });
  expect(resolveModel({ model: "flux", modelsDir })).toMatchObject({
    quantisation: "q8_0",
    tokenizers: { t5: expect.stringContaining("t5-encoder") },
  });
});

it("an embedding model is added by its content, not its name", async () => {
  const [files, modelsDir] = [freshFolder(), freshFolder()];
  writeFileSync(join(files, "weights.bin.gguf"), tinyBert());
  expect((await addModel(join(files, "weights.bin.gguf"), { modelsDir }, "mini")).models).toEqual([
    { name: "mini", kind: "embed", missing: [] },
  ]);
  expect(findEmbeddingModel({ embedModel: undefined, modelsDir }).path).toBe(join(files, "weights.bin.gguf"));
});

it("what is no part of a model, or damaged, is refused with the reason", async () => {
  const [files, modelsDir] = [freshFolder(), freshFolder()];
  writeFileSync(join(files, "notes.txt"), "hello");
  writeFileSync(join(files, "bad.gguf"), "GGUF");
  await expect(addModel(join(files, "notes.txt"), { modelsDir })).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
  await expect(addModel(join(files, "bad.gguf"), { modelsDir })).rejects.toMatchObject({ code: "MODEL_INVALID" });
  await expect(addModel(join(files, "none"), { modelsDir })).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
});

it("a file that was moved after it was added is named as missing", async () => {
  const [files, modelsDir] = [freshFolder(), freshFolder()];
  cpSync(`${GOLDEN}/diffusers`, join(files, "d"), { recursive: true });
  await addModel(join(files, "d"), { modelsDir });
  renameSync(join(files, "d/vae"), join(files, "moved"));
  expect(listModels({ modelsDir }).find((row) => row.name === "d")).toMatchObject({ installed: false, missing: ["VAE"] });
});

it("removing an added model leaves the user's files alone", async () => {
  const modelsDir = freshFolder();
  await addModel(`${GOLDEN}/diffusers`, { modelsDir }, "mine");
  const { removed, left } = removeModel("mine", { modelsDir });
  expect(removed).toEqual([join(modelsDir, "mine")]);
  expect(left).toContain(resolve(`${GOLDEN}/diffusers/vae/diffusion_pytorch_model.safetensors`));
  expect(existsSync(`${GOLDEN}/diffusers/vae/diffusion_pytorch_model.safetensors`)).toBe(true);
});

it("removing a pulled model keeps the shared parts until the last one goes", async () => {
  const { catalogue } = await offer();
  const modelsDir = freshFolder();
  await pullModel("tiny-schnell", { modelsDir, catalogue });
  await pullModel("tiny-dev", { modelsDir, catalogue });
  await pullModel("minilm", { modelsDir, catalogue });
  removeModel("tiny-dev", { modelsDir });
  expect(resolveModel({ model: "auto", modelsDir }).name).toBe("tiny-schnell");
  const { freedBytes } = removeModel("tiny-schnell", { modelsDir });
  expect(freedBytes).toBeGreaterThan(4_000_000);
  expect(readdirSync(join(modelsDir, "shared"))).toEqual([]);
  removeModel("minilm", { modelsDir });
  expect(readdirSync(modelsDir)).toEqual(["shared"]);
});

it("a loose file is removed alone; names that are not installed and the starter are refused", async () => {
  const modelsDir = join(freshFolder(), "models");
  mkdirSync(modelsDir);
  cpSync(`${GOLDEN}/bfl`, modelsDir, { recursive: true });
  expect(removeModel("flux1-dev-tiny", { modelsDir }).removed).toEqual([join(modelsDir, "flux1-dev-tiny.safetensors")]);
  expect(readdirSync(modelsDir)).toContain("ae.safetensors");
  expect(() => removeModel("nope", { modelsDir })).toThrow(
    expect.objectContaining({ code: "MODEL_NOT_FOUND", hint: "Installed are: flux1-schnell-tiny." }),
  );
  expect(() => removeModel("starter", { modelsDir })).toThrow(expect.objectContaining({ code: "UNSUPPORTED" }));
});
