/** How a child process is kept: the choices of a supervisor and what they are when nothing is said. */
import type { Logger } from "pino";
import type { ErrorCode } from "../errors.js";
import type { Backoff } from "./backoff.js";
import type { CallOptions } from "./calls.js";

/** Sends one request to the child of this very start; used by `prepare`. */
export type Request = <R>(method: string, params: unknown, options?: CallOptions) => Promise<R>;

export interface SupervisorOptions {
  /** For people: "engine", "embedder", "audio". */
  readonly name: string;
  /** ES module in dist that calls `serveChild`, such as `new URL("../../dist/engine/child.js", import.meta.url)`. */
  readonly entry: URL;
  readonly log: Pick<Logger, "debug" | "info" | "warn">;
  /** Code of the error that open requests get when the child dies. Default ENGINE_CRASHED. */
  readonly crashCode?: ErrorCode;
  /**
   * `eager`: a child that died is started again by itself (giving up after `giveUpAfter` failures in a row).
   * `lazy` (default): by the next request.
   */
  readonly restart?: "eager" | "lazy";
  readonly giveUpAfter?: number;
  /** Runs on every start before any request goes through: restores what the last child knew. A rejection fails the start. */
  readonly prepare?: (request: Request) => Promise<void>;
  readonly args?: readonly string[];
  /** Added to the parent's environment. */
  readonly env?: NodeJS.ProcessEnv;
  readonly execArgv?: readonly string[];
  readonly nice?: number;
  readonly heartbeatMs?: number;
  readonly hangMs?: number;
  /** From fork to `ready`, `prepare` not counted. */
  readonly startTimeoutMs?: number;
  /** How long `stop()` waits before SIGKILL. */
  readonly stopGraceMs?: number;
  readonly backoff?: Backoff;
  /** A child that was ready for this long clears the count of failures. */
  readonly stableMs?: number;
  /** Spread of the back-off in [0, 1). */
  readonly jitter?: () => number;
}

export const DEFAULTS = {
  crashCode: "ENGINE_CRASHED",
  restart: "lazy",
  giveUpAfter: 10,
  args: [],
  env: {},
  execArgv: [],
  nice: 0,
  heartbeatMs: 1000,
  hangMs: 15_000,
  startTimeoutMs: 30_000,
  stopGraceMs: 3000,
  backoff: { baseMs: 250, maxMs: 30_000 },
  stableMs: 60_000,
  jitter: Math.random,
} satisfies Partial<SupervisorOptions>;

/** All choices made. */
export type Settled = Required<Omit<SupervisorOptions, "prepare">> & Pick<SupervisorOptions, "prepare">;
