/** The director's effects: heard now, by whole words; nothing denied, said, listed, figurative or stilled. */
import { describe, expect, it } from "vitest";
import { direct } from "../../src/audio/cues.js";

const ALL = [
  "door_open",
  "sword_clash",
  "rain",
  "thunder",
  "wind",
  "bell",
  "coin",
  "gunshot",
  "footsteps",
  "fire_crackle",
  "wave",
  "engine",
  "wolf_howl",
  "glass_break",
  "crowd",
  "tin_rattle",
  "alarm",
];
const sfx = (narration: string, available: readonly string[] = ALL) => direct({ narration, moods: ["tension"], sfx: available }).sfx;

it.each([
  ["The bolt shrieks and the old door swings open.", "door_open"],
  ["Rain drums on the tarpaulin.", "rain"],
  ["The great bell tolls over the wet roofs.", "bell"],
  ["He fires twice through the window.", "gunshot"],
  ["Wolves howl on the near side of the river.", "wolf_howl"],
  ["Four coppers clink into his palm.", "coin"],
  ["Small waves slap under the boards.", "wave"],
  ["A siren wails over the grey wall.", "alarm"],
])("%s → %s", (narration, id) => expect(sfx(narration)).toContain(id));

describe("not heard", () => {
  it.each([
    ["The wind has dropped; nothing moves on the white salt.", "wind"],
    ["It is not raining on the red roofs.", "rain"],
    ['"She liked the rain," he says, and looks at the grey wall.', "rain"],
    ["Mr Vail walks in the footsteps of his father on the matter of the spelling bee.", "bell"],
    ["They carry the old master down the steps on a door.", "door_open"],
    ["Somebody's uncle comes out to wave you in at the red gate.", "wave"],
    ["Added to pack: 1 bell, 40 coins, 2 swords.", "bell"],
    ["He adored the outdoors and changed the password.", "door_open"],
  ])("%s ✗ %s", (narration, id) => expect(sfx(narration)).not.toContain(id));
});

it("at most three, in the order of the text, with the words behind each", () => {
  const direction = direct({
    narration: "Rain drums on the roof; the door bursts open, thunder rolls over the hill, and a window shatters.",
    moods: ["tension"],
    sfx: ["glass_break", "thunder", "door_open", "rain"],
  });
  expect(direction.sfx).toEqual(["rain", "thunder", "glass_break"]);
  expect(direction.matched.thunder).toContain("thunder");
});

it("an id of the pack's own is heard by its words", () => {
  expect(sfx("The old gate lock clicks, and the raven caws twice.", ["raven_caw"])).toEqual(["raven_caw"]);
});
