/** Words are known in all their forms, regular and irregular. */
import { describe, expect, it } from "vitest";
import { adjectiveForms, nounForms, verbForms } from "../../src/scene/inflect.js";
import { lookUp, V } from "../../src/scene/lexicon.js";

describe("forms of a lemma", () => {
  it.each([
    ["reach", ["reach", "reaches", "reaching", "reached"]],
    ["stab", ["stab", "stabs", "stabbing", "stabbed"]],
    ["strike", ["strike", "strikes", "striking", "struck"]],
    ["carry", ["carry", "carries", "carrying", "carried"]],
    ["lie", ["lie", "lies", "lying", "lay", "lain"]],
    ["kneel", ["kneel", "kneels", "kneeling", "knelt", "kneeled"]],
    ["leap", ["leap", "leaping", "leapt"]],
    ["type", ["typing", "typed"]],
    ["cycle", ["cycling", "cycled"]],
    ["singe", ["singeing", "singed"]],
    ["dye", ["dyeing", "dyed"]],
    ["layer", ["layering", "layered"]],
    ["picnic", ["picnicking", "picnicked"]],
    ["arc", ["arcing", "arced"]],
    ["quiz", ["quizzes", "quizzing", "quizzed"]],
    ["occur", ["occurring", "occurred"]],
    ["overlap", ["overlapping", "overlapped"]],
    ["duel", ["duelling", "dueling", "duelled"]],
    ["rebuild", ["rebuilding", "rebuilt"]],
    ["undergo", ["undergoes", "undergoing", "underwent", "undergone"]],
    ["overlie", ["overlies", "overlying", "overlay", "overlain"]],
    ["inlay", ["inlaying", "inlaid"]],
  ])("%s", (lemma, forms) => {
    const made = [...verbForms(lemma).keys()];
    for (const form of forms) expect(made).toContain(form);
  });

  it("does not double where English does not", () => {
    expect([...verbForms("lean").keys()]).not.toContain("leanning");
    expect([...verbForms("open").keys()]).not.toContain("openned");
  });

  it.each([
    ["type", "typeing"],
    ["visit", "visitting"],
    ["layer", "layerring"],
    ["conceal", "concealled"],
    ["reveal", "revealled"],
    ["expel", "expeled"],
    ["relay", "relaid"],
    ["belie", "belay"],
    ["behave", "behad"],
  ])("makes no false form of %s", (lemma, form) => expect([...verbForms(lemma).keys()]).not.toContain(form));

  it.each([
    ["stomach", "stomachs"],
    ["monarch", "monarchs"],
    ["arch", "arches"],
    ["cello", "cellos"],
    ["kimono", "kimonos"],
    ["torpedo", "torpedoes"],
    ["nebula", "nebulae"],
    ["portmanteau", "portmanteaux"],
    ["man-of-war", "men-of-war"],
    ["handkerchief", "handkerchiefs"],
  ])("the plural of %s is %s", (lemma, plural) => {
    expect(nounForms(lemma)).toContain(plural);
    expect(nounForms(lemma)).not.toContain(plural.endsWith("ches") ? `${lemma}s` : plural === `${lemma}s` ? `${lemma}es` : "");
  });

  it("compares only what English compares", () => {
    expect(adjectiveForms("scratchy")).toContain("scratchier");
    for (const lemma of ["solar", "tidal", "inner", "rustic", "numb"]) expect(adjectiveForms(lemma)).toEqual([lemma]);
  });

  it("makes irregular plurals and comparatives", () => {
    expect(nounForms("wolf")).toContain("wolves");
    expect(nounForms("fisherman")).toContain("fishermen");
    expect(adjectiveForms("dark")).toEqual(["dark", "darker", "darkest"]);
    expect(adjectiveForms("big")).toContain("bigger");
  });
});

it("every form of a blow is a blow", () => {
  for (const form of ["stab", "stabs", "stabbed", "stabbing", "strike", "strikes", "struck", "striking", "shot", "shoots", "slain"]) {
    expect(lookUp(form).v & V.violence, form).not.toBe(0);
  }
});
