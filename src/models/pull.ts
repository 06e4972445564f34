/** `models pull`: installs a model of the catalogue, file by file; it counts as installed once its `model.json` is written. */

import { existsSync, statSync } from "node:fs";
import { mkdir, rename, statfs, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { nearest } from "../config.js";
import { SidequestError } from "../errors.js";
import { type CatalogueEntry, type CatalogueFile, catalogue } from "./catalogue.js";
import { type Downloaded, download } from "./download.js";
import { SHARED_FOLDER } from "./find-sets.js";
import { MANIFEST_NAME, type Manifest } from "./manifest.js";
import { FLUX_PARTS } from "./model.js";
import { withPullLock } from "./pull-lock.js";
import { recognise } from "./recognise.js";
import { mirrored } from "./remote-file.js";

export interface PullOptions {
  readonly modelsDir: string;
  /** Another catalogue file, for tests and mirrors. */
  readonly catalogue?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PullProgress) => void;
  readonly retryMs?: number;
  readonly stallMs?: number;
}

export interface PullProgress {
  /** Part that is being fetched, such as `transformer`. */
  readonly part: string;
  readonly file: string;
  /** Bytes of this file. */
  readonly received: number;
  readonly total: number | null;
  /** Bytes of all files that this pull fetches, as far as known. */
  readonly allReceived: number;
  readonly allTotal: number;
}

export interface PlannedFile {
  readonly part: string;
  readonly target: string;
  readonly bytes: number;
  /** Bytes of it that lie on disk already. */
  readonly present: number;
}

export interface PullPlan {
  readonly entry: CatalogueEntry;
  readonly files: readonly PlannedFile[];
  /** Bytes still to fetch. */
  readonly needed: number;
  /** Bytes free where the models lie. */
  readonly free: number;
}

export interface Pulled {
  readonly name: string;
  readonly folder: string;
  readonly bytes: number;
  readonly licence: string;
  /** One sentence on what the licence asks, for the user to read. */
  readonly notice: string;
  /** Part → how it was checked; null where nobody knows a checksum; absent where the file was there already. */
  readonly checked: Readonly<Record<string, Downloaded["checked"]>>;
}

/** Left free for everything else on the disk. */
const MARGIN = 256 * 1024 * 1024;

/**
 * What a pull would fetch, for asking the user first.
 * @throws SidequestError MODEL_NOT_FOUND when the catalogue has no such model
 */
export async function planPull(
  name: string,
  { modelsDir, catalogue: path }: Pick<PullOptions, "modelsDir" | "catalogue">,
): Promise<PullPlan> {
  const entries = catalogue(path);
  const entry = entries.find((candidate) => candidate.name === name);
  if (!entry) {
    const names = entries.map((candidate) => candidate.name);
    const near = nearest(name, names);
    throw new SidequestError("MODEL_NOT_FOUND", `The catalogue has no model ${name}`, {
      hint: `${near ? `Did you mean ${near}? ` : ""}It has: ${names.join(", ")}.`,
      data: { model: name, known: names },
    });
  }
  await mkdir(modelsDir, { recursive: true });
  const { bavail, bsize } = await statfs(modelsDir);
  const files = Object.entries(entry.files).map(([part, file]) => {
    const target = targetOf(modelsDir, entry, file);
    const present = sizeOf(target) ?? sizeOf(`${target}.part`) ?? 0;
    return { part, target, bytes: Math.max(file.bytes, present), present };
  });
  return { entry, files, needed: files.reduce((sum, file) => sum + file.bytes - file.present, 0), free: bavail * bsize };
}

/**
 * Fetches what is missing and installs the model. A broken or cancelled pull goes on where it stopped when it is run again.
 * @throws SidequestError MODEL_NOT_FOUND (unknown, no space, network), MODEL_INVALID (checksum, another kind of file), CANCELLED
 */
export async function pullModel(name: string, options: PullOptions): Promise<Pulled> {
  const plan = await planPull(name, options);
  if (plan.needed + MARGIN > plan.free) {
    throw new SidequestError(
      "MODEL_NOT_FOUND",
      `${name} needs ${mib(plan.needed + MARGIN)} in ${options.modelsDir}, where ${mib(plan.free)} are free`,
      {
        hint: "Free some space, or choose another folder with --models-dir.",
        data: { needed: plan.needed, margin: MARGIN, free: plan.free, reason: "disk-full" },
      },
    );
  }
  return withPullLock(options.modelsDir, () => fetchFiles(plan, options));
}

async function fetchFiles({ entry, files }: PullPlan, options: PullOptions): Promise<Pulled> {
  const folder = join(options.modelsDir, entry.name);
  const missing = files.filter(({ target }) => !existsSync(target));
  const allTotal = missing.reduce((sum, file) => sum + file.bytes, 0);
  const checked: Record<string, Downloaded["checked"]> = {};
  let done = 0;
  for (const { part, target } of missing) {
    const file = entry.files[part]!;
    const result = await download({
      url: mirrored(file.url),
      target,
      ...(file.sha256 === undefined ? {} : { sha256: file.sha256 }),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.retryMs === undefined ? {} : { retryMs: options.retryMs }),
      ...(options.stallMs === undefined ? {} : { stallMs: options.stallMs }),
      onProgress: (received, total) =>
        options.onProgress?.({ part, file: basename(target), received, total, allReceived: done + received, allTotal }),
    });
    done += result.bytes;
    checked[part] = result.checked;
  }
  for (const { part, target } of files) mustHold(part, target);
  await writeManifest(folder, manifestOf(entry, options.modelsDir));
  return {
    name: entry.name,
    folder,
    bytes: files.reduce((sum, { target }) => sum + (sizeOf(target) ?? 0), 0),
    licence: entry.licence,
    notice: entry.notice,
    checked,
  };
}

/** The right checksum of the wrong kind of file would still be the wrong file. */
function mustHold(part: string, path: string): void {
  const kind = part === "embedding" || FLUX_PARTS.some((known) => known === part) ? part : null;
  if (kind === null || recognise(path).some((found) => found.kind === kind)) return;
  throw new SidequestError("MODEL_INVALID", `${path}: expected a file with ${kind}, got another kind`, { data: { path, expected: kind } });
}

function manifestOf(entry: CatalogueEntry, modelsDir: string): Manifest {
  const folder = join(modelsDir, entry.name);
  const paths = Object.entries(entry.files).map(([part, file]) => {
    const target = targetOf(modelsDir, entry, file);
    return [part, file.shared ? `../${SHARED_FOLDER}/${basename(target)}` : target.slice(folder.length + 1)];
  });
  return {
    name: entry.name,
    architecture: entry.kind === "embed" ? "embedding" : "flux",
    ...(entry.variant ? { variant: entry.variant } : {}),
    licence: entry.licence,
    ...Object.fromEntries(paths),
  };
}

/** Written beside and renamed: a set is either described whole or not at all. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `${MANIFEST_NAME}.${process.pid}.part`);
  await writeFile(draft, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(draft, join(folder, MANIFEST_NAME));
}

function targetOf(modelsDir: string, entry: CatalogueEntry, file: CatalogueFile): string {
  return join(modelsDir, file.shared ? SHARED_FOLDER : entry.name, file.as ?? basename(new URL(file.url).pathname));
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}

function mib(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MiB`;
}
