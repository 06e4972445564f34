/** The labelled development set, by its own scorer: the floors that the interpreter and the director must not fall below. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { direct } from "../../src/audio/cues.js";
import { createInterpreter, type SceneInput } from "../../src/scene/interpreter.js";

const fixture = (path: string): string => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));
const { readJsonl, score } = await import(fixture("corpus/score.mjs"));

interface Turn {
  narration: string;
  game_state?: SceneInput["gameState"];
  previous_location?: string | null;
}
interface Item extends Turn {
  id: string;
  turns?: Turn[];
  moods_available: string[];
  sfx_available: string[];
}

const scenes = (...paths: string[]) => {
  const interpreter = createInterpreter();
  const say = (turn: Turn, sessionId?: string) =>
    interpreter.interpret({ narration: turn.narration, gameState: turn.game_state, previousLocation: turn.previous_location, sessionId });
  const items: Item[] = paths.flatMap((path) => readJsonl(fixture(path)).map((item: Item) => ({ ...item, id: `${path} ${item.id}` })));
  const told = items.map((item) =>
    item.turns ? { id: item.id, turns: item.turns.map((turn) => say(turn, item.id)) } : { id: item.id, ...say(item) },
  );
  return score(items, told).out;
};

it.each(["corpus/scene-dev.jsonl", "sanity/scenes.jsonl"])("scenes of %s", (path) => {
  const { scene, sequence } = scenes(path);
  expect(scene.worth_image.f1).toBeGreaterThanOrEqual(0.93);
  expect(scene.worth_image.accuracy).toBeGreaterThanOrEqual(0.9);
  expect(scene.worth_image.specificity).toBeGreaterThanOrEqual(0.85);
  expect(scene.tier.accuracy).toBeGreaterThanOrEqual(0.9);
  expect(scene.combat.f1).toBeGreaterThanOrEqual(0.9);
  expect(scene.magic.f1).toBeGreaterThanOrEqual(0.9);
  expect(scene.mood.accuracy).toBeGreaterThanOrEqual(0.8);
  expect(scene.subject.items_ok).toBeGreaterThanOrEqual(0.95);
  expect(scene.subject.over_350_chars).toBe(0);
  if (sequence) expect(sequence.turn_accuracy).toBeGreaterThanOrEqual(0.9);
});

const FRESH = readdirSync(fixture("corpus-fresh"))
  .filter((name) => name.endsWith(".jsonl"))
  .map((name) => `corpus-fresh/${name}`);
const HELD = ["corpus-held/scene-k.jsonl", "corpus-held/scene-l.jsonl"];

/** Pinned a little under what was reached: sets that were learned from, and two that nobody has read. */
it.each([
  {
    name: "that were learned from",
    sets: FRESH,
    worth: 0.98,
    tier: 0.94,
    combat: 0.97,
    magic: 0.97,
    mood: 0.815,
    subject: 0.96,
    turns: 0.96,
  },
  { name: "held out", sets: HELD, worth: 0.98, tier: 0.92, combat: 0.95, magic: 0.89, mood: 0.83, subject: 0.93, turns: 0.9 },
])("scenes $name", ({ sets, worth, tier, combat, magic, mood, subject, turns }) => {
  const { scene, sequence } = scenes(...sets);
  expect(scene.worth_image.f1).toBeGreaterThanOrEqual(worth);
  expect(scene.tier.accuracy).toBeGreaterThanOrEqual(tier);
  expect(scene.combat.f1).toBeGreaterThanOrEqual(combat);
  expect(scene.magic.f1).toBeGreaterThanOrEqual(magic);
  expect(scene.mood.accuracy).toBeGreaterThanOrEqual(mood);
  expect(scene.subject.items_ok).toBeGreaterThanOrEqual(subject);
  expect(scene.subject.over_350_chars).toBe(0);
  expect(sequence.turn_accuracy).toBeGreaterThanOrEqual(turns);
});

it.each(FRESH)("no set falls far behind: %s", (path) => {
  const { scene } = scenes(path);
  expect(scene.worth_image.f1).toBeGreaterThanOrEqual(0.94);
  expect(scene.tier.accuracy).toBeGreaterThanOrEqual(0.82);
  expect(scene.mood.accuracy).toBeGreaterThanOrEqual(0.64);
});

it("audio", () => {
  const items: Item[] = readJsonl(fixture("corpus/audio-dev.jsonl"));
  const told = items.map((item) => ({
    id: item.id,
    ...direct({ narration: item.narration, moods: item.moods_available, sfx: item.sfx_available }),
  }));
  const { audio } = score(items, told).out;
  expect(audio.mood.accuracy).toBeGreaterThanOrEqual(0.85);
  expect(audio.intensity.in_range).toBeGreaterThanOrEqual(0.8);
  expect(audio.sfx.precision).toBeGreaterThanOrEqual(0.95);
  expect(audio.sfx.recall).toBeGreaterThanOrEqual(0.85);
});
