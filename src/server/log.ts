/** The log: one JSON object a line, to standard error or a file. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { destination, type Logger, pino, stdTimeFunctions } from "pino";
import type { Config } from "../config.js";

export interface Log {
  readonly logger: Logger;
  /** After a log rotation has moved the file away. Nothing to do for standard error. */
  reopen(): void;
}

/** Written synchronously: the last words of a daemon that crashes must not be lost. */
export function openLog({ logLevel, logFile }: Pick<Config, "logLevel" | "logFile">): Log {
  if (logFile !== undefined) mkdirSync(dirname(logFile), { recursive: true, mode: 0o700 });
  const sink = destination({ dest: logFile ?? 2, sync: true, mode: 0o600 });
  const logger = pino({ level: logLevel, timestamp: stdTimeFunctions.isoTime, base: { pid: process.pid } }, sink);
  return { logger, reopen: () => (logFile === undefined ? undefined : sink.reopen()) };
}
