/** Words inside words and everyday idioms fire no rule. */
import { describe, expect, it } from "vitest";
import { lookUp, N, V } from "../../src/scene/lexicon.js";
import { tell } from "./say.js";

describe("a word inside a word is not that word", () => {
  it.each([
    ["elbow", N.weapon],
    ["delight", N.light],
    ["slight", N.light],
    ["mistake", N.sky],
    ["human", N.machine],
    ["setting", N.prop],
    ["stepmother", N.room],
  ])("%s", (word, bits) => {
    expect(lookUp(word).n & bits).toBe(0);
  });

  it("execute is no cut, adored no door", () => {
    expect(lookUp("adored").n).toBe(0);
    expect(lookUp("outdoors").n & N.room).toBe(0);
    expect(lookUp("execute").v & V.strike).toBe(0);
  });
});

describe("idioms make no picture", () => {
  it.each([
    "You take note of it, and read the room, and strike a bargain.",
    "It was a sign of weakness, in the heat of the moment, and everybody knew it.",
    "He cut a deal, killed the afternoon, and broke the news to your lawyer.",
    "You book a room and shoot the breeze. It beats working.",
  ])("%s", (narration) => {
    const told = tell(narration, { at: "Inn" });
    expect(told.skip).toBe(true);
    expect(told.cues).toEqual([]);
  });

  it("city blocks are no parry", () => {
    const told = tell(
      "You come over the bridge. Block after block of drowned rooftops spreads out below, red tiles and black chimneys, gulls on every ridge.",
      {
        at: "Old City",
        from: "Road",
      },
    );
    expect(told.cues[0]?.tier).toBe("landscape");
    expect(told.cues[0]?.tags).not.toContain("combat");
  });
});
