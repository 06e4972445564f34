import { expect, test } from "vitest";
import { distance, draw, saved } from "./starter.js";

test("image-to-image keeps the composition that it starts from, the more the lower its strength", async () => {
  const castle = await draw("a castle at noon", { seed: 21 });
  const path = saved(castle, "castle.png");
  const from = (strength: number) => draw("a castle at noon", { seed: 77, init: { path, strength } });
  const kept = distance(castle, await from(0.25));
  const half = distance(castle, await from(0.5));
  const fresh = distance(castle, await draw("a castle at noon", { seed: 77 }));
  expect(kept).toBeLessThan(half);
  expect(half).toBeLessThan(fresh);
});
