import { expect, test } from "vitest";
import { distance, draw, luminance, type Picture } from "./starter.js";

const SQUARE = { width: 144, height: 144 };

test("a map stays a map and a scene a scene: maps of two seeds are nearer than a map and a scene", async () => {
  const map = await draw("hand-drawn map. an island", SQUARE);
  const other = await draw("hand-drawn map. an island", { ...SQUARE, seed: 2 });
  const scene = await draw("illustration of a scene. the forest at night", SQUARE);
  expect(distance(map, other)).toBeLessThan(0.7 * distance(map, scene));
});

test("fog of war darkens a map", async () => {
  const plain = await draw("hand-drawn map. an island", SQUARE);
  const fog = await draw("map with the unexplored parts under fog. an island", SQUARE);
  expect(luminance(fog)).toBeLessThan(luminance(plain) - 5);
});

test("a document is a bright sheet on dark wood", async () => {
  const { rgb, width, height } = await draw("close view of a written document. a letter with a red seal", { width: 144, height: 96 });
  const at = (x: number, y: number) => rgb[3 * (y * width + x)]!;
  const middle = at(width / 2, Math.round(height * 0.13));
  expect(middle).toBeGreaterThan(at(3, 3) + 40);
});

/** Mean distance between the middle third of the lower half, where a bust stands, and the strip at its left. */
function standsOut({ rgb, width, height }: Picture): number {
  let sum = 0;
  let count = 0;
  for (let y = height >> 1; y < height - 8; y++) {
    for (let i = 0; i < width >> 2; i++) {
      for (let c = 0; c < 3; c++) {
        const side = rgb[3 * (y * width + i) + c]!;
        const middle = rgb[3 * (y * width + i + Math.round(0.4 * width)) + c]!;
        sum += Math.abs(side - middle);
        count++;
      }
    }
  }
  return sum / count;
}

test("a portrait has something before its background, where a view of the same place has not", async () => {
  const portrait = await draw("a wizard. portrait. meadow", { width: 112, height: 144 });
  const view = await draw("wide view of the place. the meadow at noon", { width: 112, height: 144 });
  expect(standsOut(portrait)).toBeGreaterThan(1.5 * standsOut(view));
});
