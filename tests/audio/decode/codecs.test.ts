/** Every format is decoded to what went into it: every frame there, none too many, at its exact place. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSound } from "../../../src/audio/decode/open.js";
import { decodeAll, fixture, longOgg, writeWav } from "../files.js";
import { rmsDb, seeded } from "../signals.js";

const folder = mkdtempSync(join(tmpdir(), "sq-audio-"));

/** What make.sh put into the fixtures. */
const chirp = (t: number): number => 0.4 * Math.sin(2 * Math.PI * (200 * t + 150 * t * t));
const hum = (t: number): number => 0.3 * Math.sin(2 * Math.PI * 330 * t);

/** dB between the wanted signal and the error, away from the edges. */
function fidelity(samples: Float32Array, rate: number, wanted: (t: number) => number): number {
  const ideal = samples.map((_, i) => wanted(i / rate));
  const error = samples.map((x, i) => x - ideal[i]!);
  const edge = Math.round(rate / 50);
  return rmsDb(ideal, edge, samples.length - edge) - rmsDb(error, edge, samples.length - edge);
}

describe("coded files", () => {
  it.each([
    ["chirp-44k.ogg", "vorbis", 44_100, 88_200, 30],
    ["chirp-48k.ogg", "vorbis", 48_000, 96_000, 30],
    ["chirp.opus", "opus", 48_000, 96_000, 30],
    ["chirp-vbr.mp3", "mp3", 44_100, 88_200, 25],
    ["chirp-44k.flac", "flac", 44_100, 88_200, 85],
    ["chirp-192k-24bit.flac", "flac", 192_000, 96_000, 125],
  ])("%s (%s, %i Hz)", async (name, codec, rate, frames, decibels) => {
    const decoder = await openSound(fixture(name));
    expect(decoder.info).toMatchObject({ codec, rate, frames, exact: true, channels: 2 });
    await decoder.close();
    const [left, right] = await decodeAll(fixture(name));
    expect(left!.length).toBe(frames);
    expect(fidelity(left!, rate, chirp)).toBeGreaterThan(decibels);
    expect(fidelity(right!, rate, hum)).toBeGreaterThan(decibels);
  });

  it("mp3 without a tag and mono at 8 kHz play in full", async () => {
    expect((await decodeAll(fixture("chirp-8k-mono.mp3")))[0]!.length).toBe(16_000);
    const untagged = await openSound(fixture("chirp-cbr-no-tag.mp3"));
    expect(untagged.info.exact).toBe(false);
    expect(Math.abs(untagged.info.frames! / 32_000 - 2)).toBeLessThan(0.1);
    await untagged.close();
    expect((await decodeAll(fixture("chirp-cbr-no-tag.mp3")))[0]!.length).toBe(57 * 1152);
  });

  it.each(["surround.ogg", "surround.flac", "surround.opus"])("%s has its six channels in the order that its kind says", async (name) => {
    const decoder = await openSound(fixture(name));
    await decoder.close();
    const channels = await decodeAll(fixture(name));
    const hertz = decoder.info.order === "wave" ? [100, 200, 300, 400, 500, 600] : [100, 300, 200, 500, 600, 400];
    // Opus may remove what the low-frequency channel cannot carry.
    for (const [i, samples] of channels.entries())
      expect(fidelity(samples, 48_000, (t) => 0.2 * Math.sin(2 * Math.PI * hertz[i]! * t))).toBeGreaterThan(hertz[i] === 400 ? -1 : 10);
  });
});

describe("wav", () => {
  const random = seeded(7);
  const samples = Array.from({ length: 10_007 }, () => 1.9 * (random() - 0.5));
  it.each([
    [8, false, 1.6 / 128],
    [16, false, 1.6 / 32_768],
    [24, false, 1.6 / 8_388_608],
    [32, false, 1e-7],
    [32, true, 1e-7],
    [64, true, 1e-7],
  ] as const)("%i bits, float %s, plain and extensible, odd sizes", async (bits, float, error) => {
    for (const extensible of [false, true])
      for (const channels of [1, 2, 6]) {
        const path = writeWav(
          join(folder, "x.wav"),
          Array.from({ length: channels }, () => samples),
          { bits, float, extensible, rate: 22_050 },
        );
        const decoded = await decodeAll(path);
        expect(decoded.length).toBe(channels);
        for (const channel of decoded) expect(channel.every((x, i) => Math.abs(x - samples[i]!) <= error)).toBe(true);
        expect(decoded[0]!.length).toBe(samples.length);
      }
  });
});

describe("seeking", () => {
  it.each(["chirp-44k.ogg", "chirp-48k.ogg", "chirp-vbr.mp3", "chirp-cbr-no-tag.mp3", "chirp-44k.flac", "surround.ogg"])(
    "%s: to a frame is as if it had played until there",
    async (name) => {
      const whole = await decodeAll(fixture(name));
      for (const share of [0, 0.001, 0.3, 0.777, 0.99, 1]) {
        const frame = Math.floor(share * whole[0]!.length);
        const rest = await decodeAll(fixture(name), frame);
        expect(rest[0]?.length ?? 0).toBe(whole[0]!.length - frame);
        expect(rest[0]?.every((x, i) => Math.abs(x - whole[0]![frame + i]!) < 1e-6) ?? true).toBe(true);
      }
    },
  );

  it("opus: within −60 dB after its run-up, at the exact frame", async () => {
    const whole = await decodeAll(fixture("chirp.opus"));
    const rest = await decodeAll(fixture("chirp.opus"), 57_607);
    expect(rest[0]!.length).toBe(96_000 - 57_607);
    expect(rest[0]!.every((x, i) => Math.abs(x - whole[0]![57_607 + i]!) < 1e-3)).toBe(true);
  });

  it("back to the start of an open file gives the same samples again", async () => {
    for (const name of ["chirp-44k.ogg", "chirp-vbr.mp3", "chirp-44k.flac", "chirp.opus"]) {
      const decoder = await openSound(fixture(name));
      const first = (await decoder.next())![0]!.slice();
      for (let piece = await decoder.next(); piece; piece = await decoder.next());
      await decoder.seek(0);
      const again = (await decoder.next())![0]!;
      expect([...again.subarray(0, 4000)]).toEqual([...first.subarray(0, 4000)]);
      await decoder.close();
    }
  });

  it("in a long ogg finds the page by bisection", async () => {
    const path = longOgg(join(folder, "long.ogg"), 120);
    const decoder = await openSound(path);
    expect(decoder.info.frames).toBe(120 * 48_000);
    const frame = 97 * 48_000 + 123;
    await decoder.seek(frame);
    const piece = (await decoder.next())!;
    const one = await decodeAll(fixture("chirp-48k.ogg"));
    const within = frame % 96_000;
    expect(piece[0]!.subarray(0, 2000).every((x, i) => Math.abs(x - one[0]![within + i]!) < 1e-4)).toBe(true);
    await decoder.close();
  });
});
