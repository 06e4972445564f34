/** Building blocks of synthesis: seeded noise, oscillators, envelopes, filters. Mono, float, 48 kHz. */

export const RATE = 48_000;
export const seconds = (s: number): number => Math.round(s * RATE);

/** Numbers in [0, 1), the same on every machine (mulberry32). */
export type Random = () => number;

export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed out of a name, so that adding a sound changes no other (FNV-1a). */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

export function noise(length: number, rng: Random): Float32Array {
  const out = new Float32Array(length);
  for (let i = 0; i < length; i++) out[i] = rng() * 2 - 1;
  return out;
}

/** Phase in [0, 1) → sample; `step` is the phase's advance, which band-limiting needs. */
export type Wave = (phase: number, step: number) => number;

/** Takes the aliasing off a jump (polynomial band-limited step, Välimäki and Huovilainen 2007). */
function blep(phase: number, step: number): number {
  if (phase < step) {
    const t = phase / step;
    return t + t - t * t - 1;
  }
  if (phase > 1 - step) {
    const t = (phase - 1) / step;
    return t * t + t + t + 1;
  }
  return 0;
}

export const WAVES = {
  sine: (phase) => Math.sin(2 * Math.PI * phase),
  saw: (phase, step) => 2 * phase - 1 - blep(phase, step),
  square: (phase, step) => (phase < 0.5 ? 1 : -1) + blep(phase, step) - blep((phase + 0.5) % 1, step),
  triangle: (phase) => 1 - 4 * Math.abs(Math.round(phase) - phase),
} as const satisfies Record<string, Wave>;

/** @param frequency Hz, or Hz at a time in seconds */
export function oscillate(length: number, wave: Wave, frequency: number | ((t: number) => number), startPhase = 0): Float32Array {
  const out = new Float32Array(length);
  let phase = startPhase % 1;
  for (let i = 0; i < length; i++) {
    const step = (typeof frequency === "number" ? frequency : frequency(i / RATE)) / RATE;
    out[i] = wave(phase, step);
    phase += step;
    phase -= Math.floor(phase);
  }
  return out;
}

/** Attack and release in seconds, linear; the release ends at the buffer's end. */
export function fade(buffer: Float32Array, attack: number, release: number): Float32Array {
  const [up, down] = [seconds(attack), seconds(release)];
  const { length } = buffer;
  for (let i = 0; i < Math.min(up, length); i++) buffer[i]! *= i / up;
  for (let i = 0; i < Math.min(down, length); i++) buffer[length - 1 - i]! *= i / down;
  return buffer;
}

/** Falls to 1/1000 in `t60` seconds. */
export function decay(buffer: Float32Array, t60: number): Float32Array {
  const factor = Math.exp(-6.907755 / (t60 * RATE));
  let gain = 1;
  for (let i = 0; i < buffer.length; i++) {
    buffer[i]! *= gain;
    gain *= factor;
  }
  return buffer;
}

/** Multiplies by a function of time in seconds. */
export function shape(buffer: Float32Array, gain: (t: number) => number): Float32Array {
  for (let i = 0; i < buffer.length; i++) buffer[i]! *= gain(i / RATE);
  return buffer;
}

export function scale(buffer: Float32Array, gain: number): Float32Array {
  for (let i = 0; i < buffer.length; i++) buffer[i]! *= gain;
  return buffer;
}

/** Adds `source` into `target` from sample `at` on; what lies beyond the end is dropped. */
export function add(target: Float32Array, source: Float32Array, at = 0, gain = 1): Float32Array {
  const end = Math.min(source.length, target.length - at);
  for (let i = Math.max(0, -at); i < end; i++) target[at + i]! += source[i]! * gain;
  return target;
}

export type FilterKind = "low" | "high" | "band";

/** State-variable filter (Simper 2013, trapezoidal), in place. @param cutoff Hz, or Hz at a time in seconds */
export function filter(buffer: Float32Array, kind: FilterKind, cutoff: number | ((t: number) => number), q = Math.SQRT1_2): Float32Array {
  let [ic1, ic2] = [0, 0];
  let [a1, a2, a3] = [0, 0, 0];
  const k = 1 / q;
  for (let i = 0; i < buffer.length; i++) {
    // Moving cut-offs are followed 1500 times a second.
    if (i === 0 || (typeof cutoff !== "number" && i % 32 === 0)) {
      const hz = Math.min(RATE * 0.45, Math.max(10, typeof cutoff === "number" ? cutoff : cutoff(i / RATE)));
      const g = Math.tan((Math.PI * hz) / RATE);
      a1 = 1 / (1 + g * (g + k));
      a2 = g * a1;
      a3 = g * a2;
    }
    const v3 = buffer[i]! - ic2;
    const v1 = a1 * ic1 + a2 * v3;
    const v2 = ic2 + a2 * ic1 + a3 * v3;
    ic1 = 2 * v1 - ic1;
    ic2 = 2 * v2 - ic2;
    buffer[i] = kind === "low" ? v2 : kind === "band" ? v1 * k : buffer[i]! - k * v1 - v2;
  }
  return buffer;
}

/** Joins the end of a noise-like sound to its beginning with an equal-power cross-fade of `overlap` seconds, so that it loops. */
export function looped(buffer: Float32Array, overlap: number): Float32Array {
  const n = seconds(overlap);
  const out = buffer.slice(0, buffer.length - n);
  for (let i = 0; i < n; i++) {
    const x = (i / n) * (Math.PI / 2);
    out[i] = buffer[i]! * Math.sin(x) + buffer[out.length + i]! * Math.cos(x);
  }
  return out;
}
