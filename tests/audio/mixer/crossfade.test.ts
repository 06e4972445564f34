/** A cross-fade is of equal power, both sides go on where they are, and neither volume nor other channels notice. */
import { describe, expect, it } from "vitest";
import { decibel, frames } from "../../../src/audio/mixer/format.js";
import { constant, largestStep, noise, rmsDb, sound, Tape } from "../signals.js";

const LENGTH = frames(3000);

describe("cross-fade", () => {
  it("keeps unrelated material within 0.5 dB of its loudness throughout", () => {
    const tape = new Tape();
    tape.play("music", noise(frames(9000), 0.1, 1));
    tape.run(frames(2000));
    tape.crossfade("music", noise(frames(9000), 0.1, 2), LENGTH);
    tape.run(LENGTH + frames(2000));
    const { left } = tape;
    const before = rmsDb(left, frames(500), frames(2000));
    for (let from = frames(1900); from + frames(300) < left.length; from += frames(100)) {
      expect(Math.abs(rmsDb(left, from, from + frames(300)) - before)).toBeLessThan(0.5);
    }
  });

  it("has each side at −3 dB in the middle", () => {
    const tape = new Tape();
    tape.play(
      "music",
      sound(
        frames(9000),
        () => 0.5,
        () => 0,
      ),
    );
    tape.run(frames(1000));
    tape.crossfade(
      "music",
      sound(
        frames(9000),
        () => 0,
        () => 0.5,
      ),
      LENGTH,
    );
    tape.run(LENGTH);
    const middle = frames(1000) + LENGTH / 2;
    expect(decibel(tape.left[middle]! / 0.5)).toBeCloseTo(-3.01, 2);
    expect(decibel(tape.right[middle]! / 0.5)).toBeCloseTo(-3.01, 2);
  });

  it("goes on with the old track at its position and does not start it again", () => {
    const total = frames(9000);
    const counting = sound(
      total,
      (i) => 0.2 + (0.5 * i) / total,
      () => 0,
    );
    const tape = new Tape();
    tape.play("music", counting);
    tape.run(frames(1000));
    tape.crossfade(
      "music",
      sound(total, () => 0),
      LENGTH,
    );
    tape.run(LENGTH);
    for (const at of [0, 1000, frames(700), frames(1500), frames(2500)]) {
      const expected = counting.left[frames(1000) + at]! * Math.cos(((Math.PI / 2) * at) / LENGTH);
      expect(tape.left[frames(1000) + at]).toBeCloseTo(expected, 4);
    }
  });

  it("leaves the user's volume alone: what plays next is as loud as what played before", () => {
    const tape = new Tape({ volumes: { music: 0.4, ambience: 1, sfx: 1, voice: 1 } });
    tape.play("music", constant(frames(9000), 0.5));
    tape.run(frames(500));
    tape.mixer.stop("music", frames(300));
    tape.run(frames(600));
    expect(tape.mixer.bus("music").volume.target).toBe(0.4);
    tape.play("music", constant(frames(9000), 0.5));
    tape.run(frames(500));
    expect(tape.left.at(-1)).toBeCloseTo(0.2, 5);
  });

  it("never disturbs another channel's voices or fades", () => {
    const alone = new Tape();
    const both = new Tape();
    for (const tape of [alone, both])
      tape.play(
        "ambience",
        sound(
          frames(4000),
          () => 0,
          () => 0.3,
        ),
        { fadeIn: frames(2000) },
      );
    const music = sound(
      frames(4000),
      () => 0.3,
      () => 0,
    );
    both.play("music", music);
    both.run(frames(400));
    both.crossfade("music", music, frames(1000));
    both.run(frames(2600));
    alone.run(frames(3000));
    expect(both.right).toEqual(alone.right);
  });

  it("turned round midway has no step and still ends at silence and full", () => {
    const tape = new Tape();
    const side = (left: number, right: number) =>
      sound(
        frames(9000),
        () => left,
        () => right,
      );
    tape.play("music", side(0.5, 0));
    tape.run(frames(500));
    tape.crossfade("music", side(0, 0.5), frames(1000));
    tape.run(frames(400));
    tape.crossfade("music", side(0, 0), frames(1000));
    tape.run(frames(1100));
    expect(Math.abs(tape.left.at(-1)!) + Math.abs(tape.right.at(-1)!)).toBe(0);
    expect(largestStep(tape.right)).toBeLessThan(0.5 * (Math.PI / 2 / frames(600)));
  });
});
