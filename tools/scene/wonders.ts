/**
 * Fits what tells a wonder: weights of evidence and of words, word pairs, kinds and what does what, in one logistic regression with a
 * quadratic penalty; evidence is standardised, the words of a text have length 1 together. Deterministic.
 */
import { nameOf } from "../../src/scene/wonder-words.js";

export interface WonderExample {
  set: string;
  values: readonly number[];
  /** Keys of its features, each once. */
  keys: readonly number[];
  wonder: boolean;
  count: number;
}
export interface WonderFit {
  /** Raw weights of the evidence and then of the clashes; the last is the bias. */
  evidence: number[];
  words: Map<number, number>;
}

/** Features in fewer texts say nothing. */
const RARE = 4;
const PENALTY = { words: 0.1, evidence: 200 };
const STEPS = 250;
/** Sets made of wonders and what looks like one have a bias of their own, which is not used: elsewhere wonders are rare. */
const HARD = /scene-[mnpsw]\.|wonders/;
const RATE = { words: 0.3, evidence: 0.02 };

export function fitWonders(examples: readonly WonderExample[], allowed: readonly boolean[]): WonderFit {
  const texts = examples.length;
  const width = allowed.length;
  const found = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  const place = new Map<number, number>();
  for (const [key, times] of found) if (times >= RARE) place.set(key, place.size);
  const rows = examples.map(({ keys }) => Int32Array.from(keys.filter((key) => place.has(key)).map((key) => place.get(key)!)));
  const scale = rows.map((row) => 1 / Math.sqrt(row.length || 1));
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
  for (let step = 0; step < STEPS; step++) {
    for (let w = 0; w < place.size; w++) words.slope[w] = PENALTY.words * words.weights[w]!;
    for (let e = 0; e < width; e++) evidence.slope[e] = PENALTY.evidence * evidence.weights[e]!;
    evidence.slope[width] = evidence.slope[width + 1] = 0;
    for (let t = 0; t < texts; t++) {
      const { wonder, count, set } = examples[t]!;
      const row = rows[t]!;
      const own = data[t]!;
      const hard = HARD.test(set) ? 1 : 0;
      let score = evidence.weights[width]! + hard * evidence.weights[width + 1]!;
      for (let e = 0; e < width; e++) score += evidence.weights[e]! * own[e]!;
      let told = 0;
      for (let k = 0; k < row.length; k++) told += words.weights[row[k]!]!;
      score += told * scale[t]!;
      const error = (1 / (1 + Math.exp(-score)) - (wonder ? 1 : 0)) * count;
      for (let e = 0; e < width; e++) evidence.slope[e]! += error * own[e]!;
      evidence.slope[width]! += error;
      evidence.slope[width + 1]! += error * hard;
      for (let k = 0; k < row.length; k++) words.slope[row[k]!]! += error * scale[t]!;
    }
    const left = 1 - step / STEPS;
    words.step(left);
    evidence.step(left);
  }
  const raw = Array.from({ length: width }, (_, e) => (allowed[e] ? evidence.weights[e]! / spread[e]! : 0));
  const bias = evidence.weights[width]! - raw.reduce((sum, w, e) => sum + w * mean[e]!, 0);
  return { evidence: [...raw, bias], words: new Map([...place].map(([key, at]) => [key, words.weights[at]!])) };
}

class Adam {
  readonly weights: Float64Array;
  readonly slope: Float64Array;
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  constructor(
    size: number,
    private readonly rate: number,
  ) {
    this.weights = new Float64Array(size);
    this.slope = new Float64Array(size);
    this.first = new Float64Array(size);
    this.second = new Float64Array(size);
  }
  step(left: number): void {
    const { weights, slope, first, second, rate } = this;
    for (let i = 0; i < weights.length; i++) {
      first[i] = 0.9 * first[i]! + 0.1 * slope[i]!;
      second[i] = 0.99 * second[i]! + 0.01 * slope[i]! ** 2;
      weights[i]! -= (rate * left * first[i]!) / (Math.sqrt(second[i]!) + 1e-6);
    }
  }
}

/** The score of a text that was not learned from; above 0 is more likely than not. */
export function scoreOf({ evidence, words }: WonderFit, { values, keys }: WonderExample): number {
  let score = evidence.at(-1)!;
  for (let e = 0; e < values.length; e++) score += evidence[e]! * values[e]!;
  let told = 0;
  let known = 0;
  for (const key of keys) {
    const weight = words.get(key);
    if (weight === undefined) continue;
    told += weight;
    known++;
  }
  return score + (known ? told / Math.sqrt(known) : 0);
}

/** Weights are whole hundredths. */
const SCALE = 100;

/** The text of src/scene/wonder-weights.ts; `clashes`: names and weights. */
export function tableOf({ words }: WonderFit, clashes: readonly (readonly [string, number])[]): string {
  const lists: Record<string, string[]> = { words: [], pairs: [], doings: [], kinds: [], fields: [] };
  for (const [key, weight] of words) {
    const { list, name } = nameOf(key);
    lists[list]!.push(`${name}:${Math.round(weight * SCALE)}`);
  }
  const lines = (rows: readonly string[]): string => {
    let line = "  ";
    const out: string[] = [];
    for (const row of rows) {
      if (line.length + row.length > 138) {
        out.push(line.trimEnd());
        line = "  ";
      }
      line += `${row} `;
    }
    return [...out, line.trimEnd()].join("\n");
  };
  const list = (name: string): string => `export const ${name.toUpperCase()} = \`\n${lines(lists[name]!.sort())}\`;\n`;
  return `/** Weights of words for a wonder, fitted by \`npx tsx tools/scene/fit.ts\` on the labelled sets. Not to be edited by hand. */

/** A weight is its number over this. */
export const SCALE = ${SCALE};

/** Base forms. */
${list("words")}
/** Two words side by side. */
${list("pairs")}
/** A kind of thing and what it does. */
${list("doings")}
/** Kinds of things named. */
${list("kinds")}
/** Fields of meaning. */
${list("fields")}
/** Clauses of a kind that {@link file://./wonder-clash.ts} counts, each. */
export const CLASH_WEIGHTS: Readonly<Record<string, number>> = {
${clashes.map(([name, weight]) => `  ${JSON.stringify(name)}: ${Math.round(weight * 1000) / 1000},`).join("\n")}
};
`;
}
