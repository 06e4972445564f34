/** A pulled model is whole, checked, described and found; shared parts are fetched once. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findEmbeddingModel } from "../../src/models/embedding.js";
import { listModels } from "../../src/models/list.js";
import { planPull, pullModel } from "../../src/models/pull.js";
import { resolveModel } from "../../src/models/resolve.js";
import { offer } from "./catalogue-server.js";
import { freshFolder } from "./temp-folder.js";

const inside = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

it("installs a whole set, after which it is found by its name and by default", async () => {
  const { catalogue } = await offer();
  const modelsDir = freshFolder();
  const seen: string[] = [];
  const pulled = await pullModel("tiny-schnell", { modelsDir, catalogue, retryMs: 1, onProgress: ({ part }) => void seen.push(part) });
  expect(pulled).toMatchObject({ name: "tiny-schnell", licence: "Apache-2.0", notice: "Free for any use." });
  expect(pulled.checked.transformer).toMatchObject({ kind: "sha256", from: "catalogue" });
  expect(pulled.checked.t5).toMatchObject({ kind: "sha256", from: "server" });
  expect([...new Set(seen)]).toEqual(["transformer", "t5", "clip", "vae", "clip_tokenizer"]);
  expect(inside(modelsDir)).toEqual([
    "shared",
    "shared/ae.safetensors",
    "shared/clip-tokenizer.json",
    "shared/clip.safetensors",
    "shared/t5.gguf",
    "tiny-schnell",
    "tiny-schnell/model.json",
    "tiny-schnell/schnell.safetensors",
  ]);
  for (const model of ["tiny-schnell", "auto"]) {
    expect(resolveModel({ model, modelsDir })).toMatchObject({
      name: "tiny-schnell",
      variant: "schnell",
      schedule: "flat",
      source: "installed",
      licence: "Apache-2.0",
      tokenizers: { t5: join(modelsDir, "shared/t5.gguf"), clip: join(modelsDir, "shared/clip-tokenizer.json") },
      notes: [],
    });
  }
});

it("fetches shared parts once, and lists what is there and what could be", async () => {
  const { server, catalogue } = await offer();
  const modelsDir = freshFolder();
  await pullModel("tiny-schnell", { modelsDir, catalogue });
  const before = server.requests.length;
  await pullModel("tiny-dev", { modelsDir, catalogue });
  expect(server.requests.slice(before).every((line) => line.includes("dev.safetensors"))).toBe(true);
  const rows = listModels({ modelsDir }, catalogue).filter((row) => row.source !== "starter");
  expect(rows.map(({ name, installed, variant }) => [name, installed, variant])).toEqual([
    ["tiny-dev", true, "dev"],
    ["tiny-schnell", true, "schnell"],
    ["minilm", false, undefined],
  ]);
});

it("installs an embedding model where the embedder finds it", async () => {
  const { catalogue } = await offer();
  const modelsDir = freshFolder();
  await pullModel("minilm", { modelsDir, catalogue });
  expect(findEmbeddingModel({ embedModel: undefined, modelsDir })).toMatchObject({
    path: join(modelsDir, "minilm/minilm.gguf"),
    dimensions: 32,
  });
  expect(listModels({ modelsDir }, catalogue).find((row) => row.kind === "embed")).toMatchObject({
    installed: true,
    licence: "Apache-2.0",
  });
});

it("a pull that breaks off in the middle is not installed, and goes on where it stopped", async () => {
  const { server, catalogue } = await offer();
  const modelsDir = freshFolder();
  server.files.get("/ae.safetensors")!.breaks = 100;
  server.files.get("/ae.safetensors")!.breakAfter = 0;
  await expect(pullModel("tiny-schnell", { modelsDir, catalogue, retryMs: 1 })).rejects.toMatchObject({ data: { reason: "network" } });
  expect(existsSync(join(modelsDir, "tiny-schnell/model.json"))).toBe(false);
  server.files.get("/ae.safetensors")!.breaks = 0;
  const before = server.requests.length;
  await pullModel("tiny-schnell", { modelsDir, catalogue });
  expect(server.requests.slice(before).some((line) => line.includes("schnell"))).toBe(false);
  expect(resolveModel({ model: "tiny-schnell", modelsDir }).name).toBe("tiny-schnell");
});

it("a wrong checksum installs nothing", async () => {
  const { catalogue } = await offer((yaml) => yaml.replace(/sha256: [0-9a-f]{64}/, `sha256: ${"deadbeef".repeat(8)}`));
  const modelsDir = freshFolder();
  await expect(pullModel("tiny-schnell", { modelsDir, catalogue })).rejects.toMatchObject({ code: "MODEL_INVALID" });
  expect(inside(modelsDir)).toEqual(["tiny-schnell"]);
  expect(() => resolveModel({ model: "tiny-schnell", modelsDir })).toThrow(expect.objectContaining({ code: "MODEL_NOT_FOUND" }));
});

it("the right checksum of the wrong kind of file is refused", async () => {
  const { catalogue } = await offer((yaml) => yaml.replace(/\/ae\.safetensors/g, "/clip.safetensors"));
  const modelsDir = freshFolder();
  await expect(pullModel("tiny-dev", { modelsDir, catalogue })).rejects.toMatchObject({
    code: "MODEL_INVALID",
    message: expect.stringContaining("expected a file with vae"),
  });
});

it("asks for the space first", async () => {
  const { server, catalogue } = await offer((yaml) => yaml.replace(/bytes: \d+/, "bytes: 900000000000000"));
  await expect(pullModel("tiny-schnell", { modelsDir: freshFolder(), catalogue })).rejects.toMatchObject({
    code: "MODEL_NOT_FOUND",
    data: { reason: "disk-full" },
  });
  expect(server.requests).toEqual([]);
});

it("tells beforehand what it would fetch", async () => {
  const { catalogue } = await offer();
  const modelsDir = freshFolder();
  const plan = await planPull("tiny-schnell", { modelsDir, catalogue });
  expect(plan.needed).toBe(plan.files.reduce((sum, file) => sum + file.bytes, 0));
  await pullModel("tiny-schnell", { modelsDir, catalogue });
  expect((await planPull("tiny-schnell", { modelsDir, catalogue })).needed).toBe(0);
});

it("an unknown name is an error that suggests the nearest", async () => {
  const { catalogue } = await offer();
  await expect(pullModel("tiny-schnel", { modelsDir: freshFolder(), catalogue })).rejects.toMatchObject({
    code: "MODEL_NOT_FOUND",
    hint: expect.stringContaining("Did you mean tiny-schnell?"),
  });
});

it("a catalogue that is wrong is named with what is wrong in it", async () => {
  const { catalogue } = await offer((yaml) => yaml.replace("kind: embed", "kind: poem"));
  await expect(pullModel("minilm", { modelsDir: freshFolder(), catalogue })).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    message: expect.stringContaining("minilm.kind"),
  });
});

it("only one pull runs in a folder; a dead one's lock is no hindrance", async () => {
  const { server, catalogue } = await offer();
  const modelsDir = freshFolder();
  writeFileSync(join(modelsDir, ".pull.lock"), "999999999");
  server.files.get("/schnell.safetensors")!.stalls = 1;
  const controller = new AbortController();
  const started = new Promise<void>((resolve) => {
    void pullModel("tiny-schnell", { modelsDir, catalogue, signal: controller.signal, onProgress: () => resolve() }).catch(() => {});
  });
  await started;
  await expect(pullModel("minilm", { modelsDir, catalogue })).rejects.toMatchObject({ code: "UNSUPPORTED", data: { pid: process.pid } });
  controller.abort();
});

it("our own catalogue is well-formed, and every entry has all parts", async () => {
  const { catalogue } = await import("../../src/models/catalogue.js");
  expect(catalogue().map((entry) => entry.name)).toEqual([
    "flux1-schnell-q4",
    "flux1-schnell-q8",
    "flux1-dev-q4",
    "flux1-dev-q8",
    "minilm",
  ]);
  const parts = ["clip", "clip_tokenizer", "t5", "t5_tokenizer", "transformer", "vae"];
  for (const entry of catalogue()) expect(Object.keys(entry.files).sort()).toEqual(entry.kind === "flux" ? parts : ["embedding"]);
  expect(readFileSync("models/catalogue.yaml", "utf8")).not.toContain("http://");
});
