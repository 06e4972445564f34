/** Softmax regression with a quadratic penalty on standardised evidence; labels that are equally good share the loss. Deterministic. */

const STEPS = 500;
const RATE = 0.05;

/** One problem: rows of evidence, for each the share of every answer that is right. */
export interface Problem {
  /** The set that each row is from. */
  sets: string[];
  inputs: number[][];
  right: number[][];
  /** How much each row counts; 1 when absent. */
  counts?: number[];
  /** Which evidence may speak for which answer. */
  allowed: (evidence: number, answer: number) => boolean;
  penalty: number;
  /** Weight on standardised evidence that the penalty pulls towards; 0 when absent. */
  prior?: (evidence: number, answer: number) => number;
}

/** weights[answer][evidence …, bias] on raw evidence. Adam on the whole sum of losses. */
export function fitWeights({ inputs, right, counts, allowed, penalty, prior = () => 0 }: Problem): number[][] {
  const width = inputs[0]!.length;
  const answers = right[0]!.length;
  const row = width + 1;
  const mean = Array.from({ length: width }, (_, e) => inputs.reduce((sum, own) => sum + own[e]!, 0) / inputs.length);
  const spread = mean.map((m, e) => Math.sqrt(inputs.reduce((sum, own) => sum + (own[e]! - m) ** 2, 0) / inputs.length) + 1e-9);
  const grid = (fill: (e: number, a: number) => number) =>
    Float64Array.from({ length: answers * row }, (_, at) => fill(at % row, Math.floor(at / row)));
  const data = Float64Array.from({ length: inputs.length * row }, (_, at) => {
    const e = at % row;
    return e < width ? (inputs[Math.floor(at / row)]![e]! - mean[e]!) / spread[e]! : 1;
  });
  const start = grid((e, a) => (e < width ? prior(e, a) : 0));
  const mayMove = grid((e, a) => (e === width || allowed(e, a) ? 1 : 0));
  const pull = grid((e) => (e < width ? penalty : 0.01));
  const weights = start.slice();
  const first = grid(() => 0);
  const second = grid(() => 0);
  const slope = grid(() => 0);
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0);
    for (let r = 0; r < inputs.length; r++) {
      const from = r * row;
      const scores = right[r]!.map((_, a) => {
        let sum = 0;
        for (let e = 0; e < row; e++) sum += weights[a * row + e]! * data[from + e]!;
        return sum;
      });
      const share = softmax(scores);
      const wanted = share.map((p, a) => p * right[r]![a]!);
      const total = wanted.reduce((sum, p) => sum + p, 0);
      for (let a = 0; a < answers; a++) {
        const error = (share[a]! - wanted[a]! / total) * (counts?.[r] ?? 1);
        for (let e = 0; e < row; e++) slope[a * row + e]! += error * data[from + e]!;
      }
    }
    for (let at = 0; at < weights.length; at++) {
      if (mayMove[at] === 0) continue;
      const g = slope[at]! + pull[at]! * (weights[at]! - start[at]!);
      first[at] = 0.9 * first[at]! + 0.1 * g;
      second[at] = 0.99 * second[at]! + 0.01 * g * g;
      weights[at]! -= (RATE * (1 - step / STEPS) * first[at]!) / (Math.sqrt(second[at]!) + 1e-8);
    }
  }
  return Array.from({ length: answers }, (_, a) => {
    const raw = spread.map((s, e) => weights[a * row + e]! / s);
    return [...raw, weights[a * row + width]! - raw.reduce((sum, w, e) => sum + w * mean[e]!, 0)];
  });
}

function softmax(scores: number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

const answerOf = (weights: number[][], row: readonly number[]): number => {
  const scores = weights.map((own) => own.at(-1)! + row.reduce((sum, value, e) => sum + value * own[e]!, 0));
  return scores.indexOf(Math.max(...scores));
};

/** Sets are left out together in so many parts. */
const PARTS = 8;
/** The parts: lists of sets. */
export function partsOf(sets: readonly string[]): string[][] {
  const names = [...new Set(sets)];
  return Array.from({ length: PARTS }, (_, part) => names.filter((_, i) => i % PARTS === part));
}

/** For each set the share that is right when its weights were fitted without it and a few more sets. */
export function crossValidated(problem: Problem): Map<string, number> {
  const shares = new Map<string, number>();
  for (const part of partsOf(problem.sets)) {
    const kept = (_: unknown, i: number) => !part.includes(problem.sets[i]!);
    const weights = fitWeights({
      ...problem,
      inputs: problem.inputs.filter(kept),
      right: problem.right.filter(kept),
      counts: problem.counts?.filter(kept),
    });
    for (const set of part) {
      const held = (_: unknown, i: number) => problem.sets[i] === set;
      const wanted = problem.right.filter(held);
      const right = problem.inputs.filter(held).filter((row, i) => wanted[i]![answerOf(weights, row)]! > 0);
      shares.set(set, right.length / wanted.length);
    }
  }
  return shares;
}
