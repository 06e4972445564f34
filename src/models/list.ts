/** What is installed, complete or not, and what the catalogue could install. */
import { dirname } from "node:path";
import type { Config } from "../config.js";
import { type CatalogueEntry, catalogue } from "./catalogue.js";
import { describeEmbedding } from "./embedding.js";
import { type BrokenSet, installedEmbeddings, installedSets, starterSet } from "./find-sets.js";
import { FLUX_PARTS, type ModelSource, type Variant } from "./model.js";
import type { ModelSet } from "./model-set.js";

export interface ModelListing {
  readonly name: string;
  readonly kind: "flux" | "embed";
  readonly title?: string;
  readonly installed: boolean;
  readonly variant?: Variant;
  /** The set's folder or the model's file; absent when not installed. */
  readonly path?: string;
  readonly source?: ModelSource | "catalogue";
  /** On disk, or to be fetched (with the parts that other models share). */
  readonly bytes?: number;
  readonly quantisation?: string;
  readonly licence?: string;
  /** What a full set lacks. */
  readonly missing?: readonly string[];
  /** Why it cannot be used. */
  readonly problem?: string;
  readonly notes?: readonly string[];
}

/** Installed ones first, each group sorted by name. Reads headers only. */
export function listModels(config: Pick<Config, "modelsDir">, cataloguePath?: string): ModelListing[] {
  const { sets, broken } = installedSets(config.modelsDir);
  const starter = starterSet();
  const rows = [
    ...sets.map(fluxRow),
    ...broken.map(brokenRow),
    ...installedEmbeddings(config.modelsDir).map(({ part, licence }): ModelListing => {
      const { name, path, bytes, quantisation } = describeEmbedding(part);
      return {
        name,
        kind: "embed",
        installed: true,
        path,
        source: "installed",
        bytes,
        quantisation,
        ...(licence ? { licence } : {}),
      };
    }),
  ].sort(byName);
  const installedFolders = new Set(installedEmbeddings(config.modelsDir).map(({ part }) => dirname(part.path)));
  const names = new Set(rows.map((row) => row.name));
  const known = catalogue(cataloguePath).filter(
    (entry) => !names.has(entry.name) && !installedFolders.has(`${config.modelsDir}/${entry.name}`),
  );
  return [
    ...rows,
    ...(starter.set ? [fluxRow(starter.set)] : []),
    ...(starter.broken ? [{ ...brokenRow(starter.broken), source: "starter" as const }] : []),
    ...known.map(catalogueRow).sort(byName),
  ];
}

function fluxRow(set: ModelSet): ModelListing {
  const { transformer } = set.parts;
  return {
    name: set.name,
    kind: "flux",
    installed: set.missing.length === 0,
    variant: set.variant,
    path: set.location,
    source: set.source,
    bytes: FLUX_PARTS.reduce((sum, part) => sum + (set.parts[part]?.bytes ?? 0), 0),
    ...(transformer ? { quantisation: transformer.type } : {}),
    ...(set.licence ? { licence: set.licence } : {}),
    ...(set.missing.length > 0 ? { missing: set.missing } : {}),
    ...(set.notes.length > 0 ? { notes: set.notes } : {}),
  };
}

function brokenRow(set: BrokenSet): ModelListing {
  return { name: set.name, kind: "flux", installed: false, path: set.location, source: "installed", problem: set.error.message };
}

function catalogueRow(entry: CatalogueEntry): ModelListing {
  return {
    name: entry.name,
    kind: entry.kind,
    title: entry.title,
    installed: false,
    ...(entry.variant ? { variant: entry.variant } : {}),
    source: "catalogue",
    bytes: Object.values(entry.files).reduce((sum, file) => sum + file.bytes, 0),
    quantisation: entry.quantisation,
    licence: entry.licence,
  };
}

function byName(a: ModelListing, b: ModelListing): number {
  return a.name < b.name ? -1 : 1;
}
