/** Over budget: layers leave in the written order, what never leaves makes COMPOSE_FAILED with the numbers, nothing is cut in silence. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimatedBudget, type TokenBudget } from "../../src/prompt/budget.js";
import { type ComposeInput, compose } from "../../src/prompt/composer.js";

const words = (n: number, word = "ash"): string => Array.from({ length: n }, () => word).join(" ");
const budget = (t5Limit: number, clipLimit = 77): TokenBudget => ({ ...estimatedBudget(), t5Limit, clipLimit });
const FULL: Omit<ComposeInput, "budget"> = {
  tier: "scene_illustration",
  subject: words(20, "tower"),
  mood: "tense",
  location: "forest",
  characters: ["Mags Tolliver"],
  tags: ["combat"],
  style: { positiveSuffix: "woodcut", negativePrompt: "", visualTagOverrides: new Map(), baseSeed: 0 },
};
const droppedAt = (limit: number) =>
  compose({ ...FULL, budget: budget(limit) })
    .dropped.filter((drop) => drop.reason.includes("t5"))
    .map((drop) => drop.layer);

describe("T5", () => {
  it("evicts tags, mood, characters, location, in this order", () => {
    const all = ["tags", "mood", "characters", "location"];
    for (let limit = 60; limit > 34; limit--) expect(all.slice(0, droppedAt(limit).length)).toEqual(droppedAt(limit));
    expect(droppedAt(60)).toEqual([]);
    expect(droppedAt(35)).toEqual(all);
  });

  it("never evicts subject, camera, tier or style: then it fails with numbers", () => {
    const failing = () => compose({ ...FULL, budget: budget(20) });
    expect(failing).toThrowError(expect.objectContaining({ code: "COMPOSE_FAILED" }));
    try {
      failing();
    } catch (error) {
      expect((error as { data: object }).data).toMatchObject({
        encoder: "t5",
        limit: 20,
        tokens: expect.any(Number),
        layers: { subject: expect.any(Number) },
      });
    }
  });
});

it("a style too long for CLIP is whole in T5, shortened by phrases in CLIP, and said so", () => {
  const style = {
    positiveSuffix: Array.from({ length: 40 }, (_, i) => `fine detail ${i}`).join(", "),
    negativePrompt: "",
    visualTagOverrides: new Map(),
    baseSeed: 0,
  };
  const composed = compose({ ...FULL, style, budget: budget(512) });
  expect(composed.t5).toContain("fine detail 39");
  expect(composed.clip).toMatch(/^fine detail 0, fine detail 1/);
  expect(composed.tokens.clip).toBeLessThanOrEqual(77);
  expect(composed.dropped).toContainEqual(expect.objectContaining({ layer: "style" }));
  expect(composed.warnings.join()).toMatch(/CLIP/);
});

it("whatever comes, the result is within both budgets or an error", () => {
  const text = fc.lorem({ maxCount: 60 });
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 4 }), fc.integer({ min: 20, max: 300 }), (subject, suffix, tags, limit) => {
      try {
        const { tokens } = compose({ ...FULL, subject, tags, style: { ...FULL.style!, positiveSuffix: suffix }, budget: budget(limit) });
        expect(tokens.t5).toBeLessThanOrEqual(limit);
        expect(tokens.clip).toBeLessThanOrEqual(77);
      } catch (error) {
        expect(error).toMatchObject({ code: "COMPOSE_FAILED" });
      }
    }),
  );
});
