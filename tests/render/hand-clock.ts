/** A clock that is moved by hand, and tasks that end when told: queues without waiting. */
import type { Clock, Task } from "../../src/render/queue.js";

export class HandClock implements Clock {
  #now = 0;
  #due: { at: number; callback: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, callback: () => void): () => void {
    const entry = { at: this.#now + ms, callback };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  }

  /** Callbacks that are still due: a queue that is idle must have left none. */
  get pending(): number {
    return this.#due.length;
  }

  move(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const first = this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!first) break;
      this.#due = this.#due.filter((other) => other !== first);
      this.#now = first.at;
      first.callback();
    }
    this.#now = end;
  }
}

export interface HandTask extends Task<string> {
  /** Ends the running task. */
  done(): void;
  readonly ran: boolean;
}

/** Runs until `done()`, or until its signal is aborted. */
export function handTask(id: string, changes: Partial<Task<string>> = {}): HandTask {
  let finish = (): void => {};
  const task = {
    id,
    tier: "portrait",
    priority: 0,
    ran: false,
    run(signal: AbortSignal): Promise<string> {
      task.ran = true;
      return new Promise((resolve, reject) => {
        finish = () => resolve(`picture of ${id}`);
        signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      });
    },
    done: () => finish(),
    ...changes,
  };
  return task;
}

/** Lets settled promises run their continuations. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
