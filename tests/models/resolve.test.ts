/** From what the user asked for to one complete model: by path, by name, by default. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { installedSets, starterSet } from "../../src/models/find-sets.js";
import { resolveModel } from "../../src/models/resolve.js";
import { freshFolder, GOLDEN } from "./temp-folder.js";

const at = (path: string): string => resolve(GOLDEN, path);
const byPath = (path: string, variant?: "dev" | "schnell") =>
  resolveModel({ model: at(path), modelsDir: freshFolder() }, variant ? { variant } : {});

it("a diffusers folder, sharded and with its tokenizers", () => {
  expect(byPath("diffusers")).toMatchObject({
    name: "diffusers",
    variant: "dev",
    schedule: "shifted",
    t5Length: 512,
    steps: null,
    limits: null,
    quantisation: "f16",
    source: "path",
    paths: {
      transformer: at("diffusers/transformer/diffusion_pytorch_model.safetensors.index.json"),
      t5: at("diffusers/text_encoder_2/model.safetensors.index.json"),
      clip: at("diffusers/text_encoder/model.safetensors"),
      vae: at("diffusers/vae/diffusion_pytorch_model.safetensors"),
    },
    tokenizers: { t5: at("diffusers/tokenizer_2/tokenizer.json"), clip: at("diffusers/tokenizer") },
  });
});

it("a folder of single files with two transformers: the variant decides, and without one a note says what was taken", () => {
  expect(byPath("bfl", "dev")).toMatchObject({ name: "flux1-dev-tiny", variant: "dev", t5Length: 512, notes: [] });
  const schnell = byPath("bfl");
  expect(schnell).toMatchObject({ name: "flux1-schnell-tiny", variant: "schnell", t5Length: 256, schedule: "flat" });
  expect(schnell.notes[0]).toContain("flux1-schnell-tiny is used, not flux1-dev-tiny");
  expect(schnell.paths.vae).toBe(at("bfl/ae.safetensors"));
});

it("a single GGUF file, its other parts found beside it, T5's tokenizer in its own file", () => {
  expect(byPath("gguf/flux1-dev-tiny-Q8_0.gguf")).toMatchObject({
    name: "flux1-dev-tiny-Q8_0",
    quantisation: "q8_0",
    paths: { t5: at("gguf/t5-encoder-F16.gguf") },
    tokenizers: { t5: at("gguf/t5-encoder-F16.gguf") },
  });
});

it("a tokenizer that knows more tokens than the encoder has rows belongs to another model", () => {
  const folder = join(freshFolder(), "model");
  cpSync(at("bfl"), folder, { recursive: true });
  cpSync(at("diffusers/tokenizer"), join(folder, "tokenizer"), { recursive: true });
  const write = (tokens: number): void => {
    const vocab = Array.from({ length: tokens }, (_, i) => [`t${i}`, 0]);
    writeFileSync(join(folder, "tokenizer.json"), JSON.stringify({ model: { type: "Unigram", vocab } }));
  };
  const found = () => resolveModel({ model: folder, modelsDir: freshFolder() }).tokenizers.t5;
  write(129);
  expect(found).toThrow(expect.objectContaining({ data: expect.objectContaining({ missing: ["T5 tokenizer (tokenizer.json)"] }) }));
  write(128);
  expect(found()).toBe(join(folder, "tokenizer.json"));
});

it("the wrong variant, a file of another part, and nothing at all are told apart", () => {
  expect(() => byPath("diffusers", "schnell")).toThrow(
    expect.objectContaining({ code: "MODEL_NOT_FOUND", message: expect.stringContaining("is a dev model") }),
  );
  expect(() => byPath("bfl/t5xxl.safetensors")).toThrow(
    expect.objectContaining({ code: "MODEL_INVALID", message: expect.stringContaining("it holds t5") }),
  );
  expect(() => byPath("none")).toThrow(expect.objectContaining({ code: "MODEL_NOT_FOUND" }));
  expect(() => byPath("diffusers/tokenizer")).toThrow(expect.objectContaining({ code: "MODEL_NOT_FOUND" }));
});

it("a name of the catalogue that is not installed names the command; a slip of the finger is corrected", () => {
  const config = { model: "flux1-dev-q8", modelsDir: freshFolder() };
  expect(() => resolveModel(config)).toThrow(expect.objectContaining({ hint: "Run `sidequest-renderer models pull flux1-dev-q8`." }));
  expect(() => resolveModel(config, { model: "flux1-dev-q88" })).toThrow(
    expect.objectContaining({ hint: expect.stringContaining("Did you mean flux1-dev-q8?") }),
  );
});

it("by default an installed model, schnell before dev; else the starter, else the command that installs one", () => {
  const modelsDir = freshFolder();
  const automatic = () => resolveModel({ model: "auto", modelsDir });
  if (starterSet().set?.missing.length === 0) expect(automatic().source).toBe("starter");
  else
    expect(automatic).toThrow(
      expect.objectContaining({ code: "MODEL_NOT_FOUND", hint: expect.stringContaining("models pull flux1-schnell-q4") }),
    );
  cpSync(at("diffusers"), join(modelsDir, "a-dev"), { recursive: true });
  expect(automatic()).toMatchObject({ name: "a-dev", source: "installed" });
  cpSync(at("bfl"), modelsDir, { recursive: true });
  expect(automatic()).toMatchObject({ name: "flux1-schnell-tiny", variant: "schnell" });
});

it("installed models that cannot be used are named with reason and cure, never silently passed over", () => {
  const modelsDir = freshFolder();
  cpSync(at("diffusers"), join(modelsDir, "good"), { recursive: true });
  mkdirSync(join(modelsDir, "half"));
  cpSync(at("gguf/flux1-dev-tiny-Q8_0.gguf"), join(modelsDir, "half", "x.gguf"));
  mkdirSync(join(modelsDir, "bad"));
  writeFileSync(join(modelsDir, "bad", "model.json"), `{"name": "bad", "steps": 900, "variant": "huge"}`);
  const { passedOver, name } = resolveModel({ model: "auto", modelsDir });
  expect(name).toBe("good");
  // The lone file borrows what it lacks from its neighbours, so only the unreadable one is left to tell of.
  expect(passedOver).toEqual([
    { name: "bad", why: expect.stringMatching(/steps: .*variant: |variant: .*steps: /), fix: expect.stringContaining("models remove bad") },
  ]);
});

it("a model.json gives name, limits, steps and lengths, and must name the right kinds of file", () => {
  const modelsDir = freshFolder();
  const write = (extra: object): void => {
    mkdirSync(join(modelsDir, "m"), { recursive: true });
    const parts = {
      transformer: at("bfl/flux1-schnell-tiny.safetensors"),
      t5: at("bfl/t5xxl.safetensors"),
      clip: at("bfl/clip_l.safetensors"),
      vae: at("bfl/ae.safetensors"),
    };
    const tokenizers = { t5_tokenizer: at("diffusers/tokenizer_2/tokenizer.json"), clip_tokenizer: at("diffusers/tokenizer") };
    writeFileSync(join(modelsDir, "m", "model.json"), JSON.stringify({ name: "m", ...parts, ...tokenizers, ...extra }));
  };
  const limits = { min: 128, max: 512, multiple: 16, default: 256 };
  write({ limits, steps: 8, t5_length: 64, licence: "MIT" });
  expect(resolveModel({ model: "m", modelsDir })).toMatchObject({ limits, steps: 8, t5Length: 64, licence: "MIT" });
  write({ vae: at("bfl/clip_l.safetensors") });
  expect(() => resolveModel({ model: "m", modelsDir })).toThrow(
    expect.objectContaining({
      code: "MODEL_INVALID",
      message: expect.stringContaining("names it as vae, but the parts it holds are: clip"),
    }),
  );
  expect(installedSets(modelsDir).broken).toHaveLength(1);
});
