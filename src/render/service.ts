/** What the render room offers to the server: one type, nothing of how it is done. */
import type { EventEmitter } from "node:events";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { PackStore } from "../packs/store.js";
import type { ResultOf, ValidParamsOf } from "../protocol/schemas.js";
import type { Interpretation, SceneInput } from "../scene/cue.js";

export type RenderParams = ValidParamsOf<"render">;
export type RenderResult = ResultOf<"render">;
export type ComposeParams = ValidParamsOf<"compose">;
export type ComposeResult = ResultOf<"compose">;
export type JobRecord = ResultOf<"job">;
export type FluxState = ResultOf<"status">["flux"];
export type Degraded = ResultOf<"status">["degraded"][number];

export interface SubmitOptions {
  /** Who asked; all jobs of an owner can be dropped together. */
  owner?: string | undefined;
  /** Aborted when the client left: a waiting job is dropped, a running one stops at its next step. */
  signal?: AbortSignal | undefined;
}

export interface RenderEvents {
  "render.queued": [{ job_id: string; tier: string; priority: number; position: number; queue_depth: number }];
  "render.started": [
    { job_id: string; tier: string; model: string; width: number; height: number; steps: number; seed: number; waited_ms: number },
  ];
  "render.progress": [{ job_id: string; stage: string; step: number; steps: number; percent: number; eta_ms: number | null }];
  "render.preview": [{ job_id: string; image_path: string; step: number; steps: number }];
  "render.finished": [
    {
      job_id: string;
      tier: string;
      state: "done" | "failed" | "cancelled";
      waited_ms: number;
      ran_ms: number;
      image_path?: string;
      error?: { code: string; message: string };
    },
  ];
  "engine.state": [{ state: FluxState | "busy"; model: string | null; error?: { code: string; message: string } }];
}

export interface RenderStatus {
  flux: FluxState;
  /** True while a picture is being drawn. */
  busy: boolean;
  /** The chosen one, and the name of the one in memory: another one after a render that named the other variant. */
  model: { name: string; variant?: string; generator: string; licence?: string; loaded: string | null } | null;
  device: { name: string; [detail: string]: unknown } | null;
  /** Bytes: of the engine's process and of the device; empty while the engine is cold. */
  memory: Record<string, number>;
  queue_depth: number;
  active: { job_id: string; tier: string; progress?: JobRecord["progress"] } | null;
  last_render: { job_id: string; image_path: string; elapsed_ms: number; seed: number; model: string; tier: string } | null;
  last_error: { code: string; message: string; job_id?: string } | null;
  degraded: Degraded[];
  /** Totals since start, for metrics: renders by outcome, engine restarts, switches of the model, sums of times in milliseconds. */
  counters: Record<string, number>;
}

/** Every method that can fail rejects with a SidequestError. */
export interface RenderService extends EventEmitter<RenderEvents> {
  /** Absolute path; it exists, and stands in the handshake file. */
  readonly outputDir: string;
  /**
   * The whole of `render`. Rejects with INVALID_PARAMS, UNSUPPORTED, QUEUE_FULL, CANCELLED, DEADLINE_EXCEEDED, SHUTTING_DOWN,
   * MODEL_NOT_FOUND, MODEL_INVALID, GENERATION_FAILED, OUT_OF_MEMORY, ENGINE_CRASHED, EXTRACTION_FAILED, COMPOSE_FAILED.
   */
  submit(params: RenderParams, options?: SubmitOptions): Promise<RenderResult>;
  /** The prompts that `submit` would draw, with token counts; draws nothing. */
  compose(params: ComposeParams): Promise<ComposeResult>;
  /** Running first, then waiting in order, then finished ones, newest first. */
  jobs(limit?: number): JobRecord[];
  /** INVALID_PARAMS for an id that is neither open nor in the history. */
  job(id: string): JobRecord;
  /** INVALID_PARAMS for an unknown id. Resolves at once; the render's own reply is CANCELLED when it has really stopped. */
  cancel(id: string): ResultOf<"cancel">;
  /** Cancels all that waits; what runs goes on. Returns how many. */
  clearQueue(): number;
  warmUp(): Promise<{ status: "warm" | "already_warm"; warmup_ms: number; model: string }>;
  /** Chooses another model and loads it; a running render is waited for, renders that wait keep their own. On failure the former one stays. */
  load(choice: {
    model?: string | null | undefined;
    variant?: "dev" | "schnell" | null | undefined;
    /** From now on an idle model is kept this long; −1: for ever. */
    keep_alive_ms?: number | null | undefined;
  }): Promise<{ model: string; load_ms: number }>;
  /** Frees the model's memory by ending its process; a running render is waited for. */
  unload(): Promise<{ freed_bytes: number }>;
  status(): RenderStatus;
  /** Refuses new work, waits `graceMs` for what runs, cancels the rest, ends the engine. Idempotent. */
  stop(options: { graceMs: number }): Promise<void>;
}

/** What `createRenderService` needs. */
export interface RenderDependencies {
  readonly config: Config;
  readonly log: Logger;
  readonly packs: Pick<PackStore, "get">;
  /** The interpreter with the session memory that the `interpret` method uses too. */
  interpret(input: SceneInput): Interpretation;
}
