/** Long texts are cut evenly and joined by weight. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { joinVectors, windowsOf } from "../../src/embed/windows.js";

it("windows hold every token once, in order, none too long and none a mere rest", () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 50 }), (tokens, longest) => {
      const windows = windowsOf(tokens, longest);
      expect(windows.flat()).toEqual(tokens);
      const lengths = windows.map((window) => window.length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(longest);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    }),
  );
});

it("the joint vector has length 1 and leans to the heavier window", () => {
  expect(joinVectors([{ vector: [3, 4], weight: 1 }])).toEqual([0.6, 0.8]);
  const [x, y] = joinVectors([
    { vector: [5, 0], weight: 3 },
    { vector: [0, 1], weight: 1 },
  ]);
  expect(x! / y!).toBeCloseTo(3, 6);
});

it("numbers that are none, and nothing at all, are refused", () => {
  expect(() => joinVectors([{ vector: [Number.NaN, 1], weight: 1 }])).toThrow(RangeError);
  expect(() => joinVectors([{ vector: [0, 0], weight: 1 }])).toThrow(RangeError);
});
