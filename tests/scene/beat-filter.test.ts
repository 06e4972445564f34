/** The rows of the beat filter decide in their order, and only when a state comes along. */
import { expect, it } from "vitest";
import { BEATS, isEmptyState } from "../../src/scene/beat-filter.js";
import { tell } from "./say.js";

it("has a last row that always holds", () => {
  expect(BEATS.at(-1)).toMatchObject({ pass: false });
  expect(BEATS.map((row) => row.name).slice(0, 3)).toEqual(["combat or chase under way", "place changed", "bookkeeping"]);
});

it("an empty state switches it off", () => {
  expect(isEmptyState(null)).toBe(true);
  expect(isEmptyState({})).toBe(true);
  expect(isEmptyState({ location: null })).toBe(true);
  expect(isEmptyState({ location: "Mill" })).toBe(false);
});

it("names the row that stopped a beat", () => {
  expect(tell("HP 12/30. XP +5.", { at: "Mill" }).reason).toBe("bookkeeping");
  expect(tell("You nod and wait.", { at: "Mill" }).reason).toBe("nothing happens");
});
