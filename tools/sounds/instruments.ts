/** Pitched instruments: frequency and length in, a mono note out that includes its release. */
import { add, decay, fade, filter, noise, oscillate, RATE, type Random, scale, seconds, shape, WAVES } from "./dsp.js";

export interface Note {
  /** Hz. */
  readonly hz: number;
  /** Seconds that the key is held. */
  readonly held: number;
  /** 0…1. */
  readonly velocity: number;
  readonly rng: Random;
}

export type Instrument = (note: Note) => Float32Array;

/** A plucked string (Karplus and Strong 1983, with the pluck's brightness and a tuned, damped loop). */
function pluck(brightness: number, t60: number): Instrument {
  return ({ hz, held, velocity, rng }) => {
    const length = seconds(Math.min(t60, held + 1.2));
    const period = RATE / hz;
    const size = Math.floor(period - 0.5);
    const tune = period - 0.5 - size;
    const line = filter(noise(size + 1, rng), "low", 900 + 7000 * brightness * velocity, 0.6);
    // A mean would circulate as an offset.
    const mean = line.reduce((sum, x) => sum + x, 0) / line.length;
    for (let i = 0; i < line.length; i++) line[i]! -= mean;
    const out = new Float32Array(length);
    const keep = 10 ** ((-3 * period) / (t60 * RATE));
    let [at, last] = [0, 0];
    for (let i = 0; i < length; i++) {
      const next = (at + 1) % (size + 1);
      // Between the two oldest samples: the averaging below adds the missing half sample of delay.
      const sample = line[at]! * tune + line[next]! * (1 - tune);
      out[i] = sample;
      line[at] = keep * (0.5 * sample + 0.5 * last);
      last = sample;
      at = next;
    }
    return scale(fade(out, 0.001, 0.25), 0.9 * velocity);
  };
}

/** Several slightly detuned voices of one wave through a low-pass that follows the pitch. */
function ensemble(options: {
  wave: keyof typeof WAVES;
  cents: readonly number[];
  cutoff: number;
  attack: number;
  release: number;
  vibrato: number;
}): Instrument {
  return ({ hz, held, velocity, rng }) => {
    const length = seconds(held + options.release);
    const out = new Float32Array(length);
    for (const cents of options.cents) {
      const base = hz * 2 ** (cents / 1200);
      const [rate, start] = [4.6 + rng() * 0.9, rng()];
      const depth = options.vibrato / 1200;
      const pitch = depth === 0 ? base : (t: number) => base * 2 ** (depth * Math.min(1, t) * Math.sin(2 * Math.PI * (rate * t + start)));
      add(out, oscillate(length, WAVES[options.wave], pitch, start), 0, 1 / Math.sqrt(options.cents.length));
    }
    filter(out, "low", Math.min(9000, options.cutoff * (0.6 + 0.6 * velocity) + hz), 0.6);
    return scale(fade(out, Math.min(options.attack, held * 0.6), options.release), 0.5 * velocity);
  };
}

/** Partials with their own decays: bells, mallets, glass. */
function struck(partials: readonly (readonly [ratio: number, gain: number, t60: number])[], t60: number): Instrument {
  return ({ hz, held, velocity }) => {
    const length = seconds(Math.min(t60, held + t60 * 0.6));
    const out = new Float32Array(length);
    for (const [ratio, gain, share] of partials) {
      if (hz * ratio < RATE * 0.45) add(out, decay(oscillate(length, WAVES.sine, hz * ratio), t60 * share), 0, gain);
    }
    return scale(fade(out, 0.002, 0.1), 0.5 * velocity);
  };
}

/** Two-operator frequency modulation whose brightness dies away (Chowning 1973). */
function modulated(ratio: number, index: number, t60: number): Instrument {
  return ({ hz, held, velocity }) => {
    const length = seconds(held + 0.35);
    const out = new Float32Array(length);
    for (let i = 0; i < length; i++) {
      const t = i / RATE;
      const bright = index * velocity * Math.exp((-6.9 * t) / t60);
      out[i] = Math.sin(2 * Math.PI * hz * t + bright * Math.sin(2 * Math.PI * hz * ratio * t));
    }
    return scale(fade(decay(out, t60 * 1.8), 0.003, 0.3), 0.5 * velocity);
  };
}

const flute: Instrument = ({ hz, held, velocity, rng }) => {
  const length = seconds(held + 0.18);
  const pitch = (t: number): number =>
    hz * (1 + 0.004 * Math.min(1, t * 1.5) * Math.sin(2 * Math.PI * 5.1 * t) - 0.012 * Math.exp(-t * 30));
  const out = oscillate(length, WAVES.sine, pitch);
  add(
    out,
    oscillate(length, WAVES.sine, (t) => 2 * pitch(t)),
    0,
    0.28 * velocity,
  );
  add(
    out,
    oscillate(length, WAVES.sine, (t) => 3 * pitch(t)),
    0,
    0.12 * velocity,
  );
  add(out, filter(noise(length, rng), "band", Math.min(9000, hz * 2.2), 2), 0, 0.1);
  return scale(fade(out, 0.06, 0.16), 0.42 * velocity);
};

