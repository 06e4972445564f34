/** A wrong param is named with what was expected and what came. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SidequestError } from "../../src/errors.js";
import { type MethodName, SCHEMAS } from "../../src/protocol/schemas.js";
import { validate } from "../../src/server/validate.js";

const refusalOf = (method: MethodName, params: Record<string, unknown>): SidequestError => {
  try {
    validate(method, params);
  } catch (error) {
    return error as SidequestError;
  }
  throw new Error("it was taken");
};

describe("a refusal", () => {
  it.each<[MethodName, Record<string, unknown>, string | RegExp]>([
    ["embed", {}, "text: expected a string, got nothing"],
    ["embed", { text: null }, "text: expected a string, got null"],
    ["embed", { text: ["a"] }, "text: expected a string, got a list"],
    ["render", { tier: "" }, 'tier: expected a non-empty string, got ""'],
    ["render", { tier: "portrait", steps: 0 }, "steps: expected an integer from 1 to 50, got 0"],
    ["render", { tier: "portrait", steps: 5.5 }, "steps: expected an integer from 1 to 50, got 5.5"],
    ["render", { tier: "portrait", strength: 0 }, "strength: expected a number above 0 to 1, got 0"],
    ["render", { tier: "portrait", seed: "soon" }, 'seed: expected an integer from -1 to 4294967295 or "random", got "soon"'],
    ["render", { tier: "portrait", sampler: "ddim" }, 'sampler: expected one of "euler", "heun", got "ddim"'],
    ["render", { tier: "portrait", job_id: "a b" }, 'job_id: expected a string like /^[\\w-]{1,64}$/, got "a b"'],
    ["render", { tier: "portrait", tags: ["a", 5] }, "tags[1]: expected a string, got 5"],
    [
      "render",
      { tier: "portrait", game_state: { combat: { in_combat: "yes" } } },
      'game_state.combat.in_combat: expected true or false, got "yes"',
    ],
    ["render", { tier: "portrait", deadline_ms: 0 }, "deadline_ms: expected an integer from 1 upwards, got 0"],
    ["render", { tier: "portrait", characters: [{}] }, "characters[0]: expected a string or an object, got an object"],
    ["subscribe", { events: ["x"] }, /^events\[0\]: expected one of "render\.queued", .*, got "x"$/],
    ["subscribe", { events: [] }, "events: expected a list with something in it, got a list"],
    ["render", { steps: 0, width: "wide" }, "tier: expected a non-empty string, got nothing (and 2 more)"],
  ])("%s %j: %s", (method, params, message) => {
    expect(refusalOf(method, params)).toMatchObject({
      code: "INVALID_PARAMS",
      message: typeof message === "string" ? message : expect.stringMatching(message),
    });
  });

  it("lists every wrong field in its data", () => {
    const { data } = refusalOf("render", { tier: "portrait", steps: 0, width: "wide" });
    expect(data).toMatchObject({
      method: "render",
      fields: [
        { field: "width", expected: "an integer from 1 to 65536", got: '"wide"' },
        { field: "steps", expected: "an integer from 1 to 50", got: "0" },
      ],
    });
  });

  it("stays short however long the wrong value is", () => {
    expect(refusalOf("render", { tier: "portrait", seed: "x".repeat(1e6) }).message.length).toBeLessThan(200);
  });
});

describe("validation", () => {
  it("lets unknown params through and takes null as absent", () => {
    expect(validate("warm_up", { worker: null, colour: "red" })).toEqual({ colour: "red" });
  });

  it("takes or refuses whatever JSON can hold, for every method, and never throws anything else", () => {
    const names = Object.keys(SCHEMAS) as MethodName[];
    const keys = [...new Set(names.flatMap((name) => Object.keys(SCHEMAS[name].params.shape)))];
    const params = fc.dictionary(fc.constantFrom(...keys, "__proto__", "constructor"), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...names), params, (method, given) => {
        try {
          validate(method, given as Record<string, unknown>);
        } catch (error) {
          expect(error).toBeInstanceOf(SidequestError);
          expect((error as SidequestError).message).toMatch(/expected .+, got .+/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
