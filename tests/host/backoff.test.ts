/** Back-off grows, is bounded and is never zero. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { backoffMs } from "../../src/host/backoff.js";

test("any number of failures waits between half of base and the ceiling, later never less than half of earlier", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (failures, spread) => {
      const backoff = { baseMs: 250, maxMs: 30_000 };
      const wait = backoffMs(failures, backoff, spread);
      expect(wait).toBeGreaterThanOrEqual(125);
      expect(wait).toBeLessThan(30_000);
      expect(backoffMs(failures + 1, backoff, spread)).toBeGreaterThanOrEqual(wait);
    }),
  );
});
