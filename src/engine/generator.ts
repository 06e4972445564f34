/** What every generator in the child does, whether it computes a picture or only stands in for one. */
import type { ResolvedModel } from "../models/model.js";
import type { CardsOptions } from "./cards-options.js";

/** Which generator, with what it needs. Crosses to the child as plain data. */
export type GeneratorSpec =
  | { readonly kind: "flux"; readonly model: ResolvedModel }
  | { readonly kind: "cards"; readonly options: CardsOptions }
  | { readonly kind: "pictures"; readonly folder: string };

export interface LoadSettings {
  readonly device: string;
  readonly threads: number;
  /** Largest picture to plan memory for, pixels a side. */
  readonly maxSide: number;
  /** Sizes that the first picture shall find ready, pixels. */
  readonly warmSizes: readonly { readonly width: number; readonly height: number }[];
  readonly embeddingCacheBytes: number;
  readonly memoryLimit: number;
}

export interface LoadReport {
  readonly device: { readonly name: string; readonly [detail: string]: unknown };
  readonly memory: Readonly<Record<string, number>>;
  /** What runs worse than it could: `what`, `why`, `fix`. */
  readonly degraded: readonly { what: string; why: string; fix: string }[];
  /** For `status`: shapes, types and the memory plan; empty for stand-ins. */
  readonly details: Readonly<Record<string, unknown>>;
}

export interface DrawJob {
  /** Finished prompts, one for each text encoder. */
  readonly t5: string;
  readonly clip: string;
  readonly negative: string;
  /** Pixels, multiples of 16. */
  readonly width: number;
  readonly height: number;
  /** uint32. */
  readonly seed: number;
  readonly steps: number;
  /** 0 for models without a guidance input. */
  readonly guidance: number;
  readonly sampler: "euler" | "heun";
  /** Absolute path of a picture to start from, and how far to leave it: (0, 1]. */
  readonly init?: { readonly path: string; readonly strength: number };
  /** A preview every so many steps; 0 for none. */
  readonly previewEvery: number;
}

export interface DrawProgress {
  /** `t5`, `clip`, `vae_encode`, `denoise`, `vae_decode`, `encode_png`. */
  readonly stage: string;
  /** Steps done, 0…steps. */
  readonly step: number;
  readonly steps: number;
  /** A small PNG of what the picture will be. */
  readonly preview?: Uint8Array;
}

export interface Drawn {
  /** A complete PNG file without metadata. */
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Milliseconds by stage. */
  readonly timings: Readonly<Record<string, number>>;
  /** Whole numbers about the engine's economy: cache hits, graphs built; empty for stand-ins. */
  readonly counters: Readonly<Record<string, number>>;
  readonly memory: Readonly<Record<string, number>>;
  /** What the caller should know: a prompt cut to the encoder's length, and the like. */
  readonly warnings: readonly string[];
}

export interface DrawContext {
  readonly signal: AbortSignal;
  progress(progress: DrawProgress): void;
}

/** A loaded generator. It lives in the child and ends with it. */
export interface Generator {
  readonly report: LoadReport;
  /** @throws SidequestError CANCELLED soon after the signal, GENERATION_FAILED, OUT_OF_MEMORY, INVALID_PARAMS for an unreadable `init` */
  draw(job: DrawJob, context: DrawContext): Promise<Drawn>;
  /**
   * Would another model fit in this one's place? Reads headers alone. Absent: this one takes nothing that another could miss.
   * @throws SidequestError OUT_OF_MEMORY with the figures, MODEL_INVALID, UNSUPPORTED
   */
  planFor?(model: ResolvedModel, settings: LoadSettings): Promise<void>;
  dispose(): Promise<void>;
}

export type OpenGenerator<K extends GeneratorSpec["kind"]> = (
  spec: Extract<GeneratorSpec, { kind: K }>,
  settings: LoadSettings,
  onProgress: (fraction: number, stage: string) => void,
) => Promise<Generator>;
