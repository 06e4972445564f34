/**
 * The last stage: a look-ahead peak limiter. What comes out is finite and within ±CEILING, whatever goes in.
 *
 * For every frame the gain needed to stay under the ceiling is known LOOKAHEAD frames before the frame is heard. The smallest
 * need inside that window, released exponentially, is averaged over a window of the same length: each of the averaged values
 * already covers the frame, so the average does too, and the gain moves in slopes instead of steps.
 */
import { frames, RATE } from "./format.js";

export const CEILING = 0.99;
/** Delay of the whole mix, frames (2 ms). */
export const LOOKAHEAD = frames(2);

const SPAN = LOOKAHEAD + 1;
/** Share of the way back to 1 gained in a frame: a time constant of 80 ms. */
const RELEASE = 1 - Math.exp(-1 / (0.08 * RATE));
const NEARLY_ONE = 1 - 1e-5;

export class Limiter {
  readonly #left = new Float32Array(LOOKAHEAD);
  readonly #right = new Float32Array(LOOKAHEAD);
  /** Gains needed by the last SPAN frames, and the released minima that are averaged. */
  readonly #need = new Float64Array(SPAN).fill(1);
  readonly #held = new Float64Array(SPAN).fill(1);
  #delayAt = 0;
  #spanAt = 0;
  #sum = SPAN;
  #released = 1;
  /** Frames until no need below 1 is left in the window. */
  #busy = 0;
  #least = 1;
  #leastAge = 0;
  /** Samples that were not finite and were silenced. */
  repaired = 0;

  /** Gain of the last frame in dB; 0 when the limiter is idle. */
  get reductionDb(): number {
    return 20 * Math.log10(Math.min(1, this.#sum / SPAN));
  }

  /** Limits n frames in place, delayed by LOOKAHEAD. Returns the peak of what came out. */
  process(left: Float32Array, right: Float32Array, n: number): number {
    let peak = 0;
    let checksum = 0;
    for (let i = 0; i < n; i++) {
      const l = left[i]!;
      const r = right[i]!;
      const a = l < 0 ? -l : l;
      const b = r < 0 ? -r : r;
      if (a > peak) peak = a;
      if (b > peak) peak = b;
      checksum += l * 0 + r * 0;
    }
    if (checksum !== 0) {
      this.#repair(left, n);
      this.#repair(right, n);
    }
    if (checksum !== 0 || peak > CEILING || this.#busy > 0 || this.#released < 1 || this.#sum < SPAN) this.#limit(left, right, n);
    else this.#delay(left, right, n);
    return Math.min(peak, CEILING);
  }

  #repair(side: Float32Array, n: number): void {
    for (let i = 0; i < n; i++) {
      if (Number.isFinite(side[i])) continue;
      side[i] = 0;
      this.repaired++;
    }
  }

  /** The usual case: nothing is too loud, frames are only delayed. */
  #delay(left: Float32Array, right: Float32Array, n: number): void {
    let at = this.#delayAt;
    for (let i = 0; i < n; i++) {
      const l = left[i]!;
      const r = right[i]!;
      left[i] = this.#left[at]!;
      right[i] = this.#right[at]!;
      this.#left[at] = l;
      this.#right[at] = r;
      if (++at === LOOKAHEAD) at = 0;
    }
    this.#delayAt = at;
  }

  #limit(left: Float32Array, right: Float32Array, n: number): void {
    for (let i = 0; i < n; i++) {
      const l = left[i]!;
      const r = right[i]!;
      const gain = this.#nextGain(Math.max(Math.abs(l), Math.abs(r)));
      const at = this.#delayAt;
      left[i] = clamp(this.#left[at]! * gain);
      right[i] = clamp(this.#right[at]! * gain);
      this.#left[at] = l;
      this.#right[at] = r;
      this.#delayAt = at + 1 === LOOKAHEAD ? 0 : at + 1;
    }
  }

  /** Takes the peak of the newest frame, gives the gain of the frame that leaves the delay. */
  #nextGain(peak: number): number {
    const need = peak > CEILING ? CEILING / peak : 1;
    const at = this.#spanAt;
    this.#need[at] = need;
    this.#busy = need < 1 ? SPAN : Math.max(0, this.#busy - 1);
    this.#leastAge++;
    if (need <= this.#least) {
      this.#least = need;
      this.#leastAge = 0;
    } else if (this.#leastAge >= SPAN) this.#findLeast();
    const rising = this.#released + (1 - this.#released) * RELEASE;
    this.#released = Math.min(this.#least, rising > NEARLY_ONE ? 1 : rising);
    this.#sum += this.#released - this.#held[at]!;
    this.#held[at] = this.#released;
    this.#spanAt = at + 1 === SPAN ? 0 : at + 1;
    if (this.#busy === 0 && this.#released === 1) this.#settle();
    return Math.min(1, this.#sum / SPAN);
  }

  #findLeast(): void {
    this.#least = 1;
    for (let age = SPAN - 1; age >= 0; age--) {
      const need = this.#need[(this.#spanAt - age + SPAN) % SPAN]!;
      if (need <= this.#least) {
        this.#least = need;
        this.#leastAge = age;
      }
    }
  }

  /** Rounding must not keep the slow path alive: when every averaged value is 1, so is their sum. */
  #settle(): void {
    for (let i = 0; i < SPAN; i++) if (this.#held[i] !== 1) return;
    this.#sum = SPAN;
  }
}

const clamp = (x: number): number => Math.max(-1, Math.min(1, x));
