/** The end of a track is told at its exact frame, and what the listener starts then begins at that very frame. */
import { describe, expect, it } from "vitest";
import { frames } from "../../../src/audio/mixer/format.js";
import { MemorySource } from "../../../src/audio/mixer/source.js";
import { constant, noise, rmsDb, sound, Tape } from "../signals.js";

describe("end of track", () => {
  it.each([1000, 4801, 100_003])("of %i frames is an event at that frame", (length) => {
    const tape = new Tape();
    tape.run(77);
    tape.play("music", constant(length, 0.5));
    tape.run(length + 1000);
    expect(tape.events).toMatchObject([{ kind: "ended", channel: "music", frame: 77 + length }]);
    expect(tape.mixer.bus("music").voices).toEqual([]);
  });

  it("starts the next one exactly there when the listener does", () => {
    const tape = new Tape({
      onEvent: ({ kind }) => {
        if (kind === "ended" && tape.mixer.frame < 9000)
          tape.play(
            "music",
            sound(
              5000,
              () => 0,
              () => 0.25,
            ),
          );
      },
    });
    tape.play("music", constant(8123, 0.5));
    tape.run(10_000);
    expect(tape.right[8123]).toBe(0);
    expect(tape.right[8124]).toBeGreaterThan(0);
    expect(tape.right[8123 + 240]).toBe(0.25);
  });

  it("nearing comes once, at the asked lead, and the next follows cross-faded, without a dip or a gap", () => {
    const lead = frames(1000);
    const length = frames(4000) + 11;
    const starts: number[] = [];
    const tape = new Tape({
      onEvent: ({ kind, frame, channel }) => {
        if (kind !== "nearing" || starts.length === 3) return;
        starts.push(frame);
        const source = new MemorySource(noise(length, 0.1, 10 + starts.length));
        tape.mixer.crossfade(channel, { id: 99, source, volume: 1, lead }, lead);
      },
    });
    tape.play("music", noise(length, 0.1, 1), { lead });
    tape.run(length * 3);
    expect(starts).toEqual([length - lead, 2 * (length - lead), 3 * (length - lead)]);
    const whole = rmsDb(tape.left, frames(500), frames(2000));
    for (let from = frames(500); from + frames(300) < starts[2]!; from += frames(100)) {
      expect(Math.abs(rmsDb(tape.left, from, from + frames(300)) - whole)).toBeLessThan(0.5);
    }
  });
});
