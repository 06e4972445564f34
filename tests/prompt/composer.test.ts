/** Layers of a prompt: who leads, what goes to which encoder, what the style of a world replaces. */
import { describe, expect, it } from "vitest";
import { estimatedBudget } from "../../src/prompt/budget.js";
import { type ComposeInput, compose, type Style } from "../../src/prompt/composer.js";

const STYLE: Style = { positiveSuffix: "woodcut, heavy ink", negativePrompt: "photo", visualTagOverrides: new Map(), baseSeed: 0 };
const SCENE: ComposeInput = {
  tier: "scene_illustration",
  subject: "two men fight on a red bridge",
  mood: "dramatic",
  location: "Old Forest",
  characters: ["Ælfwyn"],
  tags: ["combat"],
  style: STYLE,
  budget: estimatedBudget(),
};
const layersOf = (input: ComposeInput, encoder: string) =>
  compose(input)
    .layers.filter((layer) => layer.encoder === encoder)
    .map((layer) => layer.layer);

it("a scene leads with the style, a portrait with the person", () => {
  expect(compose(SCENE).t5.startsWith("woodcut, heavy ink")).toBe(true);
  expect(compose({ ...SCENE, tier: "portrait" }).t5.startsWith("two men fight")).toBe(true);
});

it("content goes to T5, style and mood to CLIP", () => {
  expect(layersOf(SCENE, "t5")).toEqual(["style", "tier", "subject", "location", "characters", "mood", "tags"]);
  expect(layersOf(SCENE, "clip")).toEqual(["style", "tier", "mood", "tags", "location"]);
});

it("tier words stay plain", () => {
  expect(compose({ ...SCENE, tier: "landscape" }).t5).not.toMatch(/scenic vista|bokeh|85mm|masterpiece/i);
});

it("a camera is told in words, an unknown one as it came", () => {
  expect(compose({ ...SCENE, camera: "topdown" }).t5).toContain("seen from directly above");
  expect(compose({ ...SCENE, camera: "through a keyhole" }).t5).toContain("through a keyhole");
});

describe("styles", () => {
  it("a world's suffix replaces the genre's", () => {
    const { t5 } = compose({ ...SCENE, worldStyle: { positiveSuffix: "oil on copper" } });
    expect(t5).toContain("oil on copper");
    expect(t5).not.toContain("woodcut");
  });

  it("works with no style at all", () => {
    expect(compose({ ...SCENE, style: null }).t5.startsWith("illustration of a scene")).toBe(true);
  });
});

it("a name that the subject holds is not repeated", () => {
  expect(layersOf({ ...SCENE, subject: "Ælfwyn kneels in red snow" }, "t5")).not.toContain("characters");
});

it("no subject is an error that names the field", () => {
  expect(() => compose({ ...SCENE, subject: " . " })).toThrowError(expect.objectContaining({ code: "INVALID_PARAMS" }));
});
