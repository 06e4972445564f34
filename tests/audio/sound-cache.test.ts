/** Effects are decoded once and held within a bound; what failed is tried again; what is long is not held. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LONGEST_HELD, SoundCache } from "../../src/audio/sound-cache.js";
import { writeWav } from "./files.js";
import { constant } from "./signals.js";

const folder = mkdtempSync(join(tmpdir(), "sq-audio-"));
const effect = (name: string, frames = 4800): string => writeWav(join(folder, name), [constant(frames, 0.5).left]);

it("gives the same samples again without decoding again", async () => {
  const cache = new SoundCache();
  const path = effect("a.wav");
  const sound = (await cache.get(path))!;
  expect(sound.left.length).toBe(4800);
  expect(await cache.get(path)).toBe(sound);
  expect(cache.bytes).toBe(4800 * 8);
});

it("drops the least recently used beyond its bound", async () => {
  const cache = new SoundCache(3 * 4800 * 8);
  const paths = ["1", "2", "3", "4"].map((name) => effect(`${name}.wav`));
  const first = await cache.get(paths[0]!);
  const second = await cache.get(paths[1]!);
  await cache.get(paths[2]!);
  await cache.get(paths[0]!);
  await cache.get(paths[3]!);
  await Promise.resolve();
  expect(cache.bytes).toBe(3 * 4800 * 8);
  expect(await cache.get(paths[0]!)).toBe(first);
  expect(await cache.get(paths[1]!)).not.toBe(second);
});

it("does not hold what is longer than 20 s", async () => {
  const cache = new SoundCache();
  expect(await cache.get(effect("long.wav", LONGEST_HELD + 1))).toBeNull();
  expect(cache.bytes).toBe(0);
});

it("tries again what failed", async () => {
  const cache = new SoundCache();
  const path = join(folder, "late.wav");
  await expect(cache.get(path)).rejects.toMatchObject({ code: "AUDIO_UNAVAILABLE" });
  writeFileSync(path, "");
  await expect(cache.get(path)).rejects.toMatchObject({ message: expect.stringContaining("empty") });
  effect("late.wav");
  expect((await cache.get(path))!.left.length).toBe(4800);
});
