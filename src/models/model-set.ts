/** Puts the parts of one model together, by the widths in which they must agree, and says what is missing. */
import { statSync } from "node:fs";
import { basename } from "node:path";
import { SidequestError } from "../errors.js";
import { examine, type Found, scanFolder } from "./folder-scan.js";
import { type Manifest, manifestPath } from "./manifest.js";
import { FLUX_PARTS, type FluxPart, type ModelSource, type SizeLimits, type Variant } from "./model.js";
import type { Part } from "./recognise.js";
import type { TokenizerFiles } from "./tokenizer-files.js";

/** A model as found on disk, complete or not. */
export interface ModelSet {
  readonly name: string;
  readonly location: string;
  readonly source: ModelSource;
  readonly variant: Variant;
  readonly parts: Partial<Record<FluxPart, Part>>;
  readonly tokenizers: Partial<Record<"t5" | "clip", string>>;
  /** What a full set still needs, in words. Empty: it can be used. */
  readonly missing: readonly string[];
  /** Choices a person should know of, such as one of several files taken. */
  readonly notes: readonly string[];
  readonly limits: SizeLimits | null;
  readonly steps: number | null;
  readonly t5Length: number;
  readonly licence: string | null;
}

export interface SetOrigin {
  readonly name: string;
  readonly location: string;
  readonly source: ModelSource;
}

const PART_WORDS: Readonly<Record<FluxPart, string>> = {
  transformer: "transformer (the FLUX model itself)",
  t5: "T5 text encoder",
  clip: "CLIP-L text encoder",
  vae: "VAE",
};
const TOKENIZER_WORDS = {
  t5: "T5 tokenizer (tokenizer.json)",
  clip: "CLIP tokenizer (tokenizer.json, or vocab.json with merges.txt)",
} as const;
const T5_LENGTH: Readonly<Record<Variant, number>> = { schnell: 256, dev: 512 };

/** Each place is looked into only when the ones before it left something missing. */
export type Places = Iterable<() => Found>;

/** What is being put together. */
interface Draft {
  readonly parts: Partial<Record<FluxPart, Part>>;
  readonly tokenizers: Partial<Record<"t5" | "clip", string>>;
  readonly notes: string[];
}

/** Assembles the set around one transformer out of the places given. */
export function assembleSet(origin: SetOrigin, transformer: Part, places: Places): ModelSet {
  const draft: Draft = { parts: { transformer }, tokenizers: {}, notes: [] };
  fill(draft, transformer, places);
  return finish(origin, draft, null);
}

/** Looks for what the draft lacks; nearer places win. */
function fill({ parts, tokenizers, notes }: Draft, transformer: Part, places: Places): void {
  for (const look of places) {
    if (FLUX_PARTS.every((part) => parts[part]) && tokenizers.t5 && tokenizers.clip) return;
    const found = look();
    for (const kind of ["t5", "clip", "vae"] as const) {
      const fitting = parts[kind] ? [] : found.parts.filter((part) => part.kind === kind && fits(transformer, part));
      if (fitting[0]) parts[kind] = fitting[0];
      if (fitting.length > 1) notes.push(`several files fit as ${PART_WORDS[kind]}: ${basename(fitting[0]!.path)} is used`);
    }
    for (const encoder of ["t5", "clip"] as const) {
      const files = tokenizers[encoder] ?? tokenizerFor(parts[encoder], encoder, found.tokenizers);
      if (files !== undefined) tokenizers[encoder] = files;
    }
  }
}

/**
 * The set that a `model.json` describes. Files of the wrong kind are errors, absent ones are listed as missing;
 * parts that it does not name are looked for in `places`.
 */
