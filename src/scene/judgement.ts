/** Weighs the evidence: sums of evidence by fitted weights, one for each answer. */
import type { SceneMood, SceneTier } from "./cue.js";
import { EVIDENCE } from "./evidence.js";
import type { Facts } from "./facts.js";
import { BIAS, COLUMNS, MOOD_OF_TIER, WEIGHTS } from "./weights.js";

export type Answer = (typeof COLUMNS)[number];

const WIDTH = COLUMNS.length;
if (WIDTH % 2 !== 0) throw new Error(`scene weights: ${WIDTH} columns; src/scene/judgement.ts adds them up in pairs`);
/** Row after row of the table, in the order of the evidence. */
const MATRIX = Float64Array.from(
  EVIDENCE.flatMap((name) => {
    const row = WEIGHTS[name];
    if (row?.length !== WIDTH)
      throw new Error(`scene weights: "${name}" must have ${WIDTH} numbers, not ${row?.length ?? 0}; run tools/scene/fit.ts`);
    return row;
  }),
);

/** The evidence that is not 0 and where its row begins: most of it is 0. */
const VALUES = new Float64Array(EVIDENCE.length);
const ROWS = new Int32Array(EVIDENCE.length);

/** One score for each of COLUMNS, in their order; above 0 is yes for "worth", the greatest of its kind wins for the others. */
export function weigh(evidence: readonly number[]): number[] {
  let found = 0;
  for (let e = 0; e < evidence.length; e++) {
    if (evidence[e] === 0) continue;
    VALUES[found] = evidence[e]!;
    ROWS[found++] = e * WIDTH;
  }
  const scores = BIAS.slice();
  // Two columns at a time: their sums do not wait for each other.
  for (let c = 0; c < WIDTH; c += 2) {
    let left = scores[c]!;
    let right = scores[c + 1]!;
    for (let i = 0; i < found; i++) {
      const value = VALUES[i]!;
      const at = ROWS[i]! + c;
      left += value * MATRIX[at]!;
      right += value * MATRIX[at + 1]!;
    }
    scores[c] = left;
    scores[c + 1] = right;
  }
  return scores;
}

const column = (answer: Answer): number => COLUMNS.indexOf(answer);
const WORTH = column("worth");
const FIGHT = column("fight");
const WONDER = column("wonder");
const TIERS = (["landscape", "portrait", "scene_illustration"] as const).map((tier) => ({ tier, at: column(tier) }));
const MOODS = (["neutral", "dramatic", "tense", "ominous", "mystical", "festive", "melancholic", "serene"] as const).map((mood) => ({
  mood,
  at: column(mood),
}));
const MOOD_FROM = column("neutral");

export const worthOf = (scores: readonly number[]): number => scores[WORTH]!;
/** The fitted words speak beside the evidence; where blows enough were counted, a little less of both will do. */
export const isFight = (scores: readonly number[], { told, fights }: Facts): boolean =>
  scores[FIGHT]! + told.fight > (fights ? COUNTED_BLOWS : 0);
const COUNTED_BLOWS = -1.4;
/** Of a wonder the clashes speak as well. */
export const isWonder = (scores: readonly number[], { told, magic }: Facts): boolean => scores[WONDER]! + told.wonder + magic.clash > 0;

/** The kind of picture with the greatest score. */
export function likeliest(scores: readonly number[]): SceneTier {
  let best = TIERS[0]!;
  for (const kind of TIERS) if (scores[kind.at]! > scores[best.at]!) best = kind;
  return best.tier;
}

/** How surely the picture is of that kind, 0 … 1: its share among the kinds. */
export function shareOf(scores: readonly number[], wanted: SceneTier): number {
  let total = 0;
  let own = 0;
  for (const { tier, at } of TIERS) {
    const power = Math.exp(scores[at]!);
    total += power;
    if (tier === wanted) own = power;
  }
  return own / total;
}

/** The mood with the greatest score, the kind of picture considered. */
export function moodOf(scores: readonly number[], tier: SceneTier): SceneMood {
  const extra = MOOD_OF_TIER[tier];
  let best: SceneMood = "neutral";
  let most = Number.NEGATIVE_INFINITY;
  for (const { mood, at } of MOODS) {
    const score = scores[at]! + (extra?.[at - MOOD_FROM] ?? 0);
    if (score <= most) continue;
    most = score;
    best = mood;
  }
  return best;
}
