/** What the words of a text were found to say for each kind of sound. */
import { describe, expect, it } from "vitest";
import { SOUND_BIAS, SOUND_WORDS } from "../../src/audio/cues/sound-word-weights.js";
import { kindName, soundWords } from "../../src/audio/cues/sound-words.js";
import { direct } from "../../src/audio/cues.js";
import { tag } from "../../src/scene/tagger.js";
import { tokenise } from "../../src/scene/tokens.js";

function said(text: string, heeded?: (word: string) => boolean) {
  const tokens = tokenise(text);
  tag(tokens);
  return soundWords(
    tokens,
    tokens.map(({ text }) => (heeded?.(text) === false ? 0 : 1)),
  );
}

describe("sound words", () => {
  it("have a bias for each kind", () => {
    expect(Object.keys(SOUND_BIAS)).toEqual(Object.keys(SOUND_WORDS));
  });
  it("raise the sound that they go with above its bias, and say which they are", () => {
    const bell = said("The bell tolls.").get("bell")!;
    expect(bell.sum).toBeGreaterThan(SOUND_BIAS.bell!);
    expect(bell.words).toEqual(["tolls"]);
    expect(bell.at).toBe(2);
  });
  it("count only where they are heeded", () => {
    const silent = said("The bell tolls.", (word) => word === "the").get("bell")!;
    expect(silent.words).toEqual([]);
    expect(silent.at).toBe(-1);
    expect(silent.sum).toBeLessThan(said("The bell tolls.").get("bell")!.sum);
  });
  it("count once a text", () => {
    expect(said("Rain. Rain. Rain.").get("rain")).toEqual(said("Rain.").get("rain"));
  });
  it("give no mere article as a reason", () => {
    for (const [, { words }] of said("The whole of the town is there, and the bell tolls.")) expect(words).not.toContain("the");
  });
  it("of a kind that was never learned there are none", () => {
    expect(said("Nothing.").get("qqxz")).toBeUndefined();
    expect(kindName("footsteps footstep steps")).toBe("footsteps");
  });
});

it("a sound that no construction tells is heard by its words, and they are its reason", () => {
  const { sfx, matched } = direct({
    narration: "The gutters choke, and everybody on the steps opens an umbrella.",
    moods: ["tension"],
    sfx: ["rain", "gunshot"],
  });
  expect(sfx).toEqual(["rain"]);
  expect(matched.rain!.length).toBeGreaterThan(0);
});