export function manifestSet(origin: SetOrigin, folder: string, manifest: Manifest, places: Places): ModelSet {
  const parts: Partial<Record<FluxPart, Part>> = {};
  const notes: string[] = [];
  for (const kind of FLUX_PARTS) {
    const named = manifest[kind];
    if (named === undefined) continue;
    const path = manifestPath(folder, named);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) {
      notes.push(`${named}, which model.json names as ${kind}, is not there`);
      continue;
    }
    const found: Found = stat.isDirectory() ? scanFolder(path, 0) : { parts: [], tokenizers: [], problems: [] };
    if (stat.isFile()) examine(path, found);
    if (found.problems[0]) throw found.problems[0].error;
    const part = found.parts.find((candidate) => candidate.kind === kind);
    if (!part) {
      const holds = found.parts.map((candidate) => candidate.kind).join(", ") || "none that is known";
      throw new SidequestError("MODEL_INVALID", `${path}: model.json names it as ${kind}, but the parts it holds are: ${holds}`, {
        hint: "Name the right file in model.json.",
        data: { path, expected: kind },
      });
    }
    parts[kind] = part;
  }
  mustFit(parts);
  const tokenizers: Partial<Record<"t5" | "clip", string>> = {};
  for (const encoder of ["t5", "clip"] as const) {
    const named = manifest[`${encoder}_tokenizer`];
    const path = named === undefined ? undefined : manifestPath(folder, named);
    if (path !== undefined && statSync(path, { throwIfNoEntry: false })) tokenizers[encoder] = path;
    else if (encoder === "t5" && parts.t5?.hasTokenizer) tokenizers.t5 = parts.t5.path;
  }
  const draft: Draft = { parts, tokenizers, notes };
  const complete = FLUX_PARTS.every((kind) => manifest[kind] !== undefined);
  if (parts.transformer && (!complete || !tokenizers.t5 || !tokenizers.clip)) fill(draft, parts.transformer, places);
  return finish(origin, draft, manifest);
}

function finish(origin: SetOrigin, { parts, tokenizers, notes }: Draft, manifest: Manifest | null): ModelSet {
  const seen: Variant = parts.transformer?.widths.guidance ? "dev" : "schnell";
  const variant = parts.transformer ? seen : (manifest?.variant ?? seen);
  if (manifest?.variant !== undefined && manifest.variant !== variant) {
    notes.push(`model.json says ${manifest.variant}, the transformer's tensors say ${variant}`);
  }
  const missing = [
    ...FLUX_PARTS.filter((part) => !parts[part]).map((part) => PART_WORDS[part] + wanted(part, parts.transformer)),
    ...(["t5", "clip"] as const).filter((encoder) => !tokenizers[encoder]).map((encoder) => TOKENIZER_WORDS[encoder]),
  ];
  return {
    ...origin,
    variant,
    parts,
    tokenizers,
    missing,
    notes,
    limits: manifest?.limits ?? null,
    steps: manifest?.steps ?? null,
    t5Length: manifest?.t5_length ?? T5_LENGTH[variant],
    licence: manifest?.licence ?? null,
  };
}

/** The agreement of widths, once: what the transformer takes is what the other part gives. */
const AGREEMENTS: Readonly<
  Record<Exclude<FluxPart, "transformer">, (transformer: Part, part: Part) => readonly [wants?: number, gives?: number]>
> = {
  t5: (transformer, part) => [transformer.widths.context, part.widths.context],
  clip: (transformer, part) => [transformer.widths.pooled, part.widths.pooled],
  vae: (transformer, part) => [transformer.widths.patch, part.widths.latent === undefined ? undefined : part.widths.latent * 4],
};

function fits(transformer: Part, part: Part): boolean {
  if (part.kind === "transformer" || part.kind === "embedding") return false;
  const [wants, gives] = AGREEMENTS[part.kind](transformer, part);
  return wants === undefined || gives === undefined || wants === gives;
}

function mustFit(parts: Partial<Record<FluxPart, Part>>): void {
  const { transformer } = parts;
  if (!transformer) return;
  for (const kind of ["t5", "clip", "vae"] as const) {
    const part = parts[kind];
    if (!part || fits(transformer, part)) continue;
    const [wants, gives] = AGREEMENTS[kind](transformer, part);
    throw new SidequestError("MODEL_INVALID", `${part.path}: the ${PART_WORDS[kind]} has width ${gives}, the transformer needs ${wants}`, {
      hint: "The files belong to different models.",
      data: { path: part.path, expected: wants, got: gives },
    });
  }
}

function wanted(part: FluxPart, transformer: Part | undefined): string {
  const width = { transformer: undefined, t5: transformer?.widths.context, clip: transformer?.widths.pooled, vae: undefined }[part];
  return width === undefined ? "" : ` of width ${width}`;
}

/** The first tokenizer that knows no more tokens than the encoder has rows. */
function tokenizerFor(part: Part | undefined, encoder: "t5" | "clip", candidates: readonly TokenizerFiles[]): string | undefined {
  if (!part) return undefined;
  if (encoder === "t5" && part.hasTokenizer) return part.path;
  const rows = part.widths.vocabulary ?? Number.POSITIVE_INFINITY;
  const own = candidates.filter((files) => files.encoder === encoder && files.tokens !== null && files.tokens <= rows);
  return own.sort((a, b) => b.tokens! - a.tokens!)[0]?.path;
}
