/** An embedder on the tiny model in a fresh home folder, ended after the test file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";
import { createEmbedder, type Embedder, type EmbedderOptions } from "../../src/embed/embedder.js";
import { type Dimensions, tinyBert } from "./tiny-bert.js";

// Each start of the process takes seconds of a busy machine, and some tests need several.
vi.setConfig({ testTimeout: 120_000 });

const opened: { embedder: Embedder; home: string }[] = [];
afterAll(async () => {
  for (const { embedder, home } of opened) {
    await embedder.stop();
    rmSync(home, { recursive: true, force: true });
  }
});

export const log = { debug() {}, info() {}, warn() {} } as EmbedderOptions["log"];

export function freshHome(): string {
  return mkdtempSync(join(tmpdir(), "sq-embed-"));
}

/** Writes the model into the home's models folder and gives its path. */
export function writeModel(home: string, seed = 1, name = "all-MiniLM-L6-v2-tiny.gguf", size?: Dimensions): string {
  const path = join(home, "models", name);
  mkdirSync(join(home, "models"), { recursive: true });
  writeFileSync(path, tinyBert(seed, size));
  return path;
}

export function openEmbedder(home: string, config: { embedModel?: string; keepAlive?: number } = {}): Embedder {
  const embedder = createEmbedder({
    config: { home, modelsDir: join(home, "models"), embedModel: config.embedModel, keepAlive: config.keepAlive ?? -1 },
    log,
  });
  opened.push({ embedder, home });
  return embedder;
}
