/**
 * Fits how likely a sound is heard: src/audio/cues/likelihood-weights.ts (how it is told, shared by all kinds) and
 * src/audio/cues/sound-word-weights.ts (a bias, words and pairs of words for each kind), in one logistic regression with a quadratic penalty on
 * the labelled sets. Sounds that must be heard count as heard, those that must not and those nobody named as not heard; what may be heard does
 * not count. The constructions were written with the known sets in sight and are surer there than elsewhere: those sets have weights of their
 * own for what is told, which are dropped afterwards. In each step some of the words are left out, so that none relies on another one
 * (dropout: Srivastava et al. 2014). Deterministic. With `--check` it writes nothing.
 */
import { type Candidate, effectsHeard } from "../../src/audio/cues/effects-heard.js";
import { SETTING_ROWS, type Setting, SOUND_ROWS, settingRow } from "../../src/audio/cues/likelihood.js";
import { kindName, scaleFor } from "../../src/audio/cues/sound-words.js";
import { Adam, coins } from "../adam.js";
import { partsOf } from "../scene/regression.js";
import { isFresh, SOUND_SETS, type SoundItem, soundItemsOf } from "./labelled.js";
import { writeSounds, writeSoundWords } from "./write-sounds.js";

const PENALTY = { words: 0.04, evidence: 3 };
const RATE = { words: 0.3, evidence: 0.05 };
const STEPS = 200;
const LEFT_OUT = 0.4;
/** An effect that nobody labelled counts this much as not heard. */
const UNNAMED = 0.2;
/** Kinds that fewer texts let one hear learn no words; nor does a word in fewer texts with the sound, or with the sound denied. */
const LEAST_HEARD = 8;
const RARE = { heard: 3, denied: 5 };
/** Rows that have a second weight in known sets. */
const DOUBLED = ["always", "told", "told, how surely", "told by a turn of phrase", "all signs, logarithm"].map((name) =>
  (SOUND_ROWS as readonly string[]).indexOf(name),
);

interface Example {
  set: string;
  evidence: number[];
  kind: string;
  keys: readonly number[];
  scale: number;
  counts: number;
  heard: number;
}
/** Weights of the evidence; for each kind a bias and the weights of its words by key. */
export interface SoundFit {
  evidence: readonly number[];
  kinds: ReadonlyMap<string, { bias: number; words: Map<number, number> }>;
}

const evidenceOf = ({ evidence }: Candidate, setting: Setting, known: boolean): number[] => [
  ...evidence,
  ...settingRow(setting),
  ...DOUBLED.map((row) => (known ? evidence[row]! : 0)),
];

const items = SOUND_SETS.flatMap(soundItemsOf);
const examples: Example[] = items.flatMap(({ set, candidates, setting, keys, words, must, may, mustNot }) =>
  candidates
    .filter(({ id }) => !may.includes(id))
    .map((candidate) => ({
      set,
      evidence: evidenceOf(candidate, setting, !isFresh(set)),
      kind: kindName(candidate.kind),
      keys,
      scale: scaleFor(words),
      counts: must.includes(candidate.id) || mustNot.includes(candidate.id) ? 1 : UNNAMED,
      heard: must.includes(candidate.id) ? 1 : 0,
    })),
);

