/** What is honoured, what is refused, and with which words. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Choice } from "../../src/engine/choice.js";
import { inspectInit, planRender, wantedVariant } from "../../src/render/plan.js";
import { freshFolder } from "./open-service.js";

const choice = (changes: Partial<Choice>): Choice => ({
  name: "m",
  generator: "flux",
  variant: "dev",
  limits: null,
  steps: null,
  t5Length: 512,
  licence: null,
  notes: [],
  passedOver: [],
  spec: { kind: "pictures", folder: "/" },
  ...changes,
});
const dev = choice({});
const schnell = choice({ variant: "schnell" });
const cards = choice({ generator: "cards", variant: null });

test("steps and guidance come from the tier by the model's variant, the model's own steps first", () => {
  expect(planRender({ tier: "portrait" }, dev, 0)).toMatchObject({ width: 768, height: 1024, steps: 12, guidance: 3.5, sampler: "euler" });
  expect(planRender({ tier: "cartography" }, dev, 0)).toMatchObject({ steps: 20 });
  expect(planRender({ tier: "portrait" }, schnell, 0)).toMatchObject({ steps: 4, guidance: 0 });
  expect(planRender({ tier: "portrait" }, choice({ variant: "schnell", steps: 8 }), 0)).toMatchObject({ steps: 8 });
  expect(planRender({ tier: "portrait", steps: 7, guidance: 2, sampler: "heun" }, dev, 0)).toMatchObject({
    steps: 7,
    guidance: 2,
    sampler: "heun",
  });
});

test("variant: dev and schnell name one, an old name is warned of", () => {
  expect(planRender({ tier: "portrait", variant: "dev" }, dev, 0).warnings).toEqual([]);
  expect(planRender({ tier: "portrait", variant: "flux" }, dev, 0).warnings).toEqual([
    'variant "flux" names no variant: the chosen model m draws',
  ]);
  expect(["dev", "schnell", "flux", "", null].map((variant) => wantedVariant({ variant }))).toEqual([
    "dev",
    "schnell",
    undefined,
    undefined,
    undefined,
  ]);
  expect(planRender({ tier: "portrait", variant: "dev" }, cards, 0)).toMatchObject({ steps: 12, guidance: 3.5 });
  expect(planRender({ tier: "portrait" }, cards, 0)).toMatchObject({ steps: 4, guidance: 0 });
});

for (const [params, model, code, field] of [
  [{ lora_path: "/x.safetensors" }, dev, "UNSUPPORTED", "lora_path"],
  [{ lora_paths: ["/x.safetensors"] }, dev, "UNSUPPORTED", "lora_path"],
  [{ true_cfg: 2 }, dev, "UNSUPPORTED", "true_cfg"],
  [{ guidance: 3 }, schnell, "UNSUPPORTED", "guidance"],
  [{ strength: 0.5 }, dev, "INVALID_PARAMS", "strength"],
  [{ init_image: "/x.png" }, choice({ generator: "pictures", variant: null }), "UNSUPPORTED", "init_image"],
] as const) {
  test(`${JSON.stringify(params)} is refused, not ignored`, () => {
    expect(() => planRender({ tier: "portrait", ...params } as never, model, 0)).toThrow(
      expect.objectContaining({ code, data: { field, model: "m" }, hint: expect.any(String) }),
    );
  });
}

test("empty forms of what cannot be honoured are no wish", () => {
  const params = { tier: "portrait", lora_path: "", lora_paths: [], lora_scale: 1, true_cfg: 1, guidance: 0, variant: "" };
  expect(planRender(params, schnell, 0).warnings).toEqual([]);
});

test("the compute budget tells both numbers", () => {
  expect(() => planRender({ tier: "portrait" }, dev, 9)).toThrow(
    expect.objectContaining({
      code: "INVALID_PARAMS",
      message: expect.stringMatching(/compute of 9\.4, the limit is 9/),
      data: { compute: 9.437184, max_compute: 9 },
    }),
  );
  expect(planRender({ tier: "portrait" }, dev, 10).steps).toBe(12);
});

test("a start picture must be an absolute path of a readable file; its hash goes into the recipe", async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, "a.png"), "abc");
  expect(await inspectInit(join(folder, "a.png"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  for (const path of ["a.png", folder, join(folder, "none.png")]) {
    await expect(inspectInit(path)).rejects.toMatchObject({ code: "INVALID_PARAMS", data: { field: "init_image", got: path } });
  }
  expect(planRender({ tier: "portrait", init_image: "/a.png" }, dev, 0).init).toEqual({ path: "/a.png", strength: 0.75 });
});