/** Three formants of an open vowel over a soft saw. */
const choir: Instrument = (note) => {
  const source = ensemble({ wave: "saw", cents: [-11, -4, 5, 12], cutoff: 3000, attack: 0.5, release: 0.9, vibrato: 14 })(note);
  const out = filter(source.slice(), "band", 640, 5);
  add(out, filter(source.slice(), "band", 1100, 7), 0, 0.55);
  add(out, filter(source.slice(), "band", 2600, 9), 0, 0.22);
  return scale(out, 1.5);
};

const brass: Instrument = ({ hz, held, velocity }) => {
  const length = seconds(held + 0.2);
  const out = oscillate(length, WAVES.saw, hz);
  add(out, oscillate(length, WAVES.saw, hz * 1.004), 0, 0.7);
  const swell = (t: number): number => hz * 1.2 + 3200 * velocity * Math.min(1, t / 0.12) * Math.exp(-0.8 * t);
  return scale(fade(filter(out, "low", swell, 0.9), 0.05, 0.18), 0.3 * velocity);
};

const bass: Instrument = ({ hz, held, velocity }) => {
  const length = seconds(held + 0.15);
  const out = oscillate(length, WAVES.triangle, hz);
  add(out, oscillate(length, WAVES.sine, hz), 0, 0.8);
  return scale(fade(decay(out, 3.5), 0.008, 0.12), 0.5 * velocity);
};

const synthBass: Instrument = ({ hz, held, velocity }) => {
  const length = seconds(held + 0.08);
  const out = oscillate(length, WAVES.saw, hz);
  add(out, oscillate(length, WAVES.square, hz / 2), 0, 0.5);
  filter(out, "low", (t) => 180 + hz + 1800 * velocity * Math.exp(-9 * t), 1.6);
  return scale(fade(out, 0.004, 0.07), 0.4 * velocity);
};

const pulse: Instrument = ({ hz, held, velocity }) => {
  const length = seconds(Math.min(held, 0.3) + 0.25);
  const out = oscillate(length, WAVES.square, hz);
  filter(out, "low", (t) => 300 + hz + 4200 * velocity * Math.exp(-14 * t), 1.4);
  return scale(fade(decay(out, 0.9), 0.002, 0.2), 0.32 * velocity);
};

const BELL = [
  [0.5, 0.4, 1],
  [1, 1, 0.8],
  [1.19, 0.6, 0.6],
  [1.5, 0.3, 0.5],
  [2, 0.5, 0.4],
  [2.74, 0.25, 0.25],
  [3.76, 0.15, 0.15],
] as const;

export const INSTRUMENTS = {
  lute: pluck(0.45, 2.6),
  harp: pluck(0.25, 4),
  dulcimer: pluck(0.9, 2.2),
  strings: ensemble({ wave: "saw", cents: [-9, -3, 4, 10], cutoff: 1500, attack: 0.22, release: 0.5, vibrato: 9 }),
  pad: ensemble({ wave: "saw", cents: [-14, -5, 6, 13], cutoff: 650, attack: 1.1, release: 1.8, vibrato: 0 }),
  glass: ensemble({ wave: "triangle", cents: [-7, 0, 7], cutoff: 2400, attack: 0.7, release: 1.6, vibrato: 5 }),
  drone: ensemble({ wave: "saw", cents: [-6, 0, 5, -1200], cutoff: 260, attack: 1.6, release: 2, vibrato: 0 }),
  lead: ensemble({ wave: "saw", cents: [-5, 5], cutoff: 2600, attack: 0.03, release: 0.25, vibrato: 12 }),
  choir,
  flute,
  brass,
  bass,
  synthBass,
  pulse,
  bell: struck(BELL, 5),
  chime: struck(
    [
      [1, 1, 1],
      [2.76, 0.5, 0.6],
      [5.4, 0.25, 0.3],
    ],
    2.4,
  ),
  marimba: struck(
    [
      [1, 1, 1],
      [3.93, 0.3, 0.25],
      [9.2, 0.08, 0.1],
    ],
    0.9,
  ),
  keys: modulated(1, 2.2, 1.6),
  organ: ({ hz, held, velocity }) => {
    const length = seconds(held + 0.12);
    const out = new Float32Array(length);
    for (const [ratio, gain] of [
      [0.5, 0.5],
      [1, 1],
      [2, 0.6],
      [3, 0.3],
      [4, 0.25],
    ] as const)
      add(out, oscillate(length, WAVES.sine, hz * ratio), 0, gain);
    return scale(
      fade(
        shape(out, (t) => 1 + 0.08 * Math.sin(2 * Math.PI * 6.2 * t)),
        0.02,
        0.1,
      ),
      0.2 * velocity,
    );
  },
} as const satisfies Record<string, Instrument>;

export type InstrumentName = keyof typeof INSTRUMENTS;
