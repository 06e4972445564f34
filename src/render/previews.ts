/** Preview pictures of the running job: each replaces the one before, the last goes a while after the job. */
import type { Logger } from "pino";
import type { Store } from "./store.js";

/** Time for a listener to open the last preview after the job's end. */
const LINGER_MS = 30_000;

export class Previews {
  /** Newest last. */
  #files: string[] = [];
  /** Of jobs that have ended. */
  #lingering: string[] = [];

  constructor(
    private readonly store: Store,
    private readonly log: Pick<Logger, "warn">,
  ) {}

  /** Writes the file, then tells; a preview that cannot be written is logged and missed. */
  async show(png: Uint8Array, tell: (path: string) => void): Promise<void> {
    try {
      const path = await this.store.putPreview(png);
      this.#files.push(path);
      tell(path);
      // The one before stays until the next: a listener may just be opening it.
      for (const old of this.#files.splice(0, Math.max(0, this.#files.length - 2))) await this.store.remove(old);
    } catch (error) {
      this.log.warn({ error: (error as Error).message }, "a preview was not written");
    }
  }

  jobEnded(): void {
    const files = this.#files.splice(0);
    if (files.length === 0) return;
    this.#lingering.push(...files);
    setTimeout(() => void this.#remove(files), LINGER_MS).unref();
  }

  async clear(): Promise<void> {
    await this.#remove([...this.#files.splice(0), ...this.#lingering]);
  }

  async #remove(files: readonly string[]): Promise<void> {
    this.#lingering = this.#lingering.filter((file) => !files.includes(file));
    for (const file of files) await this.store.remove(file);
  }
}
