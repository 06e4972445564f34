/** Our own packs are complete: nothing wrong, nothing missing, every mood, variation, effect, and a world with overrides. */
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkPacks } from "../../src/packs/check.js";
import { OWN_PACKS } from "../../src/packs/folders.js";
import { VARIATION_TYPES } from "../../src/packs/schema.js";
import { createPackStore } from "../../src/packs/store.js";
import { silentLog } from "./silent-log.js";

const { packs, problems } = checkPacks(OWN_PACKS);
const store = createPackStore({ folders: [OWN_PACKS], log: silentLog, pollMs: 0 });
afterAll(() => store.close());

it("have nothing wrong with them", () => {
  expect(packs.map((pack) => pack.genre)).toEqual(["low_fantasy", "space_opera"]);
  expect(problems).toEqual([]);
});

it.each(packs.map((pack) => [pack.genre, pack] as const))("%s has moods, variations, effects, places and worlds enough", (_, pack) => {
  const audio = pack.audio!;
  expect(audio.moodTracks.size).toBeGreaterThanOrEqual(11);
  for (const mood of ["exploration", "combat", "tension", "triumph", "mystery", "sorrow", "rest"])
    expect(audio.moodTracks.get(mood)!.length).toBeGreaterThan(0);
  for (const theme of audio.themes) expect(theme.variations.map((variation) => variation.type)).toEqual([...VARIATION_TYPES]);
  const ids = [...audio.sfxLibrary.keys()];
  expect(ids.filter((id) => !id.startsWith("ambience_")).length).toBeGreaterThanOrEqual(20);
  expect(ids.filter((id) => id.startsWith("ambience_")).length).toBeGreaterThanOrEqual(8);
  expect(pack.places.length).toBeGreaterThanOrEqual(5);
  expect(pack.history.flatMap((chapter) => chapter.pointsOfInterest).length).toBeGreaterThanOrEqual(4);
  expect(pack.style!.visualTagOverrides.size).toBeGreaterThanOrEqual(15);
  expect(pack.worlds.size).toBeGreaterThanOrEqual(2);
});

it("worlds change the look and keep what they do not name", () => {
  const marsh = store.require("low_fantasy", "saltmarch");
  expect(marsh.style!.baseSeed).toBe(51120);
  expect(marsh.style!.visualTagOverrides.get("village")).toContain("stilts");
  expect(marsh.style!.visualTagOverrides.get("barrow")).toContain("burial mound");
  expect(marsh.style!.negativePrompt).toBe(marsh.pack.style!.negativePrompt);
});

it("every file is used, and all of it is small enough to ship", () => {
  let bytes = 0;
  for (const pack of packs) {
    const audio = pack.audio!;
    const used = new Set([
      ...[...audio.moodTracks.values()].flat().map((track) => track.path),
      ...audio.themes.flatMap((theme) => theme.variations.map((variation) => variation.path)),
      ...[...audio.sfxLibrary.values()].flat().map((file) => file.path),
    ]);
    const there = readdirSync(join(pack.path, "audio"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(there.map((path) => relative(pack.path, path)).sort()).toEqual([...used].map((path) => relative(pack.path, path)).sort());
    for (const path of there) bytes += statSync(path).size;
  }
  expect(bytes).toBeLessThan(12.5 * 1024 * 1024);
});
