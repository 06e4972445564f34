/** Cards and existing pictures: right size, right choice, never the same for another seed, progress at each step. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { job, openEngine } from "./open-engine.js";

async function pixels(png: Uint8Array): Promise<Buffer> {
  return await sharp(png).raw().toBuffer();
}

test("the same card twice is the same file; another seed or prompt gives another", async () => {
  const engine = openEngine({ model: "cards" });
  const [a, b, seed, prompt] = await Promise.all([
    engine.draw(job()),
    engine.draw(job()),
    engine.draw(job({ seed: 8 })),
    engine.draw(job({ t5: "a <tower> & \"moat\" by Łukasz 'the' Ælf \u0007" })),
  ]);
  expect(Buffer.compare(a.png, b.png)).toBe(0);
  expect(Buffer.compare(a.png, seed.png)).not.toBe(0);
  expect(Buffer.compare(a.png, prompt.png)).not.toBe(0);
});

test("progress and previews come at their steps", async () => {
  const engine = openEngine({ model: "cards" });
  const seen: [number, boolean][] = [];
  await engine.draw(job({ previewEvery: 2 }), { onProgress: ({ step, preview }) => seen.push([step, preview !== undefined]) });
  expect(seen).toEqual([
    [1, false],
    [2, true],
    [3, false],
    [4, false],
  ]);
});

test("an existing picture is chosen by the seed and cut to size", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sq-test-"));
  const colours = ["#ff0000", "#00ff00", "#0000ff"];
  for (const [i, background] of colours.entries()) {
    await sharp({ create: { width: 40 + i, height: 30, channels: 4, background } })
      [i === 1 ? "webp" : "png"]()
      .toFile(join(folder, `${i}.${i === 1 ? "webp" : "png"}`));
  }
  await sharp({ create: { width: 10, height: 10, channels: 3, background: "#808080" } })
    .greyscale()
    .jpeg()
    .toFile(join(folder, "grey.jpg"));
  const engine = openEngine({ model: `pictures:${folder}` });
  const chosen = new Set<string>();
  for (let seed = 0; seed < 24; seed++) {
    const { png, width, height, warnings } = await engine.draw(job({ seed }));
    expect([width, height, (await pixels(png)).length]).toEqual([64, 48, 64 * 48 * 3]);
    chosen.add(warnings[0]!);
  }
  expect(chosen.size).toBe(4);
});

test("a file that is no picture fails by name", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sq-test-"));
  await sharp(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>")).png().toFile(join(folder, "x.png"));
  const { writeFileSync } = await import("node:fs");
  writeFileSync(join(folder, "x.png"), "not a picture");
  await expect(openEngine({ model: `pictures:${folder}` }).draw(job())).rejects.toMatchObject({
    code: "GENERATION_FAILED",
    message: expect.stringContaining("x.png"),
  });
});
