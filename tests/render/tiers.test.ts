/** The tiers table and the fitting of sizes to a model. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { TIER_NAMES } from "../../src/protocol/schemas/render.js";
import { fitSize, TIER_NAMES_SORTED, TIERS, tierOf } from "../../src/render/tiers.js";

const starter = { min: 64, max: 320, multiple: 16, default: 256 };

test("the table and the schema name the same tiers", () => {
  expect([...TIER_NAMES].sort()).toEqual(TIER_NAMES_SORTED);
});

test("an unknown tier names the supported ones, a retired one its successor", () => {
  expect(() => tierOf("potrait")).toThrow(/expected one of cartography, .*text_overlay, got "potrait"/);
  expect(() => tierOf("toString")).toThrow(/expected one of/);
  expect(() => tierOf("tactical_sketch")).toThrow(
    expect.objectContaining({ code: "INVALID_PARAMS", hint: 'Ask for scene_illustration with camera: "topdown".' }),
  );
});

test("without wishes and limits a tier is drawn at its own size", () => {
  for (const tier of Object.values(TIERS)) expect(fitSize(tier, {})).toEqual({ width: tier.width, height: tier.height, warnings: [] });
});

test("tiers scale to a small model and keep their ratio", () => {
  expect(fitSize(TIERS.landscape, {}, starter)).toEqual({ width: 256, height: 192, warnings: [] });
  expect(fitSize(TIERS.portrait, {}, starter)).toEqual({ width: 192, height: 256, warnings: [] });
  expect(fitSize(TIERS.text_overlay, {}, starter)).toEqual({ width: 256, height: 176, warnings: [] });
});

test("a caller's side is rounded, bounded, and told so", () => {
  expect(fitSize(TIERS.portrait, { width: 1000, height: 512 })).toEqual({
    width: 1008,
    height: 512,
    warnings: ["width 1000 is drawn as 1008: sides are multiples of 16 from 256 to 2048"],
  });
  expect(fitSize(TIERS.portrait, { width: 1, height: 65_536 })).toMatchObject({ width: 256, height: 2048 });
  expect(fitSize(TIERS.portrait, { width: 1024 }, starter)).toMatchObject({ width: 320, height: 256 });
});

test("whatever is asked, the sides are multiples within the limits, and warned of exactly when changed", () => {
  const side = fc.option(fc.integer({ min: 1, max: 65_536 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(TIERS)),
      side,
      side,
      fc.constantFrom(undefined, starter),
      (tier, width, height, limits) => {
        const fitted = fitSize(tier, { width, height }, limits);
        const { min, max } = limits ?? { min: 256, max: 2048 };
        for (const drawn of [fitted.width, fitted.height]) {
          expect(drawn % 16).toBe(0);
          expect(drawn).toBeGreaterThanOrEqual(min);
          expect(drawn).toBeLessThanOrEqual(max);
        }
        const changed = [width !== null && width !== fitted.width, height !== null && height !== fitted.height].filter(Boolean).length;
        expect(fitted.warnings).toHaveLength(changed);
      },
    ),
  );
});
