/** The table that finds the place of a number, and the names of the numbers in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doingKey, KEY_OF, nameOf, visitWords } from "../../src/scene/feature-keys.js";
import { KeyTable } from "../../src/scene/key-table.js";
import { markScopes, sentencesOf } from "../../src/scene/scopes.js";
import { tag } from "../../src/scene/tagger.js";
import { tokenise } from "../../src/scene/tokens.js";

it("finds every key at its place and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { maxLength: 400 }), fc.integer({ min: 1 }), (keys, other) => {
      const table = new KeyTable(keys);
      for (const [place, key] of keys.entries()) expect(table.find(key)).toBe(place);
      if (!keys.includes(other)) expect(table.find(other)).toBe(-1);
    }),
  );
});

describe("names of keys", () => {
  it("lead back to them", () => {
    for (const [list, name] of [
      ["words", "stone"],
      ["pairs", "no|hand"],
      ["doings", "stone|walk"],
    ] as const) {
      const key = KEY_OF[list](name);
      expect(key).toBeGreaterThan(0);
      expect(nameOf(key)).toEqual({ list, name });
    }
    expect(nameOf(doingKey(0, KEY_OF.words("walk"))).name).toBe("none|walk");
  });
  it("are none for words that the lexicon does not have", () => {
    expect([KEY_OF.words("qqxz"), KEY_OF.pairs("qqxz|hand"), KEY_OF.doings("stone|qqxz"), KEY_OF.doings("qqxz|walk")]).toEqual([
      -1, -1, -1, -1,
    ]);
  });
});

it("words that are not heeded are left out, and part those on both sides of them", () => {
  const tokens = tokenise("The grey door slams. Rain.");
  tag(tokens);
  markScopes(tokens, sentencesOf(tokens));
  const namesOf = (heeded?: number[]) => {
    const names: string[] = [];
    visitWords(tokens, (key) => names.push(nameOf(key).name), heeded);
    return names;
  };
  expect(namesOf()).toEqual(["the", "grey", "the|grey", "door", "grey|door", "slam", "door|slam", "rain"]);
  expect(namesOf(tokens.map(({ text }) => (text === "door" ? 0 : 1)))).toEqual(["the", "grey", "the|grey", "slam", "rain"]);
});
