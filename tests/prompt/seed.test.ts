/** Seeds: the same scene the same, the caller's own as it is, a fresh one only when asked for. */
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { estimatedBudget } from "../../src/prompt/budget.js";
import { type ComposeInput, compose } from "../../src/prompt/composer.js";
import { deriveSeed } from "../../src/prompt/seed.js";

const INPUT: ComposeInput = { tier: "portrait", subject: "a grey monk", style: null, budget: estimatedBudget() };

it("is the first 32 bits of SHA-256 plus the base seed, modulo 2³²", () => {
  const digest = createHash("sha256")
    .update(JSON.stringify(["a", "portrait", "Mill", ["b", "c"]]))
    .digest();
  const source = { subject: "a", tier: "portrait", location: "Mill", characters: ["c", "b"] };
  expect(deriveSeed({ ...source, baseSeed: 7 })).toBe((digest.readUInt32BE(0) + 7) % 2 ** 32);
  expect(deriveSeed({ ...source, baseSeed: 2 ** 32 - 1 })).toBe((digest.readUInt32BE(0) + 2 ** 32 - 1) % 2 ** 32);
});

it("does not depend on the order of names, but on everything else", () => {
  const seed = (over: Partial<ComposeInput>) => compose({ ...INPUT, ...over }).seed;
  expect(seed({ characters: ["A", "B"] })).toBe(seed({ characters: ["B", "A"] }));
  expect(seed({ tier: "landscape" })).not.toBe(seed({}));
  expect(seed({ location: "Mill" })).not.toBe(seed({}));
});

it("keeps the caller's seed, draws a fresh one for −1 and random, refuses others", () => {
  expect(compose({ ...INPUT, seed: 0 }).seed).toBe(0);
  expect(compose({ ...INPUT, seed: 4294967295 }).seed).toBe(4294967295);
  expect(compose({ ...INPUT, seed: -1, freshSeed: () => 42 }).seed).toBe(42);
  expect(compose({ ...INPUT, seed: "random", freshSeed: () => 43 }).seed).toBe(43);
  for (const seed of [-2, 1.5, 2 ** 32])
    expect(() => compose({ ...INPUT, seed })).toThrowError(expect.objectContaining({ code: "INVALID_PARAMS" }));
});
