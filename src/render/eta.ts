/** How long renders take, learnt from those that have finished. Pure. */

/** Weight of the newest measure in the running mean. */
const NEWEST = 0.3;

export class StepTimes {
  /** Milliseconds per step and megapixel, by model; attention grows faster than that, so sizes near each other serve best. */
  readonly #rates = new Map<string, number>();
  /** Milliseconds of everything but the steps, by model. */
  readonly #rests = new Map<string, number>();

  /** Takes in a finished render. */
  finished(model: string, megapixels: number, steps: number, denoiseMs: number, totalMs: number): void {
    if (steps <= 0 || megapixels <= 0) return;
    learn(this.#rates, model, denoiseMs / steps / megapixels);
    learn(this.#rests, model, Math.max(0, totalMs - denoiseMs));
  }

  /**
   * Milliseconds left of a render.
   * @param pace milliseconds a step as this render itself shows it; null before its first step, when earlier ones must tell
   * @returns null when nothing is known yet
   */
  left(model: string, megapixels: number, steps: number, pace: number | null): number | null {
    const rate = this.#rates.get(model);
    const perStep = pace ?? (rate === undefined ? null : rate * megapixels);
    return perStep === null ? null : perStep * steps + (this.#rests.get(model) ?? 0);
  }
}

function learn(means: Map<string, number>, model: string, value: number): void {
  const former = means.get(model);
  means.set(model, former === undefined ? value : former + NEWEST * (value - former));
}
