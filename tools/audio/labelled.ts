/** The labelled texts that the director is fitted on: their evidence, what may be answered, and what is right. */
import { readdirSync, readFileSync } from "node:fs";
import { earshotOf } from "../../src/audio/cues/earshot.js";
import { type Candidate, candidatesOf, effectsHeard, heededIn, USUAL_SETTING } from "../../src/audio/cues/effects-heard.js";
import { loudnessOf } from "../../src/audio/cues/intensity.js";
import type { Setting } from "../../src/audio/cues/likelihood.js";
import { noChangeIn, readMoods, unrealIn } from "../../src/audio/cues/mood-chosen.js";
import { KNOWN, lemmasIn, moodWordsOf, rowsOf } from "../../src/audio/cues/mood-evidence.js";
import { SPOKEN, spokenFor } from "../../src/audio/cues/mood-model.js";
import { meaningOf } from "../../src/audio/cues/mood-near.js";
import type { GameState } from "../../src/scene/cue.js";
import { type Facts, factsOf } from "../../src/scene/facts.js";
import { visitWords } from "../../src/scene/feature-keys.js";
import { fillTemplates } from "../../src/scene/templates.js";

const FIXTURES = new URL("../../tests/fixtures/", import.meta.url);
const jsonlIn = (folder: string): string[] =>
  readdirSync(new URL(folder, FIXTURES))
    .filter((name) => name.endsWith(".jsonl") && !name.includes("held"))
    .sort()
    .map((name) => `${folder}${name}`);
/** Sets that the lists of mood words have never met. */
const UNMET = /own-audio|audio-(?:[tuxz]|a[cijqr]|[b-g][a-h])\./;
export const SETS = ["corpus/audio-dev.jsonl", ...jsonlIn("corpus-fresh-audio/"), ...jsonlIn("corpus-own-audio/")];
/** Sets that no construction was written with in sight, or few. */
const FRESH = /own-audio|audio-(?:[xz]|a[cijqr]|[b-g][a-h])\./;
export const isFresh = (set: string): boolean => FRESH.test(set);
/** Labelled pictures join the last fit: what a scene looks like says in part what it sounds like. */
export const SCENES = ["corpus/scene-dev.jsonl", ...jsonlIn("corpus-fresh/")];
const SCENE_COUNTS = 0.15;
/** Moods that may accompany a look. */
const SOUNDS_OF: Readonly<Record<string, readonly string[]>> = {
  ominous: ["dread", "tension", "mystery"],
  tense: ["tension", "chase"],
  mystical: ["spirit", "ritual", "wonder", "mystery"],
  dramatic: ["combat", "chase", "tension"],
  melancholic: ["sorrow", "ruins"],
  serene: ["rest", "exploration"],
  festive: ["tavern", "festival", "triumph"],
  neutral: ["exploration", "settlement"],
};
/** What a pack is taken to have when a scene was labelled without one. */
const USUAL = [
  "exploration",
  "combat",
  "tension",
  "triumph",
  "mystery",
  "sorrow",
  "tavern",
  "ritual",
  "settlement",
  "ruins",
  "rest",
  "chase",
  "spirit",
];
/** No change of music. */
export const NONE = KNOWN.length;

export interface Item {
  set: string;
  /** How much its loss counts. */
  counts: number;
  /** Index in KNOWN, or NONE, of every answer that is possible. */
  options: number[];
  spoken: number[][];
  rows: number[];
  lemmas: string[];
  /** The lists of mood words have met its set. */
  known: boolean;
  loudness: number[];
  /** For every option 2 when it is the label, 1 when it is as good. */
  good: number[];
  range: [number, number];
}

const linesOf = (set: string): string[] => readFileSync(new URL(set, FIXTURES), "utf8").trim().split("\n");

/** Everything but the label. */
function read(narration: string, state: GameState | null, moods: readonly string[], sfx: readonly string[]) {
  const facts = factsOf(fillTemplates(narration, state), { state, place: "unknown", painted: false, documents: false });
  const ears = earshotOf(facts.tokens);
  const candidates = candidatesOf(facts, ears, sfx);
  const heard = new Set(effectsHeard(candidates, facts, USUAL_SETTING, 3).map(({ id }) => id));
  const meanings = moods.map(meaningOf).filter((name): name is string => name !== null);
  return {
    options: [...meanings.map((name) => KNOWN.indexOf(name)), NONE],
    spoken: [...spokenFor(moodWordsOf(facts, ears), meanings).map(({ values }) => values), SPOKEN.map(() => 0)],
    rows: rowsOf(facts, ears, heard),
    lemmas: [...lemmasIn(facts, ears)],
    loudness: loudnessOf(facts),
  };
}

