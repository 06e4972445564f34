/** Old pictures go, oldest first; the one just written stays, and so does everything that is not ours. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { surplus } from "../../src/render/retention.js";

test("the newest is kept though it alone is over every bound", () => {
  const pictures = [
    { name: "new", bytes: 100, modified: 5 },
    { name: "old", bytes: 1, modified: 5 },
  ];
  expect(surplus(pictures, "new", { count: 1, bytes: 10 })).toEqual(["old"]);
});

test("what stays is within both bounds, and nothing older than what goes stays", () => {
  const picture = fc.record({ bytes: fc.integer({ min: 1, max: 50 }), modified: fc.integer({ min: 0, max: 20 }) });
  fc.assert(
    fc.property(fc.array(picture, { minLength: 1, maxLength: 30 }), fc.nat(8), fc.nat(200), (raw, count, bytes) => {
      const pictures = raw.map((one, i) => ({ ...one, name: `p${String(i).padStart(2, "0")}` }));
      const newest = pictures.at(-1)!.name;
      const gone = new Set(surplus(pictures, newest, { count, bytes }));
      const kept = pictures.filter(({ name }) => !gone.has(name));
      const rest = kept.filter(({ name }) => name !== newest);
      expect(gone.has(newest)).toBe(false);
      if (count > 0) expect(kept.length).toBeLessThanOrEqual(Math.max(1, count));
      if (bytes > 0 && rest.length > 0) expect(kept.reduce((sum, one) => sum + one.bytes, 0)).toBeLessThanOrEqual(bytes);
      const oldestKept = Math.min(...rest.map((one) => one.modified), Number.POSITIVE_INFINITY);
      for (const one of pictures) if (gone.has(one.name)) expect(one.modified).toBeLessThanOrEqual(oldestKept);
      if (count === 0 && bytes === 0) expect(gone.size).toBe(0);
    }),
  );
});
