/** Keeps one child process: forked on demand, watched, restarted with back-off, ended by a deadline. The one way native code is run. */
import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { SidequestError } from "../errors.js";
import { backoffMs } from "./backoff.js";
import { abortError, type CallOptions, Calls, deadlineError } from "./calls.js";
import { ChildLife } from "./child-life.js";
import { describeExit, type ExitReason, exitError } from "./exit-reason.js";
import type { ToParent } from "./messages.js";
import { DEFAULTS, type Settled, type SupervisorOptions } from "./supervision.js";

export type { Request, SupervisorOptions } from "./supervision.js";

/**
 * - `stopped`: no child, none wanted (at first, after `stop()`);
 * - `starting`: forked, not yet answering;
 * - `ready`: answers requests;
 * - `failed`: it died unasked; a restart is due (see `nextStartInMs`) or waits for the next request.
 */
export type SupervisorState = "stopped" | "starting" | "ready" | "failed";

interface SupervisorEvents {
  state: [state: SupervisorState];
  /** Something that the child sent with `emit`. */
  event: [name: string, data: unknown];
  exit: [reason: ExitReason];
}

/** A running child with the requests open in it. */
interface Life {
  readonly child: ChildLife;
  readonly calls: Calls;
}

export class Supervisor extends EventEmitter<SupervisorEvents> {
  readonly #options: Settled;
  #state: SupervisorState = "stopped";
  #life: Life | null = null;
  #ready: Promise<Life> | null = null;
  #stopping: Promise<void> | null = null;
  /** Raised by `stop()`: a start that was waiting when it was raised is given up. */
  #stops = 0;
  #failures = 0;
  #notBefore = 0;
  #restartTimer: NodeJS.Timeout | undefined;
  #lastExit: ExitReason | null = null;

  constructor(options: SupervisorOptions) {
    super();
    this.#options = { ...DEFAULTS, ...options } as Settled;
  }

  get state(): SupervisorState {
    return this.#state;
  }

  /** Process id of the child, while there is one. */
  get pid(): number | undefined {
    return this.#life?.child.pid;
  }

  get lastExit(): ExitReason | null {
    return this.#lastExit;
  }

  /** Consecutive failures since the child was last stable. */
  get failures(): number {
    return this.#failures;
  }

