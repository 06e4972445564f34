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
  ["a", 56, { mood: 0.94, intensity: 0.92, precision: 0.95, recall: 0.95 }],
  ["b", 56, { mood: 0.94, intensity: 0.87, precision: 0.94, recall: 0.83 }],
  ["c", 56, { mood: 0.92, intensity: 0.91, precision: 0.93, recall: 0.88 }],
  ["d", 56, { mood: 0.94, intensity: 0.8, precision: 0.94, recall: 0.9 }],
  ["n", 90, { mood: 0.94, intensity: 0.82, precision: 0.92, recall: 0.85 }],
  ["e", 56, { mood: 0.92, intensity: 0.89, precision: 0.93, recall: 0.79 }],
  ["f", 56, { mood: 0.9, intensity: 0.94, precision: 0.95, recall: 0.93 }],
  ["i", 56, { mood: 0.89, intensity: 0.91, precision: 0.9, recall: 0.8 }],
  ["j", 56, { mood: 0.94, intensity: 0.91, precision: 0.95, recall: 0.92 }],
  ["h", 80, { mood: 0.93, intensity: 0.92, precision: 0.95, recall: 0.9 }],
  ["t", 120, { mood: 0.95, intensity: 0.95, precision: 0.91, recall: 0.91 }],
  ["u", 120, { mood: 0.95, intensity: 0.93, precision: 0.96, recall: 0.93 }],
  ["x", 120, { mood: 0.95, intensity: 0.95, precision: 0.9, recall: 0.72 }],
  ["z", 120, { mood: 0.95, intensity: 0.92, precision: 0.91, recall: 0.7 }],
  ["ac", 140, { mood: 0.95, intensity: 0.95, precision: 0.94, recall: 0.78 }],
  ["ai", 150, { mood: 0.95, intensity: 0.95, precision: 0.92, recall: 0.81 }],
  ["aj", 150, { mood: 0.95, intensity: 0.95, precision: 0.88, recall: 0.9 }],
  ["aq", 150, { mood: 0.95, intensity: 0.95, precision: 0.95, recall: 0.77 }],
  ["ar", 150, { mood: 0.95, intensity: 0.95, precision: 0.9, recall: 0.7 }],
] as const)("set %s", (name, length, floor) => {
  const items: Item[] = readJsonl(fixture(`corpus-fresh-audio/audio-${name}.jsonl`));
  const told = items.map(({ id, narration, moods_available: moods, sfx_available: sfx }) => ({ id, ...direct({ narration, moods, sfx }) }));
  const { audio } = score(items, told).out;
  expect(items).toHaveLength(length);
  expect(audio.mood.accuracy).toBeGreaterThanOrEqual(floor.mood);
  expect(audio.intensity.in_range).toBeGreaterThanOrEqual(floor.intensity);
  expect(audio.sfx.precision).toBeGreaterThanOrEqual(floor.precision);
  expect(audio.sfx.recall).toBeGreaterThanOrEqual(floor.recall);
});
