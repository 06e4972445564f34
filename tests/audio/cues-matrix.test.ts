/** Sounds of every kind by the ways in which writers tell them, and the frames in which the same words tell of no sound. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { direct } from "../../src/audio/cues.js";

const sfx = (narration: string, id: string) => direct({ narration, moods: ["tension"], sfx: [id] }).sfx;

/** Lines of an effect id and sentences, parted by bars. */
const sentencesOf = (file: string) =>
  readFileSync(new URL(`../fixtures/sounds/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("|"))
    .flatMap(([id, ...sentences]) => sentences.map((sentence) => [id!, sentence] as const));

it.each(sentencesOf("told.txt"))("%s: %s", (id, sentence) => expect(sfx(sentence, id)).toEqual([id]));
it.each(sentencesOf("silent.txt"))("no %s: %s", (id, sentence) => expect(sfx(sentence, id)).toEqual([]));

/** Effect id, what makes it, its act in the present, and the bare verb. */
const ACTS: readonly (readonly [string, string, string, string])[] = [
  ["bell", "bell", "tolls", "toll"],
  ["engine", "engine", "roars", "roar"],
  ["horse", "horse", "gallops past", "gallop past"],
  ["rain", "rain", "drums on the roof", "drum on the roof"],
  ["thunder", "thunder", "rolls", "roll"],
  ["wolf_howl", "wolf", "howls", "howl"],
  ["gunshot", "pistol", "fires", "fire"],
  ["alarm", "siren", "wails", "wail"],
  ["door_open", "door", "swings open", "swing open"],
  ["glass_break", "window", "shatters", "shatter"],
  ["crowd", "crowd", "roars", "roar"],
  ["fire_crackle", "fire", "crackles", "crackle"],
  ["gong", "gong", "booms", "boom"],
  ["typing", "typewriter", "clatters", "clatter"],
  ["wind", "wind", "howls", "howl"],
  ["explosion", "bomb", "explodes", "explode"],
  ["coin", "coin", "drops into the bowl", "drop into the bowl"],
  ["wave", "sea", "breaks on the rocks", "break on the rocks"],
  ["machinery_hum", "generator", "hums", "hum"],
];

type Frame = (thing: string, acts: string, act: string) => string;

it.each(ACTS)("%s is heard when the %s %s", (id, thing, acts) => expect(sfx(`The ${thing} ${acts}.`, id)).toEqual([id]));

describe.each<[string, Frame]>([
  ["denied", (thing, _, act) => `The ${thing} does not ${act}.`],
  ["never again", (thing, _, act) => `The ${thing} will never ${act} again.`],
  ["unheard", (thing, _, act) => `Nobody has heard the ${thing} ${act}.`],
  ["supposed", (thing, _, act) => `The ${thing} would ${act} if you touched it.`],
  ["conditional", (thing, acts) => `If the ${thing} ${acts}, you run.`],
  ["to come", (thing, acts) => `When the ${thing} ${acts}, we will go, and not before.`],
  ["possible", (thing, _, act) => `The ${thing} may ${act} before dawn.`],
  ["planned", (thing, _, act) => `She plans to let the ${thing} ${act} at nine.`],
  ["feared", (thing, _, act) => `You are afraid that the ${thing} will ${act}.`],
  ["remembered", (thing, _, act) => `He remembers how the ${thing} used to ${act}.`],
  ["dreamed", (thing, acts) => `In his dream the ${thing} ${acts}.`],
  ["a story", (thing, acts) => `In the story the ${thing} ${acts}.`],
  ["a simile", (thing, acts) => `Her voice is like a ${thing} that ${acts}.`],
  ["speech", (thing, acts) => `"The ${thing} ${acts}," she says, and folds her hands.`],
  ["reported", (thing, acts) => `He says that the ${thing} ${acts} every year.`],
  ["a sign", (thing) => `The sign reads: THE ${thing.toUpperCase()} INN.`],
  ["a list", (thing) => `Inventory: ${thing}, rope, lamp oil, bread.`],
  ["painted", (thing) => `A painted ${thing} hangs over the bar.`],
  ["a picture", (thing) => `A picture of a ${thing} hangs over the stair.`],
  ["a name", (thing) => `They call him the ${thing}.`],
  ["a price", (thing) => `A ${thing} would cost nine crowns.`],
  ["absent", (thing) => `There is a yard without a ${thing}.`],
  ["wished for", (thing) => `She wishes for a ${thing}.`],
  ["asked", (thing, _, act) => `Does the ${thing} ever ${act}?`],
  ["waited for", (thing, _, act) => `You wait for the ${thing} to ${act}.`],
  ["tattooed", (thing) => `A ${thing} is tattooed on his arm.`],
  ["a toy", (thing) => `The child has a toy ${thing}.`],
])("no sound: %s", (_, frame) => {
  it.each(ACTS)("%s", (id, thing, acts, act) => expect(sfx(frame(thing, acts, act), id)).toEqual([]));
});