  /** Milliseconds until back-off allows the next start; 0 when it may start now. */
  get nextStartInMs(): number {
    return Math.max(0, this.#notBefore - performance.now());
  }

  /**
   * Starts the child now, without waiting for back-off; resolves when it is ready.
   * @throws SidequestError the crash code, when it does not become ready
   */
  async start(): Promise<void> {
    this.#notBefore = 0;
    await this.#readyLife();
  }

  /**
   * Asks the child, starting it first if need be (after back-off, if it died lately).
   * @param params must survive structured clone; typed arrays do
   * @throws SidequestError what the child's handler threw; the crash code when the child dies, hangs or cannot start;
   *   CANCELLED or the signal's own reason; DEADLINE_EXCEEDED
   */
  async request<R>(method: string, params: unknown, options: CallOptions = {}): Promise<R> {
    const begun = performance.now();
    const life = await bounded(() => this.#readyLife(), method, options);
    return (await life.calls.call(method, params, options, performance.now() - begun)) as R;
  }

  /** One-way message to a child that is ready; without one, nothing is sent and false comes back. */
  tell(name: string, data: unknown): boolean {
    if (this.#state !== "ready" || !this.#life) return false;
    this.#life.child.send({ t: "tell", name, data });
    return true;
  }

  /** Ends the child at once with SIGKILL; open requests get the crash code. Back-off and restart follow as after any crash. */
  kill(why: string): void {
    this.#life?.child.kill(why);
  }

  /**
   * Ends the child: asks it, and kills it after the grace. Open requests get CANCELLED at once. Resolves when the process is gone,
   * and with it all the memory it held. A later request starts a new one.
   */
  stop(graceMs = this.#options.stopGraceMs): Promise<void> {
    clearTimeout(this.#restartTimer);
    this.#stops++;
    this.#ready = null;
    if (this.#stopping) return this.#stopping;
    const life = this.#life;
    if (!life) {
      this.#setState("stopped");
      return Promise.resolve();
    }
    this.#stopping = (async () => {
      const gone = once(this, "exit");
      life.calls.failAll(this.#stopped());
      life.child.send({ t: "stop" });
      const timer = setTimeout(() => life.child.kill(`it did not stop within ${graceMs} ms`), graceMs);
      await gone;
      clearTimeout(timer);
    })().finally(() => {
      this.#stopping = null;
    });
    return this.#stopping;
  }

  /** The child of the current or next start. All who wait for one start share its outcome. */
  #readyLife(): Promise<Life> {
    if (this.#ready) return this.#ready;
    const starting = this.#startLife();
    this.#ready = starting;
    starting.catch(() => {
      if (this.#ready === starting) this.#ready = null;
    });
    return starting;
  }

  #stopped(): SidequestError {
    return new SidequestError("CANCELLED", `The ${this.#options.name} process is being stopped.`);
  }

  async #startLife(): Promise<Life> {
    const stops = this.#stops;
    await this.#stopping;
    clearTimeout(this.#restartTimer);
    // Looked at again and again: `start()` may have cut the wait short, `stop()` may have ended it.
    while (this.nextStartInMs > 0 && stops === this.#stops) await sleep(Math.min(this.nextStartInMs, 50));
    if (stops !== this.#stops) throw this.#stopped();
    this.#setState("starting");
    const { name, startTimeoutMs, prepare } = this.#options;
    const life = await new Promise<Life>((resolve, reject) => {
      const timer = setTimeout(() => child.kill(`it was not ready within ${startTimeoutMs} ms`), startTimeoutMs);
      const child: ChildLife = new ChildLife(this.#options, {
        message: (message) => {
          if (message.t === "ready") {
            clearTimeout(timer);
            resolve(born);
          } else this.#onMessage(born, message);
        },
        line: (line) => this.#options.log.debug({ process: name, pid: child.pid }, line),
        exit: (reason) => {
          clearTimeout(timer);
          reject(this.#onExit(born, reason));
        },
      });
      const born: Life = {
        child,
        calls: new Calls(
          (message) => child.send(message),
          (why) => child.kill(why),
        ),
      };
      this.#life = born;
    });
    try {
      await prepare?.((method, params, options = {}) => life.calls.call(method, params, options) as Promise<never>);
    } catch (error) {
      const gone = this.#life === life ? once(this, "exit") : undefined;
      life.child.kill(`its preparation failed: ${(error as Error).message}`);
      await gone;
      throw error;
    }
    if (this.#life !== life || stops !== this.#stops) throw this.#stopped();
    this.#setState("ready");
    return life;
  }

  #onMessage(life: Life, message: ToParent): void {
    if (message.t === "event") this.emit("event", message.name, message.data);
    else if ("id" in message) life.calls.receive(message);
  }

  /** Settles everything that hung on the child, then plans the restart. Returns the error that requests got. */
  #onExit(life: Life, reason: ExitReason): SidequestError {
    const { name, crashCode, backoff, stableMs, jitter, log } = this.#options;
    const error = this.#stopping ? this.#stopped() : exitError(name, reason, crashCode);
    const wasReady = this.#state === "ready";
    this.#life = null;
    this.#lastExit = reason;
    if (this.#stopping) {
      this.#failures = 0;
      this.#notBefore = 0;
      this.#setState("stopped");
    } else {
      this.#ready = null;
      this.#failures = wasReady && reason.uptimeMs >= stableMs ? 1 : this.#failures + 1;
      this.#notBefore = performance.now() + backoffMs(this.#failures, backoff, jitter());
      log.warn(
        { process: name, pid: reason.pid, failures: this.#failures, restart_in_ms: Math.round(this.nextStartInMs), stderr: reason.stderr },
        `The ${name} process ${describeExit(reason)}.`,
      );
      this.#setState("failed");
      this.#planRestart();
    }
    life.calls.failAll(error);
    this.emit("exit", reason);
    return error;
  }

  #planRestart(): void {
    const { name, restart, giveUpAfter, log } = this.#options;
    if (restart !== "eager") return;
    if (this.#failures >= giveUpAfter) {
      log.warn({ process: name, failures: this.#failures }, `The ${name} process is not restarted again until it is needed.`);
      return;
    }
    // A failed start plans the next one itself, through its exit.
    this.#restartTimer = setTimeout(() => void this.#readyLife().catch(() => {}), this.nextStartInMs);
  }

  #setState(state: SupervisorState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.emit("state", state);
  }
}

/** Waits for a start no longer than the request's own signal and deadline allow. */
async function bounded<T>(start: () => Promise<T>, method: string, { signal, deadlineMs }: CallOptions): Promise<T> {
  if (signal?.aborted) throw abortError(signal, method);
  if (!signal && deadlineMs === undefined) return start();
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => end(() => reject(abortError(signal!, method)));
    const timer = deadlineMs === undefined ? undefined : setTimeout(() => end(() => reject(deadlineError(method, deadlineMs))), deadlineMs);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      settle();
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    start().then(
      (value) => end(() => resolve(value)),
      (error: unknown) => end(() => reject(error as Error)),
    );
  });
}
