/** What the methods may know and do about the daemon's own life. */
import type { Config } from "../config.js";

export interface Life {
  readonly config: Config;
  readonly socket: string;
  /** Milliseconds of `performance.now()`. */
  readonly startedAt: number;
  state(): "ready" | "draining";
  clients(): number;
  /** Starts the orderly stop; requests under way are still answered. */
  stop(reason: string): void;
}
