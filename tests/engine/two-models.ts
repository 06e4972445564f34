/** A models folder with a tiny dev and a tiny schnell model in it, both of the reference weights. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const GOLDEN = resolve(import.meta.dirname, "../fixtures/golden/weights");

/** A set of the golden files, under that name. Sides of 64 pixels, so that a picture takes milliseconds. */
export function installTiny(modelsDir: string, name: string, variant: "dev" | "schnell", changes: Record<string, unknown> = {}): void {
  mkdirSync(join(modelsDir, name), { recursive: true });
  const manifest = {
    name,
    variant,
    transformer: `${GOLDEN}/bfl/flux1-${variant}-tiny.safetensors`,
    t5: `${GOLDEN}/bfl/t5xxl.safetensors`,
    clip: `${GOLDEN}/bfl/clip_l.safetensors`,
    vae: `${GOLDEN}/bfl/ae.safetensors`,
    t5_tokenizer: `${GOLDEN}/diffusers/tokenizer_2/tokenizer.json`,
    clip_tokenizer: `${GOLDEN}/diffusers/tokenizer`,
    steps: 2,
    limits: { min: 64, max: 256, multiple: 16, default: 64 },
    ...changes,
  };
  writeFileSync(join(modelsDir, name, "model.json"), JSON.stringify(manifest));
}

/** @returns the folder, for `modelsDir` */
export function twoModels(folder: string): string {
  const modelsDir = join(folder, "models");
  installTiny(modelsDir, "tiny-dev", "dev");
  installTiny(modelsDir, "tiny-schnell", "schnell");
  return modelsDir;
}
