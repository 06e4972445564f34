/** Finds model sets: in the models folder, in the package, at a path that somebody names. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SidequestError } from "../errors.js";
import { examine, type Found, isFolder, scanFolder } from "./folder-scan.js";
import { type Manifest, manifestPath, readManifest } from "./manifest.js";
import type { ModelSource } from "./model.js";
import { assembleSet, type ModelSet, manifestSet, type SetOrigin } from "./model-set.js";
import type { Part } from "./recognise.js";

/** The tiny model that comes with the package; right from src/ and from dist/. */
export const STARTER_FOLDER = fileURLToPath(new URL("../../models/starter", import.meta.url));
/** Text encoders, VAE and tokenizers that several installed models use. */
export const SHARED_FOLDER = "shared";

/** Folders that hold a model's other parts beside the named one, as ComfyUI and diffusers lay them out. */
const COMPANION_FOLDERS: readonly string[] = [
  "checkpoints",
  "unet",
  "diffusion_models",
  "clip",
  "text_encoders",
  "vae",
  "tokenizers",
  "diffusers",
  SHARED_FOLDER,
];

export interface BrokenSet {
  readonly name: string;
  readonly location: string;
  readonly error: SidequestError;
}

export interface FoundSets {
  readonly sets: readonly ModelSet[];
  readonly broken: readonly BrokenSet[];
}

/** Every set in the models folder: one a subfolder, or one a transformer where there is no `model.json`. A missing folder is empty. */
export function installedSets(modelsDir: string): FoundSets {
  const sets: ModelSet[] = [];
  const broken: BrokenSet[] = [];
  for (const folder of setFolders(modelsDir)) gather(() => setsInFolder(folder, "installed", modelsDir), folder, sets, broken);
  gather(() => setsAmong(scanFolder(modelsDir, 0), modelsDir, "installed", modelsDir), modelsDir, sets, broken);
  return { sets, broken };
}

/** The starter model, complete or not, and what is wrong with it; neither when the package has none. */
export function starterSet(): { set: ModelSet | null; broken: BrokenSet | null } {
  try {
    const manifest = readManifest(STARTER_FOLDER);
    const origin: SetOrigin = { name: manifest?.name ?? "starter", location: STARTER_FOLDER, source: "starter" };
    return { set: manifest && manifestSet(origin, STARTER_FOLDER, manifest, []), broken: null };
  } catch (thrown) {
    return { set: null, broken: { name: "starter", location: STARTER_FOLDER, error: SidequestError.from(thrown, "MODEL_INVALID") } };
  }
}

/**
 * The sets at a path: a folder with `model.json`, a diffusers folder, a folder of single files, a transformer or an all-in-one checkpoint.
 * @throws SidequestError MODEL_NOT_FOUND (nothing there, or no transformer), MODEL_INVALID
 */
export function setsAt(path: string, modelsDir: string): ModelSet[] {
  const location = resolve(path);
  const stat = statSync(location, { throwIfNoEntry: false });
  if (!stat) throw new SidequestError("MODEL_NOT_FOUND", `${location}: there is no such file or folder`, { data: { path: location } });
  if (stat.isDirectory()) {
    const sets = setsInFolder(location, "path", modelsDir);
    if (sets.length > 0) return sets;
    throw new SidequestError("MODEL_NOT_FOUND", `${location}: no FLUX transformer was found in this folder`, {
      hint: "Name a folder with a safetensors or GGUF file of a FLUX.1 model in it, or the file itself.",
      data: { path: location },
    });
  }
  const found: Found = { parts: [], tokenizers: [], problems: [] };
  examine(location, found);
  if (found.problems[0]) throw found.problems[0].error;
  if (found.parts.some((part) => part.kind === "transformer")) return setsAmong(found, location, "path", modelsDir);
  const holds = found.parts.map((part) => part.kind).join(", ");
  throw new SidequestError(
    "MODEL_INVALID",
    `${location}: ${holds ? `it holds ${holds}` : "it holds no part of FLUX"}, not a FLUX transformer`,
    {
      hint: "Name the transformer's file; the other parts are looked for beside it.",
      data: { path: location, holds },
    },
  );
}

