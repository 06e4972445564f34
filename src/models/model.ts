/** What a usable model is to the rest of the house: where its parts lie and how it wants to be run. */

export type Variant = "schnell" | "dev";
export type FluxPart = "transformer" | "t5" | "clip" | "vae";
export const FLUX_PARTS: readonly FluxPart[] = ["transformer", "t5", "clip", "vae"];

/** Picture sizes that a model can draw, pixels a side. */
export interface SizeLimits {
  readonly min: number;
  readonly max: number;
  readonly multiple: number;
  readonly default: number;
}

/** Where a model was found. */
export type ModelSource = "starter" | "installed" | "path";

/** A model that could not be taken: why, and what would change that. */
export interface PassedOver {
  readonly name: string;
  readonly why: string;
  readonly fix: string;
}

/** A complete image model. */
export interface ResolvedModel {
  readonly name: string;
  readonly variant: Variant;
  /** Each names a file, or (transformer, t5) a shard index `*.safetensors.index.json`. One all-in-one file may serve several parts. */
  readonly paths: Readonly<Record<FluxPart, string>>;
  /** Each names a `tokenizer.json`, a folder holding `vocab.json` and `merges.txt`, or a GGUF file with tokenizer metadata. */
  readonly tokenizers: { readonly t5: string; readonly clip: string };
  /** null: the model has no limits of its own beyond the protocol's. */
  readonly limits: SizeLimits | null;
  /** Steps that the model itself asks for; null: the tier decides by variant. */
  readonly steps: number | null;
  /** T5 sequence length in tokens: 256 for schnell, 512 for dev, unless the model says otherwise. */
  readonly t5Length: number;
  /** `flat` leaves t_i = 1 − i/n, `shifted` applies the size-dependent shift. */
  readonly schedule: "flat" | "shifted";
  readonly licence: string | null;
  /** Bytes on disk of all parts. */
  readonly bytes: number;
  /** Storage type of most of the transformer, such as `q8_0`, `bf16`. */
  readonly quantisation: string;
  readonly source: ModelSource;
  /** The set's folder, or the file it was named by. */
  readonly location: string;
  /** What a person should know of the choice: one of several files taken, a manifest that its tensors belie. */
  readonly notes: readonly string[];
  /** Models that `auto` could not take. For `status.degraded`. */
  readonly passedOver: readonly PassedOver[];
}
