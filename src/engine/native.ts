/** The addon's whole type, and its only importer: everything that C++ can be asked for stands here. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { SidequestError } from "../errors.js";

/** A compute device as ggml sees it. `index` is what `--device 0` names. */
export interface NativeDevice {
  index: number;
  /** ggml device name, such as "CPU", "CUDA0", "Vulkan0". */
  name: string;
  description: string;
  kind: "cpu" | "gpu" | "igpu" | "accel";
  backend: "cpu" | "cuda" | "vulkan" | "metal" | string;
  memoryTotal: number;
  memoryFree: number;
}

/** Where the parts of one model lie. Every path may name a file or (transformer, t5) a folder or index of shards. */
export interface NativeModelSpec {
  transformer: string;
  t5: string;
  clip: string;
  vae: string;
}

export interface NativeLoadOptions {
  model: NativeModelSpec;
  /** "auto", "cpu", "cuda", "vulkan", "metal" or a device index as text. */
  device: string;
  threads: number;
  /** Always all threads, even where other programs take cores: for measuring. */
  steadyThreads?: boolean;
  /** Largest picture that the memory plan must allow for, pixels. */
  maxWidth: number;
  maxHeight: number;
  /** Largest picture to refer to (Kontext) that the plan must allow for, pixels; without it no job may have one. */
  maxReference?: { width: number; height: number };
  /** T5 sequence length, tokens. */
  t5Length: number;
  /** Bytes that the prompt-embedding cache may hold. */
  embeddingCacheBytes: number;
  /** Upper bound on device memory in bytes; 0 means what the device says is free. */
  memoryLimit: number;
  /** Sizes (multiples of 16, within the plan) that the first render shall find ready: graphs built, buffers allocated, weights in memory. */
  warm?: readonly { width: number; height: number }[];
}

/** What a load found and decided, before and after. */
export interface NativeLoadReport {
  device: NativeDevice;
  loadMs: number;
  /** Read from tensor shapes, never assumed. */
  transformer: {
    hidden: number;
    heads: number;
    doubleBlocks: number;
    singleBlocks: number;
    inChannels: number;
    guidance: boolean;
    contextWidth: number;
    pooledWidth: number;
    type: string;
    bytes: number;
  };
  vae: { channels: number; latentChannels: number; hasEncoder: boolean; bytes: number };
  t5: { layers: number; width: number; vocabulary: number; bytes: number };
  clip: { layers: number; width: number; vocabulary: number; bytes: number };
  plan: NativeMemoryPlan;
}

export interface NativeMemoryPlan {
  weights: number;
  activations: number;
  vae: number;
  total: number;
  available: number;
  /** Most bytes that graphs of several shapes may keep; on the CPU out of what `total` leaves of `available`. */
  graphs: number;
  vaeTile: number;
  /** Embedders and modulations, read once a job, stay in the mapped file and the CPU computes them. */
  modulationOnHost: boolean;
  evictT5: boolean;
}

export interface NativeRenderJob {
  /** T5 ids with the end token, unpadded; padded with 0 natively to `t5Length`. */
  t5Ids: Int32Array;
  /** 77 CLIP ids. */
  clipIds: Int32Array;
  width: number;
  height: number;
  /** One picture a seed; all share the text encoding. */
  seeds: Uint32Array;
  steps: number;
  guidance: number;
  /** "euler" or "heun" (second order). */
  sampler: "euler" | "heun";
  /** "flat" leaves t_i = 1 − i/n (schnell), "shifted" applies the size-dependent shift (dev). */
  schedule: "flat" | "shifted";
  /** Picture to start from: width × height × 3 bytes RGB, and strength in (0, 1]. */
  init?: { rgb: Uint8Array; strength: number };
  /** Models with more input channels: the picture to follow (Canny, Depth), or to fill (Fill) where `mask` (width × height bytes) is 128 or more. */
  control?: { rgb: Uint8Array; mask?: Uint8Array };
  /** Kontext: a picture to refer to, of its own size in multiples of 16, of no more pixels than `maxReference`. */
  reference?: { rgb: Uint8Array; width: number; height: number };
  /** Every how many steps a linear preview is made; 0 for none. */
  previewEvery: number;
}

