/** Fights and wonders are told by who does what to what, not by single words; what is denied or supposed is not there. */
import { describe, expect, it } from "vitest";
import { tell } from "./say.js";

const tagsOf = (narration: string, fight = false): string[] =>
  tell(narration, { at: "Hall", people: ["Hero"], fight }).cues.flatMap((cue) => cue.tags);

describe("combat", () => {
  it.each([
    "The goblin stabs at you with a rusty knife, and black blood runs down your arm.",
    "Two of them shoot from the roof; the guard is hit in the chest and falls across the red cart.",
    "Her spear went through his shield and threw him against the gate.",
  ])("%s", (narration) => expect(tagsOf(narration)).toContain("combat"));

  it.each([
    "A bald man is murdering a clarinet under a red lamp, and blue smoke lies over the tables.",
    "You could strike now. You would draw the short blade and kill him, and no bell would ring.",
    "She remembers how the raiders shot her brother on the white stairs, years ago.",
    "Nobody attacks. Nobody fires. The grey wall stands in the rain with its lamps lit.",
    "Girls swing the miller's boys by both hands, drummers beat red drums, lanterns bob over the dance.",
  ])("not: %s", (narration) => expect(tagsOf(narration)).not.toContain("combat"));
});

describe("magic", () => {
  it.each([
    "The old woman raises one hand, and every stone in the yard lifts off the ground and hangs in the air.",
    "The portraits have turned their backs, and four grey fingers feel along the frame.",
    "The wizard casts a spell and green fire bursts from the rune on the floor.",
  ])("%s", (narration) => expect(tagsOf(narration)).toContain("magic"));

  it.each([
    "A blue hologram of the city turns slowly above the steel table, and red screens glow along the wall.",
    "Smoke hangs above the long tables, and a fat candle burns on every sill.",
    "There is no ghost in the grey tower; a white curtain blows in the broken window, and that is all.",
  ])("not: %s", (narration) => expect(tagsOf(narration)).not.toContain("magic"));
});

it("a simile is not painted", () => {
  const cue = tell("The ox-cart leaves the road, all four wheels in the air, barrels rising off the bed like startled geese.", {
    at: "Cliff",
  }).cues[0];
  expect(cue?.subject).toContain("barrels rising");
  expect(cue?.subject).not.toContain("geese");
});

it("of several scenes in one turn the last is the picture", () => {
  const cue = tell(
    "On the first day you shared a boat with geese. On the second, a cart with a coffin. On the third evening the road came out above the lake: eight hundred red sails coming down one after another, white cranes flying among the masts.",
    { at: "Lake", from: "Road" },
  ).cues[0];
  expect(cue?.subject).toMatch(/sails/);
  expect(cue?.subject).not.toMatch(/coffin|geese/);
});
