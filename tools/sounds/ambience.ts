/** Places that sound: loops of filtered noise and small events, 20 s each. */
import { add, decay, fade, filter, looped, noise, oscillate, type Random, scale, seconds, shape, WAVES } from "./dsp.js";
import { blend, place, reverberate, type Stereo } from "./stereo.js";

const LENGTH_S = 20;
const OVERLAP_S = 2;

/** A slow wander between 0 and 1 that repeats after the loop's length. */
function wander(rng: Random, speed: number): (t: number) => number {
  const waves = [1, 2, 3].map((n) => ({ rate: (Math.round(speed * n) * 2 * Math.PI) / LENGTH_S, phase: rng() * 6.283, gain: 1 / n }));
  return (t) => 0.5 + 0.27 * waves.reduce((sum, { rate, phase, gain }) => sum + gain * Math.sin(rate * t + phase), 0);
}

/** Two channels of differing noise, each shaped the same way. */
function wide(make: (rng: Random) => Float32Array, rng: Random): Stereo {
  return { left: looped(make(rng), OVERLAP_S), right: looped(make(rng), OVERLAP_S) };
}

const raw = (rng: Random): Float32Array => noise(seconds(LENGTH_S + OVERLAP_S), rng);

function wind(low: number, high: number): (rng: Random) => Stereo {
  return (rng) => {
    const gust = wander(rng, 3);
    return wide(
      (r) =>
        shape(
          filter(raw(r), "band", (t) => low + (high - low) * gust(t) ** 2, 1.4),
          (t) => 0.25 + gust(t),
        ),
      rng,
    );
  };
}

/** `count` events spread over the loop; each is rendered anew, and what rings over the end comes in at the beginning. */
function events(base: Stereo, rng: Random, count: number, make: (rng: Random) => Float32Array, gain: number, width = 0.8): Stereo {
  const { length } = base.left;
  for (let i = 0; i < count; i++) {
    const sound = make(rng);
    const at = Math.floor(rng() * length);
    const pan = (rng() * 2 - 1) * width;
    const loud = gain * (0.4 + 0.6 * rng());
    place(base, sound, at, loud, pan);
    if (at + sound.length > length) place(base, sound.subarray(length - at), 0, loud, pan);
  }
  return base;
}

const crackle = (rng: Random): Float32Array =>
  decay(filter(noise(seconds(0.012 + 0.03 * rng()), rng), "band", 900 + 4500 * rng(), 2), 0.02);
const drop = (rng: Random): Float32Array => {
  const pitch = 700 + 900 * rng();
  return fade(
    decay(
      oscillate(seconds(0.25), WAVES.sine, (t) => pitch * (1 + 1.6 * Math.exp(-t * 60))),
      0.18,
    ),
    0.001,
    0.02,
  );
};
const chirp = (rng: Random): Float32Array => {
  const [pitch, notes, sweep] = [2600 + 2200 * rng(), 2 + Math.floor(rng() * 4), 500 + 900 * rng()];
  const out = new Float32Array(seconds(0.16 * notes + 0.1));
  for (let n = 0; n < notes; n++)
    add(
      out,
      fade(
        oscillate(seconds(0.09), WAVES.sine, (t) => pitch + sweep * Math.sin(t * 60 + n)),
        0.02,
        0.04,
      ),
      seconds(n * 0.14),
      0.6,
    );
  return out;
};
/** A voice heard through a room: a buzzing source through two wandering formants, without words. */
const murmur = (rng: Random): Float32Array => {
  const pitch = 95 + 130 * rng();
  const length = seconds(0.5 + 1.3 * rng());
  const source = oscillate(length, WAVES.saw, (t) => pitch * (1 + 0.06 * Math.sin(5 * t + pitch)));
  const [f1, f2] = [380 + 300 * rng(), 1000 + 700 * rng()];
  const syllables = 3.2 + 1.8 * rng();
  const out = filter(source.slice(), "band", (t) => f1 * (1 + 0.35 * Math.sin(9 * t + f1)), 4);
  add(
    out,
    filter(source, "band", (t) => f2 * (1 + 0.25 * Math.sin(7 * t + f2)), 6),
    0,
    0.5,
  );
  return fade(
    shape(filter(out, "low", 1500), (t) => Math.max(0, Math.sin(Math.PI * syllables * t)) ** 0.6),
    0.1,
    0.2,
  );
};
const clink = (rng: Random): Float32Array => {
  const pitch = 2300 + 1500 * rng();
  return scale(
    add(decay(oscillate(seconds(0.4), WAVES.sine, pitch), 0.3), decay(oscillate(seconds(0.4), WAVES.sine, pitch * 2.71), 0.15), 0, 0.6),
    0.5,
  );
};
const beep = (rng: Random): Float32Array => {
  const pitch = [880, 1320, 1760, 990][Math.floor(rng() * 4)]!;
  const out = new Float32Array(seconds(0.34));
  for (let n = 0; n < 1 + Math.floor(rng() * 3); n++)
    add(out, fade(oscillate(seconds(0.06), WAVES.sine, pitch), 0.004, 0.02), seconds(n * 0.1), 0.5);
  return out;
};

