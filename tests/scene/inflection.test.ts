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
  ])("%s", (lemma, forms) => {
    const made = [...verbForms(lemma).keys()];
    for (const form of forms) expect(made).toContain(form);
  });

  it("does not double where English does not", () => {
    expect([...verbForms("lean").keys()]).not.toContain("leanning");
    expect([...verbForms("open").keys()]).not.toContain("openned");
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
