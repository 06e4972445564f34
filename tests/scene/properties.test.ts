/** Holds for any string: no throw, short subjects without quotation marks, cleaning that is idempotent, linear growth. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createInterpreter } from "../../src/scene/interpreter.js";
import { readMarkup } from "../../src/scene/markup.js";
import { LONGEST_SUBJECT } from "../../src/scene/subject-room.js";
import { cutAtWord } from "../../src/scene/subject-text.js";

const WORDS =
  "the a red tower burns over you stabs him with knife . , ; : “ ” \" ' ‘ ’ ( ) [ ] ** * # \n like as would not said Łukasz 12 HP → — WANTED sign".split(
    " ",
  );
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(" "));
const anything = fc.oneof(prose, fc.string({ unit: "binary", maxLength: 400 }), fc.string({ maxLength: 400 }));

it("never throws, and every subject is short and free of quotation marks", () => {
  const interpreter = createInterpreter();
  fc.assert(
    fc.property(anything, fc.option(fc.string(), { nil: null }), (narration, location) => {
      const { skip, cues } = interpreter.interpret({ narration, gameState: location === null ? null : { location }, sessionId: "s" });
      expect(cues.length).toBeLessThanOrEqual(2);
      expect(skip).toBe(cues.length === 0);
      for (const { subject } of cues) {
        expect([...subject].length).toBeLessThanOrEqual(LONGEST_SUBJECT);
        expect(subject).not.toMatch(/["“”«»„]/);
      }
    }),
    { numRuns: 300 },
  );
});

it("cleaning a cleaned text changes nothing", () => {
  fc.assert(
    fc.property(prose, (text) => {
      const plain = (source: string) =>
        readMarkup(source)
          .text.replace(/\uE000/g, "")
          .replace(/\s+/g, " ")
          .trim();
      const once = plain(text.replace(/["“”'‘’()[\]*#:—-]/g, " "));
      expect(plain(once)).toBe(once);
    }),
  );
});

it("cuts between words and counts code points", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      expect([...cutAtWord(text, limit)].length).toBeLessThanOrEqual(limit);
    }),
  );
});

it.each(["constructor", "toString", "hasOwnProperty", "__proto__", "valueOf"])("%s is a word like any other", (word) => {
  const { cues } = createInterpreter().interpret({
    narration: `Snow lies in the great hall and the lamps burn low. ${word} Vale lifts a lamp over the broken throne.`,
  });
  expect(cues[0]?.subject).toContain("lifts a lamp");
});

describe("work grows with the length, not with its square", () => {
  const KB = 1024;
  it.each([
    ["straight quotes", '" a '],
    ["single quotes", "' a "],
    ["opening quotes", "‘a "],
    ["one word", "sword "],
    ["open brackets", "[("],
    ["open parentheses, then a word", "("],
    ["emphasis", "*a _b "],
    ["blank lines", "a\n\n"],
    ["past and present by turns", "He ran. It burns. "],
    ["spans of time", "For nine days it rained. "],
    ["asides with numbers", "a — 7 "],
    ["claims within claims", "he said she had told them that "],
    ["a list without end", "a red lamp, "],
    ["braces", "{a "],
    ["denials", "not "],
    ["conditions", "if he "],
    ["memories", "that had been "],
    ["comparisons", "as if "],
    ["verbs of magic", "She conjures a flame. "],
    ["causes", "because it is so "],
    ["former places", "where the king once stood "],
    ["remarks", "It is the first I ever saw. "],
  ])("%s", (_, unit) => {
    const interpreter = createInterpreter();
    const time = (size: number) => {
      const narration = `${unit.repeat(size / unit.length)}x`;
      const runs = Array.from({ length: 3 }, () => {
        const before = process.cpuUsage();
        interpreter.interpret({ narration });
        const { user, system } = process.cpuUsage(before);
        return user + system;
      });
      return Math.min(...runs) / 1000;
    };
    time(64 * KB);
    const small = time(64 * KB);
    // Four times the text: about 4 when linear, 16 when quadratic. The addend forgives the clock's grain.
    expect(time(256 * KB)).toBeLessThan(small * 9 + 25);
  });
});
