/** Fades follow the quarter sine that was asked for, to the frame. */
import { describe, expect, it } from "vitest";
import { DECLICK, decibel, frames } from "../../../src/audio/mixer/format.js";
import { constant, Tape } from "../signals.js";

describe("fade", () => {
  it.each([50, 400, 2000])("in over %i ms stays within 0.5 dB of sin", (ms) => {
    const tape = new Tape();
    tape.play("music", constant(frames(4000), 0.5), { fadeIn: frames(ms) });
    tape.run(frames(ms + 100));
    for (let at = Math.round(frames(ms) / 50); at < frames(ms); at += 97) {
      const asked = Math.sin(((Math.PI / 2) * at) / frames(ms));
      expect(Math.abs(decibel(tape.left[at]! / 0.5) - decibel(asked))).toBeLessThan(0.5);
    }
    expect(tape.left[frames(ms)]).toBeCloseTo(0.5, 6);
  });

  it("out over 700 ms stays within 0.5 dB of cos, is silent at its end, and tells so at that frame", () => {
    const tape = new Tape();
    tape.play("music", constant(frames(4000), 0.5));
    tape.run(frames(1000));
    tape.mixer.stop("music", frames(700));
    tape.run(frames(800));
    for (let at = 0; at < frames(700) * 0.98; at += 97) {
      const asked = Math.cos(((Math.PI / 2) * at) / frames(700));
      expect(Math.abs(decibel(tape.left[frames(1000) + at]! / 0.5) - decibel(asked))).toBeLessThan(0.5);
    }
    expect(tape.events).toMatchObject([{ kind: "faded", frame: frames(1700) }]);
    expect(tape.mixer.bus("music").voices).toEqual([]);
  });

  it("of no length takes 5 ms", () => {
    const tape = new Tape();
    tape.play("sfx", constant(frames(1000), 0.5));
    tape.run(frames(100));
    expect(tape.left[0]).toBe(0);
    expect(tape.left[DECLICK / 2]).toBeCloseTo(0.5 * Math.SQRT1_2, 3);
    expect(tape.left[DECLICK]).toBeCloseTo(0.5, 6);
  });

  it("asked for again, longer, does not stretch one that is nearly done", () => {
    const tape = new Tape();
    tape.play("music", constant(frames(9000), 0.5));
    tape.run(frames(100));
    tape.mixer.stop("music", frames(200));
    tape.run(frames(100));
    tape.mixer.stop("music", frames(5000));
    tape.run(frames(200));
    expect(tape.events).toMatchObject([{ kind: "faded", frame: frames(300) }]);
  });
});
