/** One sound being played: its source, its own fade and volume. Adds itself to its channel's bus. */
import { Envelope } from "./envelope.js";
import { BLOCK, DECLICK } from "./format.js";
import { addWithGains, type Gain } from "./gain.js";
import { Ramp } from "./ramp.js";
import type { Source } from "./source.js";

export interface VoiceOptions {
  /** Chosen by the caller; comes back in events. */
  readonly id: number;
  readonly source: Source;
  /** 0…1, apart from the channel's volume and from any fade. */
  readonly volume: number;
  readonly fadeIn: number;
  /** Frames before the end at which `nearing` is told; 0 for never. */
  readonly lead: number;
}

const left = new Float32Array(BLOCK);
const right = new Float32Array(BLOCK);

export class Voice {
  readonly id: number;
  readonly source: Source;
  readonly envelope = new Envelope();
  readonly volume: Ramp;
  readonly #factors: readonly Gain[];
  /** Frames before the end at which `nearing` is due; 0 once it was told. */
  lead: number;
  /** Frames that the decoder did not deliver in time. */
  starved = 0;

  constructor(options: VoiceOptions) {
    this.id = options.id;
    this.source = options.source;
    this.lead = options.lead;
    this.volume = new Ramp(options.volume);
    this.#factors = [this.envelope, this.volume];
    this.envelope.open(options.fadeIn);
  }

  /** Nothing more will be heard: faded out, or played to the end. */
  get over(): boolean {
    return this.envelope.silent || this.source.remaining === 0;
  }

  /** Frames until this voice's next event (nearing its end, end, faded out); Infinity when unknown. The mix is cut there. */
  get nextEvent(): number {
    const fadedOut = this.envelope.falling ? this.envelope.left : Number.POSITIVE_INFINITY;
    const { remaining } = this.source;
    if (remaining === null) return fadedOut;
    const nearing = this.lead > 0 && remaining > this.lead ? remaining - this.lead : Number.POSITIVE_INFINITY;
    return Math.min(fadedOut, nearing, remaining);
  }

  /** Adds the next n ≤ BLOCK frames to the bus. */
  mix(busLeft: Float32Array, busRight: Float32Array, n: number): void {
    const { source } = this;
    const before = source.remaining;
    const got = source.read(left, right, n);
    if (got < n) {
      left.fill(0, got, n);
      right.fill(0, got, n);
      if (source.remaining !== 0) this.starved += n - got;
    }
    if (source.exact && before !== null && before - got < DECLICK) softenEnd(before, got);
    addWithGains(this.#factors, left, right, n, busLeft, busRight);
  }
}

/** A file that ends in the middle of a wave is brought to zero over its last 5 ms. */
function softenEnd(remaining: number, got: number): void {
  for (let i = Math.max(0, remaining - DECLICK); i < got; i++) {
    const gain = (remaining - 1 - i) / DECLICK;
    left[i]! *= gain;
    right[i]! *= gain;
  }
}
