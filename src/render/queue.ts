/** The render queue: bounded, by priority and then by arrival, one job at a time, with deadlines for waiting and for running. */
import { SidequestError } from "../errors.js";

export type JobState = "queued" | "running" | "done" | "failed" | "cancelled";

export interface QueueLimits {
  /** Jobs that may wait. */
  readonly size: number;
  /** Milliseconds that a job may wait, and may run. */
  readonly waitDeadline: number;
  readonly runDeadline: number;
  /** Finished jobs that are remembered. */
  readonly history: number;
}

export interface Clock {
  /** Monotonic milliseconds. */
  now(): number;
  /** Calls back after `ms`; the returned function takes that back. */
  after(ms: number, callback: () => void): () => void;
}

export interface Task<R> {
  readonly id: string;
  readonly tier: string;
  readonly priority: number;
  readonly owner?: string | undefined;
  /** Milliseconds from now until the end, waiting and running together. */
  readonly deadlineMs?: number | undefined;
  /** Jobs with equal keys share one picture while the first of them still waits; absent: never shared. */
  readonly sharedKey?: string | undefined;
  /** Runs when it is the job's turn. Must settle soon after the signal is aborted; the signal's reason is the error to reject with. */
  run(signal: AbortSignal): Promise<R>;
}

export interface Job<R = unknown> {
  readonly task: Task<R>;
  state: JobState;
  readonly queuedAt: number;
  startedAt: number | null;
  endedAt: number | null;
  result: R | null;
  error: SidequestError | null;
}

interface Entry<R> extends Job<R> {
  readonly abort: AbortController;
  /** One for every caller who waits for this job. */
  readonly waiters: Set<Waiter<R>>;
  clearTimers: (() => void)[];
}

interface Waiter<R> {
  resolve(result: R): void;
  reject(error: SidequestError): void;
}

export interface QueueListener<R> {
  queued?(job: Job<R>, position: number): void;
  started?(job: Job<R>): void;
  finished?(job: Job<R>): void;
}

