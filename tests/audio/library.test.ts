/** The library lists what is there with duration and loudness, what is missing and what cannot be played, and remembers it. */
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { Library } from "../../src/audio/library.js";
import type { AudioPack } from "../../src/packs/schema.js";
import { fixture, writeWav } from "./files.js";
import { folder, testPack } from "./pack.js";
import { constant, sine } from "./signals.js";

const home = folder();
const library = new Library(home);
afterAll(() => library.close());

function pack(): AudioPack {
  const base = testPack({ tracks: 1, seconds: 1 });
  const put = (name: string): string => join(base.root, "audio", name);
  writeWav(put("tone.wav"), [sine(3 * 44_100, 997, 0.5, 44_100).left], { rate: 44_100 });
  writeFileSync(put("chirp.ogg"), readFileSync(fixture("chirp-44k.ogg")));
  writeFileSync(put("broken.ogg"), "no music");
  const track = (name: string) => ({ path: put(name), title: name, bpm: 0, energy: 0.5, missing: false });
  return {
    ...base,
    themes: [{ name: "Steel", mood: "combat", basePrompt: "", variations: [{ type: "full", path: put("chirp.ogg"), missing: false }] }],
    moodTracks: new Map([["rest", [track("tone.wav"), track("broken.ogg"), track("gone.ogg")]]]),
  };
}

it("tells duration, loudness, codec, what is missing and what is broken", async () => {
  const listing = await library.list("test", pack(), 20_000);
  expect(listing).toMatchObject({ genre: "test", measuring: 0, missing: ["audio/gone.ogg", "audio/lost.ogg"] });
  expect(listing.unplayable).toEqual([{ path: "audio/broken.ogg", why: expect.stringContaining("not an ogg") }]);
  expect(listing.tracks).toMatchObject([
    {
      path: "audio/chirp.ogg",
      mood: "combat",
      type: "full",
      title: "Steel",
      duration_ms: 2000,
      codec: "vorbis",
      rate: 44_100,
      channels: 2,
    },
    { path: "audio/tone.wav", mood: "rest", type: "track", duration_ms: 3000, codec: "wav", channels: 1 },
  ]);
  // A sine of 997 Hz at −6.02 dBFS on both sides.
  expect(listing.tracks[1]!.loudness_lufs as number).toBeCloseTo(-6, 0);
  expect(listing.effects).toMatchObject([
    { id: "bell", playable: true, files: [{ path: "audio/bell.wav", duration_ms: 1000 }] },
    { id: "lost", playable: false, files: [] },
  ]);
});

it("evens out loudness that is known, within bounds, and leaves what is not known alone", async () => {
  const here = pack();
  const tone = here.moodTracks.get("rest")![0]!.path;
  const fresh = new Library(folder());
  expect(fresh.gainOf(tone, here)).toBe(1);
  await fresh.list("test", here, 20_000);
  expect(20 * Math.log10(fresh.gainOf(tone, here))).toBeCloseTo(-10, 0);
  expect(20 * Math.log10(fresh.gainOf(tone, { ...here, mixer: { ...here.mixer, loudnormTargetLufs: -40 } }))).toBeCloseTo(-12, 5);
  await fresh.close();
});

it("keeps what it found over a restart, and looks again when a file changed", async () => {
  const here = pack();
  const tone = here.moodTracks.get("rest")![0]!.path;
  await library.list("test", here, 20_000);
  const second = new Library(home);
  await second.open();
  expect(second.gainOf(tone, here)).not.toBe(1);
  writeWav(tone, [constant(48_000, 0.1).left]);
  utimesSync(tone, new Date(), new Date(Date.now() + 5000));
  expect((await second.list("test", here, 20_000)).tracks[1]).toMatchObject({ duration_ms: 1000 });
  rmSync(tone);
  expect((await second.list("test", here, 20_000)).missing).toContain("audio/tone.wav");
  await second.close();
});

it("does without a cache that is spoilt", async () => {
  const other = folder();
  writeFileSync(join(other, "audio-index.json"), "{");
  const spoilt = new Library(other);
  expect((await spoilt.list("test", pack(), 0)).tracks).toHaveLength(2);
  await spoilt.close();
});

it("looks at a thousand files in about a second, and answers without waiting for their loudness", async () => {
  const root = folder();
  mkdirSync(join(root, "audio"));
  const bytes = readFileSync(fixture("chirp-44k.ogg"));
  const tracks = Array.from({ length: 1000 }, (_, i) => {
    const path = join(root, "audio", `${i}.ogg`);
    writeFileSync(path, bytes);
    return { path, title: "", bpm: 0, energy: 0.5, missing: false };
  });
  const many = new Library(folder());
  const large: AudioPack = { ...testPack({ tracks: 1, seconds: 1 }), root, moodTracks: new Map([["rest", tracks]]), sfxLibrary: new Map() };
  const began = process.cpuUsage();
  const listing = await many.list("test", large, 0);
  const { user, system } = process.cpuUsage(began);
  expect(listing.tracks).toHaveLength(1000);
  expect(listing.tracks.every(({ duration_ms }) => duration_ms === 2000)).toBe(true);
  expect(listing.measuring).toBeGreaterThan(0);
  // Processor time, since others share the machine; a second on an idle one.
  expect((user + system) / 1e6).toBeLessThan(4);
  await many.close();
});
