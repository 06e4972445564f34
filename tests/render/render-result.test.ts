/** A render's reply and file: schema, names, recipe, same inputs same bytes. */
import { lstatSync, readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { renderedResult } from "../../src/protocol/schemas/render.js";
import { readTexts } from "../../src/render/png-metadata.js";
import { freshFolder, openService, picture } from "./open-service.js";

test("the reply fits its schema, the file lies where it says, complete and with its recipe", async () => {
  const service = openService();
  const result = await picture(service, { subject: "Łukasz the smith", seed: 42, negative_prompt: "fog" });
  expect(renderedResult.strict().parse(result)).toEqual(result);
  expect(result).toMatchObject({ width: 768, height: 512, seed: 42, steps: 4, model: "cards", tier: "text_overlay", generator: "cards" });
  expect(result.image_path).toBe(result.image_url);
  expect(result.image_url.startsWith(`${service.outputDir}/render_`)).toBe(true);
  expect(lstatSync(result.image_url).isFile()).toBe(true);
  expect(await sharp(result.image_url).metadata()).toMatchObject({ width: 768, height: 512 });
  const texts = readTexts(readFileSync(result.image_url));
  expect(JSON.parse(texts.get("sidequest")!)).toMatchObject({
    recipe: 1,
    generator: "cards",
    model: "cards",
    prompt: expect.stringContaining("Łukasz the smith"),
    negative_prompt: "fog",
    seed: 42,
    steps: 4,
    width: 768,
    height: 512,
    tier: "text_overlay",
    init: null,
  });
  expect(texts.get("parameters")).toContain("Seed: 42");
});

test("same inputs and seed give the same bytes, in another process and folder too", async () => {
  const params = { subject: "a lighthouse", seed: 7 };
  const [one, other] = [openService(), openService()];
  const files = [await picture(one, params), await picture(one, params), await picture(other, params)].map(({ image_url }) =>
    readFileSync(image_url),
  );
  expect(Buffer.compare(files[0]!, files[1]!)).toBe(0);
  expect(Buffer.compare(files[0]!, files[2]!)).toBe(0);
  const different = readFileSync((await picture(one, { ...params, seed: 8 })).image_url);
  expect(Buffer.compare(files[0]!, different)).not.toBe(0);
});

test("the caller that sends prompt and art_style together gets image_url alone", async () => {
  const service = openService();
  expect(await service.submit({ tier: "text_overlay", prompt: "a", art_style: "" })).not.toHaveProperty("image_path");
  expect(await service.submit({ tier: "text_overlay", prompt: "", art_style: "", subject: "a" })).not.toHaveProperty("image_path");
  expect(await service.submit({ tier: "text_overlay", prompt: "a" })).toHaveProperty("image_path");
});

test("two at once give two pictures, one after the other", async () => {
  const service = openService({ model: "cards:delay=10" });
  const [a, b] = await Promise.all([picture(service, { subject: "a" }), picture(service, { subject: "b" })]);
  expect(a.image_url).not.toBe(b.image_url);
  expect(service.jobs().map((job) => job.state)).toEqual(["done", "done"]);
});

test("identical renders that wait share one picture when asked", async () => {
  const service = openService({ model: "cards:delay=50" });
  const first = picture(service, { subject: "first" });
  const params = { subject: "same", seed: 1, dedupe: true };
  const [a, b, c] = await Promise.all([picture(service, params), picture(service, params), picture(service, { ...params, seed: 2 })]);
  await first;
  expect(a.image_url).toBe(b.image_url);
  expect(c.image_url).not.toBe(a.image_url);
});

test("img2img: the start picture's hash and the strength are in the recipe, its path is not", async () => {
  const folder = freshFolder();
  await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .png()
    .toFile(`${folder}/secret-name.png`);
  const result = await picture(openService(), { subject: "a", init_image: `${folder}/secret-name.png`, strength: 0.5 });
  const file = readFileSync(result.image_url);
  expect(JSON.parse(readTexts(file).get("sidequest")!)).toMatchObject({
    init: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), strength: 0.5 },
  });
  expect(file.includes("secret-name")).toBe(false);
});
