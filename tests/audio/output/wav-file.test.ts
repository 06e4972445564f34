/** The file sink leaves a whole WAVE file at any moment, and a second process goes on behind the first one's samples. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { WavFileSink } from "../../../src/audio/output/wav-file.js";
import { decodeAll } from "../files.js";

const folder = mkdtempSync(join(tmpdir(), "sq-audio-"));
const block = (from: number): Float32Array => Float32Array.from({ length: 960 }, (_, i) => (from * 480 + (i >> 1)) / 1e6);

it("writes every sample exactly", async () => {
  const path = join(folder, "a.wav");
  const sink = await WavFileSink.open(path);
  for (let i = 0; i < 50; i++) await sink.write(block(i));
  await sink.close();
  const [left, right] = await decodeAll(path);
  expect(left!.length).toBe(50 * 480);
  expect(left!.every((x, i) => x === Math.fround(i / 1e6))).toBe(true);
  expect(right).toEqual(left);
});

it("can be read while it grows, and after it was cut off without a close", async () => {
  const path = join(folder, "b.wav");
  const sink = await WavFileSink.open(path);
  for (let i = 0; i < 250; i++) await sink.write(block(i));
  const cut = (await decodeAll(path))[0]!.length;
  expect(cut).toBeGreaterThanOrEqual(48_000);
  const second = await WavFileSink.open(path, true);
  await second.write(block(7));
  await second.close();
  expect(readFileSync(path).length).toBe(44 + (Math.floor((250 * 480) / 9600) * 9600 + 480) * 8);
  await sink.close();
});

it("starts anew when it is not told to go on", async () => {
  const path = join(folder, "c.wav");
  for (let round = 0; round < 2; round++) {
    const sink = await WavFileSink.open(path, false);
    await sink.write(block(0));
    await sink.close();
  }
  expect((await decodeAll(path))[0]!.length).toBe(480);
});

it("refuses a folder that is not there", async () => {
  await expect(WavFileSink.open(join(folder, "none", "x.wav"))).rejects.toThrow(/ENOENT/);
});
