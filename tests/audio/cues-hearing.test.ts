/** What makes a sound is read in constructions: who does it, to what, how many of them, and whether it is done at all. */
import { describe, expect, it } from "vitest";
import { direct } from "../../src/audio/cues.js";

const sfx = (narration: string, ...available: string[]) => direct({ narration, moods: ["tension"], sfx: available }).sfx;

describe("heard", () => {
  it.each([
    ["many voices", "Sixty stevedores argue on the quay, and nobody listens.", "crowd"],
    ["so many that they are heard whatever they do", "Three thousand pilgrims wait below the rock.", "crowd"],
    ["a whole room", "The whole canteen is humming the same tune.", "crowd"],
    ["several, when what they do is loud", "The bargemen whoop from the far bank.", "crowd"],
    ["a blade that meets something", "Rapier against staff, and the old man gives ground.", "sword_clash"],
    ["a shot without its gun", "She leans out of the cab and fires.", "gunshot"],
    ["what broke is called it", "He picks up the decanter and smashes it on the rail.", "glass_break"],
    ["what a relative clause tells", "Beyond it stands the wicket, which creaks.", "gate_creak"],
    ["what has been going on", "The jackals had been howling since dusk.", "wolf_howl"],
    ["a sound that goes on more softly", "The engines fade to a murmur.", "engine"],
    ["a tin can", "A can rolls away down the steps.", "tin_rattle"],
    ["a machine with a name of its own", "The dosimeter chatters.", "geiger_click"],
    ["weather that does itself", "It pours.", "rain"],
    ["what goes up", "Its tanks go up.", "explosion"],
    ["what lets go", "The magazine lets go.", "explosion"],
    ["a material that rings", "Steel rings in the alley.", "sword_clash"],
    ["they who cheer", "They have seen her, and they cheer.", "crowd"],
    ["what there was time for", "She had time to fire once.", "gunshot"],
    ["a ramp that moves", "The ramp rises.", "door_open"],
    ["a village that burns", "The village burns behind you.", "fire_crackle"],
    ["a maker's name for the thing", "My Colt spoke twice.", "gunshot"],
    ["what only its signs tell", "The gutters have given up; every umbrella in the street is out.", "rain"],
    ["a lock that hisses", "The inner lock hisses and lets them through.", "airlock_hiss"],
  ])("%s", (_, narration, id) => expect(sfx(narration, id)).toEqual([id]));

  it("one thing's deed is one sound before it is several, when there is more to hear than can be played", () => {
    const heard = sfx(
      "The door swings open, creaking. A bell tolls, and the whole town is cheering.",
      "gate_creak",
      "door_open",
      "bell",
      "crowd",
    );
    expect(heard).toEqual(["door_open", "bell", "crowd"]);
  });
});

describe("not heard", () => {
  it.each([
    ["what is forbidden", "Shooting is not permitted in the quiet cabin.", "gunshot"],
    ["what nearly was", "He had very nearly been punched by a poet.", "punch"],
    ["a beast that was sold", "She sold her horse in the spring.", "horse"],
    ["what has a price", "The price of fuel goes up.", "explosion"],
    ["smoke that goes up", "The smoke goes up straight.", "explosion"],
    ["what pours past", "It pours past the house, the whole brown river.", "rain"],
    ["what did not even rain", "It was not even raining.", "rain"],
    ["what somebody has silenced", "They cut the engines and drift in.", "engine"],
    ["what stands silenced", "The trucks wait with their motors off.", "engine"],
    ["what is gone", "With the last of the engines gone you hear the sand.", "engine"],
    ["what has passed", "After the rain had moved away the lawn steamed.", "rain"],
    ["what is preached about", "He preached a sermon on the thunder and the horses.", "thunder"],
    ["what a proverb says", "A cold forge, the proverb says, and no bell will call you.", "bell"],
    ["what would be cheaper", "It is cheaper to shoot the mule than to feed it.", "gunshot"],
    ["what a line of the books says", "Polish the bell (done).", "bell"],
    ["a beast of paper", "She folds a little paper horse.", "horse"],
    ["a bell that merely hangs there", "The bell hangs over the altar.", "bell"],
    ["what nobody heard", "Nobody heard the gate.", "gate_creak"],
    ["a word that only ends like a thing", "The steward stops writing.", "spell_cast"],
    ["what a thing is behind", "A glow slides under the door.", "door_open"],
    ["three who speak", "Three guards talk by the stove.", "crowd"],
    ["a bed of sound: it is no effect", "Rain drums on the roof.", "ambience_rain"],
    ["a loop", "The engine roars.", "engine_loop"],
    ["what a list has below its title", "Inventory of the Crane Hall, third month: gongs, two. Bell, one.", "bell"],
    ["what somebody is called", "You are, the ferryman remarks, a gong that sounds too early.", "gong"],
    ["what is told how it was", "He tells it well: how the hoofs came on, how thunder broke.", "thunder"],
    ["what is still to be done", "If they get so far, Osei is to hit the siren.", "alarm"],
    ["what something is in general", "An engine, Deacon holds, is a church.", "engine"],
    ["what is disapproved of", "Miss Thring disapproved of thunder and bells.", "thunder"],
    ["what there is neither of", "In it there is neither wolf, thunder nor bell.", "thunder"],
    ["what is none", "You fall through rain that isn't.", "rain"],
    ["what lay there", "On the blotter lay eleven dollars.", "coin"],
  ])("%s", (_, narration, id) => expect(sfx(narration, id)).toEqual([]));
});

it("of more ids than are kept each is still heard", () => {
  const many = Array.from({ length: 1200 }, (_, n) => `bell_${n}`);
  expect(sfx("Rain drums on the slates.", "rain", ...many)).toEqual(["rain"]);
  expect(sfx("The gong booms.", ...many, "gong")).toEqual(["gong"]);
  expect(sfx("Rain drums on the slates.", "rain")).toEqual(["rain"]);
});
