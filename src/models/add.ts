/** `models add`: makes files that the user has known to the daemon, without copying them, and says what a full set still lacks. */
import { lstatSync, mkdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import { describeEmbedding } from "./embedding.js";
import { SHARED_FOLDER, setsAt } from "./find-sets.js";
import { examine, type Found, scanFolder } from "./folder-scan.js";
import type { Manifest } from "./manifest.js";
import { FLUX_PARTS } from "./model.js";
import type { ModelSet } from "./model-set.js";
import { writeManifest } from "./pull.js";

export interface Added {
  /** Models that can now be named. Empty when the path held only single parts. */
  readonly models: readonly { readonly name: string; readonly kind: "flux" | "embed"; readonly missing: readonly string[] }[];
  /** Single parts and tokenizers, now found by every model that they fit. */
  readonly parts: readonly { readonly kind: string; readonly path: string }[];
}

/**
 * Recognises a file or folder by its content. Files stay where they are: moving them later breaks the model, and `models` says so.
 * @throws SidequestError MODEL_NOT_FOUND (nothing there, nothing recognised), MODEL_INVALID (damaged), UNSUPPORTED (the name is taken)
 */
export async function addModel(path: string, config: Pick<Config, "modelsDir">, name?: string): Promise<Added> {
  const location = resolve(path);
  const found = lookAt(location);
  if (found.parts.some((part) => part.kind === "transformer")) {
    const sets = setsAt(location, config.modelsDir);
    for (const set of sets)
      await write(config.modelsDir, nameFor(set.name, sets.length === 1 ? name : undefined), manifestOf(set), location);
    return {
      models: sets.map((set) => ({ name: sets.length === 1 && name ? name : set.name, kind: "flux", missing: set.missing })),
      parts: [],
    };
  }
  const embedding = found.parts.find((part) => part.kind === "embedding");
  if (embedding) {
    const called = nameFor(describeEmbedding(embedding).name, name);
    await write(config.modelsDir, called, { name: called, architecture: "embedding", embedding: embedding.path }, location);
    return { models: [{ name: called, kind: "embed", missing: [] }], parts: [] };
  }
  const parts = [
    ...found.parts.map(({ kind, path: at }) => ({ kind: kind as string, path: at })),
    ...found.tokenizers
      .filter((files) => !found.parts.some((part) => part.path === files.path))
      .map(({ encoder, path: at }) => ({ kind: `${encoder}_tokenizer`, path: at })),
  ];
  if (parts.length > 0) return { models: [], parts: parts.map((part) => ({ kind: part.kind, path: share(config.modelsDir, part.path) })) };
  if (found.problems[0]) throw found.problems[0].error;
  throw new SidequestError("MODEL_NOT_FOUND", `${location}: nothing that belongs to a model was recognised`, {
    hint: "Safetensors and GGUF files of FLUX.1 transformers, T5 and CLIP-L encoders, VAEs, embedding models and their tokenizers are.",
    data: { path: location },
  });
}

function lookAt(location: string): Found {
  const stat = statSync(location, { throwIfNoEntry: false });
  if (!stat) throw new SidequestError("MODEL_NOT_FOUND", `${location}: there is no such file or folder`, { data: { path: location } });
  if (stat.isDirectory()) return scanFolder(location);
  const found: Found = { parts: [], tokenizers: [], problems: [] };
  examine(location, found);
  return found;
}

/** Missing parts are left out, so that they are looked for again at every use. */
function manifestOf(set: ModelSet): Manifest {
  const parts = FLUX_PARTS.flatMap((part) => (set.parts[part] ? [[part, set.parts[part].path]] : []));
  const tokenizers = (["t5", "clip"] as const).flatMap((encoder) =>
    set.tokenizers[encoder] && set.tokenizers[encoder] !== set.parts[encoder]?.path
      ? [[`${encoder}_tokenizer`, set.tokenizers[encoder]]]
      : [],
  );
  return {
    name: set.name,
    architecture: "flux",
    variant: set.variant,
    ...Object.fromEntries([...parts, ...tokenizers]),
    ...(set.limits ? { limits: set.limits } : {}),
    ...(set.steps === null ? {} : { steps: set.steps }),
    ...(set.licence === null ? {} : { licence: set.licence }),
    t5_length: set.t5Length,
  };
}

function nameFor(found: string, asked: string | undefined): string {
  return (asked ?? found).replace(/[^\w.-]+/g, "-");
}

async function write(modelsDir: string, name: string, manifest: Manifest, location: string): Promise<void> {
  const folder = join(modelsDir, name);
  if (folder === location) return;
  if (statSync(folder, { throwIfNoEntry: false })) {
    throw new SidequestError("UNSUPPORTED", `A model named ${name} is installed already`, {
      hint: `Choose another name with --name, or run \`sidequest-renderer models remove ${name}\` first.`,
      data: { name },
    });
  }
  await writeManifest(folder, { ...manifest, name });
}

/** A link in the shared folder, where every incomplete set looks. */
function share(modelsDir: string, path: string): string {
  const folder = join(modelsDir, SHARED_FOLDER);
  mkdirSync(folder, { recursive: true });
  const link = join(folder, basename(path));
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(link);
  if (lstatSync(link, { throwIfNoEntry: false })) {
    throw new SidequestError("UNSUPPORTED", `${link} is there already`, { hint: "Remove or rename it first.", data: { path: link } });
  }
  symlinkSync(path, link);
  return path;
}
