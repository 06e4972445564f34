/** The running render's progress, with the time that is left from the pace of its own steps. */
import type { DrawProgress } from "../engine/generator.js";
import type { StepTimes } from "./eta.js";
import type { Progress } from "./job-record.js";

export class RunningProgress {
  /** Step and moment of the first word about denoising: loading and text encoding before it tell nothing of the pace. */
  #mark: { step: number; at: number } | null = null;
  #last: Progress | undefined;

  constructor(
    private readonly times: StepTimes,
    private readonly model: string,
    private readonly megapixels: number,
  ) {}

  get last(): Progress | undefined {
    return this.#last;
  }

  /** @param now monotonic milliseconds */
  update({ stage, step, steps }: DrawProgress, now: number): Progress {
    if (stage === "denoise") this.#mark ??= { step, at: now };
    const seen = this.#mark ? step - this.#mark.step : 0;
    const pace = this.#mark && seen > 0 ? (now - this.#mark.at) / seen : null;
    const left = this.times.left(this.model, this.megapixels, steps - step, pace);
    const percent = steps > 0 ? Math.round((100 * step) / steps) : 0;
    this.#last = { stage, step, steps, percent, eta_ms: left === null ? null : Math.round(left) };
    return this.#last;
  }
}
