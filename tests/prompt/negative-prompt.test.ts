/** The negative prompt is carried; without true CFG the reply says that it has no effect. */
import { expect, it } from "vitest";
import { estimatedBudget } from "../../src/prompt/budget.js";
import { type ComposeInput, compose } from "../../src/prompt/composer.js";

const style = { positiveSuffix: "", negativePrompt: "photo", visualTagOverrides: new Map<string, string>(), baseSeed: 0 };
const INPUT: ComposeInput = { tier: "portrait", subject: "a grey monk", style, budget: estimatedBudget() };

it("warns without true CFG, not with it, not when there is none", () => {
  expect(compose(INPUT)).toMatchObject({ negative: "photo", warnings: [expect.stringMatching(/true_cfg/)] });
  expect(compose({ ...INPUT, trueCfg: 3 })).toMatchObject({ negative: "photo", warnings: [] });
  expect(compose({ ...INPUT, style: null })).toMatchObject({ negative: "", warnings: [] });
});

it("the caller's own wins over the world's, the world's over the genre's", () => {
  expect(compose({ ...INPUT, worldStyle: { negativePrompt: "blur" } }).negative).toBe("blur");
  expect(compose({ ...INPUT, worldStyle: { negativePrompt: "blur" }, negative: "text" }).negative).toBe("text");
});
