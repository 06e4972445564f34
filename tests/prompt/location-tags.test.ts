/** What a place looks like: request, world, genre, our table, in this order; an unknown place is said so. */
import { describe, expect, it } from "vitest";
import { estimatedBudget } from "../../src/prompt/budget.js";
import { type ComposeInput, compose } from "../../src/prompt/composer.js";
import { defaultTags, overrideFor, PLACES } from "../../src/prompt/location-tags.js";

const INPUT: ComposeInput = {
  tier: "landscape",
  subject: "red roofs",
  location: "The Lame Goose Tavern",
  style: null,
  budget: estimatedBudget(),
};
const style = (tags: string) => ({ positiveSuffix: "", negativePrompt: "", baseSeed: 0, visualTagOverrides: new Map([["tavern", tags]]) });
const locationOf = (input: ComposeInput) => compose(input).layers.find((layer) => layer.layer === "location")?.text;

it("asks request, world, genre, then our table", () => {
  expect(locationOf(INPUT)).toMatch(/tavern/);
  expect(locationOf({ ...INPUT, style: style("from genre") })).toBe("from genre");
  expect(locationOf({ ...INPUT, style: style("from genre"), worldStyle: style("from world") })).toBe("from world");
  expect(locationOf({ ...INPUT, worldStyle: style("from world"), visualTagOverrides: new Map([["goose", "from request"]]) })).toBe(
    "from request",
  );
});

it("an unknown place adds nothing and warns; no place does not warn", () => {
  const unknown = compose({ ...INPUT, location: "Qzx" });
  expect(unknown.warnings.join()).toContain("Qzx");
  expect(unknown.layers.some((layer) => layer.layer === "location")).toBe(false);
  expect(compose({ ...INPUT, location: null }).warnings).toEqual([]);
});

describe("matching", () => {
  it("is by whole words and phrases, first in file order", () => {
    expect(overrideFor("Innsbruck Gate", [["inn", "x"]])).toBeNull();
    expect(
      overrideFor("Salt market, upper market", [
        ["upper market", "a"],
        ["market", "b"],
      ]),
    ).toBe("a");
    expect(overrideFor("Šumný Trh", [["trh", "market stalls"]])).toBe("market stalls");
  });

  it.each(["tavern", "forest", "dungeon", "castle", "market", "cave", "temple", "battlefield"])("our table knows a %s", (name) => {
    expect(defaultTags(`The Old ${name}`)).toBeTruthy();
  });

  it("no name stands in two rows", () => {
    const names = PLACES.flatMap((row) => row.names);
    expect(new Set(names).size).toBe(names.length);
  });
});
