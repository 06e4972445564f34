/** The PNG encoder: any size, bit-exact, the same bytes each time, readable by others. */
import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
import { encodePng } from "../../src/engine/png-encode.js";

async function decoded(png: Uint8Array): Promise<Buffer> {
  return await sharp(png).raw().toBuffer();
}

test("what goes in comes out, at sizes that do not divide into strips", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      fc.infiniteStream(fc.nat(255)),
      async (width, height, bytes) => {
        const rgb = Uint8Array.from({ length: width * height * 3 }, () => bytes.next().value as number);
        const png = await encodePng(rgb, width, height);
        expect(Buffer.compare(await decoded(png), rgb)).toBe(0);
      },
    ),
    { numRuns: 40 },
  );
});

test("a large smooth picture is exact and the same each time", async () => {
  const [width, height] = [512, 384];
  const rgb = Uint8Array.from({ length: width * height * 3 }, (_, i) => (i / 997 + (i % 7)) & 255);
  const [first, second] = await Promise.all([encodePng(rgb, width, height), encodePng(rgb, width, height)]);
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(await decoded(first), rgb)).toBe(0);
  expect(await sharp(first).metadata()).toMatchObject({ format: "png", width, height, channels: 3, space: "srgb" });
});

test("a buffer of the wrong size is refused", async () => {
  await expect(encodePng(new Uint8Array(10), 2, 2)).rejects.toThrow("expected 12 bytes of RGB, got 10");
});
