/** Looks for a missing or lost device again and again, ever more rarely. PortAudio lists devices once a process: every attempt is another process. */
import type { Logger } from "pino";
import type { DeviceReport } from "./player-messages.js";

export interface DeviceWatchOptions {
  readonly log: Pick<Logger, "info" | "warn">;
  /** First wait, milliseconds; doubles up to 12 times that. */
  readonly retryMs?: number;
  /** False while an attempt would disturb orders that are under way. */
  readonly idle: () => boolean;
  /** False while the player is away: its own return is an attempt. */
  readonly alive: () => boolean;
  /** One attempt. Resolves with the device it found. */
  readonly attempt: () => Promise<DeviceReport | undefined>;
}

const RETRY_MS = 5000;
const MOST_DOUBLINGS = 12;
/** When orders are under way, the attempt comes this much later. */
const SOON_MS = 200;

export class DeviceWatch {
  #timer: NodeJS.Timeout | undefined;
  #retries = 0;
  #retrying: Promise<void> | null = null;

  constructor(private readonly options: DeviceWatchOptions) {}

  /** The attempt that is under way; orders wait for it. */
  get retrying(): Promise<void> | null {
    return this.#retrying;
  }

  /** The device came, went or is another one. */
  noted(device: DeviceReport): void {
    clearTimeout(this.#timer);
    const { log, retryMs = RETRY_MS } = this.options;
    if (device.state !== "missing" && device.state !== "lost") {
      if (this.#retries > 0) log.info({ device: device.name }, "The audio device is back.");
      this.#retries = 0;
      return;
    }
    const wait = retryMs * Math.min(MOST_DOUBLINGS, 2 ** this.#retries);
    if (this.#retries === 0) log.warn({ device: device.name, reason: device.reason }, "No audio device: time goes on in silence.");
    this.#retries++;
    this.#plan(wait);
  }

  /** No attempt begins any more; resolves when the last one is over. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#retrying;
    clearTimeout(this.#timer);
  }

  #plan(ms: number): void {
    this.#timer = setTimeout(() => {
      if (!this.options.idle()) this.#plan(SOON_MS);
      else if (this.options.alive()) {
        this.#retrying = this.#retry().finally(() => {
          this.#retrying = null;
        });
      }
    }, ms);
  }

  async #retry(): Promise<void> {
    const retries = this.#retries;
    const device = await this.options.attempt();
    this.#retries = Math.max(this.#retries, device?.state === "open" ? 0 : retries);
  }
}