/** kind → key → its place among the weights of words. */
function featuresOf(parts: readonly Example[]): Map<string, Map<number, number>> {
  const kinds = new Map<string, { times: number; heard: Map<number, number>; denied: Map<number, number> }>();
  for (const { kind, keys, counts, heard } of parts) {
    if (counts < 1) continue;
    const own = kinds.get(kind) ?? { times: 0, heard: new Map(), denied: new Map() };
    kinds.set(kind, own);
    own.times += heard;
    const tally = heard ? own.heard : own.denied;
    for (const key of keys) tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  let place = 0;
  return new Map(
    [...kinds]
      .filter(([, { times }]) => times >= LEAST_HEARD)
      .map(([kind, { heard, denied }]) => {
        const kept = [...new Set([...heard.keys(), ...denied.keys()])].filter(
          (key) => (heard.get(key) ?? 0) >= RARE.heard || (denied.get(key) ?? 0) >= RARE.denied,
        );
        return [kind, new Map(kept.map((key) => [key, place++]))];
      }),
  );
}

function regress(parts: readonly Example[]): SoundFit {
  const features = featuresOf(parts);
  const kinds = [...features.keys()];
  const width = parts[0]!.evidence.length;
  const places = parts.map(({ kind, keys }) => Int32Array.from(keys.flatMap((key) => features.get(kind)?.get(key) ?? [])));
  const biases = parts.map(({ kind }) => width + kinds.indexOf(kind));
  const words = new Adam(
    [...features.values()].reduce((sum, own) => sum + own.size, 0),
    RATE.words,
  );
  const evidence = new Adam(width + kinds.length, RATE.evidence);
  const kept = new Uint8Array(Math.max(...places.map((own) => own.length)));
  const coin = coins();
  for (let step = 0; step < STEPS; step++) {
    words.pull(PENALTY.words);
    evidence.pull(PENALTY.evidence);
    for (let e = 0; e < parts.length; e++) {
      const { evidence: input, scale, counts, heard } = parts[e]!;
      const own = places[e]!;
      const bias = biases[e]!;
      const weight = scale / (1 - LEFT_OUT);
      let sum = bias < width ? 0 : evidence.weights[bias]!;
      for (let i = 0; i < width; i++) sum += evidence.weights[i]! * input[i]!;
      for (let k = 0; k < own.length; k++) {
        kept[k] = coin() < LEFT_OUT ? 0 : 1;
        if (kept[k]) sum += weight * words.weights[own[k]!]!;
      }
      const error = counts * (1 / (1 + Math.exp(-sum)) - heard);
      for (let i = 0; i < width; i++) evidence.slope[i]! += error * input[i]!;
      if (bias >= width) evidence.slope[bias]! += error;
      for (let k = 0; k < own.length; k++) if (kept[k]) words.slope[own[k]!]! += error * weight;
    }
    const left = 1 - step / STEPS;
    words.step(left);
    evidence.step(left);
  }
  return {
    evidence: [...evidence.weights.slice(0, width)],
    kinds: new Map(
      [...features].map(([kind, own], k) => [
        kind,
        { bias: evidence.weights[width + k]!, words: new Map([...own].map(([key, place]) => [key, words.weights[place]!])) },
      ]),
    ),
  };
}

/** Precision and recall by the corpus's definition, at the director's own thresholds. */
function score({ evidence: weights, kinds }: SoundFit, set: readonly SoundItem[]): { right: number; missed: number; wrong: number } {
  const found = { right: 0, missed: 0, wrong: 0 };
  for (const { candidates, facts, setting, keys, words, must, mustNot } of set) {
    const likely = ({ kind, evidence }: Candidate): number => {
      const own = kinds.get(kindName(kind));
      let sum = own?.bias ?? 0;
      for (const key of keys) sum += (own?.words.get(key) ?? 0) * scaleFor(words);
      for (const [i, value] of [...evidence, ...settingRow(setting)].entries()) sum += weights[i]! * value;
      return 1 / (1 + Math.exp(-sum));
    };
    const learned = candidates.map((candidate) => ({
      ...candidate,
      words: candidate.words.length ? candidate.words : ["a word"],
      learned: kinds.has(kindName(candidate.kind)) ? 0 : null,
    }));
    const heard = effectsHeard(learned, facts, setting, 3, likely).map(({ id }) => id);
    found.right += must.filter((id) => heard.includes(id)).length;
    found.missed += must.filter((id) => !heard.includes(id)).length;
    found.wrong += mustNot.filter((id) => heard.includes(id)).length;
  }
  return found;
}

const total = { right: 0, missed: 0, wrong: 0 };
const line = ({ right, missed, wrong }: typeof total): string =>
  `${(right / (right + wrong)).toFixed(3)}, ${(right / (right + missed)).toFixed(3)}`;
if (process.argv.includes("--check")) {
  console.log(`${items.length} texts; a set when fitted without it and a few more: precision, recall`);
  for (const part of partsOf(SOUND_SETS)) {
    const fit = regress(examples.filter(({ set }) => !part.includes(set)));
    for (const set of part) {
      const found = score(
        fit,
        items.filter((item) => item.set === set),
      );
      console.log(`${set}: ${line(found)}`);
      if (!isFresh(set)) continue;
      for (const name of ["right", "missed", "wrong"] as const) total[name] += found[name];
    }
  }
  console.log(`all sets that the constructions were not written with: ${line(total)}`);
} else {
  const { evidence, kinds } = regress(examples);
  writeSounds([...SOUND_ROWS, ...SETTING_ROWS], evidence);
  writeSoundWords(kinds);
}