export function itemsOf(set: string): Item[] {
  return linesOf(set).map((line) => {
    const { narration, moods_available, sfx_available, expect } = JSON.parse(line);
    const texts = read(narration, null, moods_available, sfx_available);
    const gold = [expect.mood, ...expect.mood_also_ok].map((name: string | null) =>
      name === null ? NONE : KNOWN.indexOf(meaningOf(name)!),
    );
    const good = texts.options.map((option) => (option === gold[0] ? 2 : gold.includes(option) ? 1 : 0));
    return { set, counts: 1, known: !UNMET.test(set), ...texts, good, range: expect.intensity };
  });
}

export function sceneItemsOf(set: string): Item[] {
  return linesOf(set)
    .flatMap((line) => {
      const item = JSON.parse(line);
      return item.turns ?? [item];
    })
    .filter(({ expect }) => expect.worth_image && expect.mood)
    .map(({ narration, game_state, expect }) => {
      const texts = read(narration, game_state ?? null, USUAL, EFFECTS);
      const gold = [expect.mood, ...(expect.mood_also_ok ?? [])].flatMap((look: string) => SOUNDS_OF[look] ?? []);
      const good = texts.options.map((option) => (option !== NONE && gold.includes(KNOWN[option]!) ? 1 : 0));
      return { set, counts: SCENE_COUNTS, known: true, ...texts, good, range: [0, 1] as [number, number] };
    })
    .filter(({ good }) => good.includes(1));
}
const EFFECTS = [...new Set(linesOf(SETS[0]!).flatMap((line) => JSON.parse(line).sfx_available as string[]))];

export interface SoundItem {
  set: string;
  facts: Facts;
  candidates: Candidate[];
  setting: Setting;
  /** Words and pairs that can be heard, each once; how many words they are. */
  keys: number[];
  words: number;
  must: string[];
  may: string[];
  mustNot: string[];
}

/** Lines of an effect id and sentences, parted by bars, that let it be heard or do not. */
const OWN_SOUNDS = { "sounds/told.txt": true, "sounds/silent.txt": false } as const;
const isOwn = (set: string): set is keyof typeof OWN_SOUNDS => set in OWN_SOUNDS;
/** The sets that sounds are learned from. */
export const SOUND_SETS = [...SETS, ...Object.keys(OWN_SOUNDS)];

interface SoundLine {
  narration: string;
  sfx_available: string[];
  expect: { sfx_must: string[]; sfx_may: string[]; sfx_must_not: string[] };
}

/** What speaks for every effect on offer, and which of them are heard. */
export function soundItemsOf(set: string): SoundItem[] {
  const items: SoundLine[] = isOwn(set)
    ? linesOf(set).flatMap((line) => {
        const [id, ...sentences] = line.split("|") as [string, ...string[]];
        const [sfx_must, sfx_must_not] = OWN_SOUNDS[set] ? [[id], []] : [[], [id]];
        return sentences.map((narration) => ({ narration, sfx_available: [id], expect: { sfx_must, sfx_may: [], sfx_must_not } }));
      })
    : linesOf(set).map((line) => JSON.parse(line));
  return items.map(({ narration, sfx_available, expect }) => {
    const facts = factsOf(narration, { state: null, place: "unknown", painted: false, documents: false });
    const ears = earshotOf(facts.tokens);
    const candidates = candidatesOf(facts, ears, sfx_available);
    const first = effectsHeard(candidates, facts, USUAL_SETTING, 3);
    const reading = readMoods(facts, ears, new Set(first.map(({ id }) => id)));
    const setting = { noChange: noChangeIn(reading), unreal: unrealIn(reading) };
    const keys = new Map<number, boolean>();
    visitWords(facts.tokens, (key, _, pair) => keys.set(key, pair), heededIn(facts, ears));
    const words = [...keys.values()].filter((pair) => !pair).length;
    const own = { must: expect.sfx_must, may: expect.sfx_may, mustNot: expect.sfx_must_not };
    return { set, facts, candidates, setting, keys: [...keys.keys()], words, ...own };
  });
}
