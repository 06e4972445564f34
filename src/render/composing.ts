/** Where prompts are composed: on a thread of its own with the model's tokenisers, or at once by estimate when no model is chosen. */
import { Worker } from "node:worker_threads";
import type { Choice } from "../engine/choice.js";
import type { TokenizerSpec } from "../engine/tokenizer.js";
import { type ErrorCode, SidequestError } from "../errors.js";
import { CLIP_LIMIT, estimatedBudget } from "../prompt/budget.js";
import { type Composed, type ComposeInput, compose } from "../prompt/composer.js";

/** A ComposeInput without what the thread itself knows. */
export type ComposeOrder = Omit<ComposeInput, "budget" | "freshSeed">;

export interface Counts {
  readonly t5: number;
  readonly clip: number;
  readonly t5_limit: number;
  readonly clip_limit: number;
  readonly exact: boolean;
}

export interface ThreadData {
  readonly tokenizers: TokenizerSpec;
}

export type Request = { compose: ComposeOrder } | { count: { t5: string; clip: string } };
/** The limit comes with each request: schnell and dev models that share their tokenisers share the thread too. */
export type ToThread = { id: number; t5Limit: number } & Request;
export type FromThread = { id: number } & (
  | { ok: Composed | Counts }
  | { error: { code: ErrorCode; message: string; hint?: string; data?: Record<string, unknown> } }
);

interface Waiter {
  resolve(value: Composed | Counts): void;
  reject(error: Error): void;
}

/**
 * Loading real tokenisers takes a third of a second each, which the daemon's own loop must not be without: a thread holds them.
 * It is started at the first use and again for a model with other tokenisers.
 */
export class Composing {
  #thread: Worker | null = null;
  #key = "";
  #nextId = 1;
  readonly #waiting = new Map<number, Waiter>();

  /** @throws SidequestError what `compose` throws, and MODEL_INVALID or MODEL_NOT_FOUND for the model's tokenisers */
  async compose(order: ComposeOrder, choice: Choice): Promise<Composed> {
    if (choice.spec.kind !== "flux") return compose({ ...order, budget: estimatedBudget(choice.variant ?? "dev") });
    return (await this.#ask(choice, { compose: order })) as Composed;
  }

  /** Tokens of finished prompts. */
  async count(t5: string, clip: string, choice: Choice): Promise<Counts> {
    if (choice.spec.kind === "flux") return (await this.#ask(choice, { count: { t5, clip } })) as Counts;
    const { countT5, countClip, t5Limit } = estimatedBudget(choice.variant ?? "dev");
    return { t5: countT5(t5), clip: countClip(clip), t5_limit: t5Limit, clip_limit: CLIP_LIMIT, exact: false };
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    this.#key = "";
    await thread?.terminate();
  }

  #ask(choice: Choice, request: Request): Promise<Composed | Counts> {
    const thread = this.#threadFor(choice);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      thread.postMessage({ id, t5Limit: choice.t5Length, ...request } satisfies ToThread);
    });
  }

  #threadFor({ spec }: Choice): Worker {
    if (spec.kind !== "flux") throw new SidequestError("INTERNAL", `The generator ${spec.kind} has no tokenisers.`);
    const data: ThreadData = { tokenizers: spec.model.tokenizers };
    const key = JSON.stringify(data);
    if (this.#thread && key === this.#key) return this.#thread;
    // The former thread ends when it has answered what it was asked.
    this.#thread?.postMessage(null);
    const thread = new Worker(new URL("../../dist/render/compose-thread.js", import.meta.url), { workerData: data, execArgv: [] });
    thread.unref();
    thread.on("message", (answer: FromThread) => this.#onAnswer(answer));
    thread.on("error", (error) => this.#onDeath(thread, error));
    thread.on("exit", () => this.#onDeath(thread, new Error("the thread ended")));
    this.#thread = thread;
    this.#key = key;
    return thread;
  }

  #onAnswer(answer: FromThread): void {
    const waiter = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("ok" in answer) waiter?.resolve(answer.ok);
    else waiter?.reject(new SidequestError(answer.error.code, answer.error.message, answer.error));
  }

  /** Only a thread that is still in use owes answers. */
  #onDeath(thread: Worker, cause: unknown): void {
    if (this.#thread !== thread) return;
    this.#thread = null;
    this.#key = "";
    for (const waiter of this.#waiting.values()) {
      waiter.reject(new SidequestError("INTERNAL", `The prompt could not be composed: ${(cause as Error).message}`, { cause }));
    }
    this.#waiting.clear();
  }
}
