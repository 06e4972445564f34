/** A second picture where another part of the text makes one, and the viewpoint that the text gives. */
import { expect, it } from "vitest";
import { first, tell } from "./say.js";

it("a plain scene is one picture, never more than two", () => {
  const told = tell(
    "The gate swings in upon a garden of stones. Raked gravel runs between them and one maple burns red against the wall.",
    {
      at: "Garden",
      from: "Road",
    },
  );
  expect(told.cues).toHaveLength(1);
});

it("a document and the room about it are two pictures", () => {
  const told = tell(
    "Nailed to the door is a square of sailcloth, painted in tar: NO CROSSING AFTER DARK. THE BOATMAN HAS BEEN EATEN. Behind it the black river slides under a broken wooden bridge, lanterns hang from the willow branches, a white dog sits on the jetty, and three empty boats knock against the stones of the quay.",
    { at: "Ferry", from: "Road" },
  );
  expect(told.cues.map((cue) => cue.tier)).toEqual(["text_overlay", "scene_illustration"]);
  expect(told.cues[1]!.subject).not.toContain("NO CROSSING");
  expect(told.cues[1]!.subject).toContain("bridge");
});

it.each([
  ["From the ridge you look down on a burning town, its red roofs falling in one after another and the river full of boats.", "high"],
  [
    "Far above you a stone giant leans over the pass, snow on its shoulders, one hand on the broken tower, and the ravens wheel about its head.",
    "low",
  ],
  ["A red tower stands on the hill, its windows lit, and grey horses graze along the wall.", undefined],
])("%s → %s", (narration, camera) => expect(first(tell(narration, { at: "Pass", from: "Road" })).camera).toBe(camera));
