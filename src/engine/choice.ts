/** Which generator and model `--model` means, told without loading anything. */
import { statSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import type { PassedOver, SizeLimits, Variant } from "../models/model.js";
import { resolveModel, type Wanted } from "../models/resolve.js";
import { parseCardsOptions } from "./cards-options.js";
import type { GeneratorSpec } from "./generator.js";

export interface Choice {
  readonly name: string;
  readonly generator: GeneratorSpec["kind"];
  /** null: the generator takes either. */
  readonly variant: Variant | null;
  readonly limits: SizeLimits | null;
  /** Steps that the model asks for; null: the tier decides. */
  readonly steps: number | null;
  readonly t5Length: number;
  readonly licence: string | null;
  readonly notes: readonly string[];
  readonly passedOver: readonly PassedOver[];
  readonly spec: GeneratorSpec;
}

const stand = (spec: Exclude<GeneratorSpec, { kind: "flux" }>): Choice => ({
  name: spec.kind,
  generator: spec.kind,
  variant: null,
  limits: null,
  steps: null,
  t5Length: 512,
  licence: null,
  notes: [],
  passedOver: [],
  spec,
});

function picturesIn(path: string): Choice {
  const folder = resolve(path.replace(/^~(?=\/|$)/, homedir()));
  if (path === "" || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new SidequestError("MODEL_NOT_FOUND", `model pictures: expected a folder of pictures, got "${path}"`, {
      hint: "Name it as `pictures:/path/to/folder`.",
      data: { folder },
    });
  }
  return stand({ kind: "pictures", folder });
}

/** The generators that need no model, by the word before the colon. */
const STAND_INS: Readonly<Record<string, (rest: string) => Choice>> = {
  cards: (rest) => stand({ kind: "cards", options: parseCardsOptions(rest) }),
  pictures: picturesIn,
};

/**
 * Reads headers of model files at most: milliseconds.
 * @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID; INVALID_PARAMS for a wrong suffix of `cards:`
 */
export function chooseModel(config: Pick<Config, "model" | "modelsDir">, wanted: Wanted = {}): Choice {
  const asked = wanted.model ?? config.model;
  const [word = "", rest = ""] = asked.split(/:(.*)/s);
  const standIn = Object.hasOwn(STAND_INS, word) ? STAND_INS[word] : undefined;
  if (standIn) return standIn(rest);
  const model = resolveModel(config, wanted);
  return {
    name: model.name,
    generator: "flux",
    variant: model.variant,
    limits: model.limits,
    steps: model.steps,
    t5Length: model.t5Length,
    licence: model.licence,
    notes: model.notes,
    passedOver: model.passedOver,
    spec: { kind: "flux", model },
  };
}
