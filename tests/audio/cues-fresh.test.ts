/** Labelled narrations written without knowledge of the rules: what the director has learnt from them it keeps. The README beside them tells the unseen scores. */
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { direct } from "../../src/audio/cues.js";

const fixture = (path: string): string => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));
const { readJsonl, score } = await import(fixture("corpus/score.mjs"));

interface Item {
  id: string;
  narration: string;
  moods_available: string[];
  sfx_available: string[];
}

it.each([
  ["a", { mood: 0.84, intensity: 0.84, precision: 0.95, recall: 0.93 }],
  ["b", { mood: 0.84, intensity: 0.86, precision: 0.94, recall: 0.83 }],
  ["c", { mood: 0.8, intensity: 0.76, precision: 0.93, recall: 0.86 }],
])("set %s", (name, floor) => {
  const items: Item[] = readJsonl(fixture(`corpus-fresh-audio/audio-${name}.jsonl`));
  const told = items.map(({ id, narration, moods_available: moods, sfx_available: sfx }) => ({ id, ...direct({ narration, moods, sfx }) }));
  const { audio } = score(items, told).out;
  expect(items).toHaveLength(56);
  expect(audio.mood.accuracy).toBeGreaterThanOrEqual(floor.mood);
  expect(audio.intensity.in_range).toBeGreaterThanOrEqual(floor.intensity);
  expect(audio.sfx.precision).toBeGreaterThanOrEqual(floor.precision);
  expect(audio.sfx.recall).toBeGreaterThanOrEqual(floor.recall);
});
