/** However the bytes are cut into chunks, the lines are the same. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Frame, LineFramer } from "../../src/protocol/frame.js";

const show = (frames: Frame[]): string[] => frames.map((frame) => ("text" in frame ? frame.text : frame.error.code));

function framesOf(bytes: Buffer, cuts: number[], limit: number): string[] {
  const framer = new LineFramer(limit);
  const frames: Frame[] = [];
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    const at = Math.min(cut, bytes.length);
    frames.push(...framer.push(bytes.subarray(from, at)));
    from = at;
  }
  frames.push(...framer.push(bytes.subarray(from)));
  const last = framer.end();
  return show(last ? [...frames, last] : frames);
}

describe("cutting bytes into lines", () => {
  it("gives every line once, in order, for any split", () => {
    const line = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, "."));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.array(fc.nat(2000)), fc.constantFrom("\n", "\r\n"), (lines, cuts, ending) => {
        const bytes = Buffer.from(lines.map((text) => text + ending).join(""));
        expect(framesOf(bytes, cuts, 10_000)).toEqual(lines.filter((text) => text.trim() !== ""));
      }),
    );
  });

  it("gives the same frames for arbitrary bytes in one chunk and in many, limits and broken UTF-8 included", () => {
    const bytes = fc
      .array(fc.constantFrom(0x0a, 0x0d, 0x20, 0x41, 0x7b, 0xc3, 0xa9, 0xff), { maxLength: 200 })
      .map((codes) => Buffer.from(codes));
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(200)), fc.integer({ min: 1, max: 30 }), (data, cuts, limit) => {
        expect(framesOf(data, cuts, limit)).toEqual(framesOf(data, [], limit));
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps a character whole whose bytes come in two chunks", () => {
    const framer = new LineFramer(100);
    expect(framer.push(Buffer.from([0x22, 0xc3]))).toEqual([]);
    expect(framer.push(Buffer.from([0xa9, 0x22, 0x0a]))).toEqual([{ text: '"é"' }]);
  });

  it("gives a last line without a newline at the end of the stream", () => {
    const framer = new LineFramer(100);
    framer.push(Buffer.from("{}"));
    expect(framer.end()).toEqual({ text: "{}" });
    expect(framer.end()).toBeUndefined();
  });
});
