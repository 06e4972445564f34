/** The sounds of our own packs come from the code beside them: same samples, right length, loud enough, no seam in the loops. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openSound } from "../../src/audio/decode/open.js";
import { OWN_PACKS } from "../../src/packs/folders.js";
import { allFiles, checksumOf, samplesOf } from "../../tools/sounds/build.js";
import { RATE } from "../../tools/sounds/dsp.js";
import { loudness } from "../../tools/sounds/stereo.js";

const checksums = JSON.parse(readFileSync("tools/sounds/checksums.json", "utf8")) as Record<string, string>;
const files = allFiles();

async function decoded(path: string): Promise<{ left: Float32Array; right: Float32Array; rate: number }> {
  const decoder = await openSound(join(OWN_PACKS, `${path}.ogg`));
  const pieces: Float32Array[][] = [];
  for (let piece = await decoder.next(); piece; piece = await decoder.next()) pieces.push(piece.map((channel) => channel.slice()));
  await decoder.close();
  expect(decoder.damage).toEqual([]);
  const channel = (n: number): Float32Array => Float32Array.from(pieces.flatMap((piece) => [...(piece[n] ?? piece[0]!)]));
  return { left: channel(0), right: channel(1), rate: decoder.info.rate };
}

it("every file of the recipe is in the packs and has a checksum", () => {
  expect(Object.keys(checksums)).toEqual(files.map((file) => file.path));
  for (const { path } of files) expect(existsSync(join(OWN_PACKS, `${path}.ogg`)), path).toBe(true);
});

// A few of each kind: all of them take minutes, which `npm run build:sounds` spends.
it.each([
  "low_fantasy/audio/sfx/sword_clash_2",
  "low_fantasy/audio/sfx/heal",
  "space_opera/audio/sfx/laser_1",
  "low_fantasy/audio/ambience/wind",
])("%s is made anew sample by sample", async (path) => {
  const samples = samplesOf(files.find((file) => file.path === path)!);
  expect(checksumOf(samples)).toBe(checksums[path]);
  const { left, rate } = await decoded(path);
  expect(rate).toBe(RATE);
  expect(left.length).toBe((samples.length - 44) / 2 / files.find((file) => file.path === path)!.channels);
});

it.each(["low_fantasy/audio/music/tavern_full", "space_opera/audio/music/combat_full"])(
  "%s has the stated loudness and loops without a seam",
  async (path) => {
    const { left, right } = await decoded(path);
    expect(Math.abs(loudness({ left, right }) - -16)).toBeLessThan(1);
    for (const channel of [left, right]) {
      let [step, peak] = [0, 0];
      for (let i = 1; i < channel.length; i++) {
        step = Math.max(step, Math.abs(channel[i]! - channel[i - 1]!));
        peak = Math.max(peak, Math.abs(channel[i]!));
      }
      expect(peak).toBeLessThanOrEqual(1);
      expect(Math.abs(channel[0]! - channel.at(-1)!)).toBeLessThanOrEqual(step);
    }
  },
);
