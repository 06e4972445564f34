/** The recipe's two forms. */
import { expect, test } from "vitest";
import { parametersText, type Recipe, recipeJson } from "../../src/render/recipe.js";

const recipe: Recipe = {
  software: "sidequest-daemon 1.2.3",
  generator: "flux",
  model: "flux1-dev-q8",
  variant: "dev",
  quantisation: "q8_0",
  tier: "portrait",
  prompt: "a knight,\n  in mail",
  clip_prompt: "portrait",
  negative_prompt: "fog",
  seed: 42,
  steps: 12,
  guidance: 3.5,
  sampler: "euler",
  width: 768,
  height: 1024,
  genre: null,
  world: null,
  init: null,
};

test("the text that other generators parse", () => {
  expect(parametersText(recipe)).toBe(
    "a knight, in mail\nNegative prompt: fog\n" +
      "Steps: 12, Sampler: Euler, CFG scale: 1, Distilled CFG Scale: 3.5, Seed: 42, Size: 768x1024, Model: flux1-dev-q8, Version: sidequest-daemon 1.2.3",
  );
});

test("a stand-in is named, a start picture told by its strength, and no negative prompt leaves no line", () => {
  const text = parametersText({ ...recipe, generator: "cards", negative_prompt: "", guidance: 0, init: { sha256: "ab", strength: 0.5 } });
  expect(text).toContain("Denoising strength: 0.5, Generator: cards");
  expect(text).not.toMatch(/Negative|Distilled/);
});

test("the JSON holds all of it, and a version", () => {
  expect(JSON.parse(recipeJson(recipe))).toEqual({ recipe: 1, ...recipe });
});
