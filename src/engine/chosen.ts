/** Which model draws: the one that was chosen, and, for a render that names the other variant, the one that stands for that. */
import type { Config } from "../config.js";
import type { Variant } from "../models/model.js";
import { type Choice, chooseModel } from "./choice.js";

export interface WantedModel {
  readonly model?: string | undefined;
  readonly variant?: Variant | undefined;
}

export class Chosen {
  #choice: Choice | null = null;
  /** The last one chosen of each variant, so that a render goes back to the model that the user named. */
  readonly #ofVariant = new Map<Variant, Choice>();

  constructor(private readonly config: Pick<Config, "model" | "modelsDir">) {}

  /** The model that draws what names no variant; found once, then kept. @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID, INVALID_PARAMS */
  get current(): Choice {
    return this.#choice ?? this.keep(chooseModel(this.config));
  }

  /**
   * The model that draws what names this variant: the chosen one if it is of it or draws either, else one that is installed.
   * The starter model does not stand in for an installed one: it draws a variant only when it is the chosen model.
   * @throws SidequestError MODEL_NOT_FOUND with the command that installs one, MODEL_INVALID
   */
  of(variant: Variant | undefined): Choice {
    const { current } = this;
    if (variant === undefined || current.variant === null || current.variant === variant) return current;
    const known = this.#ofVariant.get(variant);
    if (known) return known;
    const found = chooseModel(this.config, { model: "auto", variant, installedOnly: true });
    this.#ofVariant.set(variant, found);
    return found;
  }

  /** Looks up what `load` names; nothing is kept yet. @throws SidequestError as `chooseModel` */
  find({ model, variant }: WantedModel): Choice {
    if (model === undefined && variant === undefined) return chooseModel(this.config);
    if (model === undefined && this.#choice?.variant === variant) return this.#choice!;
    return chooseModel(this.config, { model: model ?? "auto", ...(variant ? { variant } : {}) });
  }

  keep(choice: Choice): Choice {
    this.#choice = choice;
    if (choice.variant !== null) this.#ofVariant.set(choice.variant, choice);
    return choice;
  }

  /** A model that could not be loaded is looked up anew at the next request: it may have been mended, moved or removed. */
  forget(choice: Choice): void {
    for (const [variant, known] of this.#ofVariant) if (known === choice && choice !== this.#choice) this.#ofVariant.delete(variant);
  }
}
