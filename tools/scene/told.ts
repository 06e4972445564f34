/**
 * Fits what tells a wonder or a fight: weights of evidence, of words, of pairs of words and of what does what, in one logistic regression
 * with a quadratic penalty; evidence is standardised, the words of a text have length 1 together. In each step some of the words are left out,
 * so that none relies on another one (dropout: Srivastava et al. 2014). Deterministic.
 */
import { nameOf, visitWords } from "../../src/scene/feature-keys.js";
import { visitDoings } from "../../src/scene/told.js";
import { Adam, coins } from "../adam.js";
import type { Example } from "./examples.js";
import { partsOf } from "./regression.js";

export interface ToldExample {
  set: string;
  values: readonly number[];
  /** Keys of its features, each once. */
  keys: readonly number[];
  /** It tells one. */
  is: boolean;
  count: number;
}
export interface ToldFit {
  /** Raw weights of the evidence; the last is the bias. */
  evidence: number[];
  words: Map<number, number>;
}

/** Features in fewer texts say nothing. */
const RARE = 5;
/** The features that are learned, of all examples together. */
export function frequent(examples: readonly ToldExample[]): Set<number> {
  const found = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return new Set([...found].filter(([, times]) => times >= RARE).map(([key]) => key));
}

export function keysOf({ facts }: Pick<Example, "facts">): number[] {
  const keys = new Set<number>();
  visitWords(facts.tokens, (key) => keys.add(key));
  visitDoings(facts.tokens, facts.events, (key) => keys.add(key));
  return [...keys];
}

/** The base forms of its words, each once. */
export const wordsOf = (example: Pick<Example, "facts">): number[] => keysOf(example).filter(isWord);

const PENALTY = { words: 0.05, evidence: 200 };
const STEPS = 250;
/** The share of the words that each step leaves out. */
const LEFT_OUT = 0.5;
/** Sets made of wonders, fights and what looks like one have a bias of their own, which is not used: elsewhere they are rare. */
const HARD = /scene-(?:[mnpsw]|a[abdefghklmn]|b[ac]|c[a-d]|d[ab]|e[bc]|g[a-c])\.|wonders/;
const RATE = { words: 0.3, evidence: 0.02 };

export function fitTold(examples: readonly ToldExample[], allowed: readonly boolean[], features: ReadonlySet<number>): ToldFit {
  const texts = examples.length;
  const width = allowed.length;
  const place = new Map([...features].map((key, at) => [key, at]));
  const rows = examples.map(({ keys }) => Int32Array.from(keys.filter((key) => place.has(key)).map((key) => place.get(key)!)));
  const scale = examples.map(({ keys }) => scaleOf(keys.filter((key) => place.has(key))));
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const { values } of examples) for (let e = 0; e < width; e++) mean[e]! += values[e]! / texts;
  for (const { values } of examples) for (let e = 0; e < width; e++) spread[e]! += (values[e]! - mean[e]!) ** 2 / texts;
  for (let e = 0; e < width; e++) spread[e] = Math.sqrt(spread[e]!) + 1e-9;
  const data = examples.map(({ values }) =>
    Float64Array.from({ length: width }, (_, e) => (allowed[e] ? (values[e]! - mean[e]!) / spread[e]! : 0)),
  );
  const words = new Adam(place.size, RATE.words);
  const evidence = new Adam(width + 2, RATE.evidence);
  const kept = new Uint8Array(Math.max(...rows.map((row) => row.length)));
  const coin = coins();
  for (let step = 0; step < STEPS; step++) {
    words.pull(PENALTY.words);
    evidence.pull(PENALTY.evidence, width);
    for (let t = 0; t < texts; t++) {
      const { is, count, set } = examples[t]!;
      const row = rows[t]!;
      const own = data[t]!;
      const hard = HARD.test(set) ? 1 : 0;
      let score = evidence.weights[width]! + hard * evidence.weights[width + 1]!;
      for (let e = 0; e < width; e++) score += evidence.weights[e]! * own[e]!;
      let told = 0;
      for (let k = 0; k < row.length; k++) {
        kept[k] = coin() < LEFT_OUT ? 0 : 1;
        if (kept[k]) told += words.weights[row[k]!]!;
      }
      const weight = scale[t]! / (1 - LEFT_OUT);
      score += told * weight;
      const error = (1 / (1 + Math.exp(-score)) - (is ? 1 : 0)) * count;
      for (let e = 0; e < width; e++) evidence.slope[e]! += error * own[e]!;
      evidence.slope[width]! += error;
      evidence.slope[width + 1]! += error * hard;
      for (let k = 0; k < row.length; k++) if (kept[k]) words.slope[row[k]!]! += error * weight;
    }
    const left = 1 - step / STEPS;
    words.step(left);
    evidence.step(left);
  }
  const raw = Array.from({ length: width }, (_, e) => (allowed[e] ? evidence.weights[e]! / spread[e]! : 0));
  const bias = evidence.weights[width]! - raw.reduce((sum, w, e) => sum + w * mean[e]!, 0);
  return { evidence: [...raw, bias], words: new Map([...place].map(([key, at]) => [key, words.weights[at]!])) };
}

/** The known words of a text have length 1 together; pairs and doings go with them. */
const scaleOf = (known: readonly number[]): number => 1 / Math.sqrt(known.filter(isWord).length || 1);
const isWord = (key: number): boolean => nameOf(key).list === "words";

/** The score of a text that was not learned from; above 0 is more likely than not. */
export function scoreOf({ evidence, words }: ToldFit, { values, keys }: ToldExample): number {
  let score = evidence.at(-1)!;
  for (let e = 0; e < values.length; e++) score += evidence[e]! * values[e]!;
  const known = keys.filter((key) => words.has(key));
  return score + known.reduce((sum, key) => sum + words.get(key)!, 0) * scaleOf(known);
}

/** F1 of each set and of all together when fitted without it and a few more sets; `lenience`: how far below even odds is enough. */
export function leaveOut(
  examples: readonly ToldExample[],
  allowed: readonly boolean[],
  lenience: number,
  judged: (set: string) => boolean,
): { all: number; each: Map<string, number> } {
  const features = frequent(examples);
  const total = { right: 0, wrong: 0 };
  const each = new Map<string, number>();
  const f1 = (right: number, wrong: number) => (2 * right) / (2 * right + wrong);
  for (const part of partsOf(examples.map(({ set }) => set).filter(judged))) {
    const fit = fitTold(
      examples.filter(({ set }) => !part.includes(set)),
      allowed,
      features,
    );
    for (const set of part) {
      let right = 0;
      let wrong = 0;
      for (const example of examples.filter((own) => own.set === set)) {
        const found = scoreOf(fit, example) > -lenience;
        if (found && example.is) right++;
        else if (found !== example.is) wrong++;
      }
      total.right += right;
      total.wrong += wrong;
      each.set(set, f1(right, wrong));
    }
  }
  return { all: f1(total.right, total.wrong), each };
}
