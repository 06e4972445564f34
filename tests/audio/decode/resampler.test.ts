/** Any rate becomes 48 kHz: tones keep pitch, level and place, what is too high is removed, pieces of any size make no difference. */
import { describe, expect, it } from "vitest";
import { Resampler } from "../../../src/audio/decode/resampler.js";
import { decibel, RATE } from "../../../src/audio/mixer/format.js";
import { rmsDb, seeded, sine } from "../signals.js";

function resample(rate: number, input: Float32Array, pieces: () => number = () => input.length): Float32Array {
  const resampler = new Resampler(rate);
  const out: number[] = [];
  for (let at = 0; at < input.length; ) {
    const piece = input.subarray(at, at + pieces());
    out.push(...resampler.push(piece, piece)[0]);
    at += piece.length;
  }
  out.push(...resampler.flush()[0]);
  return Float32Array.from(out);
}

const RATES = [8000, 11_025, 22_050, 24_000, 32_000, 44_056, 44_100, 47_999, 48_000, 88_200, 96_000, 176_400, 192_000];

describe("resampler", () => {
  it.each(RATES)("turns a tone at %i Hz into the same tone at 48 kHz, 75 dB above any error", (rate) => {
    const hz = rate < 16_000 ? 997 : 3001;
    const output = resample(rate, sine(rate / 4, hz, 0.5, rate).left);
    expect(output.length).toBe(Math.ceil((Math.floor(rate / 4) * RATE) / rate));
    const wanted = sine(output.length, hz, 0.5).left;
    const error = output.map((x, i) => x - wanted[i]!);
    const [from, to] = [RATE / 20, output.length - RATE / 20];
    expect(rmsDb(wanted, from, to) - rmsDb(error, from, to)).toBeGreaterThan(75);
  });

  it("keeps 19 kHz of a CD within half a decibel", () => {
    const output = resample(44_100, sine(22_050, 19_000, 0.5, 44_100).left);
    expect(Math.abs(rmsDb(output, 4000, 20_000) - decibel(0.5 * Math.SQRT1_2))).toBeLessThan(0.5);
  });

  it.each([26_000, 40_000, 70_000])("removes %i Hz instead of folding it down", (hz) => {
    const output = resample(192_000, sine(96_000, hz, 0.5, 192_000).left);
    expect(rmsDb(output, 4000, 20_000)).toBeLessThan(-80);
  });

  it("makes no image of what lies under the old Nyquist frequency", () => {
    const output = resample(22_050, sine(11_025, 9000, 0.5, 22_050).left);
    const wanted = sine(output.length, 9000, 0.5).left;
    expect(
      rmsDb(
        output.map((x, i) => x - wanted[i]!),
        4000,
        20_000,
      ),
    ).toBeLessThan(-75);
  });

  it.each([8000, 44_100, 44_056, 192_000])("at %i Hz gives the same samples whatever the size of the pieces", (rate) => {
    const input = sine(rate / 8, 440, 0.5, rate).left;
    const random = seeded(rate);
    expect([...resample(rate, input, () => 1 + Math.floor(random() * 3000))]).toEqual([...resample(rate, input)]);
  });

  it.each([8000, 44_100, 44_056, 48_000, 192_000])("at %i Hz can start in the middle, exactly where it would have been", (rate) => {
    const input = sine(rate / 4, 440, 0.5, rate).left;
    const whole = resample(rate, input);
    for (const frame of [0, 1, 37, 5003]) {
      const resampler = new Resampler(rate);
      const rest = input.subarray(resampler.start(frame));
      const [middle] = resampler.push(rest, rest);
      expect([...middle.subarray(0, 3000)]).toEqual([...whole.subarray(frame, frame + 3000)]);
    }
  });
});
