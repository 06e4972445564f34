import { expect, test } from "vitest";
import { draw, luminance } from "./starter.js";

test.each(["forest", "sea", "village"])("a %s is darker at night than at noon", async (place) => {
  const night = luminance(await draw(`the ${place} at night`));
  const noon = luminance(await draw(`the ${place} at noon`));
  expect(night).toBeLessThan(0.75 * noon);
});
