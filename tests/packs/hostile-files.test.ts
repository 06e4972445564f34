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
  expect(refusals("#".repeat(2 * 1024 * 1024 + 1))).toEqual(["2097153 bytes are more than the 2097152 that a file of a pack may have"]);
});

it("nesting without end is a message", () => {
  expect(refusals(`mood_tracks: ${"[".repeat(20_000)}`).length).toBeGreaterThan(0);
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
