/** Effects held decoded, the least recently used dropped first once they pass a bound. */
import { RATE } from "./mixer/format.js";
import type { Sound } from "./mixer/source.js";
import { Stream } from "./stream.js";

/** Longer sounds are not held, frames. */
export const LONGEST_HELD = 20 * RATE;
const BYTES_A_FRAME = 8;

export class SoundCache {
  readonly #sounds = new Map<string, Promise<Sound | null>>();
  readonly #sizes = new Map<string, number>();
  #bytes = 0;

  /** @param limit bytes of samples; one effect of 20 s takes 7.7 MB */
  constructor(private readonly limit = 64 * 1024 * 1024) {}

  get bytes(): number {
    return this.#bytes;
  }

  /**
   * The whole sound at `path`, decoded now or before; null when it is too long to be held.
   * @throws SidequestError AUDIO_UNAVAILABLE, when it cannot be played; a later call tries again
   */
  get(path: string): Promise<Sound | null> {
    const known = this.#sounds.get(path);
    if (known) {
      this.#sounds.delete(path);
      this.#sounds.set(path, known);
      return known;
    }
    const decoding = decodeWhole(path);
    this.#sounds.set(path, decoding);
    decoding.then(
      (sound) => this.#account(path, sound),
      () => this.#sounds.delete(path),
    );
    return decoding;
  }

  #account(path: string, sound: Sound | null): void {
    const bytes = sound ? sound.left.length * BYTES_A_FRAME : 0;
    this.#sizes.set(path, bytes);
    this.#bytes += bytes;
    for (const oldest of this.#sounds.keys()) {
      if (this.#bytes <= this.limit || oldest === path) break;
      this.#bytes -= this.#sizes.get(oldest) ?? 0;
      this.#sizes.delete(oldest);
      this.#sounds.delete(oldest);
    }
  }
}

async function decodeWhole(path: string): Promise<Sound | null> {
  const stream = await Stream.open(path);
  try {
    const left: Float32Array[] = [];
    const right: Float32Array[] = [];
    let length = 0;
    if (stream.length !== null && stream.length > LONGEST_HELD) return null;
    while (stream.remaining !== 0) {
      await stream.fill();
      const count = stream.buffered;
      const [l, r] = [new Float32Array(count), new Float32Array(count)];
      stream.read(l, r, count);
      left.push(l);
      right.push(r);
      length += count;
      if (length > LONGEST_HELD) return null;
    }
    return { left: joined(left, length), right: joined(right, length) };
  } finally {
    stream.release();
  }
}

function joined(pieces: readonly Float32Array[], length: number): Float32Array {
  const whole = new Float32Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
