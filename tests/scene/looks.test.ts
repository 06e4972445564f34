/** What the words of a text add to the scores of kinds of pictures and moods. */
import { describe, expect, it } from "vitest";
import { LOOKS } from "../../src/scene/look-weights.js";
import { addLooks } from "../../src/scene/looks-told.js";
import { tag } from "../../src/scene/tagger.js";
import { tokenise } from "../../src/scene/tokens.js";
import { toldOf } from "../../src/scene/told.js";
import { COLUMNS } from "../../src/scene/weights.js";

function added(text: string): Record<string, number> {
  const tokens = tokenise(text);
  tag(tokens);
  const scores = COLUMNS.map(() => 0);
  addLooks(scores, toldOf(tokens, []).lemmas);
  return Object.fromEntries(COLUMNS.map((name, c) => [name, scores[c]!]));
}

describe("words", () => {
  it("speak for every kind of picture and every mood, and for nothing else", () => {
    expect([...LOOKS].sort()).toEqual(COLUMNS.filter((name) => !["worth", "fight", "wonder"].includes(name)).sort());
    const scores = added("The widow weeps at the grave.");
    expect([scores.worth, scores.fight, scores.wonder]).toEqual([0, 0, 0]);
  });
  it("count once a text, and names and unknown words not at all", () => {
    expect(added("The harbour, the harbour, the harbour.")).toEqual(added("The harbour."));
    expect(added("Qqxz the harbour.")).toEqual(added("The harbour."));
    expect(Object.values(added("Qqxz?")).every((score) => score === 0)).toBe(true);
  });
  it.each(["melancholic", "festive", "tense", "landscape", "portrait"] as const)("say %s where it is told", (look) => {
    const most = Object.entries(TELLING).sort(([, a], [, b]) => added(b)[look]! - added(a)[look]!)[0]![0];
    expect(most).toBe(look);
  });
});
const TELLING = {
  melancholic: "An empty cradle, a folded coat, dust on the old letters: nobody has come home since the burial.",
  festive: "Lanterns, drums, dancers: the feast fills the square.",
  tense: "The fuse burns down while he works at the lock.",
  landscape: "Beyond the ridge the whole valley spreads to the horizon, villages and a river.",
  portrait: "He wears a grey coat with brass buttons, and a scar runs from his eyebrow to his chin.",
};
