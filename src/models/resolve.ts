/** From what the user asked for (`auto`, a name, a path) to one complete model, or to an error that says how to get it. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { type Config, nearest } from "../config.js";
import { SidequestError } from "../errors.js";
import { catalogueEntry, catalogueNames } from "./catalogue.js";
import { type BrokenSet, installedSets, setsAt, starterSet } from "./find-sets.js";
import { FLUX_PARTS, type PassedOver, type ResolvedModel, type Variant } from "./model.js";
import type { ModelSet } from "./model-set.js";

export interface Wanted {
  /** `auto`, the name of an installed model, or a path; default: the configured one. */
  model?: string;
  variant?: Variant;
  /** True: `auto` does not fall back to the starter model. */
  installedOnly?: boolean;
}

/**
 * Finds the model to load. Reads headers only: milliseconds, whatever the files' size.
 * `auto` takes an installed model (of the wanted variant; schnell before dev, then by name) and the starter model when there is none.
 * @throws SidequestError MODEL_NOT_FOUND (data: missing) with the command that installs it, MODEL_INVALID
 */
export function resolveModel(config: Pick<Config, "model" | "modelsDir">, wanted: Wanted = {}): ResolvedModel {
  const asked = wanted.model ?? config.model;
  return asked === "auto" ? automatic(config.modelsDir, wanted) : named(asked, config.modelsDir, wanted.variant);
}

function automatic(modelsDir: string, { variant, installedOnly = false }: Wanted): ResolvedModel {
  const installed = installedSets(modelsDir);
  const starter = starterSet();
  const complete = preferred(installed.sets, variant).filter((set) => set.missing.length === 0);
  const fallback = preferred(starter.set && !installedOnly ? [starter.set] : [], variant).find((set) => set.missing.length === 0);
  const passedOver = [
    ...[...installed.sets, ...(starter.set ? [starter.set] : [])].filter((set) => set.missing.length > 0).map(incomplete),
    ...[...installed.broken, ...(starter.broken ? [starter.broken] : [])].map(broken),
  ];
  const chosen = complete[0] ?? fallback;
  if (chosen) return finished(chosen, passedOver);
  const pull = pullFor(variant);
  throw new SidequestError("MODEL_NOT_FOUND", `No ${variant ? `${variant} model` : "image model"} is installed in ${modelsDir}`, {
    hint: `Run \`sidequest-renderer models pull ${pull}\`, or \`sidequest-renderer models add <path>\` for files that you have.`,
    data: { folder: modelsDir, passed_over: passedOver },
  });
}

const pullFor = (variant: Variant | undefined): string => (variant === "dev" ? "flux1-dev-q8" : "flux1-schnell-q4");

const incomplete = ({ name, location, variant, missing }: ModelSet): PassedOver => ({
  name,
  why: `${location} lacks ${missing.join(", ")}`,
  fix: fixFor(variant),
});

const fixFor = (variant: Variant): string =>
  `Put the missing files beside it, or run \`sidequest-renderer models pull ${pullFor(variant)}\`, whose shared parts are then used.`;

const broken = ({ name, location, error }: BrokenSet): PassedOver => ({
  name,
  why: error.message,
  fix: error.hint ?? `Mend or replace ${location}, or run \`sidequest-renderer models remove ${name}\`.`,
});

function named(asked: string, modelsDir: string, variant: Variant | undefined): ResolvedModel {
  const { sets, broken: wrecks } = installedSets(modelsDir);
  const { set: starter, broken: starterBroken } = starterSet();
  const own = sets.filter((set) => set.name === asked);
  if (starter && (asked === "starter" || asked === starter.name)) own.push(starter);
  if (own.length > 0) return finished(ofVariant(own, asked, variant));
  const wreck = [...wrecks, ...(starterBroken ? [starterBroken] : [])].find((set) => set.name === asked);
  if (wreck) throw wreck.error;
  const path = asked.replace(/^~(?=\/|$)/, homedir());
  if (path.includes("/") || existsSync(path)) return finished(ofVariant(setsAt(path, modelsDir), asked, variant));
  const entry = catalogueEntry(asked);
  const known = [...sets.map((set) => set.name), "starter", ...catalogueNames("flux")];
  const near = entry ? undefined : nearest(asked, known);
  throw new SidequestError("MODEL_NOT_FOUND", `Model ${asked} is not installed in ${modelsDir}`, {
    hint: entry
      ? `Run \`sidequest-renderer models pull ${entry.name}\`.`
      : `${near ? `Did you mean ${near}? ` : ""}\`sidequest-renderer models\` lists what is installed and what can be pulled.`,
    data: { model: asked, installed: sets.map((set) => set.name) },
  });
}

function ofVariant(sets: readonly ModelSet[], asked: string, variant: Variant | undefined): ModelSet {
  const fitting = preferred(sets, variant);
  if (!fitting[0]) {
    throw new SidequestError("MODEL_NOT_FOUND", `${asked} is a ${sets[0]!.variant} model, not ${variant}`, {
      hint: "Ask for its own variant, or name another model.",
      data: { model: asked, variant: sets[0]!.variant },
    });
  }
  const others = fitting.slice(1).map((set) => set.name);
  if (others.length === 0) return fitting[0];
  return {
    ...fitting[0],
    notes: [...fitting[0].notes, `${asked} holds several models: ${fitting[0].name} is used, not ${others.join(", ")}`],
  };
}

/** Complete ones first, then schnell before dev (a quarter of the steps), then by name. */
function preferred(sets: readonly ModelSet[], variant: Variant | undefined): ModelSet[] {
  const rank = (set: ModelSet): string => `${set.missing.length > 0 ? 1 : 0}${set.variant === "schnell" ? 0 : 1}${set.name}`;
  return sets.filter((set) => variant === undefined || set.variant === variant).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function finished(set: ModelSet, passedOver: readonly PassedOver[] = []): ResolvedModel {
  const { transformer, t5, clip, vae } = set.parts;
  const tokenizers = { t5: set.tokenizers.t5, clip: set.tokenizers.clip };
  if (set.missing.length > 0 || !transformer || !t5 || !clip || !vae || !tokenizers.t5 || !tokenizers.clip) {
    throw new SidequestError(
      "MODEL_NOT_FOUND",
      `Model ${set.name} at ${set.location} is not complete: it lacks ${set.missing.join(", ")}`,
      {
        hint: fixFor(set.variant),
        data: { model: set.name, location: set.location, missing: set.missing, notes: set.notes },
      },
    );
  }
  return {
    name: set.name,
    variant: set.variant,
    paths: { transformer: transformer.path, t5: t5.path, clip: clip.path, vae: vae.path },
    tokenizers: { t5: tokenizers.t5, clip: tokenizers.clip },
    limits: set.limits,
    steps: set.steps,
    t5Length: set.t5Length,
    schedule: set.variant === "dev" ? "shifted" : "flat",
    licence: set.licence,
    bytes: FLUX_PARTS.reduce((sum, part) => sum + set.parts[part]!.bytes, 0),
    quantisation: transformer.type,
    source: set.source,
    location: set.location,
    notes: set.notes,
    passedOver,
  };
}
