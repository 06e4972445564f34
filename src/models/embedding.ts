/** Finds the embedding model: the configured file, or the one in the models folder. */
import { basename } from "node:path";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import { installedEmbeddings } from "./find-sets.js";
import { type Part, recognise } from "./recognise.js";

export interface EmbeddingModel {
  /** As replies name it: the usual name for the usual model, else the file's name. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly quantisation: string;
  /** Numbers in a vector. */
  readonly dimensions: number;
}

/** Saved games were written with this model's vectors, so it comes before any other. */
const USUAL = "all-MiniLM-L6-v2";

/**
 * @throws SidequestError MODEL_NOT_FOUND with the command that installs it, MODEL_INVALID when the file is of another kind
 */
export function findEmbeddingModel(config: Pick<Config, "embedModel" | "modelsDir">): EmbeddingModel {
  if (config.embedModel !== undefined) return configured(config.embedModel);
  const found = installedEmbeddings(config.modelsDir).map(({ part }) => part);
  const best = found.find(isUsual) ?? found[0];
  if (best) return describeEmbedding(best);
  throw new SidequestError("MODEL_NOT_FOUND", `No embedding model is installed in ${config.modelsDir}`, {
    hint: "Run `sidequest-renderer models pull minilm`, or name a GGUF file of all-MiniLM-L6-v2 with --embed-model.",
    data: { folder: config.modelsDir },
  });
}

function configured(path: string): EmbeddingModel {
  const parts = recognise(path);
  const part = parts.find((candidate) => candidate.kind === "embedding");
  if (part) return describeEmbedding(part);
  throw new SidequestError(
    "MODEL_INVALID",
    `${path}: expected an embedding model in GGUF, got ${parts[0] ? `a FLUX ${parts[0].kind}` : "another kind of model"}`,
    {
      hint: "Name a GGUF file of all-MiniLM-L6-v2, or run `sidequest-renderer models pull minilm`.",
      data: { path },
    },
  );
}

function isUsual(part: Part): boolean {
  return basename(part.path).toLowerCase().includes(USUAL.toLowerCase());
}

export function describeEmbedding(part: Part): EmbeddingModel {
  return {
    name: isUsual(part) ? USUAL : basename(part.path).replace(/\.gguf$/, ""),
    path: part.path,
    bytes: part.bytes,
    quantisation: part.type,
    dimensions: part.widths.context ?? 0,
  };
}
