/** The estimate used while no model is loaded. */
import { expect, it } from "vitest";
import { estimatedBudget, estimateTokens } from "../../src/prompt/budget.js";

it("counts 1.3 a word, rounded up, and every character of scripts without spaces", () => {
  expect(estimateTokens("")).toBe(0);
  expect(estimateTokens("a red tower")).toBe(4);
  expect(estimateTokens("don't stop")).toBe(3);
  expect(estimateTokens("紅い塔")).toBe(4);
});

it("adds the special tokens of each encoder and knows the limits", () => {
  const budget = estimatedBudget("schnell");
  expect(budget.countT5("red")).toBe(3);
  expect(budget.countClip("red")).toBe(4);
  expect(budget).toMatchObject({ t5Limit: 256, clipLimit: 77, exact: false });
  expect(estimatedBudget().t5Limit).toBe(512);
});