/** Hum of machines: harmonics of `hz` that beat slowly, over low noise. The pitch fits a whole number of times into the loop. */
function hum(hz: number, harmonics: number, air: number): (rng: Random) => Stereo {
  return (rng) => {
    const base = wide((r) => scale(filter(raw(r), "low", air, 0.6), 1.2), rng);
    const step = 1 / LENGTH_S;
    for (let h = 1; h <= harmonics; h++) {
      for (const side of [-1, 1]) {
        const exact = Math.round((hz * h + side * 0.15) / step) * step;
        place(base, oscillate(base.left.length, WAVES.sine, exact, rng()), 0, 0.14 / h, 0.7 * side);
      }
    }
    return base;
  };
}

const roomy = (sound: Stereo, t60: number, amount: number): Stereo =>
  blend(sound, reverberate(sound, { t60, damping: 0.45, loop: true }), amount);

export const AMBIENCES: Readonly<Record<string, (rng: Random) => Stereo>> = {
  wind: wind(180, 900),
  storm: (rng) => events(blend(wind(150, 700)(rng), rain(rng), 0.7), rng, 3, thunder, 1.4),
  rain: (rng) => rain(rng),
  fire: (rng) =>
    events(
      wide((r) => scale(filter(raw(r), "low", 240, 0.7), 0.8), rng),
      rng,
      240,
      crackle,
      0.9,
    ),
  forest: (rng) => roomy(events(wind(300, 1300)(rng), rng, 16, chirp, 0.09), 1.6, 0.25),
  river: (rng) => wide((r) => add(filter(raw(r), "band", 520, 0.8), shape(filter(raw(r), "band", 1700, 1.2), wander(r, 30)), 0, 0.7), rng),
  cave: (rng) =>
    roomy(
      events(
        wide((r) => scale(filter(raw(r), "low", 160, 0.7), 0.7), rng),
        rng,
        14,
        drop,
        0.35,
      ),
      3.6,
      0.9,
    ),
  tavern: (rng) =>
    roomy(events(events(events(AMBIENCES.fire!(rng), rng, 60, murmur, 0.5), rng, 7, clink, 0.12), rng, 60, crackle, 0.3), 0.9, 0.3),
  bridge: (rng) => roomy(events(hum(60, 5, 420)(rng), rng, 14, beep, 0.06), 1.1, 0.3),
  engine_room: hum(44, 9, 700),
  station: (rng) => roomy(events(hum(100, 3, 900)(rng), rng, 40, murmur, 0.16), 2.4, 0.5),
  void: (rng) => roomy(hum(33, 4, 130)(rng), 4, 0.8),
  hangar: (rng) => roomy(events(hum(52, 4, 520)(rng), rng, 9, clink, 0.18), 3.4, 0.8),
  jungle: (rng) => roomy(events(wind(700, 2400)(rng), rng, 46, chirp, 0.1), 1.2, 0.25),
};

function rain(rng: Random): Stereo {
  const patter = (r: Random): Float32Array => scale(decay(filter(noise(seconds(0.01), r), "band", 2200 + 4000 * r(), 1.5), 0.008), 0.6);
  return events(
    wide((r) => scale(filter(filter(raw(r), "high", 900), "low", 7000), 0.5), rng),
    rng,
    700,
    patter,
    0.5,
    1,
  );
}

export function thunder(rng: Random): Float32Array {
  const length = seconds(4.5);
  const out = shape(
    filter(noise(length, rng), "low", (t) => 90 + 900 * Math.exp(-t * 2.2), 0.7),
    (t) => Math.exp(-t * 0.9) * (0.5 + 0.5 * Math.sin(t * 7 + Math.sin(t * 3)) ** 2),
  );
  return fade(scale(out, 2.2), 0.03, 1);
}

export function ambience(name: string, rng: Random): Stereo {
  const make = AMBIENCES[name];
  if (!make) throw new Error(`there is no ambience ${name}`);
  return make(rng);
}
