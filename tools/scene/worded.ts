/**
 * Fits which of several answers is right, of evidence and of words together: softmax regression with a quadratic penalty on standardised
 * evidence and on the words of a text, which have length 1 together. Labels that are equally good share the loss. In each step half of the words
 * are left out, so that none relies on another one (dropout: Srivastava et al. 2014). Deterministic.
 */
import { Adam, coins } from "../adam.js";
import { type Problem, partsOf } from "./regression.js";

export interface Worded extends Problem {
  /** For each row the base forms that it has, each once. */
  words: readonly (readonly number[])[];
}
export interface WordedFit {
  /** evidence[answer][evidence …, bias] on raw evidence. */
  evidence: number[][];
  /** For each base form one weight for each answer. */
  words: ReadonlyMap<number, readonly number[]>;
}

/** Words of fewer texts say nothing. */
const RARE = 5;
const PENALTY = 0.05;
const RATE = { words: 0.2, evidence: 0.05 };
const STEPS = 250;
const LEFT_OUT = 0.5;

function vocabularyOf(texts: Worded["words"]): number[] {
  const times = new Map<number, number>();
  for (const words of texts) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].filter(([, count]) => count >= RARE).map(([word]) => word);
}
const scaleOf = (words: number): number => 1 / Math.sqrt(Math.max(1, words));

export function fitWorded({ inputs, right, counts, allowed, penalty, prior = () => 0, words: texts }: Worded): WordedFit {
  const width = inputs[0]!.length;
  const answers = right[0]!.length;
  const row = width + 1;
  const mean = Array.from({ length: width }, (_, e) => inputs.reduce((sum, own) => sum + own[e]!, 0) / inputs.length);
  const spread = mean.map((m, e) => Math.sqrt(inputs.reduce((sum, own) => sum + (own[e]! - m) ** 2, 0) / inputs.length) + 1e-9);
  const data = inputs.map((own) => Float64Array.from({ length: row }, (_, e) => (e < width ? (own[e]! - mean[e]!) / spread[e]! : 1)));
  const vocabulary = vocabularyOf(texts);
  const place = new Map(vocabulary.map((word, at) => [word, at * answers]));
  const places = texts.map((own) => Int32Array.from(own.filter((word) => place.has(word)).map((word) => place.get(word)!)));
  const evidence = new Adam(answers * row, RATE.evidence);
  const words = new Adam(vocabulary.length * answers, RATE.words);
  const start = Float64Array.from({ length: answers * row }, (_, at) => (at % row < width ? prior(at % row, Math.floor(at / row)) : 0));
  const fixed = start.map((_, at) => (at % row < width && !allowed(at % row, Math.floor(at / row)) ? 1 : 0));
  evidence.weights.set(start);
  const kept = new Uint8Array(Math.max(...places.map((own) => own.length)));
  const coin = coins();
  const share = new Float64Array(answers);
  for (let step = 0; step < STEPS; step++) {
    words.pull(PENALTY);
    for (let at = 0; at < start.length; at++)
      evidence.slope[at] = at % row < width ? penalty * (evidence.weights[at]! - start[at]!) : 0.01 * evidence.weights[at]!;
    for (let r = 0; r < inputs.length; r++) {
      const own = data[r]!;
      const said = places[r]!;
      const weight = scaleOf(said.length) / (1 - LEFT_OUT);
      share.fill(0);
      for (let k = 0; k < said.length; k++) {
        kept[k] = coin() < LEFT_OUT ? 0 : 1;
        if (kept[k]) for (let a = 0; a < answers; a++) share[a]! += words.weights[said[k]! + a]! * weight;
      }
      for (let a = 0; a < answers; a++) for (let e = 0; e < row; e++) share[a]! += evidence.weights[a * row + e]! * own[e]!;
      softmax(share);
      let total = 0;
      for (let a = 0; a < answers; a++) total += share[a]! * right[r]![a]!;
      for (let a = 0; a < answers; a++) {
        const error = (share[a]! - (share[a]! * right[r]![a]!) / total) * (counts?.[r] ?? 1);
        for (let e = 0; e < row; e++) evidence.slope[a * row + e]! += error * own[e]!;
        for (let k = 0; k < said.length; k++) if (kept[k]) words.slope[said[k]! + a]! += error * weight;
      }
    }
    for (let at = 0; at < start.length; at++) if (fixed[at]) evidence.slope[at] = 0;
    const left = 1 - step / STEPS;
    evidence.step(left);
    words.step(left);
  }
  return {
    evidence: Array.from({ length: answers }, (_, a) => {
      const raw = spread.map((s, e) => evidence.weights[a * row + e]! / s);
      return [...raw, evidence.weights[a * row + width]! - raw.reduce((sum, w, e) => sum + w * mean[e]!, 0)];
    }),
    words: new Map(vocabulary.map((word) => [word, [...words.weights.subarray(place.get(word)!, place.get(word)! + answers)]])),
  };
}

function softmax(scores: Float64Array): void {
  const top = Math.max(...scores);
  let total = 0;
  for (let a = 0; a < scores.length; a++) {
    scores[a] = Math.exp(scores[a]! - top);
    total += scores[a]!;
  }
  for (let a = 0; a < scores.length; a++) scores[a]! /= total;
}

function answerOf({ evidence, words }: WordedFit, row: readonly number[], said: readonly number[]): number {
  const known = said.filter((word) => words.has(word));
  const scores = evidence.map(
    (own, a) =>
      own.at(-1)! +
      row.reduce((sum, value, e) => sum + value * own[e]!, 0) +
      known.reduce((sum, word) => sum + words.get(word)![a]!, 0) * scaleOf(known.length),
  );
  return scores.indexOf(Math.max(...scores));
}

/** For each set the share that is right when its weights were fitted without it and a few more sets. */
export function crossValidatedWords(problem: Worded): Map<string, number> {
  const { sets, inputs, right, words, counts } = problem;
  const shares = new Map<string, number>();
  for (const part of partsOf(sets)) {
    const kept = <T>(list: readonly T[]): T[] => list.filter((_, i) => !part.includes(sets[i]!));
    const fit = fitWorded({
      ...problem,
      inputs: kept(inputs),
      right: kept(right),
      words: kept(words),
      ...(counts ? { counts: kept(counts) } : {}),
    });
    for (const set of part) {
      const rows = sets.flatMap((own, i) => (own === set ? [i] : []));
      shares.set(set, rows.filter((i) => right[i]![answerOf(fit, inputs[i]!, words[i]!)]! > 0).length / rows.length);
    }
  }
  return shares;
}
