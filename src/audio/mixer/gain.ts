/** A factor of the mix that changes sample by sample, and how several of them are applied to a bus at once. */
import { BLOCK } from "./format.js";

export interface Gain {
  /** True while the factor is constant at `value`. */
  readonly steady: boolean;
  readonly value: number;
  /** Multiplies the next n samples of the curve into `gains` and moves on by n frames. */
  multiply(gains: Float32Array, n: number): void;
}

const curve = new Float32Array(BLOCK);

/** The product of the factors over the next n frames, all moved on by n: a number while all of them are steady, else samples of `curve`. */
function product(factors: readonly Gain[], n: number): number | null {
  let constant = 1;
  let steady = true;
  for (const factor of factors) {
    if (factor.steady) constant *= factor.value;
    else steady = false;
  }
  if (steady) return constant;
  curve.fill(constant, 0, n);
  for (const factor of factors) if (!factor.steady) factor.multiply(curve, n);
  return null;
}

/** Multiplies both sides of a bus by the product of the factors over n ≤ BLOCK frames. */
export function applyGains(factors: readonly Gain[], left: Float32Array, right: Float32Array, n: number): void {
  const constant = product(factors, n);
  if (constant === 1) return;
  if (constant !== null)
    for (let i = 0; i < n; i++) {
      left[i]! *= constant;
      right[i]! *= constant;
    }
  else
    for (let i = 0; i < n; i++) {
      const gain = curve[i]!;
      left[i]! *= gain;
      right[i]! *= gain;
    }
}

/** Adds n ≤ BLOCK frames, times the product of the factors, to a bus. */
export function addWithGains(
  factors: readonly Gain[],
  left: Float32Array,
  right: Float32Array,
  n: number,
  busLeft: Float32Array,
  busRight: Float32Array,
): void {
  const constant = product(factors, n);
  if (constant !== null)
    for (let i = 0; i < n; i++) {
      busLeft[i]! += constant * left[i]!;
      busRight[i]! += constant * right[i]!;
    }
  else
    for (let i = 0; i < n; i++) {
      const gain = curve[i]!;
      busLeft[i]! += gain * left[i]!;
      busRight[i]! += gain * right[i]!;
    }
}
