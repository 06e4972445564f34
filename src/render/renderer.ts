/** The render service: from validated params to a stored picture. `#render` is the main path, step by step. */
import { randomBytes, randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import type { Choice } from "../engine/choice.js";
import { Engine } from "../engine/engine.js";
import type { DrawJob, DrawProgress } from "../engine/generator.js";
import { SidequestError } from "../errors.js";
import { estimatedBudget, type TokenBudget } from "../prompt/budget.js";
import { version } from "../version.js";
import { StepTimes } from "./eta.js";
import { jobRecord, type Progress } from "./job-record.js";
import { openOutputDir } from "./output-dir.js";
import { inspectInit, type Plan, planRender } from "./plan.js";
import { Previews } from "./previews.js";
import { choosePrompts, type Prompts } from "./prompts.js";
import { type Job, RenderQueue } from "./queue.js";
import { parametersText, type Recipe, recipeJson } from "./recipe.js";
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
import { tierOf } from "./tiers.js";

type Picture = Exclude<RenderResult, { status: "skipped" }>;

/** Everything about one render that is known before it waits for its turn. */
interface Order {
  readonly id: string;
  readonly params: RenderParams;
  readonly choice: Choice;
  readonly plan: Plan;
  readonly prompts: Prompts;
  readonly initHash: string | null;
  readonly warnings: readonly string[];
  readonly submittedAt: number;
}

/** Finished jobs that `jobs` and `job` still know. */
const HISTORY = 200;

const freshSeed = (): number => randomBytes(4).readUInt32BE();

class Renderer extends EventEmitter<RenderEvents> implements RenderService {
  readonly outputDir: string;
  readonly #deps: RenderDependencies;
  readonly #engine: Engine;
  readonly #store: Store;
  readonly #previews: Previews;
  readonly #queue: RenderQueue<Picture>;
  readonly #times = new StepTimes();
  readonly #counters = { renders_done: 0, renders_failed: 0, renders_cancelled: 0, draw_ms_sum: 0, wait_ms_sum: 0 };
  #progress: Progress | undefined;
  #lastRender: RenderStatus["last_render"] = null;
  #lastError: RenderStatus["last_error"] = null;
  #stopped: Promise<void> | null = null;

  constructor(deps: RenderDependencies, engine: Engine) {
    super();
    const { config, log } = deps;
    this.#deps = deps;
    this.#engine = engine;
    this.outputDir = openOutputDir(config);
    const retention = { count: config.keepRenders, bytes: config.keepRenderBytes };
    this.#store = new Store({ folder: this.outputDir, retention, latestLink: config.latestLink, log });
    this.#previews = new Previews(this.#store, log);
    this.#queue = new RenderQueue<Picture>(
      { size: config.queueSize, waitDeadline: config.waitDeadline, runDeadline: config.runDeadline, history: HISTORY },
      { queued: (job, position) => this.#onQueued(job, position), finished: (job) => this.#onFinished(job) },
    );
    engine.on("state", (state, error) => {
      const model = engine.loaded?.choice.name ?? null;
      this.emit("engine.state", { state, model, ...(error ? { error: { code: error.code, message: error.message } } : {}) });
      if (error) this.#lastError = { code: error.code, message: error.message };
    });
    void this.#store
      .sweep(Date.now())
      .catch((error: Error) => log.warn({ error: error.message }, "old parts of pictures were not removed"));
  }

  async submit(params: RenderParams, options: SubmitOptions = {}): Promise<RenderResult> {
    const submittedAt = performance.now();
    // 1. Which model will draw, and can it do what is asked?
    const choice = this.#engine.choice();
    const plan = planRender(params, choice, this.#deps.config.maxCompute);
    const initHash = plan.init ? await inspectInit(plan.init.path) : null;
    // 2. What is to be drawn? The prose may say: nothing.
    const { prompts, warnings } = this.#prompts(params, choice);
    if ("skipped" in prompts) return { status: "skipped", reason: prompts.skipped, ...documentsOf(prompts.documents) };
    // 3. Wait for our turn, then draw.
    const id = params.job_id ?? randomUUID();
    const order: Order = { id, params, choice, plan, prompts, initHash, warnings, submittedAt };
    const picture = await this.#queue.add(
      {
        id,
        tier: params.tier,
        priority: params.priority ?? 0,
        owner: options.owner,
        deadlineMs: params.deadline_ms ?? undefined,
        sharedKey: params.dedupe ? JSON.stringify([this.#drawJob(order), params.tier, initHash]) : undefined,
        run: (signal) => this.#render(order, signal),
      },
      options.signal,
    );
    return forCaller(params, picture);
  }

  async compose(params: ComposeParams): Promise<ComposeResult> {
    tierOf(params.tier);
    const { prompts, warnings, budget } = this.#prompts(params, this.#engine.choice());
    if ("skipped" in prompts) {
      throw new SidequestError("EXTRACTION_FAILED", "The beat filter finds nothing worth a picture here.", {
        data: { reason: prompts.skipped },
      });
    }
    const { t5, clip, negative, seed, composed } = prompts;
    const tokens = {
      t5: budget.countT5(t5),
      clip: budget.countClip(clip),
      t5_limit: budget.t5Limit,
      clip_limit: budget.clipLimit,
      exact: budget.exact,
    };
    return { t5, clip, negative, seed, tokens, layers: composed?.layers ?? [], dropped: composed?.dropped ?? [], warnings: [...warnings] };
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

  cancel(id: string): { job_id: string; was: "queued" | "running" | "finished"; cancelled: boolean } {
    const was = this.#queue.cancel(id);
    if (!was) throw unknownJob(id);
    return { job_id: id, was, cancelled: was !== "finished" };
  }

  clearQueue(): number {
    return this.#queue.clear();
  }

  async warmUp(): Promise<{ status: "warm" | "already_warm"; warmup_ms: number; model: string }> {
    const { status, warmupMs, model } = await this.#engine.warmUp();
    return { status, warmup_ms: warmupMs, model };
  }

  async load(choice: Parameters<RenderService["load"]>[0]): Promise<{ model: string; load_ms: number }> {
    const { model, loadMs } = await this.#engine.load({ model: choice.model ?? undefined, variant: choice.variant ?? undefined });
    return { model, load_ms: loadMs };
  }

  async unload(): Promise<{ freed_bytes: number }> {
    const { freedBytes } = await this.#engine.unload();
    return { freed_bytes: freedBytes };
  }

  status(): RenderStatus {
    const { state, loaded } = this.#engine;
    const running = this.#queue.running;
    return {
      flux: state === "busy" ? "warm" : state,
      busy: running !== null,
      model: this.#modelStatus(),
      device: loaded?.report.device ?? null,
      memory: { ...this.#engine.memory },
      queue_depth: this.#queue.depth,
      active: running
        ? { job_id: running.task.id, tier: running.task.tier, ...(this.#progress ? { progress: this.#progress } : {}) }
        : null,
      last_render: this.#lastRender,
      last_error: this.#lastError,
      degraded: this.#degraded(),
      counters: { ...this.#counters, engine_restarts: this.#engine.restarts },
    };
  }

  stop({ graceMs }: { graceMs: number }): Promise<void> {
    this.#stopped ??= this.#stop(graceMs);
    return this.#stopped;
  }

  /** The main path of a render whose turn has come. */
  async #render(order: Order, signal: AbortSignal): Promise<Picture> {
    const { id, params, choice, plan, prompts } = order;
    const startedAt = performance.now();
    const job = this.#drawJob(order);
    this.#progress = undefined;
    this.emit("render.started", {
      job_id: id,
      tier: params.tier,
      width: plan.width,
      height: plan.height,
      steps: plan.steps,
      seed: prompts.seed,
      waited_ms: Math.round(startedAt - order.submittedAt),
    });
    // 4. Draw, in the engine's process.
    const drawn = await this.#engine.draw(job, { signal, onProgress: (progress) => this.#onProgress(order, progress) });
    const drawnAt = performance.now();
    // 5. Store, with the recipe inside.
    const recipe = recipeOf(order, drawn.width, drawn.height);
    const path = await this.#store.put(drawn.png, { recipe: recipeJson(recipe), parameters: parametersText(recipe) });
    // A cancel that came while the file was written still counts.
    if (signal.aborted) {
      await this.#store.remove(path);
      throw signal.reason;
    }
    // 6. Say what was really used.
    const endedAt = performance.now();
    const denoise = drawn.timings.denoise ?? drawnAt - startedAt;
    this.#times.finished(choice.name, megapixels(plan), plan.steps, denoise, endedAt - startedAt);
    const timings = {
      queued: startedAt - order.submittedAt,
      ...drawn.timings,
      engine: drawnAt - startedAt,
      store: endedAt - drawnAt,
      total: endedAt - order.submittedAt,
    };
    return {
      image_path: path,
      image_url: path,
      width: drawn.width,
      height: drawn.height,
      elapsed_ms: Math.round(endedAt - startedAt),
      seed: prompts.seed,
      steps: plan.steps,
      model: choice.name,
      tier: params.tier,
      warnings: [...plan.warnings, ...order.warnings, ...drawn.warnings],
      job_id: id,
      generator: choice.generator,
      guidance: plan.guidance,
      timings_ms: Object.fromEntries(Object.entries(timings).map(([stage, ms]) => [stage, Math.round(ms)])),
      ...documentsOf(prompts.documents),
    };
  }

  #drawJob({ plan, prompts }: Order): DrawJob {
    return {
      t5: prompts.t5,
      clip: prompts.clip,
      negative: prompts.negative,
      width: plan.width,
      height: plan.height,
      seed: prompts.seed,
      steps: plan.steps,
      guidance: plan.guidance,
      sampler: plan.sampler,
      ...(plan.init ? { init: plan.init } : {}),
      previewEvery: this.#deps.config.previewEvery,
    };
  }

  #prompts(params: ComposeParams | RenderParams, choice: Choice) {
    const { packs, interpret } = this.#deps;
    const pack = params.genre ? packs.get(params.genre, params.world ?? null) : undefined;
    const budget = this.#budget(choice);
    const prompts = choosePrompts(params, { budget, pack, interpret, freshSeed });
    const warnings = [
      ...(params.genre && !pack ? [`genre "${params.genre}" has no pack here: its style is left out`] : []),
      ...(pack?.warnings ?? []),
      ...(pack?.style?.loras.length ? [`the pack ${params.genre} asks for LoRA files, which cannot be applied`] : []),
      ...("skipped" in prompts ? [] : prompts.warnings),
    ];
    return { prompts, warnings, budget };
  }

  #budget(choice: Choice): TokenBudget {
    return estimatedBudget(choice.variant ?? "schnell");
  }

  #onProgress({ id, choice, plan }: Order, { stage, step, steps, preview }: DrawProgress): void {
    const running = this.#queue.running;
    const denoiseMs = performance.now() - (running?.startedAt ?? performance.now());
    const left = this.#times.left(choice.name, megapixels(plan), step, steps, denoiseMs);
    const percent = steps > 0 ? Math.round((100 * step) / steps) : 0;
    this.#progress = { stage, step, steps, percent, eta_ms: left === null ? null : Math.round(left) };
    this.emit("render.progress", { job_id: id, ...this.#progress });
    if (preview) void this.#previews.show(preview, (image_path) => this.emit("render.preview", { job_id: id, image_path, step, steps }));
  }

  #onQueued(job: Job<Picture>, position: number): void {
    const { id, tier, priority } = job.task;
    this.emit("render.queued", { job_id: id, tier, priority, position, queue_depth: this.#queue.depth });
  }

  #onFinished(job: Job<Picture>): void {
    const { id, tier } = job.task;
    const { queued_ms: waited_ms, running_ms: ran_ms } = this.#record(job);
    const state = job.state === "done" ? "done" : job.state === "cancelled" ? "cancelled" : "failed";
    this.#counters[`renders_${state}`]++;
    this.#counters.wait_ms_sum += waited_ms;
    this.#counters.draw_ms_sum += ran_ms;
    const { result, error } = job;
    if (result) {
      const { image_url: image_path, elapsed_ms, seed, model } = result;
      this.#lastRender = { job_id: id, image_path, elapsed_ms, seed, model, tier };
    }
    if (error && state === "failed") this.#lastError = { code: error.code, message: error.message, job_id: id };
    if (job.startedAt !== null) this.#previews.jobEnded();
    this.emit("render.finished", {
      job_id: id,
      tier,
      state,
      waited_ms,
      ran_ms,
      ...(result ? { image_path: result.image_url } : {}),
      ...(error ? { error: { code: error.code, message: error.message } } : {}),
    });
  }

  #record(job: Job<Picture>): JobRecord {
    return jobRecord(job, this.#queue.position(job.task.id), this.#progress, performance.now());
  }

  #modelStatus(): RenderStatus["model"] {
    try {
      const { name, variant, generator, licence } = this.#engine.choice();
      return { name, generator, ...(variant ? { variant } : {}), ...(licence ? { licence } : {}) };
    } catch {
      // No model is installed: `degraded` says so.
      return null;
    }
  }

  #degraded(): RenderStatus["degraded"] {
    const entries = [...(this.#engine.loaded?.report.degraded ?? [])];
    const { error, state } = this.#engine;
    if (state === "failed" && error) entries.push({ what: "the image engine", why: error.message, fix: error.hint ?? "See the log." });
    try {
      const { generator, notes } = this.#engine.choice();
      if (generator !== "flux") {
        entries.push({ what: "pictures", why: `the generator is ${generator}: no model draws`, fix: "Choose a model with --model." });
      }
      for (const why of notes) entries.push({ what: "the choice of the model", why, fix: "Name the wanted model with --model." });
    } catch (thrown) {
      const { message, hint } = SidequestError.from(thrown);
      entries.push({ what: "pictures", why: message, fix: hint ?? "Install a model." });
    }
    return entries;
  }

  async #stop(graceMs: number): Promise<void> {
    const error = new SidequestError("SHUTTING_DOWN", "The daemon is stopping.", { hint: "Start it again, then repeat the request." });
    this.#queue.close(error);
    this.#queue.clear(error);
    const running = this.#queue.running;
    if (running) {
      const ended = new Promise<void>((resolve) => this.on("render.finished", ({ job_id }) => job_id === running.task.id && resolve()));
      const timer = setTimeout(() => this.#queue.cancel(running.task.id, error), graceMs);
      await ended;
      clearTimeout(timer);
    }
    await this.#engine.stop();
    await this.#previews.clear();
  }
}

/**
 * Opens the output folder and announces it; loads nothing yet.
 * @throws SidequestError INVALID_PARAMS when the output folder cannot be used
 */
export function createRenderService(deps: RenderDependencies, engine = new Engine({ config: deps.config, log: deps.log })): RenderService {
  return new Renderer(deps, engine);
}

const megapixels = ({ width, height }: Plan): number => (width * height) / 1e6;

const documentsOf = (documents: Prompts["documents"]) => (documents.length > 0 ? { documents: [...documents] } : {});

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

function recipeOf({ params, choice, plan, prompts, initHash }: Order, width: number, height: number): Recipe {
  return {
    software: `sidequest-daemon ${version}`,
    generator: choice.generator,
    model: choice.name,
    variant: choice.variant,
    quantisation: choice.spec.kind === "flux" ? choice.spec.model.quantisation : null,
    tier: params.tier,
    prompt: prompts.t5,
    clip_prompt: prompts.clip,
    negative_prompt: prompts.negative,
    seed: prompts.seed,
    steps: plan.steps,
    guidance: plan.guidance,
    sampler: plan.sampler,
    width,
    height,
    genre: params.genre ?? null,
    world: params.world ?? null,
    init: plan.init && initHash ? { sha256: initHash, strength: plan.init.strength } : null,
  };
}
