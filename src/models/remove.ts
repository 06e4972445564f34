/** `models remove`: deletes an installed model and the shared parts that no other model uses. Files outside the models folder are never touched. */
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import { describeEmbedding } from "./embedding.js";
import { installedEmbeddings, installedSets, SHARED_FOLDER } from "./find-sets.js";
import { MANIFEST_NAME } from "./manifest.js";

export interface Removed {
  readonly removed: readonly string[];
  readonly freedBytes: number;
  /** Files of the model that lie elsewhere and were left alone. */
  readonly left: readonly string[];
}

/** @throws SidequestError MODEL_NOT_FOUND naming what is installed; UNSUPPORTED for the starter model */
export function removeModel(name: string, config: Pick<Config, "modelsDir">): Removed {
  if (name === "starter") {
    throw new SidequestError("UNSUPPORTED", "The starter model is part of the package and cannot be removed", { data: { model: name } });
  }
  const { modelsDir } = config;
  const files = filesOf(name, modelsDir);
  const inside = (path: string): boolean => path.startsWith(modelsDir + sep);
  const folder = files.folder;
  const own = files.paths.filter(
    (path) => inside(path) && dirname(path) !== join(modelsDir, SHARED_FOLDER) && !(folder && path.startsWith(folder + sep)),
  );
  const removed = [...(folder ? [folder] : []), ...own];
  const manifest = folder ? manifestText(folder) : "";
  let freedBytes = removed.reduce((sum, path) => sum + sizeOf(path), 0);
  for (const path of removed) rmSync(path, { recursive: true, force: true });
  for (const path of unused(modelsDir, manifest)) {
    freedBytes += sizeOf(path);
    rmSync(path, { force: true });
    removed.push(path);
  }
  return { removed, freedBytes, left: files.paths.filter((path) => !inside(path)) };
}

/** The folder that holds nothing but this model, if there is one, and every file that the model uses. */
function filesOf(name: string, modelsDir: string): { folder: string | null; paths: string[] } {
  const { sets, broken } = installedSets(modelsDir);
  const set = sets.find((candidate) => candidate.name === name);
  if (set) {
    const paths = [...Object.values(set.parts).map((part) => part.path), ...Object.values(set.tokenizers)];
    const alone = set.location !== modelsDir && sets.filter((other) => other.location === set.location).length === 1;
    // A loose file shares its folder with others: only the transformer is surely this model's own.
    return alone ? { folder: set.location, paths } : { folder: null, paths: [set.parts.transformer!.path] };
  }
  const wreck = broken.find((candidate) => candidate.name === name && candidate.location !== modelsDir);
  if (wreck) return { folder: wreck.location, paths: [] };
  const embedding = installedEmbeddings(modelsDir).find(
    ({ part, location }) =>
      describeEmbedding(part).name === name || location === join(modelsDir, name) || dirname(part.path) === join(modelsDir, name),
  );
  if (embedding) {
    const holder = embedding.location === embedding.part.path ? dirname(embedding.part.path) : embedding.location;
    return holder === modelsDir ? { folder: null, paths: [embedding.part.path] } : { folder: holder, paths: [embedding.part.path] };
  }
  const installed = [...sets.map((other) => other.name), ...installedEmbeddings(modelsDir).map(({ part }) => describeEmbedding(part).name)];
  throw new SidequestError("MODEL_NOT_FOUND", `No model named ${name} is installed in ${modelsDir}`, {
    hint: installed.length > 0 ? `Installed are: ${installed.join(", ")}.` : "None is installed.",
    data: { model: name, installed },
  });
}

/** Shared files that the removed model's `model.json` named and no other does. Links made by `models add` are the user's own. */
function unused(modelsDir: string, removedManifest: string): string[] {
  const shared = join(modelsDir, SHARED_FOLDER);
  const others = readdirSync(modelsDir).map((name) => manifestText(join(modelsDir, name)));
  const names = (text: string, file: string): boolean => text.includes(`"../${SHARED_FOLDER}/${file}"`);
  return (existsSync(shared) ? readdirSync(shared) : [])
    .filter((file) => names(removedManifest, file) && !others.some((text) => names(text, file)))
    .map((file) => join(shared, file));
}

function manifestText(folder: string): string {
  try {
    return readFileSync(join(folder, MANIFEST_NAME), "utf8");
  } catch {
    return "";
  }
}

function sizeOf(path: string): number {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size;
}
