/** The image engine as the daemon sees it: one model, kept warm in its own process, loaded when needed and really freed when idle. */
import { EventEmitter } from "node:events";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import { Supervisor, type SupervisorOptions } from "../host/supervisor.js";
import type { Variant } from "../models/model.js";
import { type Choice, chooseModel } from "./choice.js";
import type { DrawJob, Drawn, DrawProgress, LoadReport, LoadSettings } from "./generator.js";
import { physicalCores } from "./threads.js";

/** `cold`: no memory used. `failed`: the last load or process ended badly; the next use tries again. */
export type EngineState = "cold" | "warming" | "warm" | "busy" | "failed";

export type EngineConfig = Pick<
  Config,
  "model" | "modelsDir" | "device" | "threads" | "memoryLimit" | "embeddingCache" | "keepAlive" | "runDeadline" | "cancelDeadline"
>;

export interface EngineOptions {
  readonly config: EngineConfig;
  readonly log: Pick<Logger, "debug" | "info" | "warn">;
  /** Changes to how the process is kept, for tests and odd machines. */
  readonly supervision?: Partial<SupervisorOptions>;
}

export interface DrawOptions {
  /** Stops the picture at its next step; a process that does not stop within `cancelDeadline` is killed. Its reason is the error. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DrawProgress) => void;
}

interface EngineEvents {
  state: [state: EngineState, error: SidequestError | null];
}

interface Loaded {
  readonly choice: Choice;
  readonly report: LoadReport;
  readonly loadMs: number;
}

/** Sides that memory is planned for when the model sets no limit: the largest tier. */
const PLANNED_SIDE = 1024;
/** The engine yields to the game that it draws for. */
const NICE = 5;
/** Opening a GPU driver blocks the process's event loop for seconds on a cold disk. */
const HANG_MS = 60_000;
/** With `keepAlive` 0, the time in which the next waiting job may still take the warm model over. */
const HANDOVER_MS = 100;
/** Crashes in a row after which the model is not loaded again until somebody asks for a picture. */
const REWARM_LIMIT = 2;

export class Engine extends EventEmitter<EngineEvents> {
  readonly #config: EngineConfig;
  readonly #log: EngineOptions["log"];
  readonly #supervisor: Supervisor;
  #state: EngineState = "cold";
  #error: SidequestError | null = null;
  #choice: Choice | null = null;
  #loaded: Loaded | null = null;
  #loading: Promise<Loaded> | null = null;
  #memory: Readonly<Record<string, number>> = {};
  #idle: NodeJS.Timeout | undefined;
  /** As configured, until `load` says otherwise. */
  #keepAlive: number;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;
  #restarts = 0;

