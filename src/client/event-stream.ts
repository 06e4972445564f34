/** A push-in, iterate-out queue. A full one drops its oldest entry: a reader that never reads holds no memory. */
const CAPACITY = 1024;

export class EventStream<T> implements AsyncIterable<T> {
  readonly #waiting: T[] = [];
  #wake: (() => void) | undefined;
  #ended = false;

  push(entry: T): void {
    if (this.#ended) return;
    if (this.#waiting.length === CAPACITY) this.#waiting.shift();
    this.#waiting.push(entry);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      while (this.#waiting.length > 0) yield this.#waiting.shift() as T;
      if (this.#ended) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
  }
}
