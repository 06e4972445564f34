/** The image engine as the daemon sees it: one model warm in its own process, switched when a picture needs another, really freed when idle. */
import { EventEmitter } from "node:events";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import type { SupervisorOptions } from "../host/supervisor.js";
import type { Variant } from "../models/model.js";
import type { Choice } from "./choice.js";
import { Chosen, type WantedModel } from "./chosen.js";
import { EngineProcess, type Loaded, type ProcessConfig } from "./engine-process.js";
import type { DrawJob, Drawn, DrawProgress } from "./generator.js";
import { orAborted } from "./or-aborted.js";

/** `cold`: no memory used. `failed`: the last load or process ended badly; the next use tries again. */
export type EngineState = "cold" | "warming" | "warm" | "busy" | "failed";

export type EngineConfig = ProcessConfig & Pick<Config, "model" | "modelsDir">;

export interface EngineOptions {
  readonly config: EngineConfig;
  readonly log: Pick<Logger, "debug" | "info" | "warn">;
  /** Changes to how the process is kept, for tests and odd machines. */
  readonly supervision?: Partial<SupervisorOptions>;
}

export interface DrawOptions {
  /** The model to draw with; default: the chosen one. */
  readonly choice?: Choice;
  /** Stops the picture at its next step; a process that does not stop within `cancelDeadline` is killed. Its reason is the error. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DrawProgress) => void;
}

interface EngineEvents {
  state: [state: EngineState, error: SidequestError | null];
}

/** With `keepAlive` 0, the time in which the next waiting job may still take the warm model over. */
const HANDOVER_MS = 100;
/** Crashes in a row after which the model is not loaded again until somebody asks for a picture. */
const REWARM_LIMIT = 2;

export class Engine extends EventEmitter<EngineEvents> {
  readonly #log: EngineOptions["log"];
  readonly #process: EngineProcess;
  readonly #chosen: Chosen;
  #state: EngineState = "cold";
  #error: SidequestError | null = null;
  /** The model that is on its way in. */
  #loading: { readonly choice: Choice; readonly done: Promise<void> } | null = null;
  #idle: NodeJS.Timeout | undefined;
  /** As configured, until `load` says otherwise. */
  #keepAlive: number;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;
  #restarts = 0;
  #switches = 0;

  constructor({ config, log, supervision = {} }: EngineOptions) {
    super();
    this.#keepAlive = config.keepAlive;
    this.#log = log;
    this.#chosen = new Chosen(config);
    this.#process = new EngineProcess(config, { log, ...supervision }, (error, lost) => {
      this.#restarts++;
      this.#setState("failed", error);
      // After a crash the model is loaded again at once, so that the next picture does not pay for it; not for ever, though.
      if (lost && this.#process.failures <= REWARM_LIMIT) this.#restore(lost.choice);
    });
  }

  get state(): EngineState {
    return this.#state;
  }

  /** Why the state is `failed`. */
  get error(): SidequestError | null {
    return this.#error;
  }

  /** What is loaded, with the load's report; null while nothing is. */
  get loaded(): Loaded | null {
    return this.#process.loaded;
  }

  /** Name of the model that is loaded or being loaded; null while cold. */
  get model(): string | null {
    return this.#loading?.choice.name ?? this.loaded?.choice.name ?? null;
  }

  /** Bytes, as last reported by the process; empty while cold. */
  get memory(): Readonly<Record<string, number>> {
    return this.#process.memory;
  }

  /** Process id of the engine, while there is one. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** How often the process had to be started again. */
  get restarts(): number {
    return this.#restarts;
  }

  /** How often a loaded model gave way to another one. */
  get switches(): number {
    return this.#switches;
  }

  /**
   * The model that draws: the chosen one, which `load` alone changes; for a variant, see `Chosen.of`.
   * @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID, INVALID_PARAMS
   */
  choice(variant?: Variant): Choice {
    return this.#chosen.of(variant);
  }

  /** Loads the chosen model unless it is loaded. @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID, OUT_OF_MEMORY, ENGINE_CRASHED, WARMUP_FAILED */
  async warmUp(): Promise<{ status: "warm" | "already_warm"; warmupMs: number; model: string }> {
    const begun = performance.now();
    const choice = this.#found();
    const status = this.#holds(choice) ? "already_warm" : "warm";
    const coming = this.#loading !== null && sameSpec(this.#loading.choice, choice);
    // What is loaded, or being loaded for a picture, is not waited for behind that picture; another model must not be taken from under it.
    if (status === "already_warm" || coming) await this.#ready(choice);
    else await this.#exclusive(() => this.#ready(choice));
    this.#armIdle();
    return { status, warmupMs: Math.round(performance.now() - begun), model: choice.name };
  }

