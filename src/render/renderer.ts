/** The render service: from validated params to a stored picture. `submit` and then `drawPicture` are the main path, step by step. */
import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { Engine } from "../engine/engine.js";
import { SidequestError } from "../errors.js";
import { composePrompts } from "./compose-prompts.js";
import { Composing } from "./composing.js";
import { renderDegraded } from "./degraded.js";
import { documentsOf, drawPicture, megapixels, type Picture, type Studio } from "./draw-picture.js";
import { StepTimes } from "./eta.js";
import { jobRecord } from "./job-record.js";
import { drawJobOf, type Order, takeOrder } from "./order.js";
import { openOutputDir } from "./output-dir.js";
import { wantedVariant } from "./plan.js";
import { Previews } from "./previews.js";
import { RunningProgress } from "./progress.js";
import { type Job, RenderQueue } from "./queue.js";
import type {
  ComposeParams,
  ComposeResult,
  JobRecord,
  RenderDependencies,
  RenderEvents,
  RenderParams,
  RenderResult,
  RenderService,
  RenderStatus,
  SubmitOptions,
} from "./service.js";
import { Store } from "./store.js";

/** Finished jobs that `jobs` and `job` still know. */
const HISTORY = 200;

class Renderer extends EventEmitter<RenderEvents> implements RenderService {
  readonly outputDir: string;
  readonly #deps: RenderDependencies & { composing: Composing };
  readonly #engine: Engine;
  readonly #studio: Omit<Studio, "progress">;
  readonly #queue: RenderQueue<Picture>;
  readonly #times = new StepTimes();
  readonly #counters = { renders_done: 0, renders_failed: 0, renders_cancelled: 0, draw_ms_sum: 0, wait_ms_sum: 0 };
  /** The engine's own, as its last picture reported them: cache hits, graphs built. */
  #engineCounters: Readonly<Record<string, number>> = {};
  /** Jobs whose prompts are still being composed: they can be cancelled already. */
  readonly #preparing = new Map<string, AbortController>();
  #progress: RunningProgress | null = null;
  #lastRender: RenderStatus["last_render"] = null;
  #lastError: RenderStatus["last_error"] = null;
  #stopped: Promise<void> | null = null;

