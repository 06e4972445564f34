/** The requests that are open with one child: ids, progress, cancelling with a hard end, deadlines. */
import { SidequestError } from "../errors.js";
import { fromPlain, type ToChild, type ToParent } from "./messages.js";

export interface CallOptions {
  /** Aborting cancels the request: CANCELLED, or the signal's reason when that is a SidequestError. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until DEADLINE_EXCEEDED; waiting for the child's start is included. */
  deadlineMs?: number | undefined;
  /**
   * What happens after an abort or a deadline. Absent: the request is rejected at once, and what the child still answers is dropped.
   * Given: the child gets this many milliseconds to confirm that it stopped; then it is killed. The request is rejected when it did either.
   */
  stopWithinMs?: number | undefined;
  onProgress?: ((value: unknown) => void) | undefined;
}

interface Call {
  readonly method: string;
  resolve(value: unknown): void;
  reject(error: SidequestError): void;
  onProgress: ((value: unknown) => void) | undefined;
  /** Set once the caller wants it stopped: the error it will be rejected with, whatever the child says. */
  stopping: SidequestError | undefined;
  dispose(): void;
}

/** The error that an abort means. */
export function abortError(signal: AbortSignal, method: string): SidequestError {
  return signal.reason instanceof SidequestError ? signal.reason : new SidequestError("CANCELLED", `${method} was cancelled.`);
}

export function deadlineError(method: string, deadlineMs: number): SidequestError {
  return new SidequestError("DEADLINE_EXCEEDED", `${method} took longer than its deadline of ${deadlineMs} ms.`, {
    data: { deadline_ms: deadlineMs },
  });
}

export class Calls {
  readonly #open = new Map<number, Call>();
  #nextId = 1;

  constructor(
    private readonly send: (message: ToChild) => void,
    /** Ends the child at once. */
    private readonly kill: (why: string) => void,
  ) {}

  get size(): number {
    return this.#open.size;
  }

  /** @param spentMs what has passed of the deadline already */
  call(method: string, params: unknown, options: CallOptions, spentMs = 0): Promise<unknown> {
    const { signal, deadlineMs, stopWithinMs } = options;
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const timers: NodeJS.Timeout[] = [];
      const stop = (error: SidequestError): void => {
        if (call.stopping) return;
        call.stopping = error;
        this.send({ t: "cancel", id });
        if (stopWithinMs === undefined) this.#settle(id, (open) => open.reject(error));
        else timers.push(setTimeout(() => this.kill(`"${method}" did not stop within ${stopWithinMs} ms`), stopWithinMs));
      };
      const onAbort = (): void => stop(abortError(signal!, method));
      const call: Call = {
        method,
        resolve,
        reject,
        onProgress: options.onProgress,
        stopping: undefined,
        dispose: () => {
          for (const timer of timers) clearTimeout(timer);
          signal?.removeEventListener("abort", onAbort);
        },
      };
      this.#open.set(id, call);
      this.send({ t: "call", id, method, params });
      if (deadlineMs !== undefined) timers.push(setTimeout(() => stop(deadlineError(method, deadlineMs)), deadlineMs - spentMs));
      if (signal?.aborted) onAbort();
      else signal?.addEventListener("abort", onAbort, { once: true });
    });
  }

  /** Takes one of the child's messages about a request. Answers to requests that were given up are dropped. */
  receive(message: Extract<ToParent, { id: number }>): void {
    if (message.t === "progress") {
      const call = this.#open.get(message.id);
      if (!call?.stopping) call?.onProgress?.(message.value);
      return;
    }
    this.#settle(message.id, (call) => {
      if (call.stopping) call.reject(call.stopping);
      else if (message.t === "ok") call.resolve(message.value);
      else call.reject(fromPlain(message.error));
    });
  }

  /** Rejects all that is open; a request that was being stopped gets the error of its stop, since it did stop. */
  failAll(error: SidequestError): void {
    for (const id of [...this.#open.keys()]) this.#settle(id, (call) => call.reject(call.stopping ?? error));
  }

  #settle(id: number, end: (call: Call) => void): void {
    const call = this.#open.get(id);
    if (!call) return;
    this.#open.delete(id);
    call.dispose();
    end(call);
  }
}
