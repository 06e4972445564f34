/** The director's music: moods the pack has, its own words first, the game's wish above all, silence for bookkeeping. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { direct } from "../../src/audio/cues.js";

const MOODS = ["exploration", "combat", "tension", "triumph", "mystery", "sorrow", "tavern", "rest"];
const SFX = ["door_open", "sword_clash", "rain", "wind", "bell", "coin", "gunshot", "footsteps", "fire_crackle", "wave", "engine"];
const mood = (narration: string, more: Partial<Parameters<typeof direct>[0]> = {}) =>
  direct({ narration, moods: MOODS, sfx: SFX, ...more }).mood;

it.each([
  ["They lower the coffin; the widow throws her wreath into the grave and weeps.", "sorrow"],
  ["He stabs at you with a rusty sword; you parry, and the blades clash again.", "combat"],
  ["Every tankard comes down on the table at once, and the whole inn roars for another song.", "tavern"],
  ["Beans simmer over the campfire. Teodora is already asleep under her blanket, snoring.", "rest"],
])("%s → %s", (narration, expected) => expect(mood(narration)).toBe(expected));

describe("no change of music", () => {
  it.each(["HP 12/30 · Autosaved.", "Added to pack: 1 sword (rusty), 20 arrows, 1 bell, 40 coins.", "", "..."])("%j", (narration) => {
    expect(direct({ narration, moods: MOODS, sfx: SFX })).toMatchObject({ mood: null, intensity: null, sfx: [] });
  });
});

it("the game's own mood wins, through aliases when needed", () => {
  expect(mood("They weep at the grave.", { mood: "tavern" })).toBe("tavern");
  expect(mood("x", { mood: "feast", moodAliases: { feast: "party", party: "tavern" } })).toBe("tavern");
});

it("aliases that go in a circle end the search", () => {
  expect(mood("They lower the coffin into the grave.", { mood: "a", moodAliases: { a: "b", b: "a" } })).toBe("sorrow");
});

it("only moods that the pack has", () => {
  expect(direct({ narration: "He stabs you with a sword.", moods: ["calm"], sfx: [] }).mood).not.toBe("combat");
  expect(direct({ narration: "He stabs you with a sword.", moods: [], sfx: [] }).mood).toBeNull();
});

it("a pack's words come first, as whole words and phrases", () => {
  const moodKeywords = { tavern: ["glowering", "salt wind"], mystery: ["cart"] };
  expect(mood("The grey fields lie under a salt wind, glowering, and nothing moves on the road.", { moodKeywords })).toBe("tavern");
  expect(
    direct({ narration: "The cartographer walks over the grey hills toward the river.", moods: MOODS, sfx: [], moodKeywords }).matched.mood,
  ).not.toContain("cart");
});

it("intensity begins at the mood's base and moves with the words", () => {
  const calm = direct({ narration: "She weeps softly by the quiet grave.", moods: MOODS, sfx: [] }).intensity!;
  const loud = direct({
    narration: "Suddenly he stabs and smashes and hurls the burning table; the roof crashes down.",
    moods: MOODS,
    sfx: [],
  }).intensity!;
  expect(calm).toBeLessThan(0.45);
  expect(loud).toBeGreaterThan(0.75);
});

it("any text: known ids only, at most three effects, intensity within 0…1", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.lorem({ maxCount: 40 })), (narration) => {
      const direction = direct({ narration, moods: MOODS, sfx: SFX });
      expect(direction.sfx.length).toBeLessThanOrEqual(3);
      for (const id of direction.sfx) expect(SFX).toContain(id);
      if (direction.mood === null) expect(direction.intensity).toBeNull();
      else expect(direction.intensity).toSatisfy((value: number) => value >= 0 && value <= 1);
    }),
  );
});
