/** Bytes ↔ lines: cuts a byte stream at newlines, checks UTF-8, and answers a line over the limit without keeping it. */
import { isUtf8 } from "node:buffer";
import { SidequestError } from "../errors.js";

/** A line of text without its terminator, or the reason why a line could not be read. */
export type Frame = { readonly text: string } | { readonly error: SidequestError };

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const FIRST_HOLD = 4096;

/**
 * Cuts chunks into frames in time linear in their bytes, however they are split.
 * Holds at most one unfinished line of `limit` bytes; blank lines and a `\r` before the `\n` are dropped.
 */
export class LineFramer {
  /** Grows by doubling, so that a line that comes a byte at a time is not copied again and again. */
  #hold = Buffer.alloc(0);
  #held = 0;
  #discarding = false;

  /** @param limit longest line, bytes without its terminator */
  constructor(private readonly limit: number) {}

  /** Frames that `chunk` completes. A line over the limit gives its error at once; the rest of it is discarded. */
  push(chunk: Buffer): Frame[] {
    const frames: Frame[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      const frame = this.#complete(chunk.subarray(from, at));
      if (frame) frames.push(frame);
      from = at + 1;
    }
    const frame = this.#keep(chunk.subarray(from));
    if (frame) frames.push(frame);
    return frames;
  }

  /** The last line of a stream that ends without a newline, if there is one. */
  end(): Frame | undefined {
    return this.#complete(Buffer.alloc(0));
  }

  #complete(tail: Buffer): Frame | undefined {
    const overlong = this.#keep(tail, false);
    const discarded = this.#discarding;
    this.#discarding = false;
    if (discarded) return overlong;
    const whole = this.#held > 0 ? this.#hold.subarray(0, this.#held) : tail;
    this.#held = 0;
    const line = whole.at(-1) === RETURN ? whole.subarray(0, -1) : whole;
    const frame = decode(line);
    if (this.#hold.length > FIRST_HOLD) this.#hold = Buffer.alloc(0);
    return frame;
  }

  /** Adds bytes to the unfinished line. `copy` false: the caller still has them, so a line within one chunk is never copied. */
  #keep(bytes: Buffer, copy = true): Frame | undefined {
    if (this.#discarding || bytes.length === 0) return undefined;
    const size = this.#held + bytes.length;
    // One byte more than the limit is let in: it may be the \r of the terminator.
    if (size > this.limit + 1 || (size === this.limit + 1 && bytes.at(-1) !== RETURN)) {
      this.#discarding = true;
      this.#held = 0;
      this.#hold = Buffer.alloc(0);
      return { error: tooLong(this.limit) };
    }
    if (this.#held === 0 && !copy) return undefined;
    if (size > this.#hold.length) {
      const grown = Buffer.allocUnsafe(Math.max(FIRST_HOLD, this.#hold.length * 2, size));
      this.#hold.copy(grown, 0, 0, this.#held);
      this.#hold = grown;
    }
    bytes.copy(this.#hold, this.#held);
    this.#held = size;
    return undefined;
  }
}

function decode(line: Buffer): Frame | undefined {
  if (line.length === 0) return undefined;
  if (!isUtf8(line)) {
    return {
      error: new SidequestError("PARSE_ERROR", `expected UTF-8, got a line of ${line.length} bytes that is not`, {
        hint: "Send JSON as UTF-8, or escape every character beyond ASCII.",
      }),
    };
  }
  const text = line.toString("utf8");
  return text.trim() === "" ? undefined : { text };
}

function tooLong(limit: number): SidequestError {
  return new SidequestError("PARSE_ERROR", `expected a line of at most ${limit} bytes, got a longer one; the rest of it is discarded`, {
    hint: "Send less, or start the daemon with a larger --max-line.",
    data: { limit_bytes: limit },
  });
}
