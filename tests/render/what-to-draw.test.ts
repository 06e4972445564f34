/** What is drawn, in the protocol's order: finished prompt, prompt with style, subject, narration. */
import { expect, test } from "vitest";
import { openService } from "./open-service.js";

const TAVERN =
  'The tavern door bursts open. A scarred orc warrior swings his axe at the barkeep, and bottles shatter across the floor. "Everyone out!" she yells.';

test("a finished prompt wins over everything and is used as it is", async () => {
  const service = openService();
  const composed = await service.compose({
    tier: "portrait",
    positive_prompt: "  finished  ",
    prompt: "p",
    art_style: "a",
    subject: "s",
    narration: TAVERN,
  });
  expect(composed).toMatchObject({ t5: "finished", clip: "finished", layers: [], dropped: [] });
  expect(await service.compose({ tier: "portrait", positive_prompt: "finished", clip_prompt: "clip" })).toMatchObject({
    t5: "finished",
    clip: "clip",
  });
});

test("then prompt with the caller's own style, without a pack's", async () => {
  const style = {
    positiveSuffix: "pack style",
    negativePrompt: "",
    baseSeed: 0,
    visualTagOverrides: new Map(),
    preferredModel: "flux",
    loras: [],
  };
  const service = openService({}, { packs: { get: () => ({ style, warnings: [], world: null, audio: null, pack: {} }) as never } });
  const { t5, clip } = await service.compose({
    tier: "landscape",
    prompt: "a lighthouse",
    art_style: "ink drawing",
    subject: "other",
    genre: "g",
  });
  expect(t5).toContain("a lighthouse");
  expect(t5).toContain("ink drawing");
  expect(t5).not.toMatch(/other|pack style/);
  expect(clip).toContain("ink drawing");
  expect((await service.compose({ tier: "landscape", subject: "a lighthouse", genre: "g" })).t5).toContain("pack style");
});

test("empty strings are not there", async () => {
  const service = openService();
  const { t5 } = await service.compose({ tier: "portrait", positive_prompt: " ", prompt: "", art_style: "", subject: "a knight" });
  expect(t5).toContain("a knight");
  await expect(service.compose({ tier: "portrait", prompt: "", art_style: "", subject: " " })).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    data: { fields: ["positive_prompt", "prompt", "subject", "narration"] },
  });
});

test("narration is interpreted, never drawn raw; the caller's own subject wins over it", async () => {
  const service = openService();
  const fromProse = await service.compose({ tier: "scene_illustration", narration: TAVERN });
  expect(fromProse.t5).not.toContain("Everyone out");
  expect(fromProse.t5).toMatch(/orc/);
  const own = await service.compose({ tier: "scene_illustration", narration: TAVERN, subject: "a silver chalice" });
  expect(own.t5).toContain("a silver chalice");
  expect(own.t5).not.toMatch(/orc/);
});

test("prose that shows nothing is an error without a game state, a skip with one", async () => {
  const service = openService();
  const narration = '"I told you so," she said. "You never listen."';
  await expect(service.submit({ tier: "portrait", narration })).rejects.toMatchObject({ code: "EXTRACTION_FAILED" });
  const skipped = await service.submit({ tier: "portrait", narration, game_state: { location: "inn" }, previous_location: "inn" });
  expect(skipped).toEqual({ status: "skipped", reason: "beat_filter" });
  expect(service.jobs()).toEqual([]);
});

test("documents in the prose come back with the picture", async () => {
  const service = openService();
  const narration = `[DOCUMENT: letter "To the Duke"]Come at once.[/DOCUMENT] ${TAVERN}`;
  expect(await service.submit({ tier: "text_overlay", narration })).toMatchObject({
    image_url: expect.any(String),
    documents: [{ kind: "letter", title: "To the Duke", body: "Come at once." }],
  });
});

test("a genre without a pack is a warning, a pack's LoRA files too", async () => {
  const style = { positiveSuffix: "", negativePrompt: "", baseSeed: 0, visualTagOverrides: new Map(), preferredModel: "flux", loras: [{}] };
  const service = openService(
    {},
    {
      packs: {
        get: (genre) => (genre === "known" ? ({ style, warnings: ["w"], world: null, audio: null, pack: {} } as never) : undefined),
      },
    },
  );
  expect((await service.compose({ tier: "portrait", subject: "x", genre: "noir" })).warnings).toEqual([
    'genre "noir" has no pack here: its style is left out',
  ]);
  expect((await service.compose({ tier: "portrait", subject: "x", genre: "known" })).warnings).toEqual([
    "w",
    "the pack known asks for LoRA files, which cannot be applied",
  ]);
});

test("overrides of places may be text or a mapping with positive_suffix; anything else is named", async () => {
  const service = openService();
  const overrides = { mill: { positive_suffix: "turning sails", style_note: "n" } };
  const { t5 } = await service.compose({ tier: "landscape", subject: "x", location: "the old mill", visual_tag_overrides: overrides });
  expect(t5).toContain("turning sails");
  await expect(service.compose({ tier: "landscape", subject: "x", visual_tag_overrides: { mill: 3 } })).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    data: { field: "visual_tag_overrides.mill" },
  });
});

test("the seed: the caller's, a fresh one for -1 and random, else the same for the same scene", async () => {
  const service = openService();
  const seed = async (params: object): Promise<number> =>
    (await service.compose({ tier: "portrait", positive_prompt: "x", ...params })).seed;
  expect(await seed({ seed: 4_294_967_295 })).toBe(4_294_967_295);
  expect(await seed({})).toBe(await seed({}));
  expect(await seed({})).not.toBe(await seed({ positive_prompt: "y" }));
  const fresh = [await seed({ seed: -1 }), await seed({ seed: "random" }), await seed({ seed: -1 })];
  expect(new Set(fresh).size).toBe(3);
});

test("a negative prompt is carried, with the warning that it does nothing", async () => {
  const service = openService();
  for (const params of [{ positive_prompt: "x" }, { subject: "x" }]) {
    const { negative, warnings } = await service.compose({ tier: "portrait", negative_prompt: "fog", ...params });
    expect(negative).toBe("fog");
    expect(warnings.join()).toContain("negative prompt has no effect");
  }
});
