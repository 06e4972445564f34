/** Spoken words never reach the picture, whatever the quotation marks; talk alone is no picture. */
import { describe, expect, it } from "vitest";
import { readMarkup } from "../../src/scene/markup.js";
import { first, tell } from "./say.js";

const MARKS = [
  ['"', '"'],
  ["“", "”"],
  ["‘", "’"],
  ["'", "'"],
  ["«", "»"],
  ["„", "“"],
] as const;

describe.each(MARKS)("quoted with %s…%s", (open, close) => {
  it("talk alone is skipped", () => {
    const told = tell(`${open}You said clean.${close}\n${open}I said nearly clean.${close}`, { at: "Bar" });
    expect(told).toMatchObject({ skip: true, cues: [] });
  });

  it("speech inside a scene stays out of the subject", () => {
    const cue = first(
      tell(`${open}Banana!${close} yells the mate. The red sail splits from top to bottom and two men hang from the broken yard.`, {
        at: "Deck",
      }),
    );
    expect(cue.subject).not.toMatch(/banana|yells/i);
    expect(cue.subject).toMatch(/sail/);
  });
});

it("an apostrophe is no quotation mark", () => {
  expect(readMarkup("It's Tansy's hut, the riders' boots, 'em all.").speeches).toEqual([]);
  expect(readMarkup("‘Not the riders’ boots,’ he said.").speeches[0]?.text).toBe("Not the riders’ boots,");
});

it("a quotation left open ends with its paragraph", () => {
  const clean = readMarkup('"Never closed\n\nThe tower falls.');
  expect(clean.speeches).toHaveLength(1);
  expect(clean.text).toContain("The tower falls.");
});

it("leaves nothing half when words are taken out", () => {
  const cue = first(
    tell('"Run," he said, and then they were at the ditch. Forty torches burn along the top of the black wall.', { at: "Wall" }),
  );
  expect(cue.subject).not.toMatch(/^he\b|he said/i);
});
