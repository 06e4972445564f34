/** Whatever goes in, what comes out is finite and under the ceiling; what is quiet passes untouched. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK, RATE } from "../../../src/audio/mixer/format.js";
import { CEILING, Limiter, LOOKAHEAD } from "../../../src/audio/mixer/limiter.js";
import { largest, largestStep, sine } from "../signals.js";

function limit(limiter: Limiter, left: Float32Array, right = left.slice()): Float32Array {
  for (let at = 0; at < left.length; at += BLOCK) {
    const n = Math.min(BLOCK, left.length - at);
    limiter.process(left.subarray(at, at + n), right.subarray(at, at + n), n);
  }
  return left;
}

describe("limiter", () => {
  it("only delays what stays under the ceiling", () => {
    const input = sine(RATE, 440, 0.9).left;
    const output = limit(new Limiter(), input.slice());
    expect([...output.subarray(LOOKAHEAD)]).toEqual([...input.subarray(0, input.length - LOOKAHEAD)]);
  });

  it("brings a sine of +12 dB under the ceiling without cutting its tops", () => {
    const output = limit(new Limiter(), sine(RATE, 200, 4).left);
    const settled = output.subarray(RATE / 2);
    expect(largest(settled)).toBeLessThanOrEqual(CEILING + 1e-6);
    expect(largest(settled)).toBeGreaterThan(0.9);
    const atTheTop = [...settled].filter((x) => x > CEILING - 1e-4).length / settled.length;
    expect(atTheTop).toBeLessThan(0.02);
    expect(largestStep(settled)).toBeLessThan(1.2 * ((2 * Math.PI * 200) / RATE));
  });

  it("is idle again, bit for bit, after a loud moment", () => {
    const limiter = new Limiter();
    limit(limiter, sine(4800, 200, 3).left);
    limit(limiter, new Float32Array(3 * RATE));
    const input = sine(4800, 300, 0.5).left;
    const output = limit(limiter, input.slice());
    expect([...output.subarray(LOOKAHEAD)]).toEqual([...input.subarray(0, input.length - LOOKAHEAD)]);
    expect(limiter.reductionDb).toBe(0);
  });

  it("silences what is not a number and counts it", () => {
    const input = Float32Array.from({ length: BLOCK }, (_, i) =>
      i % 7 === 0 ? Number.NaN : i % 11 === 0 ? Number.POSITIVE_INFINITY : 0.5,
    );
    const limiter = new Limiter();
    const output = limit(limiter, input);
    expect(output.every((x) => Number.isFinite(x) && Math.abs(x) <= 1)).toBe(true);
    expect(limiter.repaired).toBeGreaterThan(0);
  });

  it("holds for any samples whatever", () => {
    const anything = fc.array(
      fc.oneof(fc.float(), fc.float({ min: -1, max: 1 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e30, -1e30, 50, -50)),
      {
        minLength: 1,
        maxLength: 1500,
      },
    );
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const limiter = new Limiter();
        const n = Math.min(a.length, b.length);
        const left = Float32Array.from(a.slice(0, n));
        const right = Float32Array.from(b.slice(0, n));
        limit(limiter, left, right);
        for (const x of [...left, ...right]) if (!(Math.abs(x) <= CEILING + 1e-4)) return false;
        return true;
      }),
      { numRuns: 300 },
    );
  });
});
