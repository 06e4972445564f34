/** What the subject of a turn shows and what it leaves out, sentence by sentence. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/scene/facts.js";
import { subjectOf } from "../../src/scene/subject.js";
import { LONGEST_SUBJECT } from "../../src/scene/subject-room.js";

const subject = (narration: string): string =>
  subjectOf(factsOf(narration, { state: null, place: "same", painted: false, documents: false })).text;

interface Row {
  kind: string;
  text: string;
  /** Stems that the subject must contain, and phrases that it must not. */
  shows: string[];
  hides: string[];
}
const rows: Row[] = readFileSync(new URL("../fixtures/sanity/subjects.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

describe.each([...new Set(rows.map(({ kind }) => kind))])("%s", (kind) => {
  it.each(rows.filter((row) => row.kind === kind))("$text", ({ text, shows, hides }) => {
    const words = subject(text).toLowerCase();
    for (const stem of shows) expect(words).toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${stem}`, "u"));
    for (const phrase of hides) expect(words).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`, "u"));
  });
});

describe("over the limit", () => {
  it("a single long clause is cut, not lost", () => {
    const text = subject(`The red tower ${"beside the old mill and the green barn with the white goat ".repeat(12)}burns.`);
    expect(text).toMatch(/^The red tower/);
    expect(text.length).toBeLessThanOrEqual(LONGEST_SUBJECT);
  });

  it("phrases that show nothing new go before things", () => {
    const text = subject(
      `A gilded barge lies across the weir, as it had done all that long and tiresome day, and a bear in a bonnet sits at the tiller; the oarsmen have crossed their oars, red and blue, for want of anything better in the way of occupation, and a piper is piping to them from the roof of the cabin; under the bridge, very slowly, and with all the time that there ever was, a swan is pulling a raft of candles, two drowned bishops, a harp, a cage of finches and a grandfather clock; and on the parapet a boy is fishing with a kite.`,
    );
    for (const thing of ["barge", "bear", "tiller", "oar", "swan", "candles", "bishops", "harp", "finches", "clock"])
      expect(text).toContain(thing);
    expect(text.length).toBeLessThanOrEqual(LONGEST_SUBJECT);
  });
});
