/** The engine's process with at most one model in it: loaded, asked to draw, freed by ending the process. */
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import type { CallOptions } from "../host/calls.js";
import { Supervisor, type SupervisorOptions } from "../host/supervisor.js";
import type { Choice } from "./choice.js";
import type { DrawJob, Drawn, LoadReport, LoadSettings } from "./generator.js";
import { physicalCores } from "./threads.js";
import { warmSizes } from "./warm-sizes.js";

export type ProcessConfig = Pick<
  Config,
  "device" | "threads" | "memoryLimit" | "embeddingCache" | "keepAlive" | "runDeadline" | "cancelDeadline"
>;

export interface Loaded {
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

export class EngineProcess {
  readonly #supervisor: Supervisor;
  #loaded: Loaded | null = null;
  #memory: Readonly<Record<string, number>> = {};

  /** @param onDeath the process ended unasked, with the model that was in it */
  constructor(
    private readonly config: ProcessConfig,
    supervision: Pick<SupervisorOptions, "log"> & Partial<SupervisorOptions>,
    onDeath: (error: SidequestError, lost: Loaded | null) => void,
  ) {
    this.#supervisor = new Supervisor({
      name: "engine",
      entry: new URL("../../dist/engine/child.js", import.meta.url),
      nice: NICE,
      hangMs: HANG_MS,
      env: metalResidency(config.keepAlive),
      ...supervision,
    });
    this.#supervisor.on("exit", (reason) => {
      if (this.#supervisor.state !== "failed") return;
      const lost = this.#loaded;
      this.#loaded = null;
      onDeath(new SidequestError(reason.outOfMemory ? "OUT_OF_MEMORY" : "ENGINE_CRASHED", "The engine's process ended."), lost);
    });
  }

  get loaded(): Loaded | null {
    return this.#loaded;
  }

  /** Bytes, as last reported; empty while nothing is loaded. */
  get memory(): Readonly<Record<string, number>> {
    return this.#loaded ? this.#memory : {};
  }

  get pid(): number | undefined {
    return this.#supervisor.pid;
  }

  /** Deaths in a row. */
  get failures(): number {
    return this.#supervisor.failures;
  }

  /**
   * Asks the loaded model's generator whether the other one would fit in its place. Nothing is loaded and nothing is freed.
   * @throws SidequestError OUT_OF_MEMORY with the figures, MODEL_INVALID, MODEL_NOT_FOUND, UNSUPPORTED
   */
  async plan(choice: Choice): Promise<void> {
    await this.#supervisor.request("plan", { spec: choice.spec, settings: this.#settings(choice) }, this.#bounds);
  }

  /** Loads into a fresh process. @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID, OUT_OF_MEMORY, ENGINE_CRASHED, WARMUP_FAILED */
  async load(choice: Choice): Promise<Loaded> {
    const begun = performance.now();
    try {
      const report = await this.#supervisor.request<LoadReport>(
        "load",
        { spec: choice.spec, settings: this.#settings(choice) },
        this.#bounds,
      );
      this.#memory = report.memory;
      this.#loaded = { choice, report, loadMs: performance.now() - begun };
      return this.#loaded;
    } catch (thrown) {
      // A load that failed half way may hold memory: only the end of its process surely gives it back.
      await this.#supervisor.stop();
      throw SidequestError.from(thrown, "WARMUP_FAILED");
    }
  }

  async draw(job: DrawJob, options: Pick<CallOptions, "signal" | "onProgress">): Promise<Drawn> {
    const drawn = await this.#supervisor.request<Drawn>("draw", job, { ...options, stopWithinMs: this.config.cancelDeadline });
    this.#memory = drawn.memory;
    return drawn;
  }

  /** Ends the process, and with it all memory it held. Returns the bytes given back. */
  async free(): Promise<number> {
    const freed = this.#loaded ? heldBytes(this.#loaded.report, this.#memory) : 0;
    this.#loaded = null;
    await this.#supervisor.stop();
    return freed;
  }

  get #bounds(): CallOptions {
    return { deadlineMs: this.config.runDeadline, stopWithinMs: this.config.cancelDeadline };
  }

  #settings(choice: Choice): LoadSettings {
    const { device, threads, memoryLimit, embeddingCache } = this.config;
    return {
      device,
      threads: threads || physicalCores(),
      maxSide: choice.limits?.max ?? PLANNED_SIDE,
      warmSizes: warmSizes(choice.limits),
      embeddingCacheBytes: embeddingCache,
      memoryLimit,
    };
  }
}

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
