/** Short sounds of single events. Each takes a seeded generator, so that several takes of one effect differ. */
import { thunder } from "./ambience.js";
import { DRUMS } from "./drums.js";
import { add, decay, fade, filter, noise, oscillate, type Random, scale, seconds, shape, WAVES } from "./dsp.js";
import { INSTRUMENTS } from "./instruments.js";

type Effect = (rng: Random) => Float32Array;

const tone = (hz: number | ((t: number) => number), length: number, t60: number): Float32Array =>
  decay(oscillate(seconds(length), WAVES.sine, hz), t60);
const puff = (rng: Random, kind: "low" | "high" | "band", hz: number, length: number, t60: number, q = 0.8): Float32Array =>
  decay(filter(noise(seconds(length), rng), kind, hz, q), t60);

/** Sounds one after the other or on top: [seconds, gain, sound]. */
function together(length: number, parts: readonly (readonly [at: number, gain: number, sound: Float32Array])[]): Float32Array {
  const out = new Float32Array(seconds(length));
  for (const [at, gain, sound] of parts) add(out, sound, seconds(at), gain);
  return fade(out, 0.001, Math.min(0.08, length / 4));
}

/** Metal: inharmonic partials with a scrape at the start. */
function metal(rng: Random, hz: number, length: number): Float32Array {
  const out = puff(rng, "band", hz * 3, length, 0.05, 1.5);
  for (const ratio of [1, 1.47, 2.09, 2.56, 3.39, 4.08, 5.2]) {
    add(out, tone(hz * ratio * (0.98 + 0.04 * rng()), length, length * (0.3 + 0.6 * rng())), 0, 0.28 / Math.sqrt(ratio));
  }
  return out;
}

/** Air moved past the ear. */
const whoosh = (rng: Random, length: number, low: number, high: number): Float32Array =>
  shape(
    filter(noise(seconds(length), rng), "band", (t) => low + (high - low) * Math.sin((Math.PI * t) / length), 1.5),
    (t) => Math.sin((Math.PI * t) / length) ** 2,
  );

/** A throat: a rough low buzz through moving formants. */
const growl = (rng: Random, hz: number, length: number): Float32Array => {
  const source = oscillate(
    seconds(length),
    WAVES.saw,
    (t) => hz * (1 + 0.25 * Math.sin((Math.PI * t) / length) + 0.05 * Math.sin(160 * t)),
  );
  shape(source, (t) => 0.6 + 0.4 * Math.sin(2 * Math.PI * (23 + 3 * Math.sin(9 * t)) * t));
  const out = filter(source.slice(), "band", (t) => 350 + 350 * Math.sin((Math.PI * t) / length), 2.5);
  add(out, filter(source, "band", 1150, 3), 0, 0.5);
  add(out, puff(rng, "band", 900, length, length, 0.8), 0, 0.15);
  return fade(scale(out, 2), 0.08, length * 0.4);
};

const step = (rng: Random, hz: number, crunch: number): Float32Array =>
  together(0.24, [
    [0, 1, puff(rng, "low", hz, 0.16, 0.09)],
    [0.035 + 0.02 * rng(), crunch, puff(rng, "band", 1800 + 1500 * rng(), 0.12, 0.06)],
  ]);

/** Four steps with the unevenness of walking. */
const walk = (rng: Random, hz: number, crunch: number): Float32Array =>
  together(
    2.2,
    [0, 1, 2, 3].map((n) => [0.5 * n + 0.04 * rng(), 0.8 + 0.2 * rng(), step(rng, hz, crunch)] as const),
  );

const creak = (rng: Random): Float32Array => {
  const out = new Float32Array(seconds(1.1));
  let at = 0;
  // Stick and slip: clicks that come faster and slower.
  while (at < 1) {
    add(out, puff(rng, "band", 700 + 500 * rng(), 0.02, 0.014, 5), seconds(at), 0.9);
    at += 0.008 + 0.022 * Math.sin(Math.PI * at) ** 2 * (0.6 + 0.8 * rng());
  }
  return out;
};

const sweep = (from: number, to: number, length: number, wave: keyof typeof WAVES = "sine"): Float32Array =>
  fade(
    oscillate(seconds(length), WAVES[wave], (t) => from * (to / from) ** (t / length)),
    0.004,
    length * 0.4,
  );

const chord = (rng: Random, pitches: readonly number[], gap: number, instrument: keyof typeof INSTRUMENTS, held: number): Float32Array =>
  together(
    gap * pitches.length + held + 1.2,
    pitches.map(
      (pitch, i) => [i * gap, 0.7, INSTRUMENTS[instrument]({ hz: 440 * 2 ** ((pitch - 69) / 12), held, velocity: 0.8, rng })] as const,
    ),
  );

