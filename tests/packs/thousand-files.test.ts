/** A pack of 1,000 sound files is scanned within a second. */
import { expect, it } from "vitest";
import { loadPack } from "../../src/packs/load.js";
import { OGG, packFolder } from "./pack-folder.js";

it("scans 1,000 files in under a second", () => {
  const names = Array.from({ length: 1000 }, (_, i) => `audio/music/set-${i % 10}/track-${i}.ogg`);
  const tracks = names.map((name, i) => `    - {path: ${name}, title: "Track ${i}", bpm: 90, energy: 0.5}\n`).join("");
  const folder = packFolder({
    "audio.yaml": `mood_tracks:\n  rest:\n${tracks}`,
    ...Object.fromEntries(names.map((name) => [name, OGG])),
  });
  // Processor time, which other work on the machine does not lengthen; the scan waits for nothing but the disk's cache.
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    const pack = loadPack(folder);
    const { user, system } = process.cpuUsage(before);
    expect(pack.audio!.moodTracks.get("rest")).toHaveLength(1000);
    expect(pack.problems).toEqual([]);
    return (user + system) / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});
