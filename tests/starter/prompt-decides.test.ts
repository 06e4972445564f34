import { expect, test } from "vitest";
import { distance, draw } from "./starter.js";

test("with one seed, other words change the picture far more than another seed does", async () => {
  const snow = await draw("a snow field at noon", { seed: 5 });
  const tavern = await draw("a tavern at noon", { seed: 5 });
  const otherSnow = await draw("a snow field at noon", { seed: 6 });
  expect(distance(snow, tavern)).toBeGreaterThan(1.5 * distance(snow, otherSnow));
});
