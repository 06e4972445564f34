/**
 * Any rate → 48 kHz, stereo, in a stream: a polyphase filter of windowed sincs (Kaiser). Output frame k lies exactly at input time
 * k × rate / 48000: there is no delay to make up for, and pieces may be of any size.
 * Source of the design: J. O. Smith, "Digital Audio Resampling"; Kaiser's formula for the window.
 */
import { RATE } from "../mixer/format.js";

/** Zero crossings of the sinc on each side. */
const CROSSINGS = 40;
/** Kaiser's β: about −85 dB outside the pass band. */
const BETA = 8.5;
/** Middle of the slope, as a share of the lower Nyquist frequency. */
const CUTOFF = 0.945;
/** Ratios with more phases than this are interpolated between so many: error below −110 dB. */
const MOST_PHASES = 1024;

interface Kernel {
  /** Output rate / input rate in lowest terms. */
  readonly up: number;
  readonly down: number;
  /** Taps on each side. */
  readonly half: number;
  readonly phases: number;
  /** phases + 1 rows of 2 × half taps. */
  readonly taps: Float32Array;
}

const kernels = new Map<number, Kernel>();

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Modified Bessel function of the first kind, order 0. */
function bessel0(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function kernelFor(rate: number): Kernel {
  const known = kernels.get(rate);
  if (known) return known;
  const common = gcd(RATE, rate);
  const up = RATE / common;
  const scale = Math.min(1, RATE / rate);
  const half = Math.ceil(CROSSINGS / scale);
  const phases = Math.min(up, MOST_PHASES);
  const cutoff = CUTOFF * scale;
  const taps = new Float32Array((phases + 1) * 2 * half);
  for (let phase = 0; phase <= phases; phase++) {
    const row = taps.subarray(phase * 2 * half, (phase + 1) * 2 * half);
    let sum = 0;
    for (let tap = 0; tap < 2 * half; tap++) {
      const distance = tap - half + 1 - phase / phases;
      const x = Math.PI * cutoff * distance;
      const window = bessel0(BETA * Math.sqrt(Math.max(0, 1 - (distance / half) ** 2))) / bessel0(BETA);
      row[tap] = (x === 0 ? 1 : Math.sin(x) / x) * window;
      sum += row[tap]!;
    }
    for (let tap = 0; tap < 2 * half; tap++) row[tap]! /= sum;
  }
  const kernel = { up, down: rate / common, half, phases, taps };
  kernels.set(rate, kernel);
  return kernel;
}

export class Resampler {
  readonly #kernel: Kernel;
  #left = new Float32Array(0);
  #right = new Float32Array(0);
  #filled = 0;
  /** Index in the buffer of the input frame at or before the next output frame, and how far past it that lies, in 1/up. */
  #index = 0;
  #phase = 0;
  /** Input frames taken and output frames given since the start of the sound. */
  #taken = 0;
  #given = 0;

  /** @param rate of the input, hertz */
  constructor(private readonly rate: number) {
    this.#kernel = kernelFor(rate);
    this.start(0);
  }

  /**
   * Prepares for output frame `frame`. Returns the input frame from which on input must be pushed.
   * Frames before the sound's start count as silence.
   */
  start(frame: number): number {
    if (this.rate === RATE) return frame;
    const { up, down, half } = this.#kernel;
    const at = Math.floor((frame * down) / up);
    this.#phase = (frame * down) % up;
    const from = Math.max(0, at - half + 1);
    const silence = half - 1 - (at - from);
    this.#left = new Float32Array(Math.max(8192, 4 * half));
    this.#right = new Float32Array(this.#left.length);
    this.#filled = silence;
    this.#index = half - 1;
    this.#taken = from;
    this.#given = frame;
    return from;
  }

  /** Takes input of any length; gives the output that it makes possible. */
  push(left: Float32Array, right: Float32Array): [left: Float32Array, right: Float32Array] {
    if (this.rate === RATE) return [left, right];
    this.#append(left, right);
    this.#taken += left.length;
    return this.#make(Number.POSITIVE_INFINITY);
  }

  /** The rest, once the input has ended: all together ceil(input × 48000 / rate) frames. */
  flush(): [left: Float32Array, right: Float32Array] {
    if (this.rate === RATE) return [new Float32Array(0), new Float32Array(0)];
    const { up, down, half } = this.#kernel;
    const due = Math.ceil((this.#taken * up) / down) - this.#given;
    const silence = new Float32Array(half + 1);
    this.#append(silence, silence);
    return this.#make(Math.max(0, due));
  }

  #append(left: Float32Array, right: Float32Array): void {
    const keepFrom = Math.max(0, this.#index - this.#kernel.half + 1);
    const kept = this.#filled - keepFrom;
    if (kept + left.length > this.#left.length) {
      const size = 2 ** Math.ceil(Math.log2(kept + left.length));
      const [oldLeft, oldRight] = [this.#left, this.#right];
      this.#left = new Float32Array(size);
      this.#right = new Float32Array(size);
      this.#left.set(oldLeft.subarray(keepFrom, this.#filled));
      this.#right.set(oldRight.subarray(keepFrom, this.#filled));
    } else {
      this.#left.copyWithin(0, keepFrom, this.#filled);
      this.#right.copyWithin(0, keepFrom, this.#filled);
    }
    this.#index -= keepFrom;
    this.#left.set(left, kept);
    this.#right.set(right, kept);
    this.#filled = kept + left.length;
  }

  #make(most: number): [Float32Array, Float32Array] {
    const { up, down, half, phases, taps } = this.#kernel;
    const room = Math.max(0, Math.ceil(((this.#filled - half - this.#index) * up - this.#phase) / down));
    const count = Math.min(most, room);
    const outLeft = new Float32Array(count);
    const outRight = new Float32Array(count);
    const exact = phases === up;
    for (let k = 0; k < count; k++) {
      const place = exact ? this.#phase : (this.#phase * phases) / up;
      const row = Math.floor(place);
      const between = place - row;
      const first = this.#index - half + 1;
      let at = row * 2 * half;
      let l = 0;
      let r = 0;
      if (between === 0)
        for (let i = first; i < first + 2 * half; i++, at++) {
          const tap = taps[at]!;
          l += tap * this.#left[i]!;
          r += tap * this.#right[i]!;
        }
      else
        for (let i = first; i < first + 2 * half; i++, at++) {
          const tap = taps[at]! + between * (taps[at + 2 * half]! - taps[at]!);
          l += tap * this.#left[i]!;
          r += tap * this.#right[i]!;
        }
      outLeft[k] = l;
      outRight[k] = r;
      this.#phase += down;
      const whole = Math.floor(this.#phase / up);
      this.#index += whole;
      this.#phase -= whole * up;
    }
    this.#given += count;
    return [outLeft, outRight];
  }
}
