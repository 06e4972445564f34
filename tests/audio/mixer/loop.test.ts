/** A loop goes from its last frame to its first without a gap, a repeat or a dip, for ever. */
import { expect, it } from "vitest";
import { DECLICK } from "../../../src/audio/mixer/format.js";
import { sound, Tape } from "../signals.js";

it.each([1, 7, 479, 480, 481, 10_007])("a loop of %i frames is gapless", (length) => {
  const tape = new Tape();
  const wave = sound(length, (i) => 0.1 + (0.5 * i) / length);
  tape.play("ambience", wave, { loop: true });
  tape.run(25_000);
  const wrong = tape.left.findIndex((x, i) => i >= DECLICK && x !== wave.left[i % length]);
  expect(wrong).toBe(-1);
  expect(tape.events).toEqual([]);
});
