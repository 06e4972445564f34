/** Texts inside the PNG: read back as they went in, by our reader and by sharp; pixels untouched. */
import { crc32 } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
import { encodePng } from "../../src/engine/png-encode.js";
import { readTexts, withTexts } from "../../src/render/png-metadata.js";

const pixels = new Uint8Array(16 * 16 * 3).map((_, i) => (i * 7) & 255);

async function file(recipe: string, parameters: string): Promise<Buffer> {
  return Buffer.concat(withTexts(await encodePng(pixels, 16, 16), { recipe, parameters }));
}

/** Chunk types in order, with each CRC checked by the PNG specification's own rule. */
function chunks(png: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(png.subarray(at + 4, at + 8 + length)));
    types.push(png.toString("latin1", at + 4, at + 8));
    at += 12 + length;
  }
  return types;
}

test("any text survives, in whatever script", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), async (a, b) => {
      // A NUL ends a text in PNG; recipes are JSON and prompts are one line, so none has one.
      const [recipe, parameters] = [a.replaceAll("\0", ""), b.replaceAll("\0", "")];
      const texts = readTexts(await file(recipe, parameters));
      expect(texts.get("sidequest")).toBe(recipe);
      expect(texts.get("parameters")).toBe(parameters);
    }),
    { numRuns: 60 },
  );
});

test("texts stand between header and pixels, plain parameters in the form that other tools read", async () => {
  expect(chunks(await file("{}", "a knight\nSteps: 4"))).toEqual(["IHDR", "iTXt", "tEXt", "eXIf", "IDAT", "IEND"]);
  expect(chunks(await file("{}", "Łukasz"))).toEqual(["IHDR", "iTXt", "iTXt", "eXIf", "IDAT", "IEND"]);
});

test("sharp reads the pixels, the texts and the EXIF block", async () => {
  const png = await file('{"seed":1}', "Ælfwyn, seed 1");
  expect(Buffer.compare(await sharp(png).raw().toBuffer(), pixels)).toBe(0);
  const { exif } = await sharp(png).metadata();
  const block = exif!.subarray(exif!.indexOf("MM"));
  const comment = block.subarray(block.indexOf("UNICODE\0") + 8);
  expect(Buffer.from(comment).swap16().toString("utf16le")).toBe("Ælfwyn, seed 1");
});

test("what is no PNG, or only its beginning, is refused", async () => {
  expect(() => readTexts(Buffer.from("GIF89a, and more bytes than a PNG's header has"))).toThrow(/not a PNG/);
  const png = await file("{}", "x");
  for (const length of [40, png.length - 1]) expect(() => readTexts(png.subarray(0, length))).toThrow(/cut short/);
});
