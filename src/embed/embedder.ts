/** Text → vector, in its own child process, so that neither a render nor a crash of either holds up the other. */
import { availableParallelism } from "node:os";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import { Supervisor, type SupervisorState } from "../host/supervisor.js";
import { type EmbeddingModel, findEmbeddingModel } from "../models/embedding.js";
import { EMBED_MAX_BYTES } from "../protocol/schemas/models.js";
import type { Embedded, Loaded, LoadParams } from "./child.js";
import { type Identity, lastIdentity, rememberIdentity } from "./identity.js";

export type EmbedState = "cold" | "warming" | "warm" | "failed";

export interface EmbedResult {
  /** L2-normalised; as many numbers as the model has (384 for all-MiniLM-L6-v2). */
  readonly embedding: number[];
  readonly model: string;
  /** Whole milliseconds. */
  readonly latencyMs: number;
}

export interface EmbedStatus {
  readonly state: EmbedState;
  /** null until a file is known. */
  readonly model: string | null;
  readonly path: string | null;
  readonly dimensions: number | null;
  /** The file's SHA-256; vectors of different identities must not be compared. */
  readonly identity: string | null;
  /** Process that holds the model. */
  readonly pid: number | null;
  readonly error: { code: string; message: string } | null;
}

export interface Degraded {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export interface Embedder {
  /** @throws SidequestError INVALID_PARAMS (empty, or over 32,768 UTF-8 bytes), MODEL_NOT_FOUND, MODEL_INVALID, EMBED_FAILED, SHUTTING_DOWN. */
  embed(text: string): Promise<EmbedResult>;
  /** Loads the model if it is not. Resolves with what it cost. */
  warmUp(): Promise<{ status: "warm" | "already_warm"; warmupMs: number; model: string }>;
  /** Ends the child process and so frees its memory; the next use loads again. */
  unload(): Promise<{ freedBytes: number }>;
  status(): EmbedStatus;
  /** Empty when all is well. */
  degraded(): Degraded[];
  stop(): Promise<void>;
}

/** Texts that may wait at a time; each takes milliseconds, so a longer queue means a client gone wild. */
const MAX_WAITING = 1024;

export interface EmbedderOptions {
  readonly config: Pick<Config, "home" | "embedModel" | "modelsDir" | "keepAlive">;
  readonly log: Pick<Logger, "debug" | "info" | "warn">;
}

/** No process is started before the first use or `warmUp()`. */
export function createEmbedder({ config, log }: EmbedderOptions): Embedder {
  return new SupervisedEmbedder(config, log);
}

class SupervisedEmbedder implements Embedder {
  readonly #supervisor: Supervisor;
  #model: EmbeddingModel | null = null;
  #loaded: Loaded | null = null;
  #error: SidequestError | null = null;
  #degraded: Degraded[] = [];
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(
    readonly config: EmbedderOptions["config"],
    readonly log: EmbedderOptions["log"],
  ) {
    this.#supervisor = new Supervisor({
      name: "embedder",
      entry: new URL("../../dist/embed/child.js", import.meta.url),
      log,
      crashCode: "EMBED_FAILED",
      prepare: async (request) =>
        this.#load(await request("load", { path: this.#model!.path, threads: embedThreads() } satisfies LoadParams)),
    });
  }

  async embed(text: string): Promise<EmbedResult> {
    checkText(text);
    if (this.#ended) throw new SidequestError("SHUTTING_DOWN", "The daemon is stopping.");
    if (this.#waiting >= MAX_WAITING) throw new SidequestError("QUEUE_FULL", `${MAX_WAITING} texts are waiting to be embedded.`);
    const begun = performance.now();
    return this.#using(async () => {
      const ask = (): Promise<Embedded> => this.#supervisor.request<Embedded>("embed", { text });
      // An unload in between ends the process under a text that is none of its business.
      const { vector } = await ask().catch((error: SidequestError) => {
        if (error.code !== "CANCELLED" || this.#ended) throw error;
        return ask();
      });
      return { embedding: vector, model: this.#model!.name, latencyMs: Math.round(performance.now() - begun) };
    });
  }

  async warmUp(): Promise<{ status: "warm" | "already_warm"; warmupMs: number; model: string }> {
    if (this.#ended) throw new SidequestError("SHUTTING_DOWN", "The daemon is stopping.");
    const status = this.#supervisor.state === "ready" ? "already_warm" : "warm";
    const begun = performance.now();
    await this.#using(() => this.#supervisor.start());
    return { status, warmupMs: Math.round(performance.now() - begun), model: this.#model!.name };
  }

  async unload(): Promise<{ freedBytes: number }> {
    clearTimeout(this.#idle);
    const freedBytes = this.#supervisor.state === "ready" ? await this.#supervisor.request<number>("rss", {}).catch(() => 0) : 0;
    await this.#supervisor.stop();
    return { freedBytes };
  }

  status(): EmbedStatus {
    return {
      state: this.#state(),
      model: this.#model?.name ?? null,
      path: this.#model?.path ?? null,
      dimensions: this.#loaded?.dimensions ?? null,
      identity: this.#loaded?.identity ?? null,
      pid: this.#supervisor.pid ?? null,
      error: this.#error && { code: this.#error.code, message: this.#error.message },
    };
  }

  degraded(): Degraded[] {
    return this.#error && this.#state() === "failed"
      ? [{ what: "embed", why: this.#error.message, fix: this.#error.hint ?? "The next request tries again." }, ...this.#degraded]
      : [...this.#degraded];
  }

  /** A trouble of the past counts until the process runs again. */
  #state(): EmbedState {
    const state = STATES[this.#supervisor.state];
    return state === "cold" && this.#error ? "failed" : state;
  }

  async stop(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#idle);
    await this.#supervisor.stop();
  }

  /** Finds the model before the process is needed, remembers how it went, and frees it after the keep-alive time. */
  async #using<R>(work: () => Promise<R>): Promise<R> {
    clearTimeout(this.#idle);
    this.#waiting++;
    try {
      if (this.#supervisor.state !== "ready") this.#model = findEmbeddingModel(this.config);
      const result = await work();
      this.#error = null;
      return result;
    } catch (thrown) {
      const error = SidequestError.from(thrown, "EMBED_FAILED");
      // A text that cannot be embedded says nothing about the model.
      if (MODEL_TROUBLE.has(error.code)) this.#error = error;
      throw error;
    } finally {
      if (--this.#waiting === 0 && this.config.keepAlive >= 0 && !this.#ended) {
        this.#idle = setTimeout(() => void this.#supervisor.stop(), this.config.keepAlive).unref();
      }
    }
  }

  #load(loaded: Loaded): void {
    const { name, path } = this.#model!;
    this.#loaded = loaded;
    const now: Identity = { sha256: loaded.identity, model: name, dimensions: loaded.dimensions };
    const last = lastIdentity(this.config.home);
    this.log.info({ model: name, path, identity: loaded.identity, dimensions: loaded.dimensions }, "embedding model loaded");
    if (last?.sha256 === now.sha256) return;
    if (last) {
      this.#degraded = [
        {
          what: "embed",
          why: `${path} (${now.dimensions} numbers, sha256 ${now.sha256.slice(0, 12)}…) is not the embedding model used last: ${last.model} (${last.dimensions} numbers, sha256 ${last.sha256.slice(0, 12)}…)`,
          fix: "Vectors saved by games cannot be compared with new ones: name the former file with --embed-model, or let the games embed anew.",
        },
      ];
      this.log.warn({ now, last }, "the embedding model is not the one used last");
    }
    try {
      rememberIdentity(this.config.home, now);
    } catch (thrown) {
      this.log.warn({ error: (thrown as Error).message }, "the embedding model's identity could not be remembered");
    }
  }
}

const STATES: Readonly<Record<SupervisorState, EmbedState>> = { stopped: "cold", starting: "warming", ready: "warm", failed: "failed" };
const MODEL_TROUBLE: ReadonlySet<string> = new Set(["MODEL_NOT_FOUND", "MODEL_INVALID", "EMBED_FAILED"]);

function checkText(text: string): void {
  if (text.trim() === "") throw new SidequestError("INVALID_PARAMS", "text: expected some text, got none", { data: { text: "empty" } });
  const bytes = Buffer.byteLength(text);
  if (bytes <= EMBED_MAX_BYTES) return;
  throw new SidequestError("INVALID_PARAMS", `text: expected at most ${EMBED_MAX_BYTES} bytes in UTF-8, got ${bytes}`, {
    hint: "Split the text and embed its parts.",
    data: { text: "too long", bytes, limit: EMBED_MAX_BYTES },
  });
}

/** A thread that has to wait for a busy core holds up all the others, so few: one where renders take all of two cores. */
function embedThreads(): number {
  return Math.min(4, Math.max(1, Math.floor(availableParallelism() / 2)));
}
