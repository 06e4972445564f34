/** Names beyond ASCII are words, stay whole in the subject and are found among the visible. */
import { expect, it } from "vitest";
import { tokenise } from "../../src/scene/tokens.js";
import { first, tell } from "./say.js";

it("a name is one word", () => {
  expect(
    tokenise("Ælfwyn met Łukasz O’Shea, Józefina and Ondřej.")
      .filter((token) => token.capital)
      .map((token) => token.text),
  ).toEqual(["ælfwyn", "łukasz", "o'shea", "józefina", "ondřej"]);
});

it("names stay in the subject and among the characters", () => {
  const cue = first(
    tell("Ælfwyn swings the iron bar at the raider's head. Łukasz, on his knees in the mud, drags the burning cart across the gate.", {
      at: "Gate",
      people: ["You", "Ælfwyn", "Łukasz"],
      fight: true,
    }),
  );
  expect(cue.subject).toContain("Ælfwyn");
  expect(cue.subject).toContain("Łukasz");
  expect(cue.characters).toEqual(expect.arrayContaining(["Ælfwyn", "Łukasz"]));
  expect(cue.tags).toContain("combat");
});
