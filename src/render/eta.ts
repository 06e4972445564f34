/** How much longer a render takes, from the step times measured before and during it. Pure. */

/** Weight of the newest measure in the running mean. */
const NEWEST = 0.3;

export class StepTimes {
  /** Milliseconds per step and megapixel, by model; attention grows faster than that, so sizes near each other serve best. */
  readonly #rates = new Map<string, number>();
  /** Milliseconds of everything but the steps, by model. */
  readonly #rests = new Map<string, number>();

  #learn(means: Map<string, number>, model: string, value: number): void {
    const former = means.get(model);
    means.set(model, former === undefined ? value : former + NEWEST * (value - former));
  }

  /** Takes in a finished render. */
  finished(model: string, megapixels: number, steps: number, denoiseMs: number, totalMs: number): void {
    if (steps <= 0 || megapixels <= 0) return;
    this.#learn(this.#rates, model, denoiseMs / steps / megapixels);
    this.#learn(this.#rests, model, Math.max(0, totalMs - denoiseMs));
  }

  /** Expected milliseconds of a render that has not started; null before the first measure. */
  whole(model: string, megapixels: number, steps: number): number | null {
    const rate = this.#rates.get(model);
    return rate === undefined ? null : rate * megapixels * steps + (this.#rests.get(model) ?? 0);
  }

  /**
   * Milliseconds left of a running render.
   * @param step steps done; @param denoiseMs what those took
   * @returns null when nothing is known yet
   */
  left(model: string, megapixels: number, step: number, steps: number, denoiseMs: number): number | null {
    const rate = this.#rates.get(model);
    const perStep = step > 0 ? denoiseMs / step : rate === undefined ? null : rate * megapixels;
    return perStep === null ? null : perStep * (steps - step) + (this.#rests.get(model) ?? 0);
  }
}