const boom = (rng: Random, length: number): Float32Array => {
  const out = filter(noise(seconds(length), rng), "low", (t) => 70 + 2600 * Math.exp(-t * 5), 0.7);
  add(
    out,
    oscillate(seconds(length), WAVES.sine, (t) => 38 + 60 * Math.exp(-t * 7)),
    0,
    0.9,
  );
  return fade(decay(out, length), 0.002, length * 0.3);
};

export const EFFECTS: Readonly<Record<string, Effect>> = {
  // Steel, wood, stone.
  sword_clash: (rng) => metal(rng, 620 + 240 * rng(), 1.3),
  sword_draw: (rng) =>
    together(0.9, [
      [0, 0.7, whoosh(rng, 0.5, 2500, 6500)],
      [0.25, 0.5, metal(rng, 1500, 0.6)],
    ]),
  sword_swing: (rng) => whoosh(rng, 0.36, 350, 1700),
  shield_block: (rng) =>
    together(0.8, [
      [0, 1, DRUMS.tom(0.9, rng)],
      [0, 0.6, metal(rng, 330, 0.7)],
    ]),
  arrow: (rng) =>
    together(0.7, [
      [0, 0.8, INSTRUMENTS.lute({ hz: 98, held: 0.1, velocity: 0.9, rng })],
      [0.05, 0.8, whoosh(rng, 0.3, 900, 3800)],
      [0.36, 1, step(rng, 300, 0.8)],
    ]),
  door_open: (rng) =>
    together(1.5, [
      [0, 0.5, puff(rng, "band", 1300, 0.06, 0.04, 3)],
      [0.12, 0.7, creak(rng)],
    ]),
  door_close: (rng) =>
    together(0.9, [
      [0, 0.4, creak(rng).subarray(0, seconds(0.25))],
      [0.28, 1.2, DRUMS.taiko(0.9, rng)],
      [0.3, 0.6, puff(rng, "low", 900, 0.2, 0.12)],
    ]),
  chest_open: (rng) =>
    together(1.7, [
      [0, 0.6, creak(rng)],
      [0.8, 0.35, chord(rng, [79, 84, 88], 0.07, "chime", 0.2)],
    ]),
  coins: (rng) =>
    together(
      0.9,
      Array.from({ length: 9 }, (_, n) => [0.05 * n + 0.05 * rng(), 0.5, metal(rng, 3200 + 1800 * rng(), 0.22)] as const),
    ),
  footsteps_stone: (rng) => walk(rng, 420, 0.35),
  footsteps_grass: (rng) => walk(rng, 260, 0.9),
  footsteps_metal: (rng) =>
    together(
      2.4,
      [0, 1, 2, 3].map((n) => [0.5 * n + 0.03 * rng(), 0.7, add(metal(rng, 240, 0.35), step(rng, 500, 0.2), 0, 1.5)] as const),
    ),
  horse: (rng) =>
    together(
      1.6,
      [0, 0.17, 0.34, 0.76, 0.93, 1.1].map((at) => [at + 0.02 * rng(), 1, DRUMS.frame(0.7 + 0.3 * rng(), rng)] as const),
    ),
  // Weather, water, fire.
  thunder,
  splash: (rng) =>
    together(1.2, [
      [0, 1, puff(rng, "low", 900, 0.9, 0.5)],
      [0.05, 0.5, puff(rng, "high", 2500, 0.9, 0.45)],
    ]),
  fire_ignite: (rng) =>
    together(1.4, [
      [0, 1, whoosh(rng, 0.9, 150, 900)],
      [0.2, 0.6, puff(rng, "high", 2500, 1, 0.9)],
    ]),
  // Magic and fate.
  magic_cast: (rng) =>
    together(2.4, [
      [0, 0.5, chord(rng, [72, 76, 79, 83, 86, 91], 0.07, "chime", 0.3)],
      [0, 0.5, whoosh(rng, 1.1, 700, 5200)],
    ]),
  magic_impact: (rng) =>
    together(1.8, [
      [0, 0.9, boom(rng, 1.1)],
      [0.02, 0.4, chord(rng, [67, 70, 73, 76], 0.02, "bell", 0.4)],
    ]),
  heal: (rng) => chord(rng, [72, 76, 79, 84, 88], 0.11, "harp", 0.6),
  bell: (rng) => INSTRUMENTS.bell({ hz: 220, held: 3, velocity: 1, rng }),
  horn: (rng) =>
    together(2.6, [
      [0, 1, INSTRUMENTS.brass({ hz: 146.8, held: 0.8, velocity: 0.9, rng })],
      [0.85, 1, INSTRUMENTS.brass({ hz: 220, held: 1.4, velocity: 1, rng })],
    ]),
  // Creatures.
  monster_growl: (rng) => growl(rng, 62, 1.6),
  dragon_roar: (rng) =>
    together(3, [
      [0, 1, growl(rng, 44, 2.8)],
      [0.1, 0.5, puff(rng, "band", 500, 2.6, 1.8)],
    ]),
  wolf_howl: (rng) => {
    const out = oscillate(
      seconds(2.4),
      WAVES.triangle,
      (t) => 300 + 280 * Math.sin(Math.min(1.35, t * 1.1)) - 40 * Math.max(0, t - 1.6) + 4 * Math.sin(34 * t),
    );
    add(out, puff(rng, "band", 700, 2.4, 3, 3), 0, 0.1);
    return fade(filter(out, "low", 1400), 0.25, 0.9);
  },
  crowd_cheer: (rng) =>
    shape(
      filter(noise(seconds(2.6), rng), "band", (t) => 850 + 300 * Math.sin(9 * t), 1.1),
      (t) => Math.sin((Math.PI * t) / 2.6) ** 0.7 * (0.75 + 0.25 * Math.sin(31 * t)),
    ),
  // Ships and machines.
  laser: (rng) =>
    together(0.5, [
      [0, 0.7, sweep(2600, 260, 0.28, "square")],
      [0, 0.3, puff(rng, "high", 3000, 0.2, 0.1)],
    ]),
  laser_heavy: (rng) =>
    together(0.9, [
      [0, 0.8, sweep(1300, 70, 0.6, "saw")],
      [0, 0.6, boom(rng, 0.6)],
    ]),
  explosion: (rng) => boom(rng, 2.6),
  shield_hit: (rng) =>
    together(1.2, [
      [0, 0.5, sweep(900, 1500, 0.9)],
      [0, 0.4, sweep(1347, 2245, 0.9)],
      [0, 0.8, puff(rng, "band", 500, 0.5, 0.3)],
    ]),
  airlock: (rng) =>
    together(2.2, [
      [0, 0.9, DRUMS.taiko(0.7, rng)],
      [0.15, 0.8, fade(puff(rng, "high", 1800, 1.5, 1.6), 0.05, 0.4)],
      [1.7, 1, DRUMS.taiko(0.9, rng)],
    ]),
  door_slide: (rng) =>
    together(0.8, [
      [0, 0.8, whoosh(rng, 0.5, 500, 1900)],
      [0.46, 0.7, DRUMS.rim(1, rng)],
      [0, 0.3, sweep(180, 420, 0.5, "triangle")],
    ]),
  alarm: () =>
    together(
      2,
      [0, 1].map(
        (n) =>
          [
            n,
            0.7,
            fade(
              shape(
                oscillate(seconds(0.9), WAVES.square, (t) => (t % 0.45 < 0.22 ? 660 : 520)),
                () => 0.5,
              ),
              0.01,
              0.1,
            ),
          ] as const,
      ),
    ),
  console_beep: (rng) =>
    together(
      0.6,
      [0, 0.11, 0.22].map(
        (at, n) => [at, 0.6, fade(oscillate(seconds(0.07), WAVES.sine, [1320, 1760, 1320][n]! + rng()), 0.004, 0.02)] as const,
      ),
    ),
  scanner: () =>
    together(
      1.6,
      [0, 0.5, 1].map((at) => [at, 0.6, tone((t) => 1900 - 500 * t, 0.45, 0.4)] as const),
    ),
  comms_open: (rng) =>
    together(0.7, [
      [0, 0.4, puff(rng, "band", 2400, 0.25, 0.2, 1.2)],
      [0.16, 0.6, fade(oscillate(seconds(0.09), WAVES.sine, 1180), 0.005, 0.03)],
      [0.28, 0.6, fade(oscillate(seconds(0.14), WAVES.sine, 1580), 0.005, 0.05)],
    ]),
  thruster: (rng) =>
    shape(
      filter(noise(seconds(2.4), rng), "low", (t) => 260 + 700 * Math.min(1, t), 0.8),
      (t) => Math.min(1, t * 2) * Math.min(1, (2.4 - t) * 1.4),
    ),
  hyperdrive: (rng) =>
    together(3, [
      [0, 0.6, sweep(60, 900, 1.9, "saw")],
      [0, 0.5, whoosh(rng, 2, 200, 4200)],
      [1.9, 1.2, boom(rng, 1)],
    ]),
  power_up: () =>
    together(1.6, [
      [0, 0.6, sweep(110, 880, 1.3, "triangle")],
      [0, 0.3, sweep(165, 1320, 1.3)],
    ]),
  power_down: () =>
    together(1.6, [
      [0, 0.6, sweep(700, 50, 1.4, "triangle")],
      [0, 0.3, sweep(1050, 75, 1.4)],
    ]),
  robot: (rng) =>
    together(
      1.1,
      Array.from(
        { length: 7 },
        (_, n) => [0.13 * n, 0.5, fade(oscillate(seconds(0.11), WAVES.square, 300 + 1300 * rng()), 0.005, 0.03)] as const,
      ),
    ),
};
