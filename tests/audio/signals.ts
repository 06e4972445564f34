/** Known signals as mixer sources, a tape that records a mixer, and measures on what it recorded. */
import { BLOCK, decibel, RATE } from "../../src/audio/mixer/format.js";
import { LOOKAHEAD } from "../../src/audio/mixer/limiter.js";
import { type MixEvent, Mixer, type MixerOptions } from "../../src/audio/mixer/mixer.js";
import { MemorySource, type Sound } from "../../src/audio/mixer/source.js";

export function sound(frames: number, left: (i: number) => number, right = left): Sound {
  return {
    left: Float32Array.from({ length: frames }, (_, i) => left(i)),
    right: Float32Array.from({ length: frames }, (_, i) => right(i)),
  };
}

export const constant = (frames: number, value: number): Sound => sound(frames, () => value);
export const sine = (frames: number, hz: number, amplitude: number, rate = RATE): Sound =>
  sound(frames, (i) => amplitude * Math.sin((2 * Math.PI * hz * i) / rate));

/** A small seeded generator of numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Gaussian noise of the given standard deviation. */
export function noise(frames: number, deviation: number, seed: number): Sound {
  const random = seeded(seed);
  const normal = (): number => deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return sound(frames, normal);
}

export const QUIET_START = { volumes: { music: 1, ambience: 1, sfx: 1, voice: 1 }, duckDb: -12 } as const;

/** A mixer with everything it puts out, aligned: index i is what the mixer mixed as frame i (the limiter's delay is taken off). */
export class Tape {
  readonly events: MixEvent[] = [];
  readonly mixer: Mixer;
  #left = new Float32Array(RATE);
  #right = new Float32Array(RATE);
  #length = 0;
  #id = 0;

  constructor(options: Partial<MixerOptions> = {}) {
    const { onEvent, ...rest } = options;
    this.mixer = new Mixer({
      ...QUIET_START,
      ...rest,
      onEvent: (event) => {
        this.events.push(event);
        onEvent?.(event);
      },
    });
  }

  play(channel: "music" | "ambience" | "sfx" | "voice", what: Sound, { fadeIn = 0, volume = 1, lead = 0, loop = false } = {}) {
    return this.mixer.play(channel, { id: this.#id++, source: new MemorySource(what, loop), volume, fadeIn, lead });
  }

  crossfade(channel: "music" | "ambience", what: Sound, length: number) {
    return this.mixer.crossfade(channel, { id: this.#id++, source: new MemorySource(what), volume: 1, lead: 0 }, length);
  }

  /** Records `frames` more. */
  run(frames: number): this {
    const left = new Float32Array(BLOCK);
    const right = new Float32Array(BLOCK);
    for (let done = 0; done < frames; done += BLOCK) {
      const n = Math.min(BLOCK, frames - done);
      this.mixer.render(left, right, n);
      if (this.#length + n > this.#left.length) {
        this.#left = longer(this.#left);
        this.#right = longer(this.#right);
      }
      this.#left.set(left.subarray(0, n), this.#length);
      this.#right.set(right.subarray(0, n), this.#length);
      this.#length += n;
    }
    return this;
  }

  /** All that left the mixer, delay included. */
  get raw(): Float32Array {
    return this.#left.subarray(0, this.#length);
  }

  get left(): Float32Array {
    return this.#left.subarray(LOOKAHEAD, this.#length);
  }

  get right(): Float32Array {
    return this.#right.subarray(LOOKAHEAD, this.#length);
  }
}

function longer(samples: Float32Array): Float32Array<ArrayBuffer> {
  const more = new Float32Array(2 * samples.length);
  more.set(samples);
  return more;
}

export const rms = (samples: ArrayLike<number>, from = 0, to = samples.length): number => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += samples[i]! ** 2;
  return Math.sqrt(sum / (to - from));
};

export const rmsDb = (samples: ArrayLike<number>, from = 0, to = samples.length): number => decibel(rms(samples, from, to));

export const largestStep = (samples: ArrayLike<number>): number => {
  let step = 0;
  for (let i = 1; i < samples.length; i++) step = Math.max(step, Math.abs(samples[i]! - samples[i - 1]!));
  return step;
};

export const largest = (samples: Float32Array): number => samples.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY);
export const smallest = (samples: Float32Array): number => samples.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);
