/** From evidence to a score for each mood on offer and for no change at all: a softmax regression whose weights are fitted. Pure. */
import { KNOWN, LEVELS, ROWS, type SaidWord } from "./mood-evidence.js";
import { nearness } from "./mood-near.js";
import { BIAS, ROW_NAMES, ROW_WEIGHTS, SPOKEN_WEIGHTS } from "./mood-weights.js";
import { WORD_SCALE, WORD_WEIGHTS } from "./mood-word-weights.js";

/** Points of a word by its level; what they weigh beside the rest is fitted. */
const POINTS = [0, 0.6, 2, 3] as const;
const MOST = [8, 6, 4] as const;
const MOST_POINTS = 12;
/** A mood this near passes its words on as reasons. */
const CLOSE = 0.5;

/** What a mood's words say for it, weighed alike for every mood. */
export const SPOKEN = [
  "words of the first level",
  "words of the second level",
  "words of the third level",
  "points of its own",
  "points of its own, logarithm",
  "points that other moods on offer do not share",
  "such points late in the text",
  "share in all points",
  "points lent by near moods that are not on offer",
  "points lent, logarithm",
] as const;

/** NEAR[wanted][offered] */
const NEAR: readonly Float64Array[] = KNOWN.map((wanted) => Float64Array.from(KNOWN, (offered) => nearness(wanted, offered)));

export interface Spoken {
  /** One number for each of SPOKEN. */
  values: number[];
  words: string[];
}

/** For each meaning on offer what the words say for it. */
export function spokenFor(said: readonly SaidWord[], meanings: readonly string[]): Spoken[] {
  const offered = meanings.map((name) => PLACE.get(name)!);
  const absent = offered.length === KNOWN.length ? [] : KNOWN.map((_, m) => m).filter((m) => !offered.includes(m));
  const total = new Float64Array(KNOWN.length);
  for (const { levels, share } of said)
    for (let m = 0; m < total.length; m++) if (levels[m]! > 0) total[m]! += POINTS[levels[m] as 0]! * share;
  const sharing = said.map(({ levels }) => offered.reduce((sum, m) => sum + POINTS[levels[m] as 0]!, 0));
  const lent = offered.map((m) => absent.reduce((most, a) => Math.max(most, NEAR[a]![m]! * total[a]!), 0));
  const all = offered.reduce((sum, m) => sum + total[m]!, 0);
  return offered.map((m, o) => {
    const counts = [0, 0, 0];
    let own = 0;
    let late = 0;
    const words: string[] = [];
    for (const [w, word] of said.entries()) {
      const level = word.levels[m]!;
      if (level > 0) {
        counts[level - 1]! += word.share;
        const points = (POINTS[level as 0] ** 2 * word.share) / sharing[w]!;
        own += points;
        if (word.late) late += points;
      }
      const close = level === 0 && word.share === 1 && absent.some((a) => word.levels[a]! > 0 && NEAR[a]![m]! >= CLOSE);
      if (word.share === 1 && (level > 0 || close)) words.push(word.text);
    }
    const values = [
      ...Array.from({ length: LEVELS }, (_, l) => Math.min(MOST[l]!, counts[l]!)),
      Math.min(MOST_POINTS, total[m]!),
      Math.log1p(total[m]!),
      Math.min(MOST_POINTS, own),
      Math.min(MOST_POINTS, late),
      total[m]! / (all + 2),
      Math.min(MOST_POINTS, lent[o]!),
      Math.log1p(lent[o]!),
    ];
    return { values, words };
  });
}

/** Columns of every table of weights: KNOWN and, last, no change of music. */
const COLUMNS = [...KNOWN, "none"];
const PLACE = new Map(COLUMNS.map((name, m) => [name, m]));
const BIASES = Float64Array.from(COLUMNS, (name) => BIAS[name] ?? 0);
/** For each of ROWS its weights by column. A row that the weights were not fitted with weighs nothing. */
const WEIGHTS: readonly Float64Array[] = (() => {
  const places = new Map(ROW_NAMES.map((name, r) => [name, r]));
  const lines = COLUMNS.map((name) => (ROW_WEIGHTS[name] ?? "").split(" ").map(Number));
  return ROWS.map((name) => Float64Array.from(lines, (line) => line[places.get(name) ?? -1] ?? 0));
})();
const SPOKEN_ROW = SPOKEN.map((name) => SPOKEN_WEIGHTS[name] ?? 0);

/** Lemma → what it weighs for each of KNOWN and, last, for no change: what the labelled texts say of a word, whatever lists it is in. */
const WORDS = new Map(
  WORD_WEIGHTS.split("|").map((line) => {
    const [lemma, ...weights] = line.split(" ");
    return [lemma!, Float64Array.from(COLUMNS, (_, m) => Number(weights[m] || 0) / WORD_SCALE)];
  }),
);

/** What the evidence and all words say for each of KNOWN and, last, for no change of music. */
export function scoresOf(rows: readonly number[], lemmas: Iterable<string>): Float64Array {
  const sum = BIASES.slice();
  const add = (weights: Float64Array, times: number) => {
    for (let m = 0; m < sum.length; m++) sum[m]! += weights[m]! * times;
  };
  for (const [r, value] of rows.entries()) if (value !== 0) add(WEIGHTS[r]!, value);
  for (const lemma of lemmas) {
    const weights = WORDS.get(lemma);
    if (weights) add(weights, 1);
  }
  return sum;
}

/** Score of a known mood with what its own words say; null for no change of music. */
export function scoreOf(meaning: string | null, scores: Float64Array, spoken: readonly number[] | null): number {
  let score = scores[PLACE.get(meaning ?? "none")!]!;
  if (spoken) for (let j = 0; j < spoken.length; j++) score += SPOKEN_ROW[j]! * spoken[j]!;
  return score;
}
