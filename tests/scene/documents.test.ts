/** Document blocks leave the prose and come back whole; shown writing keeps its words. */
import { expect, it } from "vitest";
import { extractDocuments } from "../../src/scene/documents.js";
import { first, tell } from "./say.js";

it("takes a block out with kind, title and body", () => {
  const { prose, documents } = extractDocuments('Before. [DOCUMENT: letter "My dear"]\nCome at once.\n[/DOCUMENT] After.');
  expect(documents).toEqual([{ kind: "letter", title: "My dear", body: "Come at once." }]);
  expect(prose).toContain("Before.");
  expect(prose).toContain("After.");
  expect(prose).not.toContain("Come at once");
});

it("a block never closed runs to the end; no title is no fault", () => {
  expect(extractDocuments("[DOCUMENT: map]here").documents).toEqual([{ kind: "map", title: "", body: "here" }]);
});

it("the reply carries documents even when there is no picture", () => {
  const told = tell('[DOCUMENT: note "x"]body[/DOCUMENT]');
  expect(told.documents).toHaveLength(1);
  expect(told.skip).toBe(true);
});

it.each([
  "Nailed to the post is a square of tarred cloth: NO CROSSING AFTER DARK.",
  "The sign over the gate reads, “No crossing after dark.”",
  "Somebody has painted the wall in letters a yard high: **NO CROSSING AFTER DARK**",
])("writing that is shown is a text_overlay with its words: %s", (narration) => {
  const cue = first(tell(narration, { at: "Ferry" }));
  expect(cue.tier).toBe("text_overlay");
  expect(cue.subject.toLowerCase()).toContain("no crossing after dark");
});

it("a letter that is only carried is no text_overlay", () => {
  const told = tell("The old courier limps across the yard in a torn grey coat, a letter in his teeth and blood on both hands.", {
    at: "Yard",
  });
  expect(told.cues[0]?.tier).not.toBe("text_overlay");
});
