/** Signals: the first asks for the orderly stop, the second ends the process at once. */

const STOPPING = ["SIGTERM", "SIGINT", "SIGHUP"] as const;
const NUMBERS: Record<(typeof STOPPING)[number], number> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

export interface SignalActions {
  /** The first stopping signal, or the first after a stop began otherwise. */
  stop(signal: string): boolean;
  /** The second one: must not wait for anything. */
  abandon(signal: string): void;
  /** SIGUSR2: the log file was moved away. */
  reopenLog(): void;
}

/**
 * @param actions `stop` tells whether it began something; false means that a stop is under way already
 * @returns ends the listening
 */
export function onSignals(actions: SignalActions): () => void {
  const handlers = STOPPING.map((signal) => {
    const handler = (): void => {
      if (actions.stop(signal)) return;
      actions.abandon(signal);
      process.exit(128 + NUMBERS[signal]);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  process.on("SIGUSR2", actions.reopenLog);
  return () => {
    for (const off of handlers) off();
    process.off("SIGUSR2", actions.reopenLog);
  };
}
