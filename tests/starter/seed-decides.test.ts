import { expect, test } from "vitest";
import { distance, draw } from "./starter.js";

test("the same seed and words give the same bytes", async () => {
  const first = await draw("a castle at dusk", { seed: 11 });
  const again = await draw("a castle at dusk", { seed: 11 });
  expect(Buffer.from(again.png).equals(Buffer.from(first.png))).toBe(true);
});

test("another seed gives another picture of the same thing", async () => {
  const first = await draw("a castle at dusk", { seed: 11 });
  const other = await draw("a castle at dusk", { seed: 12 });
  expect(distance(first, other)).toBeGreaterThan(4);
});
