/**
 * Integrated loudness after EBU R 128 / ITU-R BS.1770-4, of stereo at 48 kHz as it is played: K-weighting, blocks of 400 ms every
 * 100 ms, an absolute gate at −70 LUFS and a relative one 10 LU under what passes it.
 */
import { frames } from "./format.js";

const HOP = frames(100);
const HOPS_A_BLOCK = 4;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

/** BS.1770-4, tables 1 and 2: the head's shelf, then the high pass. [b0 b1 b2 a1 a2] */
const SHELF = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585] as const;
const HIGH_PASS = [1, -2, 1, -1.99004745483398, 0.99007225036621] as const;

/** A second-order section in transposed direct form II. */
class Biquad {
  #s1 = 0;
  #s2 = 0;
  readonly #b0: number;
  readonly #b1: number;
  readonly #b2: number;
  readonly #a1: number;
  readonly #a2: number;

  constructor([b0, b1, b2, a1, a2]: readonly [number, number, number, number, number]) {
    this.#b0 = b0;
    this.#b1 = b1;
    this.#b2 = b2;
    this.#a1 = a1;
    this.#a2 = a2;
  }

  next(x: number): number {
    const y = this.#b0 * x + this.#s1;
    this.#s1 = this.#b1 * x - this.#a1 * y + this.#s2;
    this.#s2 = this.#b2 * x - this.#a2 * y;
    return y;
  }
}

const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

export class LoudnessMeter {
  readonly #filters = [0, 1].map(() => [new Biquad(SHELF), new Biquad(HIGH_PASS)] as const);
  /** Weighted energy of the hops: sum over both sides of the mean square. */
  readonly #hops: number[] = [];
  #energy = 0;
  #count = 0;

  push(left: Float32Array, right: Float32Array, n = left.length): void {
    const [[shelfL, passL], [shelfR, passR]] = this.#filters as [readonly [Biquad, Biquad], readonly [Biquad, Biquad]];
    for (let i = 0; i < n; i++) {
      const l = passL.next(shelfL.next(left[i]!));
      const r = passR.next(shelfR.next(right[i]!));
      this.#energy += l * l + r * r;
      if (++this.#count < HOP) continue;
      this.#hops.push(this.#energy / HOP);
      this.#energy = 0;
      this.#count = 0;
    }
  }

  /** LUFS so far; null for what is too short (under 400 ms) or too quiet (under −70 LUFS) to have a loudness. */
  get integrated(): number | null {
    const blocks: number[] = [];
    for (let i = HOPS_A_BLOCK; i <= this.#hops.length; i++) blocks.push(mean(this.#hops.slice(i - HOPS_A_BLOCK, i)));
    const audible = blocks.filter((power) => lufs(power) >= ABSOLUTE_GATE);
    if (audible.length === 0) return null;
    const gate = lufs(mean(audible)) + RELATIVE_GATE;
    return lufs(mean(audible.filter((power) => lufs(power) >= gate)));
  }
}
