/** A file as a mixer source: bounded memory, gapless loops at any rate, exact ends, starts anywhere. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { RATE } from "../../src/audio/mixer/format.js";
import { AHEAD, Stream } from "../../src/audio/stream.js";
import { fixture, longOgg, writeWav } from "./files.js";
import { largestStep, sine } from "./signals.js";

const folder = mkdtempSync(join(tmpdir(), "sq-audio-"));

async function readAll(stream: Stream, frames = Number.POSITIVE_INFINITY): Promise<Float32Array> {
  const out: number[] = [];
  const left = new Float32Array(480);
  const right = new Float32Array(480);
  while (out.length < frames) {
    await stream.prime(480);
    const got = stream.read(left, right, 480);
    if (got === 0) break;
    out.push(...left.subarray(0, got));
  }
  stream.release();
  return Float32Array.from(out);
}

it("gives every frame of a file at 48 kHz and knows its end", async () => {
  const stream = await Stream.open(fixture("chirp-44k.flac"));
  expect(stream.length).toBe(96_000);
  const samples = await readAll(stream);
  expect(samples.length).toBe(96_000);
  expect(stream.remaining).toBe(0);
  expect(stream.exact).toBe(true);
});

it("starts at a frame, with the samples that belong there", async () => {
  const whole = await readAll(await Stream.open(fixture("chirp-44k.flac")));
  const stream = await Stream.open(fixture("chirp-44k.flac"), { start: 50_001 });
  expect(stream.position).toBe(50_001);
  const rest = await readAll(stream);
  expect(rest.length).toBe(96_000 - 50_001);
  expect(rest.every((x, i) => Math.abs(x - whole[50_001 + i]!) < 1e-6)).toBe(true);
});

it.each([8000, 44_100, 48_000, 192_000])("loops whole waves at %i Hz without a seam", async (rate) => {
  const path = writeWav(join(folder, `${rate}.wav`), [sine(rate / 4, 400, 0.5, rate).left], { rate, bits: 24 });
  const samples = await readAll(await Stream.open(path, { loop: true }), 3 * RATE);
  expect(largestStep(samples.subarray(50))).toBeLessThan(1.02 * 0.5 * ((2 * Math.PI * 400) / RATE));
  const wanted = sine(samples.length, 400, 0.5).left;
  expect(samples.every((x, i) => i < 50 || Math.abs(x - wanted[i]!) < 2e-3)).toBe(true);
});

it("never holds more than its ring, whatever the file's length, and says Infinity for a loop", async () => {
  const stream = await Stream.open(longOgg(join(folder, "long.ogg"), 600), { loop: true });
  expect(stream.length).toBe(600 * RATE);
  expect(stream.remaining).toBe(Number.POSITIVE_INFINITY);
  await stream.prime(Number.POSITIVE_INFINITY);
  expect(stream.buffered).toBe(AHEAD);
  expect(stream.hungry).toBe(false);
  stream.release();
});

it("refuses a file without sound, looped or not", async () => {
  const path = writeWav(join(folder, "silent.wav"), [[]]);
  for (const loop of [true, false])
    await expect(Stream.open(path, { loop })).rejects.toMatchObject({
      code: "AUDIO_UNAVAILABLE",
      message: expect.stringContaining("no sound"),
    });
});
