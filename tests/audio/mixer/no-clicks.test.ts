/** The stated bound: no gain moves by more than π/2 / 240 a sample, so on a constant signal c no step is larger than that times c, one change at a time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DECLICK, frames } from "../../../src/audio/mixer/format.js";
import { constant, largestStep, sine, Tape } from "../signals.js";

const BOUND = Math.PI / 2 / DECLICK;

const actions: Record<string, (tape: Tape) => void> = {
  "volume to 0": (tape) => tape.mixer.setVolume("music", 0),
  "volume in no time": (tape) => tape.mixer.setVolume("music", 0.1, 0),
  mute: (tape) => tape.mixer.setMuted("music", true),
  "master mute": (tape) => tape.mixer.setMuted("master", true),
  "master volume": (tape) => tape.mixer.setVolume("master", 0.2, 0),
  pause: (tape) => tape.mixer.pause(),
  "stop without fade": (tape) => tape.mixer.stop("music", 0),
  "cross-fade in no time": (tape) => void tape.crossfade("music", constant(frames(1000), 0), 0),
};

describe("no clicks", () => {
  it.each(Object.keys(actions))("%s", (name) => {
    const tape = new Tape();
    tape.play("music", constant(frames(4000), 0.9));
    tape.run(frames(100));
    actions[name]!(tape);
    tape.run(frames(100));
    tape.mixer.resume();
    tape.run(frames(100));
    expect(largestStep(tape.raw)).toBeLessThanOrEqual(0.9 * BOUND * 1.001);
    expect(Math.abs(tape.raw.at(-1)!)).toBeLessThan(name === "pause" ? 1 : 0.5);
  });

  it("at the end of a file that stops in the middle of a wave", () => {
    const tape = new Tape();
    tape.play("sfx", constant(frames(333), 0.9));
    tape.run(frames(500));
    expect(largestStep(tape.raw)).toBeLessThanOrEqual(0.9 * BOUND * 1.001);
  });

  it("whatever is done, in any order, at any time", () => {
    const doing = fc.array(
      fc.record({
        wait: fc.integer({ min: 1, max: 3000 }),
        what: fc.constantFrom(...Object.keys(actions), "resume", "play", "unmute", "louder"),
      }),
      {
        maxLength: 12,
      },
    );
    const others: Record<string, (tape: Tape) => void> = {
      resume: (tape) => tape.mixer.resume(),
      play: (tape) => void tape.play("sfx", sine(2000, 440, 0.02)),
      unmute: (tape) => tape.mixer.setMuted("music", false),
      louder: (tape) => tape.mixer.setVolume("music", 1, 0),
    };
    fc.assert(
      fc.property(doing, (steps) => {
        const tape = new Tape();
        tape.play("music", constant(60_000, 0.2));
        for (const { wait, what } of steps) {
          tape.run(wait);
          (actions[what] ?? others[what])!(tape);
        }
        tape.run(1000);
        // At most four factors of a voice can move at the same time (fade, channel, mute, master); the effects add their own slopes.
        const bound = 0.2 * 4 * BOUND + 12 * 0.02 * (BOUND + (2 * Math.PI * 440) / 48_000);
        return largestStep(tape.raw) <= bound && tape.raw.every((x) => Number.isFinite(x) && Math.abs(x) <= 1);
      }),
      { numRuns: 60 },
    );
  });
});
