/** The director's reading: ids it does not know, moods a pack does not have, and what stands in a text without being there. */
import { describe, expect, it } from "vitest";
import { direct } from "../../src/audio/cues.js";

const sfx = (narration: string, ...available: string[]) => direct({ narration, moods: ["tension"], sfx: available }).sfx;
const mood = (narration: string, ...moods: string[]) => direct({ narration, moods, sfx: [] }).mood;

describe("ids that are in no table are read word by word", () => {
  it.each([
    ["The portcullis groans on its chains.", "portcullis_groan"],
    ["The kettle rattles on the stove.", "kettleRattle"],
    ["Somewhere aft a hatch slams.", "sfx-hatch-slam-02"],
    ["The tollgate squeals up into the dark.", "gate_creak_distant"],
    ["The heavy iron gong shivers in its frame and booms.", "gong_big"],
  ])("%s → %s", (narration, id) => expect(sfx(narration, id)).toEqual([id]));

  it("and are silent when only one of their words is there", () => {
    expect(sfx("The portcullis is down; a guard leans on it.", "portcullis_groan")).toEqual([]);
    expect(sfx("The guard groans and leans on the wall.", "portcullis_groan")).toEqual([]);
  });
});

it("of effects that differ in a qualifier the one is heard whose qualifier the text names, else the first", () => {
  expect(sfx("Boots echo on the stone stair.", "footsteps_grass", "footsteps_stone")).toEqual(["footsteps_stone"]);
  expect(sfx("Boots come up the stair.", "footsteps_grass", "footsteps_stone")).toEqual(["footsteps_grass"]);
});

describe("not there to be heard", () => {
  it.each([
    ["what is over", "The fire is out, and the engine is cold.", ["fire_crackle", "engine"]],
    ["what has been", "The station bar had closed and its windows had shattered.", ["glass_break", "door_close"]],
    ["what is wanted", "The potion seller wants nine silver, sixty arrows or a horse of reasonable age.", ["horse", "coin"]],
    ["what is dreamed", "She had dreamed it: the shattered pane, the thunder, the hoofs.", ["thunder", "horse", "glass_break"]],
    ["what is painted", "A painting of the battle hangs over the stair: lances, horses, a cannon firing.", ["horse", "gunshot"]],
    ["what is booked", "Gained: explosives handbook, door handle ×2, alarm clock.", ["explosion", "door_open", "alarm"]],
    ["what is a figure", "A wave of nausea takes him, and a thunder of applause.", ["wave", "thunder"]],
    ["what is done on other days", "On Fridays she rings the bell and shoots at bottles.", ["bell", "gunshot"]],
    ["what somebody says it was", "It was a blast, Dogleg says, an absolute riot.", ["explosion"]],
  ])("%s", (_, narration, ids) => expect(sfx(narration, ...ids)).toEqual([]));

  it("but the same words are heard when it is there", () => {
    expect(sfx("The fire crackles, and the engine coughs and catches.", "fire_crackle", "engine")).toEqual(["fire_crackle", "engine"]);
    expect(sfx("Nine horses stamp in the yard.", "horse")).toEqual(["horse"]);
  });
});

describe("a pack's own mood names", () => {
  it("are understood as other names of moods", () => {
    expect(mood("They lower the coffin; the widow weeps into her veil.", "battle_theme", "Grief", "night market")).toBe("Grief");
    expect(
      mood("Stalls, hawkers, a fishwife haggling over mackerel; children under the awnings.", "battle_theme", "Grief", "night market"),
    ).toBe("night market");
  });

  it("stand in for the mood that the text calls for by nearness", () => {
    expect(
      mood("Every tankard comes down on the bar at once and the innkeeper roars for the next verse.", "combat", "festival", "sorrow"),
    ).toBe("festival");
    expect(mood("You vault the wall; behind you the pursuers' boots, closing, and a siren.", "tension", "rest", "sorrow")).toBe("tension");
  });
});

it("of more than three effects the surest stay, in the order of the text", () => {
  const heard = sfx(
    "Rain drums on the roof. You walk to the gate. The bell tolls, and a shot cracks across the yard.",
    "footsteps",
    "gunshot",
    "bell",
    "rain",
  );
  expect(heard).toEqual(["rain", "bell", "gunshot"]);
});