/** Embedding models in the models folder, one folder below, or where a `model.json` points. Unreadable files are passed over: `models` lists them. */
export function installedEmbeddings(modelsDir: string): { part: Part; licence: string | null; location: string }[] {
  const found = scanFolder(modelsDir, 1).parts.filter((part) => part.kind === "embedding");
  const pointed = setFolders(modelsDir).flatMap((folder) => {
    const manifest = manifestOrNull(folder);
    const path = manifest?.embedding && manifestPath(folder, manifest.embedding);
    return path && existsSync(path) ? [{ path, folder, licence: manifest?.licence ?? null }] : [];
  });
  const extra: Found = { parts: [], tokenizers: [], problems: [] };
  for (const { path } of pointed) if (!found.some((part) => part.path === path)) examine(path, extra);
  return [...found, ...extra.parts.filter((part) => part.kind === "embedding")]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((part) => {
      const by = pointed.find(({ path }) => path === part.path);
      return { part, licence: by?.licence ?? null, location: by?.folder ?? part.path };
    });
}

function manifestOrNull(folder: string): Manifest | null {
  try {
    return readManifest(folder);
  } catch {
    return null;
  }
}

/** Folders in the models folder that may each hold a set. */
function setFolders(modelsDir: string): string[] {
  if (!isFolder(modelsDir)) {
    if (!existsSync(modelsDir)) return [];
    throw new SidequestError("INVALID_PARAMS", `--models-dir: expected a folder, got the file ${modelsDir}`, {
      hint: "Name the folder that models lie in.",
      data: { field: "modelsDir", got: modelsDir },
    });
  }
  return readdirSync(modelsDir)
    .filter((name) => !name.startsWith(".") && name !== SHARED_FOLDER)
    .map((name) => join(modelsDir, name))
    .filter(isFolder)
    .sort();
}

function gather(find: () => ModelSet[], location: string, sets: ModelSet[], broken: BrokenSet[]): void {
  try {
    sets.push(...find());
  } catch (thrown) {
    broken.push({ name: basename(location), location, error: SidequestError.from(thrown, "MODEL_INVALID") });
  }
}

function setsInFolder(folder: string, source: ModelSource, modelsDir: string): ModelSet[] {
  const manifest = readManifest(folder);
  if (manifest?.architecture === "embedding") return [];
  if (manifest) return [manifestSet({ name: manifest.name, location: folder, source }, folder, manifest, placesBeside(folder, modelsDir))];
  const found = scanFolder(folder);
  // A file that cannot be read matters only where nothing else could be the transformer.
  if (found.problems[0] && !found.parts.some((part) => part.kind === "transformer")) throw found.problems[0].error;
  return setsAmong(found, folder, source, modelsDir);
}

function setsAmong(found: Found, location: string, source: ModelSource, modelsDir: string): ModelSet[] {
  const transformers = found.parts.filter((part) => part.kind === "transformer");
  return transformers.map((transformer) => {
    const alone = transformers.length === 1 && location !== modelsDir && statSync(location).isDirectory();
    const origin: SetOrigin = { name: alone ? basename(location) : withoutEnding(transformer.path), location, source };
    return assembleSet(origin, transformer, placesAround(transformer.path, found, location, modelsDir));
  });
}

/** Where the other parts are looked for, nearest first: the transformer's own file, what was named, its folder, companions, the models folder. */
function* placesAround(transformer: string, found: Found, location: string, modelsDir: string): Generator<() => Found> {
  const own: Found = { parts: [], tokenizers: [], problems: [] };
  yield () => {
    examine(transformer, own);
    return own;
  };
  yield () => found;
  const folder = dirname(transformer);
  yield () => scanFolder(folder, 1);
  const above = dirname(statSync(location).isDirectory() ? location : folder);
  for (const companion of COMPANION_FOLDERS) {
    const path = join(above, companion);
    if (path !== folder && path !== location && existsSync(path)) yield () => scanFolder(path);
  }
  yield () => scanFolder(join(modelsDir, SHARED_FOLDER));
  yield () => scanFolder(modelsDir);
}

/** Where a `model.json` that does not name everything may mean to find the rest. */
function* placesBeside(folder: string, modelsDir: string): Generator<() => Found> {
  yield () => scanFolder(folder);
  yield () => scanFolder(join(modelsDir, SHARED_FOLDER));
}

function withoutEnding(path: string): string {
  return basename(path).replace(/(\.safetensors\.index\.json|\.safetensors|\.sft|\.gguf)$/, "");
}