  constructor({ config, log, supervision = {} }: EngineOptions) {
    super();
    this.#config = config;
    this.#keepAlive = config.keepAlive;
    this.#log = log;
    this.#supervisor = new Supervisor({
      name: "engine",
      entry: new URL("../../dist/engine/child.js", import.meta.url),
      log,
      nice: NICE,
      hangMs: HANG_MS,
      env: metalResidency(config.keepAlive),
      ...supervision,
    });
    this.#supervisor.on("exit", (reason) => {
      if (this.#supervisor.state !== "failed") return;
      this.#restarts++;
      this.#loaded = null;
      this.#setState("failed", new SidequestError(reason.outOfMemory ? "OUT_OF_MEMORY" : "ENGINE_CRASHED", "The engine's process ended."));
      this.#rewarm();
    });
  }

  get state(): EngineState {
    return this.#state;
  }

  /** Why the state is `failed`. */
  get error(): SidequestError | null {
    return this.#error;
  }

  /** What is loaded, with the load's report; null while cold. */
  get loaded(): Loaded | null {
    return this.#loaded;
  }

  /** Bytes, as last reported by the process; empty while cold. */
  get memory(): Readonly<Record<string, number>> {
    return this.#loaded ? this.#memory : {};
  }

  /** Process id of the engine, while there is one. */
  get pid(): number | undefined {
    return this.#supervisor.pid;
  }

  /** How often the process had to be started again. */
  get restarts(): number {
    return this.#restarts;
  }

  /**
   * The model that is or would be loaded; found once, then kept until `load`.
   * @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID, INVALID_PARAMS
   */
  choice(): Choice {
    this.#choice ??= chooseModel(this.#config);
    return this.#choice;
  }

  /** Loads the model unless it is loaded. @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID, OUT_OF_MEMORY, ENGINE_CRASHED, WARMUP_FAILED */
  async warmUp(): Promise<{ status: "warm" | "already_warm"; warmupMs: number; model: string }> {
    const begun = performance.now();
    const status = this.#loaded ? "already_warm" : "warm";
    const { choice } = await this.#ensureLoaded();
    this.#armIdle();
    return { status, warmupMs: Math.round(performance.now() - begun), model: choice.name };
  }

  /**
   * Draws one picture; one at a time, further calls wait their turn.
   * @throws SidequestError what `warmUp` throws, GENERATION_FAILED, and the signal's reason
   */
  draw(job: DrawJob, { signal, onProgress }: DrawOptions = {}): Promise<Drawn> {
    return this.#exclusive(async () => {
      signal?.throwIfAborted();
      clearTimeout(this.#idle);
      try {
        await orAborted(this.#ensureLoaded(), signal);
        clearTimeout(this.#idle);
        this.#setState("busy");
        const drawn = await this.#supervisor.request<Drawn>("draw", job, {
          signal,
          stopWithinMs: this.#config.cancelDeadline,
          onProgress: (value) => onProgress?.(value as DrawProgress),
        });
        this.#memory = drawn.memory;
        return drawn;
      } finally {
        if (this.#state === "busy") this.#setState(this.#loaded ? "warm" : "cold");
        this.#armIdle();
      }
    });
  }

  /**
   * Chooses another model and loads it; the same one when only the time is given. When that fails the former choice stands again, unloaded.
   * @param wanted.keepAliveMs from now on an idle model is kept this long; −1: for ever
   * @throws SidequestError what `warmUp` throws
   */
  load(wanted: {
    model?: string | undefined;
    variant?: Variant | undefined;
    keepAliveMs?: number | undefined;
  }): Promise<{ model: string; loadMs: number }> {
    return this.#exclusive(async () => {
      const former = this.#choice;
      const named = wanted.model !== undefined || wanted.variant !== undefined || wanted.keepAliveMs === undefined;
      const choice = named ? this.#chooseOther(wanted) : this.choice();
      this.#keepAlive = wanted.keepAliveMs ?? this.#keepAlive;
      if (this.#loaded && sameSpec(this.#loaded.choice, choice)) {
        this.#armIdle();
        return { model: choice.name, loadMs: 0 };
      }
      await this.#free();
      this.#choice = choice;
      try {
        const { loadMs } = await this.#ensureLoaded();
        this.#armIdle();
        return { model: choice.name, loadMs: Math.round(loadMs) };
      } catch (error) {
        this.#choice = former;
        throw error;
      }
    });
  }

  /** Ends the process, and with it all memory it held, in the computer and on the device. */
  unload(): Promise<{ freedBytes: number }> {
    return this.#exclusive(() => this.#free());
  }

  /** Ends the process for good; what is being drawn gets CANCELLED. */
  async stop(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idle);
    await this.#supervisor.stop();
    this.#loaded = null;
    this.#setState("cold");
  }

  #chooseOther({ model, variant }: { model?: string | undefined; variant?: Variant | undefined }): Choice {
    if (model === undefined && variant === undefined) return chooseModel(this.#config);
    if (model === undefined && this.#choice?.variant === variant) return this.#choice!;
    return chooseModel(this.#config, { model: model ?? "auto", ...(variant ? { variant } : {}) });
  }

  async #free(): Promise<{ freedBytes: number }> {
    clearTimeout(this.#idle);
    await this.#loading?.catch(() => {});
    const freedBytes = this.#loaded ? heldBytes(this.#loaded.report, this.#memory) : 0;
    this.#loaded = null;
    await this.#supervisor.stop();
    this.#setState("cold");
    return { freedBytes };
  }

  #ensureLoaded(): Promise<Loaded> {
    if (this.#closed) return Promise.reject(new SidequestError("SHUTTING_DOWN", "The engine is stopping."));
    if (this.#loaded) return Promise.resolve(this.#loaded);
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #load(): Promise<Loaded> {
    const begun = performance.now();
    try {
      this.#setState("warming");
      const choice = this.choice();
      const { runDeadline, cancelDeadline } = this.#config;
      const report = await this.#supervisor.request<LoadReport>(
        "load",
        { spec: choice.spec, settings: this.#settings(choice) },
        { deadlineMs: runDeadline, stopWithinMs: cancelDeadline },
      );
      this.#memory = report.memory;
      this.#loaded = { choice, report, loadMs: performance.now() - begun };
      this.#log.info({ model: choice.name, device: report.device.name, load_ms: Math.round(this.#loaded.loadMs) }, "model loaded");
      this.#setState("warm");
      return this.#loaded;
    } catch (thrown) {
      const error = SidequestError.from(thrown, "WARMUP_FAILED");
      // A load that failed half way may hold memory: only the end of its process surely gives it back.
      await this.#supervisor.stop();
      this.#setState(this.#closed ? "cold" : "failed", error);
      throw error;
    }
  }

  #settings(choice: Choice): LoadSettings {
    const { device, threads, memoryLimit, embeddingCache } = this.#config;
    return {
      device,
      threads: threads || physicalCores(),
      maxSide: choice.limits?.max ?? PLANNED_SIDE,
      embeddingCacheBytes: embeddingCache,
      memoryLimit,
    };
  }

  /** After a crash the model is loaded again at once, so that the next picture does not pay for it; not for ever, though. */
  #rewarm(): void {
    if (this.#closed || this.#keepAlive === 0 || this.#supervisor.failures > REWARM_LIMIT) return;
    void this.warmUp().catch((error: Error) => this.#log.warn({ error: error.message }, "the model could not be loaded again"));
  }

  #armIdle(): void {
    clearTimeout(this.#idle);
    const keepAlive = this.#keepAlive;
    if (keepAlive < 0 || !this.#loaded || this.#closed) return;
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

const sameSpec = (a: Choice, b: Choice): boolean => JSON.stringify(a.spec) === JSON.stringify(b.spec);

/** On a GPU the weights lie outside the process's resident set; on a CPU they are in it. */
function heldBytes(report: LoadReport, memory: Readonly<Record<string, number>>): number {
  const onDevice = report.device.kind === "gpu" ? (memory.weights ?? 0) + (memory.compute ?? 0) : 0;
  return (memory.process_rss ?? 0) + onDevice;
}

/** Metal drops idle buffers by its own clock; it should follow ours. */
function metalResidency(keepAliveMs: number): NodeJS.ProcessEnv {
  const seconds = keepAliveMs < 0 ? 31_536_000 : Math.max(1, Math.ceil(keepAliveMs / 1000));
  return { GGML_METAL_RESIDENCY_KEEP_ALIVE_S: String(seconds) };
}

/** Waits no longer than the signal lets; what is waited for goes on. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error);
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
