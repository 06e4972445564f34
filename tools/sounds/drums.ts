/** Drums and other unpitched hits: velocity in, a mono hit out. */
import { add, decay, fade, filter, noise, oscillate, type Random, scale, seconds, WAVES } from "./dsp.js";

export type Drum = (velocity: number, rng: Random) => Float32Array;

/** A skin: a sine that falls in pitch, and the beater's click. */
function skin(from: number, to: number, t60: number, click: number): Drum {
  return (velocity, rng) => {
    const length = seconds(t60);
    const out = decay(
      oscillate(length, WAVES.sine, (t) => to + (from - to) * Math.exp(-t * 26)),
      t60,
    );
    add(out, decay(filter(noise(seconds(0.04), rng), "low", 2500, 0.7), 0.03), 0, click * velocity);
    return scale(fade(out, 0.001, 0.02), velocity);
  };
}

/** Noise through a band, dying away. */
function hiss(kind: "band" | "high", hz: number, q: number, t60: number, gain: number): Drum {
  return (velocity, rng) => scale(fade(decay(filter(noise(seconds(t60), rng), kind, hz, q), t60), 0.001, 0.01), gain * velocity);
}

const snare: Drum = (velocity, rng) => {
  const out = decay(
    oscillate(seconds(0.3), WAVES.sine, (t) => 175 + 80 * Math.exp(-t * 40)),
    0.18,
  );
  add(out, decay(filter(noise(seconds(0.3), rng), "high", 1400, 0.7), 0.26), 0, 0.7);
  return scale(out, 0.7 * velocity);
};

const clap: Drum = (velocity, rng) => {
  const out = new Float32Array(seconds(0.35));
  for (const at of [0, 0.011, 0.021, 0.034])
    add(out, decay(filter(noise(seconds(0.25), rng), "band", 1300, 1.2), at === 0.034 ? 0.25 : 0.03), seconds(at), 0.8);
  return scale(out, velocity);
};

export const DRUMS = {
  kick: skin(130, 48, 0.4, 0.5),
  taiko: skin(110, 62, 1.3, 0.8),
  frame: skin(150, 95, 0.55, 0.45),
  tom: skin(210, 120, 0.5, 0.3),
  snare,
  clap,
  rim: hiss("band", 1900, 6, 0.07, 1.4),
  hat: hiss("high", 7500, 0.8, 0.07, 0.32),
  openHat: hiss("high", 6500, 0.8, 0.38, 0.28),
  shaker: hiss("band", 5200, 1.1, 0.09, 0.4),
  tambourine: hiss("band", 8200, 2.5, 0.2, 0.5),
  crash: hiss("high", 3200, 0.6, 2.4, 0.4),
} as const satisfies Record<string, Drum>;

export type DrumName = keyof typeof DRUMS;
