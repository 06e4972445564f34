/** The lists of words: each word once in a list, a part of speech for every word that has a meaning, and look-up of what the lists have. */
import { describe, expect, it } from "vitest";
import { ABSTRACT } from "../../src/scene/lexicon/abstract.js";
import { ADJECTIVES } from "../../src/scene/lexicon/adjectives.js";
import { LIFE_FIELDS } from "../../src/scene/lexicon/fields-life.js";
import { NATURE_FIELDS } from "../../src/scene/lexicon/fields-nature.js";
import { PERIL_FIELDS } from "../../src/scene/lexicon/fields-peril.js";
import { WONDER_FIELDS } from "../../src/scene/lexicon/fields-wonder.js";
import { FUNCTION_WORDS } from "../../src/scene/lexicon/function-words.js";
import { PEOPLE } from "../../src/scene/lexicon/people.js";
import { PLACES } from "../../src/scene/lexicon/places.js";
import { THINGS } from "../../src/scene/lexicon/things.js";
import { VERBS } from "../../src/scene/lexicon/verbs.js";
import { A, isUnknown, lookUp, N, V } from "../../src/scene/lexicon.js";

const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

describe("lists", () => {
  const lists = { ...PEOPLE, ...PLACES, ...THINGS, ...ABSTRACT, ...VERBS, ...FUNCTION_WORDS };
  it.each([...Object.entries(lists), ...Object.entries(ADJECTIVES)])("%s has each word once", (_, list) => {
    const words = wordsOf(list);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it("have every word of the fields of meaning", () => {
    const fields = { ...LIFE_FIELDS, ...NATURE_FIELDS, ...PERIL_FIELDS, ...WONDER_FIELDS };
    const words = Object.values(fields).flatMap(wordsOf);
    expect(words.filter((word) => isUnknown(lookUp(word)))).toEqual([]);
  });
});

describe("words of fiction", () => {
  it.each(["astrolabe", "bascinet", "cuirass", "gatepost", "halyard", "lychgate", "mooring", "reliquary", "sluicegate", "thurible"])(
    "%s is a thing",
    (word) => expect(lookUp(word).n & ~(N.mind | N.speech)).not.toBe(0),
  );
  it.each([
    ["abandons", "abandon"],
    ["admitted", "admit"],
    ["clambering", "clamber"],
    ["dwindled", "dwindle"],
    ["gyrates", "gyrate"],
    ["rebuilt", "rebuild"],
    ["sidestepped", "sidestep"],
    ["zigzagging", "zigzag"],
  ])("%s is a form of %s", (form, lemma) => {
    expect(lookUp(form).v).not.toBe(0);
    expect(lookUp(form).verbLemma).toBe(lemma);
  });
  it.each(["awry", "clammy", "gnarled", "inner", "ninth", "sidelong", "taut"])("%s is an adjective", (word) =>
    expect(lookUp(word).a).not.toBe(0),
  );
  it("knows what can be seen of them", () => {
    expect(lookUp("coppery").a & A.colour).not.toBe(0);
    expect(lookUp("susurrates").v & V.sound).not.toBe(0);
    expect(lookUp("ringlets").n & N.body).not.toBe(0);
  });
});
