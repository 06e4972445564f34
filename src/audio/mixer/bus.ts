/** One channel: its voices, the user's volume, mute, ducking, and a level meter. */
import type { Ducking } from "./ducking.js";
import { BLOCK, frames } from "./format.js";
import { applyGains, type Gain } from "./gain.js";
import { Ramp } from "./ramp.js";
import type { Voice } from "./voice.js";

/** Share that a meter keeps from block to block: falls by 20 dB in about 0.4 s. */
export const METER_KEEP = 0.1 ** (BLOCK / frames(400));

export class Bus {
  readonly left = new Float32Array(BLOCK);
  readonly right = new Float32Array(BLOCK);
  readonly volume: Ramp;
  /** 1 open, 0 muted. */
  readonly unmuted = new Ramp(1);
  voices: Voice[] = [];
  /** Peak of the recent past, linear. */
  level = 0;
  readonly #factors: readonly Gain[];

  /** @param ducking given to channels that make way for others */
  constructor(
    volume: number,
    readonly ducking: Ducking | null,
  ) {
    this.volume = new Ramp(volume);
    this.#factors = ducking ? [this.volume, this.unmuted, ducking] : [this.volume, this.unmuted];
  }

  /** Something of this channel can be heard now. */
  get sounding(): boolean {
    return this.voices.length > 0 && this.volume.target > 0 && this.unmuted.target > 0;
  }

  /** Mixes n ≤ BLOCK frames of all voices and adds them to the output. */
  mix(outLeft: Float32Array, outRight: Float32Array, n: number): void {
    const { left, right } = this;
    left.fill(0, 0, n);
    right.fill(0, 0, n);
    for (const voice of this.voices) voice.mix(left, right, n);
    applyGains(this.#factors, left, right, n);
    let peak = this.level * METER_KEEP;
    if (this.voices.length > 0)
      for (let i = 0; i < n; i++) {
        const l = left[i]!;
        const r = right[i]!;
        const a = l < 0 ? -l : l;
        const b = r < 0 ? -r : r;
        if (a > peak) peak = a;
        if (b > peak) peak = b;
        outLeft[i]! += l;
        outRight[i]! += r;
      }
    this.level = peak < 1e-6 ? 0 : peak;
  }
}
