/** The last net: a fault that no request caught is logged; whoever waits is still served, or the daemon stops in order. */
import type { Logger } from "pino";

/**
 * A rejection that nobody awaited left the state as it was: the daemon goes on. After an exception that fell out of a
 * callback nothing is certain any more: it stops in order, so that its service manager starts a fresh one.
 * @returns ends the watching
 */
export function onFaults(log: Pick<Logger, "error" | "fatal">, stop: () => void): () => void {
  const rejected = (reason: unknown): void => log.error({ err: reason }, "a fault of ours: a rejection that nobody handled");
  const thrown = (error: Error): void => {
    log.fatal({ err: error }, "a fault of ours: an exception that nobody caught; stopping");
    stop();
  };
  process.on("unhandledRejection", rejected);
  process.on("uncaughtException", thrown);
  return () => {
    process.off("unhandledRejection", rejected);
    process.off("uncaughtException", thrown);
  };
}
