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

/** Multiplies both sides of a bus by the product of the factors, all moved on by n ≤ BLOCK frames. */
export function applyGains(factors: readonly Gain[], left: Float32Array, right: Float32Array, n: number): void {
  let constant = 1;
  let steady = true;
  for (const factor of factors) {
    if (factor.steady) constant *= factor.value;
    else steady = false;
  }
  if (steady) {
    if (constant === 1) return;
    for (let i = 0; i < n; i++) {
      left[i]! *= constant;
      right[i]! *= constant;
    }
    return;
  }
  curve.fill(constant, 0, n);
  for (const factor of factors) if (!factor.steady) factor.multiply(curve, n);
  for (let i = 0; i < n; i++) {
    const gain = curve[i]!;
    left[i]! *= gain;
    right[i]! *= gain;
  }
}
