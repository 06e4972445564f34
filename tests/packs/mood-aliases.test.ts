/** Aliases that lead nowhere or in a circle are reported and left out. */
import { expect, it } from "vitest";
import { packWith, told } from "./pack-folder.js";

it("reports circles and unknown targets, keeps chains that end in music", () => {
  const pack = packWith({
    "audio.yaml": `themes: [{mood: rest}]
mood_aliases:
  a: b
  b: c
  c: a
  self: self
  lost: nowhere
  far: lost
  calm: rest
  sleepy: calm
`,
  });
  expect([...pack.audio!.moodAliases]).toEqual([
    ["calm", "rest"],
    ["sleepy", "calm"],
  ]);
  expect(told(pack)).toEqual([
    "audio.yaml:3 mood_aliases.a aliases go in a circle: a → b → c → a",
    "audio.yaml:4 mood_aliases.b aliases go in a circle: b → c → a → b",
    "audio.yaml:5 mood_aliases.c aliases go in a circle: c → a → b → c",
    "audio.yaml:6 mood_aliases.self aliases go in a circle: self → self",
    "audio.yaml:7 mood_aliases.lost alias of nowhere, a mood that has neither tracks nor themes",
    "audio.yaml:8 mood_aliases.far alias of nowhere, a mood that has neither tracks nor themes",
  ]);
});
