/** Files made to hurt cost time and memory within bounds, and are reported. */
import { expect, it } from "vitest";
import { packWith } from "./pack-folder.js";

const refusals = (content: string | Buffer): string[] => packWith({ "audio.yaml": content }).problems.map((problem) => problem.message);

it("aliases that multiply are counted and cut off", () => {
  const words = `[${Array.from({ length: 2000 }, (_, i) => `w${i}`).join(", ")}]`;
  const bomb = `words: &w ${words}\nmood_keywords:\n${Array.from({ length: 2000 }, (_, i) => `  m${i}: *w\n`).join("")}`;
  const started = performance.now();
  expect(refusals(bomb)).toEqual(["more than 200000 values: the file is refused"]);
  expect(performance.now() - started).toBeLessThan(10_000);
});

it("the nested kind of bomb is never unfolded", () => {
  const laughs = Array.from(
    { length: 30 },
    (_, i) =>
      `a${i}: &a${i} [${Array(10)
        .fill(i === 0 ? "lol" : `*a${i - 1}`)
        .join(", ")}]\n`,
  ).join("");
  expect(refusals(`${laughs}mood_keywords: {m: *a29}\n`)).toContain("expected text, got a list of 10");
});

it("an alias of itself is no endless loop", () => {
  expect(refusals("mood_keywords: &k\n  m: *k\n")[0]).toMatch(/expected a list of words/);
});

it("a file over the limit is not read", () => {
  expect(refusals("#".repeat(1024 * 1024 + 1))).toEqual(["1048577 bytes are more than the 1048576 that a file of a pack may have"]);
});

// Handed to the parser, the longer ones of these end the process or take most of a minute.
it.each(["[", "{", "- ", "? ", ": ", "&a ", "!!x ", "---\n- ", '"', "*a ", "a: *b\n", "\n", "#\n", " ", "\t", "a: |\n", "%YAML\n"])(
  "a mebibyte of %j is refused within bounds",
  (piece) => {
    const text = piece.repeat(Math.floor((1024 * 1024) / piece.length));
    const started = performance.now();
    expect(refusals(text)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(20_000);
  },
);

it("nesting and emptiness as real files have them are fine", () => {
  const deep = Array.from({ length: 40 }, (_, i) => `${"  ".repeat(i)}k${i}:\n`).join("");
  expect(refusals(`deep:\n  ${deep.replaceAll("\n", "\n  ")}end: 1\nlist:\n${"-\n".repeat(200)}brackets: "${"[".repeat(200)}"\n`)).toEqual(
    [],
  );
});

it("bytes that are no UTF-8 are a message", () => {
  expect(refusals(Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]))).toEqual(["not text in UTF-8"]);
});

it("names that JavaScript objects react to are plain names here", () => {
  const pack = packWith({ "audio.yaml": "mood_keywords:\n  __proto__: [a]\n  constructor: [b]\n" });
  expect([...pack.audio!.moodKeywords]).toEqual([
    ["__proto__", ["a"]],
    ["constructor", ["b"]],
  ]);
});
