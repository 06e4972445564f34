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

export interface Spoken {
  /** One number for each of SPOKEN. */
  values: number[];
  words: string[];
}

/** For each meaning on offer what the words say for it. */
export function spokenFor(said: readonly SaidWord[], meanings: readonly string[]): Spoken[] {
  const offered = meanings.map((name) => KNOWN.indexOf(name));
  const absent = KNOWN.map((_, m) => m).filter((m) => !offered.includes(m));
  const near = offered.map((m) => absent.map((a) => nearness(KNOWN[a]!, KNOWN[m]!)));
  const total = KNOWN.map((_, m) => said.reduce((sum, { levels, share }) => sum + POINTS[levels[m] as 0]! * share, 0));
  const sharing = said.map(({ levels }) => offered.reduce((sum, m) => sum + POINTS[levels[m] as 0]!, 0));
  const lent = near.map((row) => row.reduce((most, share, a) => Math.max(most, share * total[absent[a]!]!), 0));
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
      const close = absent.some((a, i) => near[o]![i]! >= CLOSE && word.levels[a]! > 0);
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

/** Mood → weights in the order of ROWS. A row that the weights were not fitted with weighs nothing. */
const WEIGHTS = new Map(
  Object.entries(ROW_WEIGHTS).map(([mood, line]) => {
    const fitted = line.split(" ").map(Number);
    const places = new Map(ROW_NAMES.map((name, r) => [name, r]));
    return [mood, Float64Array.from(ROWS, (name) => fitted[places.get(name) ?? -1] ?? 0)];
  }),
);
const SPOKEN_ROW = SPOKEN.map((name) => SPOKEN_WEIGHTS[name] ?? 0);

/** Lemma → what it weighs for each of KNOWN and, last, for no change: what the labelled texts say of a word, whatever lists it is in. */
const WORDS = new Map(
  WORD_WEIGHTS.split("|").map((line) => {
    const [lemma, ...weights] = line.split(" ");
    return [lemma!, Float64Array.from(weights, (weight) => Number(weight || 0) / WORD_SCALE)];
  }),
);

/** What all words together say for each of KNOWN and, last, for no change. */
export function wordScores(lemmas: Iterable<string>): Float64Array {
  const sum = new Float64Array(KNOWN.length + 1);
  for (const lemma of lemmas) {
    const weights = WORDS.get(lemma);
    if (weights) for (let m = 0; m < sum.length; m++) sum[m]! += weights[m] ?? 0;
  }
  return sum;
}

/** Score of a known mood by its evidence and its words; null for no change of music. */
export function scoreOf(meaning: string | null, rows: readonly number[], words: Float64Array, spoken: readonly number[] | null): number {
  const column = meaning ?? "none";
  const weights = WEIGHTS.get(column);
  let score = (BIAS[column] ?? 0) + words[meaning === null ? KNOWN.length : KNOWN.indexOf(meaning)]!;
  for (let r = 0; r < rows.length; r++) score += (weights?.[r] ?? 0) * rows[r]!;
  if (spoken) for (let j = 0; j < spoken.length; j++) score += SPOKEN_ROW[j]! * spoken[j]!;
  return score;
}
