/** A sound file as a mixer source: decoded, brought to 48 kHz stereo and kept a few seconds ahead of what is heard. */
import { type Decoder, unplayable } from "./decode/decoder.js";
import { downmix } from "./decode/downmix.js";
import { openSound } from "./decode/open.js";
import { Resampler } from "./decode/resampler.js";
import { RATE } from "./mixer/format.js";
import type { Source } from "./mixer/source.js";

/** Frames decoded ahead: 4 s. With the ring of both sides this is all that a playing file costs, 1.5 MiB, whatever its length. */
export const AHEAD = 4 * RATE;

export interface StreamOptions {
  readonly loop?: boolean;
  /** Frame at 48 kHz to start from. */
  readonly start?: number;
}

export class Stream implements Source {
  readonly #left = new Float32Array(AHEAD);
  readonly #right = new Float32Array(AHEAD);
  readonly #resampler: Resampler;
  #readAt = 0;
  #filled = 0;
  /** Decoded, but the ring had no room for it. */
  #over: [left: Float32Array, right: Float32Array] | null = null;
  #finished = false;
  #closed = false;
  #busy: Promise<void> | null = null;
  #read = 0;
  /** True once the current round of a loop has given any frame: a file without sound must not be looped for ever. */
  #gave = false;
  #failure: string | null = null;

  private constructor(
    readonly path: string,
    private readonly decoder: Decoder,
    private readonly loop: boolean,
    private readonly start: number,
  ) {
    this.#resampler = new Resampler(decoder.info.rate);
  }

  /** @throws SidequestError AUDIO_UNAVAILABLE naming the file and what is wrong with it */
  static async open(path: string, { loop = false, start = 0 }: StreamOptions = {}): Promise<Stream> {
    const decoder = await openSound(path);
    const { frames, rate } = decoder.info;
    const length = frames === null ? Number.POSITIVE_INFINITY : Math.ceil((frames * RATE) / rate);
    const stream = new Stream(path, decoder, loop, loop && length > 0 ? start % length : Math.min(start, length));
    try {
      const from = stream.#resampler.start(stream.start);
      if (from > 0) await decoder.seek(from);
      await stream.fill();
      if (stream.#filled === 0 && stream.start === 0) throw unplayable(path, stream.damage[0] ?? "there is no sound in it");
    } catch (error) {
      stream.release();
      throw error;
    }
    return stream;
  }

  get info(): Decoder["info"] {
    return this.decoder.info;
  }

  /** What is wrong with the file, as far as it was read. */
  get damage(): readonly string[] {
    return this.#failure === null ? this.decoder.damage : [...this.decoder.damage, this.#failure];
  }

  /** Frames ready to be heard. */
  get buffered(): number {
    return this.#filled;
  }

  /** True while decoding more makes sense. */
  get hungry(): boolean {
    return !this.#finished && !this.#closed && this.#over === null && this.#filled < AHEAD;
  }

  get length(): number | null {
    const { frames, rate } = this.decoder.info;
    return frames === null ? null : Math.ceil((frames * RATE) / rate);
  }

  get position(): number {
    const at = this.start + this.#read;
    return this.loop && this.length ? at % this.length : at;
  }

  get exact(): boolean {
    return this.#finished && this.#over === null;
  }

  get remaining(): number | null {
    if (this.loop && !this.exact) return Number.POSITIVE_INFINITY;
    if (this.exact) return this.#filled;
    return this.length === null ? null : Math.max(this.length - this.position, this.#filled + 1);
  }

  read(left: Float32Array, right: Float32Array, n: number): number {
    const count = Math.min(n, this.#filled);
    let from = this.#readAt;
    for (let i = 0; i < count; i++) {
      left[i] = this.#left[from]!;
      right[i] = this.#right[from]!;
      if (++from === AHEAD) from = 0;
    }
    this.#readAt = from;
    this.#filled -= count;
    this.#read += count;
    if (this.#over) this.#store(...this.#over);
    return count;
  }

  /** Decodes one piece more, a fraction of a second. Calls do not overlap. */
  fill(): Promise<void> {
    if (!this.hungry) return Promise.resolve();
    this.#busy ??= this.#decode().finally(() => {
      this.#busy = null;
    });
    return this.#busy;
  }

  /** Decodes until `frames` are ready, the sound has ended or the ring is full. */
  async prime(frames: number): Promise<void> {
    while (this.#filled < frames && this.hungry) await this.fill();
  }

  release(): void {
    if (this.#closed) return;
    this.#closed = true;
    const close = (): Promise<void> => this.decoder.close();
    void (this.#busy ?? Promise.resolve()).then(close, close).catch(() => {});
  }

  /** A decoder that fails midway ends the sound there; what is decoded already is still heard. */
  async #decode(): Promise<void> {
    try {
      await this.#decodePiece();
    } catch (thrown) {
      this.#failure = `decoding failed: ${(thrown as Error).message}`;
      this.#finished = true;
    }
  }

  async #decodePiece(): Promise<void> {
    const piece = await this.decoder.next();
    if (this.#closed) return;
    if (piece) {
      this.#gave = true;
      this.#store(...this.#resampler.push(...downmix(piece, this.decoder.info.order)));
    } else if (this.loop && this.#gave) {
      this.#gave = false;
      await this.decoder.seek(0);
    } else {
      this.#store(...this.#resampler.flush());
      this.#finished = true;
    }
  }

  #store(left: Float32Array, right: Float32Array): void {
    const count = Math.min(left.length, AHEAD - this.#filled);
    let to = (this.#readAt + this.#filled) % AHEAD;
    for (let i = 0; i < count; i++) {
      this.#left[to] = left[i]!;
      this.#right[to] = right[i]!;
      if (++to === AHEAD) to = 0;
    }
    this.#filled += count;
    this.#over = count < left.length ? [left.subarray(count), right.subarray(count)] : null;
  }
}