  /**
   * Draws one picture; one at a time, further calls wait their turn. Another model than the loaded one is loaded first.
   * @returns the picture, and the milliseconds that it waited for its model: 0 when that was loaded
   * @throws SidequestError what `warmUp` throws, GENERATION_FAILED, and the signal's reason
   */
  draw(job: DrawJob, { choice, signal, onProgress }: DrawOptions = {}): Promise<Drawn & { loadMs: number }> {
    return this.#exclusive(async () => {
      signal?.throwIfAborted();
      clearTimeout(this.#idle);
      try {
        const model = choice ?? this.#found();
        const begun = performance.now();
        const loaded = this.#holds(model);
        await orAborted(this.#ready(model), signal);
        const loadMs = loaded ? 0 : performance.now() - begun;
        clearTimeout(this.#idle);
        this.#setState("busy");
        const drawn = await this.#process.draw(job, { signal, onProgress: (value) => onProgress?.(value as DrawProgress) });
        return { ...drawn, loadMs };
      } finally {
        if (this.#state === "busy") this.#setState(this.loaded ? "warm" : "cold");
        this.#armIdle();
      }
    });
  }

  /**
   * Chooses another model and loads it; the same one when only the time is given. When that fails the former choice stands.
   * @param wanted.keepAliveMs from now on an idle model is kept this long; −1: for ever
   * @throws SidequestError what `warmUp` throws
   */
  load(wanted: WantedModel & { keepAliveMs?: number | undefined }): Promise<{ model: string; loadMs: number }> {
    return this.#exclusive(async () => {
      const named = wanted.model !== undefined || wanted.variant !== undefined || wanted.keepAliveMs === undefined;
      const choice = named ? this.#chosen.find(wanted) : this.choice();
      const there = this.#holds(choice);
      await this.#ready(choice);
      this.#chosen.keep(choice);
      this.#keepAlive = wanted.keepAliveMs ?? this.#keepAlive;
      this.#armIdle();
      return { model: choice.name, loadMs: there ? 0 : Math.round(this.loaded?.loadMs ?? 0) };
    });
  }

  /** Ends the process, and with it all memory it held, in the computer and on the device. */
  unload(): Promise<{ freedBytes: number }> {
    return this.#exclusive(async () => {
      clearTimeout(this.#idle);
      await this.#loading?.done.catch(() => {});
      const freedBytes = await this.#process.free();
      this.#setState("cold");
      return { freedBytes };
    });
  }

  /** Ends the process for good; what is being drawn gets CANCELLED. */
  async stop(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idle);
    await this.#process.free();
    this.#setState("cold");
  }

  #holds(choice: Choice): boolean {
    return this.loaded !== null && sameSpec(this.loaded.choice, choice);
  }

  /** The chosen model, to be used at once: that it cannot be found is the engine's failure, unless another one is loaded. */
  #found(): Choice {
    try {
      return this.choice();
    } catch (thrown) {
      const error = SidequestError.from(thrown);
      if (!this.loaded) this.#setState("failed", error);
      throw error;
    }
  }

  /** Makes a model the loaded one. All who ask for the one that is on its way share that load. */
  async #ready(choice: Choice): Promise<void> {
    while (this.#loading) {
      if (sameSpec(this.#loading.choice, choice)) return this.#loading.done;
      await this.#loading.done.catch(() => {});
    }
    if (this.#closed) throw new SidequestError("SHUTTING_DOWN", "The engine is stopping.");
    if (this.#holds(choice)) return;
    // Not before the next turn of the loop: whoever hears of the state that it sets must already find the name of the model.
    const done = Promise.resolve()
      .then(() => this.#bringIn(choice))
      .catch((error: Error) => {
        this.#chosen.forget(choice);
        throw error;
      })
      .finally(() => {
        this.#loading = null;
      });
    this.#loading = { choice, done };
    return done;
  }

  async #bringIn(choice: Choice): Promise<void> {
    const former = this.loaded;
    if (former) {
      // What works is not given up for what cannot be had.
      await this.#process.plan(choice);
      this.#switches++;
    }
    this.#setState("warming");
    try {
      if (former) await this.#process.free();
      const { report, loadMs } = await this.#process.load(choice);
      this.#log.info({ model: choice.name, device: report.device.name, load_ms: Math.round(loadMs) }, "model loaded");
      this.#setState("warm");
      // Whoever asked for it may have left meanwhile.
      this.#armIdle();
    } catch (thrown) {
      const error = SidequestError.from(thrown);
      this.#setState(this.#closed ? "cold" : "failed", error);
      if (former) this.#restore(former.choice);
      throw error;
    }
  }

  /** Loads again what was lost, unless somebody has brought something in by then. */
  #restore(choice: Choice): void {
    if (this.#keepAlive === 0) return;
    const load = async (): Promise<void> => {
      if (this.loaded || this.#closed) return;
      await this.#ready(choice);
      this.#armIdle();
    };
    this.#exclusive(load).catch((error: Error) => this.#log.warn({ error: error.message }, "the model could not be loaded again"));
  }

  /** Never while a picture is drawn: its end arms the clock anew. */
  #armIdle(): void {
    clearTimeout(this.#idle);
    const keepAlive = this.#keepAlive;
    if (keepAlive < 0 || !this.loaded || this.#closed || this.#state === "busy") return;
    this.#idle = setTimeout(
      () => {
        this.#log.info({ idle_ms: keepAlive }, "idle model unloaded");
        void this.unload();
      },
      Math.max(keepAlive, HANDOVER_MS),
    );
    this.#idle.unref();
  }

  #exclusive<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#turn.then(task);
    this.#turn = run.catch(() => {});
    return run;
  }

  #setState(state: EngineState, error: SidequestError | null = null): void {
    if (state === this.#state && error === this.#error) return;
    this.#state = state;
    this.#error = error;
    this.emit("state", state, error);
  }
}

/** What was noted while a model was looked for makes it no other model. */
const fingerprint = ({ spec }: Choice): string =>
  JSON.stringify(spec.kind === "flux" ? { ...spec.model, notes: [], passedOver: [] } : spec);

const sameSpec = (a: Choice, b: Choice): boolean => a === b || fingerprint(a) === fingerprint(b);
