/** The loudness meter agrees with EBU Tech 3341's signals and with what BS.1770 says of a 997 Hz sine. */
import { describe, expect, it } from "vitest";
import { frames, gainOf } from "../../../src/audio/mixer/format.js";
import { LoudnessMeter } from "../../../src/audio/mixer/loudness.js";
import { sine, sound } from "../signals.js";

/** Stereo sine of 1 kHz in stretches: [peak in dBFS, seconds], played at a quarter of the written length to save time. */
function measure(...stretches: [db: number, seconds: number][]): number | null {
  const meter = new LoudnessMeter();
  for (const [db, seconds] of stretches) {
    const { left, right } = sine(frames(seconds * 250), 1000, gainOf(db));
    meter.push(left, right);
  }
  return meter.integrated;
}

describe("integrated loudness", () => {
  it.each([
    ["case 1: −23 dBFS", [[-23, 20]], -23],
    ["case 2: −33 dBFS", [[-33, 20]], -33],
    [
      "case 3: quiet ends are gated",
      [
        [-36, 10],
        [-23, 60],
        [-36, 10],
      ],
      -23,
    ],
    [
      "case 4: silence is gated absolutely",
      [
        [-72, 10],
        [-36, 10],
        [-23, 60],
        [-36, 10],
        [-72, 10],
      ],
      -23,
    ],
    [
      "case 5: a louder middle",
      [
        [-26, 20],
        [-20, 20.1],
        [-26, 20],
      ],
      -23,
    ],
  ] as [string, [number, number][], number][])("EBU Tech 3341 %s", (_, stretches, expected) => {
    expect(Math.abs(measure(...stretches)! - expected)).toBeLessThanOrEqual(0.1);
  });

  it("of a full sine of 997 Hz on one side is −3.01 LUFS", () => {
    const meter = new LoudnessMeter();
    const { left, right } = sound(
      frames(5000),
      (i) => Math.sin((2 * Math.PI * 997 * i) / 48_000),
      () => 0,
    );
    meter.push(left, right);
    expect(meter.integrated).toBeCloseTo(-3.01, 1);
  });

  it("is null for silence and for what is shorter than a block", () => {
    expect(measure([-200, 3])).toBeNull();
    expect(measure([-10, 1.2])).toBeNull();
  });
});