  constructor(deps: RenderDependencies, engine: Engine) {
    super();
    const { config, log } = deps;
    this.#deps = { ...deps, composing: new Composing() };
    this.#engine = engine;
    this.outputDir = openOutputDir(config);
    const retention = { count: config.keepRenders, bytes: config.keepRenderBytes };
    const store = new Store({ folder: this.outputDir, retention, latestLink: config.latestLink, log });
    const previews = new Previews(store, log);
    this.#studio = { engine, store, previews, times: this.#times, events: this, previewEvery: config.previewEvery };
    this.#queue = new RenderQueue<Picture>(
      { size: config.queueSize, waitDeadline: config.waitDeadline, runDeadline: config.runDeadline, history: HISTORY },
      { queued: (job, position) => this.#onQueued(job, position), finished: (job) => this.#onFinished(job) },
    );
    engine.on("state", (state, error) => this.#onEngineState(state, error));
    void store.sweep(Date.now()).catch((error: Error) => log.warn({ error: error.message }, "old parts of pictures were not removed"));
  }

  async submit(params: RenderParams, options: SubmitOptions = {}): Promise<RenderResult> {
    const id = params.job_id ?? randomUUID();
    const gate = new AbortController();
    this.#preparing.set(id, gate);
    try {
      // 1. Which model draws; can it do what is asked; what is to be drawn? The prose may say: nothing.
      const order = await takeOrder(id, params, this.#engine.choice(wantedVariant(params)), this.#deps.config.maxCompute, this.#deps);
      if ("skipped" in order) return { status: "skipped", reason: order.skipped, ...documentsOf(order.documents) };
      gate.signal.throwIfAborted();
      // 2. Wait for our turn, then draw.
      const picture = await this.#enqueue(order, options);
      return forCaller(params, picture);
    } finally {
      this.#preparing.delete(id);
    }
  }

  #enqueue(order: Order, { owner, signal }: SubmitOptions): Promise<Picture> {
    const { id, params, choice, initHash } = order;
    this.#preparing.delete(id);
    const job = drawJobOf(order, this.#deps.config.previewEvery);
    return this.#queue.add(
      {
        id,
        tier: params.tier,
        priority: params.priority ?? 0,
        owner,
        deadlineMs: params.deadline_ms ?? undefined,
        sharedKey: params.dedupe ? JSON.stringify([job, params.tier, choice.name, initHash]) : undefined,
        run: (running) => {
          this.#progress = new RunningProgress(this.#times, choice.name, megapixels(order));
          return drawPicture(order, running, { ...this.#studio, progress: this.#progress });
        },
      },
      signal,
    );
  }

  compose(params: ComposeParams): Promise<ComposeResult> {
    return composePrompts(params, (variant) => this.#engine.choice(variant), this.#deps);
  }

  jobs(limit = HISTORY): JobRecord[] {
    return this.#queue
      .jobs()
      .slice(0, limit)
      .map((job) => this.#record(job));
  }

  job(id: string): JobRecord {
    const job = this.#queue.job(id);
    if (!job) throw unknownJob(id);
    return this.#record(job);
  }

  cancel(id: string): ReturnType<RenderService["cancel"]> {
    const gate = this.#preparing.get(id);
    gate?.abort(new SidequestError("CANCELLED", "The render was cancelled."));
    const was = gate ? "queued" : this.#queue.cancel(id);
    if (!was) throw unknownJob(id);
    return { job_id: id, was, cancelled: was !== "finished" };
  }

  clearQueue(): number {
    return this.#queue.clear();
  }

  async warmUp(): ReturnType<RenderService["warmUp"]> {
    const { status, warmupMs, model } = await this.#engine.warmUp();
    return { status, warmup_ms: warmupMs, model };
  }

  async load(wanted: Parameters<RenderService["load"]>[0]): ReturnType<RenderService["load"]> {
    const { model, variant, keep_alive_ms: keepAliveMs } = wanted;
    const loaded = await this.#engine.load({
      model: model ?? undefined,
      variant: variant ?? undefined,
      keepAliveMs: keepAliveMs ?? undefined,
    });
    return { model: loaded.model, load_ms: loaded.loadMs };
  }

  async unload(): ReturnType<RenderService["unload"]> {
    const { freedBytes } = await this.#engine.unload();
    return { freed_bytes: freedBytes };
  }

  status(): RenderStatus {
    const { state, loaded, memory, restarts, switches } = this.#engine;
    const running = this.#queue.running;
    const progress = this.#progress?.last;
    return {
      flux: state === "busy" ? "warm" : state,
      busy: running !== null,
      model: this.#modelStatus(),
      device: loaded?.report.device ?? null,
      memory: { ...memory },
      queue_depth: this.#queue.depth,
      active: running && { job_id: running.task.id, tier: running.task.tier, ...(progress ? { progress } : {}) },
      last_render: this.#lastRender,
      last_error: this.#lastError,
      degraded: renderDegraded(this.#engine),
      counters: { ...this.#counters, engine_restarts: restarts, model_switches: switches, ...this.#engineCounters },
    };
  }

  stop({ graceMs }: { graceMs: number }): Promise<void> {
    this.#stopped ??= this.#stop(graceMs);
    return this.#stopped;
  }

  async #stop(graceMs: number): Promise<void> {
    const error = new SidequestError("SHUTTING_DOWN", "The daemon is stopping.", { hint: "Start it again, then repeat the request." });
    this.#queue.close(error);
    this.#queue.clear(error);
    for (const gate of this.#preparing.values()) gate.abort(error);
    const running = this.#queue.running;
    if (running) {
      const ended = new Promise<void>((resolve) => this.on("render.finished", ({ job_id }) => job_id === running.task.id && resolve()));
      const timer = setTimeout(() => this.#queue.cancel(running.task.id, error), graceMs);
      await ended;
      clearTimeout(timer);
    }
    await this.#engine.stop();
    await this.#deps.composing.close();
    await this.#studio.previews.clear();
  }

  #onEngineState(state: RenderEvents["engine.state"][0]["state"], thrown: SidequestError | null): void {
    const error = thrown && { code: thrown.code, message: thrown.message };
    if (error) this.#lastError = error;
    this.emit("engine.state", { state, model: this.#engine.model, ...(error ? { error } : {}) });
  }

  #onQueued(job: Job<Picture>, position: number): void {
    const { id, tier, priority } = job.task;
    this.emit("render.queued", { job_id: id, tier, priority, position, queue_depth: this.#queue.depth });
  }

  #onFinished(job: Job<Picture>): void {
    const { id, tier } = job.task;
    const { queued_ms: waited_ms, running_ms: ran_ms } = this.#record(job);
    const state = job.state === "done" || job.state === "cancelled" ? job.state : "failed";
    const { result } = job;
    const error = job.error && { code: job.error.code, message: job.error.message };
    this.#counters[`renders_${state}`]++;
    this.#counters.wait_ms_sum += waited_ms;
    this.#counters.draw_ms_sum += ran_ms;
    if (result) {
      const { image_url: image_path, elapsed_ms, seed, model } = result;
      this.#lastRender = { job_id: id, image_path, elapsed_ms, seed, model, tier };
    }
    if (error && state === "failed") this.#lastError = { ...error, job_id: id };
    if (job.startedAt !== null) {
      this.#studio.previews.jobEnded();
      this.#progress = null;
    }
    const outcome = { ...(result ? { image_path: result.image_url } : {}), ...(error ? { error } : {}) };
    this.emit("render.finished", { job_id: id, tier, state, waited_ms, ran_ms, ...outcome });
  }

  #record(job: Job<Picture>): JobRecord {
    return jobRecord(job, this.#queue.position(job.task.id), this.#progress?.last, performance.now());
  }

  #modelStatus(): RenderStatus["model"] {
    try {
      const { name, variant, generator, licence } = this.#engine.choice();
      const loaded = this.#engine.loaded?.choice.name ?? null;
      return { name, generator, loaded, ...(variant ? { variant } : {}), ...(licence ? { licence } : {}) };
    } catch {
      // No model is installed: `degraded` says so, with the cure.
      return null;
    }
  }
}

/**
 * Opens the output folder and announces it; loads nothing yet.
 * @throws SidequestError INVALID_PARAMS when the output folder cannot be used
 */
export function createRenderService(deps: RenderDependencies, engine = new Engine({ config: deps.config, log: deps.log })): RenderService {
  return new Renderer(deps, engine);
}

/** The one caller that sends both `prompt` and `art_style` fails on two names for the same file: it gets `image_url` alone. */
function forCaller(params: RenderParams, picture: Picture): RenderResult {
  if (params.prompt === undefined || params.art_style === undefined) return picture;
  const { image_path: _same, ...rest } = picture;
  return rest;
}

function unknownJob(id: string): SidequestError {
  return new SidequestError("INVALID_PARAMS", `job_id: no render is called "${id}"`, {
    hint: "`jobs` lists those that are open and the latest that are finished.",
    data: { field: "job_id", got: id },
  });
}
