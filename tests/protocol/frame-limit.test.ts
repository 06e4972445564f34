/** A line over the limit costs one error and no memory; the next line is read as if nothing had been. */
import { describe, expect, it, vi } from "vitest";
import { LineFramer } from "../../src/protocol/frame.js";

const texts = (frames: ReturnType<LineFramer["push"]>): string[] =>
  frames.map((frame) => ("text" in frame ? frame.text : frame.error.code));

describe("the line limit", () => {
  it("takes a line of exactly the limit, its \\r not counted", () => {
    expect(texts(new LineFramer(5).push(Buffer.from("12345\n")))).toEqual(["12345"]);
    expect(texts(new LineFramer(5).push(Buffer.from("12345\r\n")))).toEqual(["12345"]);
    expect(texts(new LineFramer(5).push(Buffer.from("123456\n")))).toEqual(["PARSE_ERROR"]);
  });

  it("answers at once, before the line has ended, and then discards the rest", () => {
    const framer = new LineFramer(8);
    expect(texts(framer.push(Buffer.from("0123456789")))).toEqual(["PARSE_ERROR"]);
    expect(texts(framer.push(Buffer.from("still the same line")))).toEqual([]);
    expect(texts(framer.push(Buffer.from("its end\nnext\n")))).toEqual(["next"]);
  });

  it("names the limit in the error", () => {
    const [frame] = new LineFramer(8).push(Buffer.from("0123456789\n"));
    expect(frame).toMatchObject({ error: { message: expect.stringContaining("8 bytes"), data: { limit_bytes: 8 } } });
  });

  it("takes a long line in one-byte chunks without a buffer per chunk", () => {
    const size = 1 << 17;
    const framer = new LineFramer(size);
    const byte = Buffer.from("x");
    const allocations = vi.spyOn(Buffer, "allocUnsafe");
    for (let i = 0; i < size; i++) framer.push(byte);
    // Each twice as large as the one before: so the copying is linear too.
    expect(allocations.mock.calls.length).toBeLessThan(10);
    allocations.mockRestore();
    expect(texts(framer.push(Buffer.from("\n")))).toEqual(["x".repeat(size)]);
  });

  it("refuses bytes that are not UTF-8, and goes on", () => {
    const frames = new LineFramer(100).push(Buffer.concat([Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a]), Buffer.from("{}\n")]));
    expect(texts(frames)).toEqual(["PARSE_ERROR", "{}"]);
  });
});