const realClock: Clock = {
  now: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, Math.min(ms, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};

const cancelled = (why: string): SidequestError => new SidequestError("CANCELLED", why);

export class RenderQueue<R> {
  #waiting: Entry<R>[] = [];
  #running: Entry<R> | null = null;
  #history: Entry<R>[] = [];
  #closed: SidequestError | null = null;

  constructor(
    private readonly limits: QueueLimits,
    private readonly listener: QueueListener<R> = {},
    private readonly clock: Clock = realClock,
  ) {}

  /** Jobs that wait. */
  get depth(): number {
    return this.#waiting.length;
  }

  get running(): Job<R> | null {
    return this.#running;
  }

  /** True when nothing runs and nothing waits. */
  get idle(): boolean {
    return !this.#running && this.#waiting.length === 0;
  }

  /**
   * @param signal aborted when the caller no longer wants it; a job that others share goes on for them
   * @throws SidequestError QUEUE_FULL at once, SHUTTING_DOWN, INVALID_PARAMS for an id that is open; later CANCELLED, DEADLINE_EXCEEDED, or what `run` threw
   */
  add(task: Task<R>, signal?: AbortSignal): Promise<R> {
    if (this.#closed) return Promise.reject(this.#closed);
    if (signal?.aborted) return Promise.reject(cancelled("The client left."));
    const twin = task.sharedKey === undefined ? undefined : this.#waiting.find((entry) => entry.task.sharedKey === task.sharedKey);
    if (twin) return this.#wait(twin, signal);
    if (this.#entry(task.id)) {
      return Promise.reject(
        new SidequestError("INVALID_PARAMS", `job_id: "${task.id}" is the name of a render that is not finished`, {
          hint: "Leave job_id out, or choose a fresh one.",
          data: { field: "job_id", got: task.id },
        }),
      );
    }
    if (this.#running && this.#waiting.length >= this.limits.size) {
      return Promise.reject(
        new SidequestError("QUEUE_FULL", `${this.#waiting.length} renders wait already; the queue holds ${this.limits.size}.`, {
          hint: "Try again when a render has finished, or raise --queue-size.",
          data: { waiting: this.#waiting.length, size: this.limits.size },
        }),
      );
    }
    const entry: Entry<R> = {
      task,
      state: "queued",
      queuedAt: this.clock.now(),
      startedAt: null,
      endedAt: null,
      result: null,
      error: null,
      abort: new AbortController(),
      waiters: new Set(),
      clearTimers: [],
    };
    const promise = this.#wait(entry, signal);
    const after = this.#waiting.findIndex((other) => other.task.priority < task.priority);
    const position = after < 0 ? this.#waiting.length : after;
    this.#waiting.splice(position, 0, entry);
    this.#limit(entry, "waiting", this.limits.waitDeadline);
    if (task.deadlineMs !== undefined) this.#limit(entry, "all", task.deadlineMs);
    this.listener.queued?.(entry, position);
    this.#next();
    return promise;
  }

  /** The job of that id, open or remembered. */
  job(id: string): Job<R> | null {
    return this.#entry(id) ?? this.#history.find((entry) => entry.task.id === id) ?? null;
  }

  /** 0 is next; null for a job that does not wait. */
  position(id: string): number | null {
    const index = this.#waiting.findIndex((entry) => entry.task.id === id);
    return index < 0 ? null : index;
  }

  /** Running first, then waiting in order, then finished ones, newest first. */
  jobs(): Job<R>[] {
    return [...(this.#running ? [this.#running] : []), ...this.#waiting, ...this.#history];
  }

  /** Drops a waiting job at once, stops a running one at its next step. Null for an unknown id. */
  cancel(id: string, error: SidequestError = cancelled("The render was cancelled.")): "queued" | "running" | "finished" | null {
    const entry = this.#entry(id);
    if (!entry) return this.job(id) ? "finished" : null;
    const was = entry.state === "queued" ? "queued" : "running";
    this.#stop(entry, error);
    return was;
  }

  /** Cancels all that waits, or all of one owner. Returns how many. */
  clear(error: SidequestError = cancelled("The queue was cleared."), owner?: string): number {
    const doomed = this.#waiting.filter((entry) => owner === undefined || entry.task.owner === owner);
    for (const entry of doomed) this.#stop(entry, error);
    return doomed.length;
  }

  /** Refuses new jobs with this error from now on. */
  close(error: SidequestError): void {
    this.#closed ??= error;
  }

  #entry(id: string): Entry<R> | undefined {
    return this.#running?.task.id === id ? this.#running : this.#waiting.find((entry) => entry.task.id === id);
  }

  #wait(entry: Entry<R>, signal: AbortSignal | undefined): Promise<R> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        const error = signal?.reason instanceof SidequestError ? signal.reason : cancelled("The client left.");
        // Others still want it: this caller alone leaves. The last one is answered when the job has really stopped.
        if (entry.waiters.size > 1) {
          entry.waiters.delete(waiter);
          reject(error);
        } else this.#stop(entry, error);
      };
      const done = (): void => signal?.removeEventListener("abort", onAbort);
      const waiter: Waiter<R> = {
        resolve: (result) => {
          done();
          resolve(result);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      };
      entry.waiters.add(waiter);
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }

  #limit(entry: Entry<R>, what: "waiting" | "running" | "all", ms: number): void {
    const verb = what === "waiting" ? "waited" : what === "running" ? "ran" : "waited and ran";
    const stop = this.clock.after(ms, () => {
      if (what !== "all" && (entry.state === "queued") !== (what === "waiting")) return;
      this.#stop(
        entry,
        new SidequestError("DEADLINE_EXCEEDED", `The render ${verb} longer than its deadline of ${ms} ms.`, {
          data: { deadline_ms: ms, counted: what },
        }),
      );
    });
    entry.clearTimers.push(stop);
  }

  #stop(entry: Entry<R>, error: SidequestError): void {
    if (entry.state === "running") entry.abort.abort(error);
    if (entry.state !== "queued") return;
    this.#waiting = this.#waiting.filter((other) => other !== entry);
    this.#finish(entry, null, error);
  }

  #next(): void {
    if (this.#running) return;
    const entry = this.#waiting.shift();
    if (!entry) return;
    this.#running = entry;
    entry.state = "running";
    entry.startedAt = this.clock.now();
    this.#limit(entry, "running", this.limits.runDeadline);
    this.listener.started?.(entry);
    entry.task
      .run(entry.abort.signal)
      .then(
        (result) => this.#finish(entry, result, null),
        (thrown: unknown) => this.#finish(entry, null, SidequestError.from(thrown)),
      )
      .finally(() => {
        this.#running = null;
        this.#next();
      });
  }

  #finish(entry: Entry<R>, result: R | null, error: SidequestError | null): void {
    for (const clear of entry.clearTimers) clear();
    entry.endedAt = this.clock.now();
    entry.result = result;
    entry.error = error;
    entry.state = error === null ? "done" : error.code === "CANCELLED" ? "cancelled" : "failed";
    this.#history = [entry, ...this.#history].slice(0, this.limits.history);
    this.listener.finished?.(entry);
    for (const waiter of entry.waiters) error === null ? waiter.resolve(result as R) : waiter.reject(error);
    entry.waiters.clear();
  }
}