export interface NativeProgress {
  stage: "t5" | "clip" | "vae_encode" | "denoise" | "vae_decode";
  /** Index of the picture in the batch. */
  image: number;
  step: number;
  steps: number;
  preview?: { rgb: Uint8Array; width: number; height: number };
}

export interface NativeImage {
  rgb: Uint8Array;
  width: number;
  height: number;
  seed: number;
}

/** Milliseconds; `denoiseSteps` holds one figure a step. */
export interface NativeTimings {
  t5: number;
  clip: number;
  vaeEncode: number;
  modulation: number;
  denoise: number;
  denoiseSteps: number[];
  vaeDecode: number;
  total: number;
  embeddingCacheHit: boolean;
}

export interface NativeRenderResult {
  images: NativeImage[];
  timings: NativeTimings;
  counters: NativeCounters;
}

/** Monotonic since load: a second render of a shape leaves the first two untouched. */
export interface NativeCounters {
  graphsBuilt: number;
  buffersAllocated: number;
  embeddingCacheHits: number;
  embeddingCacheMisses: number;
  embeddingCacheBytes: number;
  segmentsRun: number;
  /** Run on fewer threads than all, because other programs took cores. */
  segmentsHeldBack: number;
}

export interface NativeMemory {
  weights: number;
  compute: number;
  embeddingCache: number;
  /** Host bytes of the graphs that are kept for the shapes drawn last. */
  graphs: number;
  deviceFree: number;
  deviceTotal: number;
  residentSetPeak: number;
}

/** One loaded model on its own native thread. Methods reject with an Error whose `code` is one of the registry's codes and whose `data` names the cause. */
export interface NativeEngine {
  render(job: NativeRenderJob, onProgress: (progress: NativeProgress) => void): Promise<NativeRenderResult>;
  /** Stops the running job within one graph segment; its promise rejects with CANCELLED. Without a job, nothing happens. */
  cancel(): void;
  memory(): NativeMemory;
  counters(): NativeCounters;
  report(): NativeLoadReport;
  /** Frees weights, buffers and the thread; resolves when the memory is returned. */
  dispose(): Promise<void>;
}

export interface NativeAddon {
  /** ggml build, back ends that loaded, and those that did not with the reason. */
  info(): { ggml: string; backends: string[]; failed: { path: string; reason: string }[] };
  /** `paths`: folders that hold ggml back-end libraries. Call once, first. */
  loadBackends(paths: string[]): void;
  devices(): NativeDevice[];
  /** Which FLUX part a file holds, from its tensors alone. Rejects with MODEL_INVALID. */
  identify(path: string): Promise<{
    parts: {
      kind: "transformer" | "t5" | "clip" | "vae";
      layout: string;
      type: string;
      bytes: number;
      details: Record<string, number | boolean | string>;
    }[];
  }>;
  load(options: NativeLoadOptions, onProgress: (fraction: number, stage: string) => void): Promise<NativeEngine>;
  quantise(
    options: { input: string; output: string; type: string },
    onProgress: (fraction: number, tensor: string) => void,
  ): Promise<{ tensors: number; bytesIn: number; bytesOut: number }>;
}

const require = createRequire(import.meta.url);

/** Loads the compiled addon. Throws INTERNAL with the cure when it is not built or does not fit this machine. */
export function loadNative(): NativeAddon {
  const path = fileURLToPath(new URL("../../build/Release/sidequest_engine.node", import.meta.url));
  try {
    return require(path) as NativeAddon;
  } catch (cause) {
    throw new SidequestError("INTERNAL", `The native engine could not be loaded from ${path}: ${(cause as Error).message.split("\n")[0]}`, {
      hint: "Run `npm run build:native` (needs cmake and a C++17 compiler); `sidequest-renderer doctor` says what is missing.",
    });
  }
}
