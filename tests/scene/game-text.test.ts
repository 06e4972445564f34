/** Bookkeeping, dice, menus and notes are no picture and never reach a subject. */
import { describe, expect, it } from "vitest";
import { first, tell } from "./say.js";

describe("bookkeeping alone is skipped", () => {
  it.each([
    "Inventory updated: 3 torches, 1 coil of rope (15 ft). Load 41/50.",
    "Loot: 6 × 9mm, 1 tin of peaches. Store in pack? Y/N",
    "HP 12/30 · Autosaved.",
    "Gold: 14. Rations: 3 days.",
    "(OOC: back in five, the door bell rang.)",
    "[Attack 17 vs AC 14 - HIT]",
    "",
    "   ",
    "...",
  ])("%j", (narration) => {
    expect(tell(narration, { at: "Camp" })).toMatchObject({ skip: true, cues: [] });
  });
});

it("dice and hit points in the middle of a fight stay out", () => {
  const { subject } = first(
    tell("d20: 17. The axe catches the raider under the ribs (12 HP → 5 HP) and he folds over the red cart. [Damage: 7]", {
      at: "Road",
      fight: true,
    }),
  );
  expect(subject).not.toMatch(/d20|hp|damage|→|17/i);
  expect(subject).toMatch(/axe/);
});

it("headings and markdown stay out", () => {
  const { subject } = first(
    tell("## Sump — Noon\n\n**Sump** is three red tankers welded nose to tail; a windmill made of car doors turns on the middle one.", {
      at: "Sump",
      from: "Road",
    }),
  );
  expect(subject).not.toMatch(/[#*]|Noon/);
});
