/** Effects lower music by an amount relative to its volume, along 200 ms, and let it back along 500 ms once they have ended. */
import { describe, expect, it } from "vitest";
import { decibel, frames } from "../../../src/audio/mixer/format.js";
import { constant, largest, smallest, sound, Tape } from "../signals.js";

/** Music on the left alone, the effect on the right alone, so that each can be measured. */
function ducked({ volume = 1, effectMs = 1000, duckDb = -12 } = {}): Tape {
  const tape = new Tape({ volumes: { music: volume, ambience: 1, sfx: 1, voice: 1 }, duckDb });
  tape.play(
    "music",
    sound(
      frames(9000),
      () => 0.5,
      () => 0,
    ),
  );
  tape.run(frames(500));
  tape.play(
    "sfx",
    sound(
      frames(effectMs),
      () => 0,
      () => 0.1,
    ),
  );
  tape.run(frames(3000));
  return tape;
}

describe("ducking", () => {
  it.each([1, 0.4, 0.05])("at volume %f drops by exactly 12 dB for as long as the effect sounds", (volume) => {
    const { left } = ducked({ volume });
    const db = (ms: number): number => decibel(left[frames(ms)]! / (0.5 * volume));
    expect(db(499)).toBeCloseTo(0, 3);
    for (let ms = 0; ms <= 200; ms += 10) expect(Math.abs(db(500 + ms) - (-12 * ms) / 200)).toBeLessThan(0.5);
    for (let ms = 200; ms <= 1000; ms += 50) expect(db(500 + ms)).toBeCloseTo(-12, 2);
    for (let ms = 0; ms <= 500; ms += 10) expect(Math.abs(db(1500 + ms) - (-12 + (12 * ms) / 500))).toBeLessThan(0.5);
    expect(db(2001)).toBeCloseTo(0, 3);
  });

  it("never makes quiet music louder", () => {
    const { left } = ducked({ volume: 0.05 });
    expect(largest(left)).toBeLessThanOrEqual(0.025 + 1e-6);
  });

  it("by a short effect turns round before it is complete, without a step", () => {
    const { left } = ducked({ effectMs: 100 });
    expect(decibel(smallest(left.slice(frames(400), frames(2000))) / 0.5)).toBeCloseTo(-6, 1);
    expect(decibel(left[frames(600) + frames(125)]! / 0.5)).toBeCloseTo(-3, 1);
    expect(left[frames(900)]).toBeCloseTo(0.5, 4);
  });

  it("leaves the user's volume and other fades untouched", () => {
    const tape = ducked({ volume: 0.4 });
    expect(tape.mixer.bus("music").volume.target).toBe(0.4);
    expect(tape.left.at(-1)).toBeCloseTo(0.2, 5);
  });

  it("lowers ambience too, but neither the effect itself nor the voice channel", () => {
    const tape = new Tape();
    tape.play(
      "ambience",
      sound(
        frames(3000),
        () => 0.5,
        () => 0,
      ),
    );
    tape.play(
      "voice",
      sound(
        frames(3000),
        () => 0,
        () => 0.25,
      ),
    );
    tape.play(
      "sfx",
      sound(
        frames(3000),
        () => 0,
        () => 0.25,
      ),
    );
    tape.run(frames(1000));
    expect(decibel(tape.left.at(-1)! / 0.5)).toBeCloseTo(-12, 2);
    expect(tape.right.at(-1)).toBeCloseTo(0.5, 5);
  });

  it("does not happen for effects that nobody hears", () => {
    const tape = new Tape();
    tape.mixer.setMuted("sfx", true);
    tape.play("music", constant(frames(3000), 0.5));
    tape.play("sfx", constant(frames(3000), 0.5));
    tape.run(frames(1000));
    expect(tape.left.at(-1)).toBeCloseTo(0.5, 5);
  });

  it("follows a new amount while ducked", () => {
    const tape = new Tape();
    tape.play(
      "music",
      sound(
        frames(3000),
        () => 0.5,
        () => 0,
      ),
    );
    tape.play(
      "sfx",
      sound(frames(3000), () => 0),
    );
    tape.run(frames(500));
    tape.mixer.setDucking(-6);
    tape.run(frames(1000));
    expect(decibel(tape.left.at(-1)! / 0.5)).toBeCloseTo(-6, 2);
  });
});
