/** Where a voice's samples come from: a stream that is decoded ahead of it, or an effect held in memory. */

export interface Source {
  /**
   * Writes up to n frames to the start of `left` and `right` and moves on. Fewer than n: the end, when `remaining` is 0 then;
   * otherwise the decoder is late.
   */
  read(left: Float32Array, right: Float32Array, n: number): number;
  /** Frames until the end; an estimate as long as `exact` is false; Infinity for a loop; null when nobody knows yet. */
  readonly remaining: number | null;
  readonly exact: boolean;
  /** Frames from the start of the file to the next one to be read. */
  readonly position: number;
  /** Length of the file in frames, or null when unknown. */
  readonly length: number | null;
  /** Called once, when the voice is gone. */
  release(): void;
}

/** Planar stereo at 48 kHz. */
export interface Sound {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** A decoded sound played from memory; the samples are shared between voices. A loop goes from the last frame to the first without a seam. */
export class MemorySource implements Source {
  readonly exact = true;
  #at = 0;

  constructor(
    private readonly sound: Sound,
    private readonly loop = false,
    start = 0,
  ) {
    this.#at = Math.min(Math.max(0, Math.round(start)), this.length);
  }

  get length(): number {
    return this.sound.left.length;
  }

  get position(): number {
    return this.#at;
  }

  get remaining(): number {
    return this.loop && this.length > 0 ? Number.POSITIVE_INFINITY : this.length - this.#at;
  }

  read(left: Float32Array, right: Float32Array, n: number): number {
    let done = 0;
    while (done < n) {
      const count = Math.min(n - done, this.length - this.#at);
      for (let i = 0; i < count; i++) {
        left[done + i] = this.sound.left[this.#at + i]!;
        right[done + i] = this.sound.right[this.#at + i]!;
      }
      done += count;
      this.#at += count;
      if (this.#at < this.length) continue;
      if (!this.loop || this.length === 0) break;
      this.#at = 0;
    }
    return done;
  }

  release(): void {}
}
