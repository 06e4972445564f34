/** How long to wait before the n-th restart: exponential with a ceiling and jitter. Pure. */

export interface Backoff {
  /** Wait before the first restart, milliseconds. */
  readonly baseMs: number;
  /** Ceiling, milliseconds. */
  readonly maxMs: number;
}

/**
 * "Equal jitter": half of the exponential delay is fixed, half is spread, so that restarts neither bunch up nor come at once.
 * @param failures consecutive failures, 1 or more
 * @param spread a number in [0, 1)
 * @returns milliseconds
 */
export function backoffMs(failures: number, { baseMs, maxMs }: Backoff, spread: number): number {
  const full = Math.min(maxMs, baseMs * 2 ** Math.min(failures - 1, 30));
  return full / 2 + (full / 2) * spread;
}
