/** What `--model` means. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { chooseModel } from "../../src/engine/choice.js";

const choose = (model: string) => chooseModel({ model, modelsDir: "/nonexistent" });
const golden = fileURLToPath(new URL("../fixtures/golden/weights/", import.meta.url));

test("cards, with options and without", () => {
  expect(choose("cards")).toMatchObject({ name: "cards", generator: "cards", variant: null, spec: { options: { delay: 0, crash: 0 } } });
  expect(choose("cards:delay=200,fail=2").spec).toMatchObject({ options: { delay: 200, fail: 2, crash: 0 } });
});

test("a wrong option of cards is named, with what was meant", () => {
  expect(() => choose("cards:dealy=2")).toThrow(expect.objectContaining({ code: "INVALID_PARAMS", hint: 'Did you mean "delay"?' }));
  expect(() => choose("cards:delay=soon")).toThrow(/delay expected a whole number, got "soon"/);
});

test("pictures need a folder", () => {
  expect(choose(`pictures:${golden}`)).toMatchObject({ generator: "pictures", spec: { folder: expect.stringContaining("weights") } });
  expect(() => choose("pictures:/no/such/folder")).toThrow(expect.objectContaining({ code: "MODEL_NOT_FOUND" }));
  expect(() => choose("pictures:")).toThrow(expect.objectContaining({ code: "MODEL_NOT_FOUND" }));
});

test("a folder of model files is a FLUX model, its variant told from its tensors", () => {
  expect(choose(`${golden}diffusers`)).toMatchObject({ generator: "flux", variant: "dev", t5Length: 512 });
});
