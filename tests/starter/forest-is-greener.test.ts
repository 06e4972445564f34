import { expect, test } from "vitest";
import { draw, greenness } from "./starter.js";

test("a forest is greener than a desert", async () => {
  const forest = greenness(await draw("the forest at noon"));
  const desert = greenness(await draw("the desert at noon"));
  expect(forest).toBeGreaterThan(desert + 5);
});
