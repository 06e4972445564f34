/** A server and a catalogue that offer the tiny reference models under two names, as the real catalogue offers the real ones. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tinyBert } from "../embed/tiny-bert.js";
import { type FileServer, fileServer } from "./file-server.js";
import { freshFolder, GOLDEN } from "./temp-folder.js";

const FILES: Readonly<Record<string, Buffer>> = {
  "schnell.safetensors": readFileSync(`${GOLDEN}/bfl/flux1-schnell-tiny.safetensors`),
  "dev.safetensors": readFileSync(`${GOLDEN}/bfl/flux1-dev-tiny.safetensors`),
  "t5.gguf": readFileSync(`${GOLDEN}/gguf/t5-encoder-F16.gguf`),
  "clip.safetensors": readFileSync(`${GOLDEN}/bfl/clip_l.safetensors`),
  "ae.safetensors": readFileSync(`${GOLDEN}/bfl/ae.safetensors`),
  "t5.json": readFileSync(`${GOLDEN}/diffusers/tokenizer_2/tokenizer.json`),
  "minilm.gguf": tinyBert(),
};

export interface Offer {
  readonly server: FileServer;
  readonly catalogue: string;
}

/** `change` edits the catalogue's text before it is written. */
export async function offer(change: (yaml: string) => string = (yaml) => yaml): Promise<Offer> {
  const server = await fileServer();
  for (const [name, body] of Object.entries(FILES)) server.files.set(`/${name}`, { body, redirect: true });
  const file = (part: string, name: string, extra = ""): string =>
    `    ${part}: {url: "${server.url}/${name}", bytes: ${FILES[name]!.length}${extra}}\n`;
  const sum = (name: string): string => `, sha256: ${createHash("sha256").update(FILES[name]!).digest("hex")}`;
  const shared = [
    file("t5", "t5.gguf", ", shared: true"),
    file("clip", "clip.safetensors", `${sum("clip.safetensors")}, shared: true`),
    file("vae", "ae.safetensors", ", shared: true"),
    file("clip_tokenizer", "t5.json", ", shared: true, as: clip-tokenizer.json"),
  ].join("");
  const head = (title: string): string =>
    `  title: ${title}\n  licence: Apache-2.0\n  licence_url: http://example.org/licence\n  notice: Free for any use.\n  quantisation: bf16\n`;
  const yaml = `tiny-schnell:
  kind: flux
  variant: schnell
${head("Tiny schnell")}  files:
${file("transformer", "schnell.safetensors", sum("schnell.safetensors"))}${shared}
tiny-dev:
  kind: flux
  variant: dev
${head("Tiny dev")}  files:
${file("transformer", "dev.safetensors")}${shared}
minilm:
  kind: embed
${head("Tiny MiniLM")}  files:
${file("embedding", "minilm.gguf")}`;
  const catalogue = join(freshFolder(), "catalogue.yaml");
  writeFileSync(catalogue, change(yaml));
  return { server, catalogue };
}
