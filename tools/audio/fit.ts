/**
 * Fits the weights by which the director judges mood and intensity, and writes src/audio/cues/mood-weights.ts.
 * Mood: softmax regression over the moods on offer and "no change", with a quadratic penalty towards what was set by hand; labels that are
 * equally good share the loss, and whether each mood would do by itself counts beside it (logistic loss of the same scores). Intensity: a linear row on what the mood regression answers for texts that it was not fitted on, the loss
 * being the square by which it misses the labelled range. Every step is deterministic: the same sets give the same weights.
 * It prints what is right on each set when the weights are fitted without it and a few more sets; with `--check` it writes nothing.
 */
import { writeFileSync } from "node:fs";
import { baseOf, LOUDNESS } from "../../src/audio/cues/intensity.js";
import { CUES, PHRASES } from "../../src/audio/cues/mood-cues.js";
import { KNOWN, ROWS } from "../../src/audio/cues/mood-evidence.js";
import { SPOKEN } from "../../src/audio/cues/mood-model.js";
import { WORD_SCALE } from "../../src/audio/cues/mood-word-weights.js";
import { coins } from "../adam.js";
import { type Item, itemsOf, NONE, SCENES, SETS, sceneItemsOf } from "./labelled.js";

const PENALTY = { spoken: 10, rows: 20, words: 60, bias: 1, loudness: 20 };
/** The share of the words that each step leaves out, so that none relies on another one (dropout: Srivastava et al. 2014). */
const LEFT_OUT = 0.4;
/** How much it counts whether each mood by itself would fit, beside which of them fits best. */
const EACH = 0.4;
/** Sets are held back together in so many parts. */
const PARTS = 5;
/** A word joins when it stands in so many labelled texts, one of a picture counting as it counts for the loss, and is not in most of them. */
const LEAST_WORD = 3;
const MOST_WORD = 300;
/** Weights of words below this are none. */
const LEAST_WEIGHT = 0.03;
/** What a mood's words weigh before anything is learned, in the order of SPOKEN. */
const FIRST_SPOKEN = [0.1, 0.3, 0.5, 0.05, 0.2, 0.15, 0, 0.5, 0.05, 0.1];
/** What the scene's own mood words say of music, for each point. */
const LOOKS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ominous: { tension: 0.5, mystery: 0.5, dread: 0.5 },
  tense: { tension: 0.7, combat: 0.15, chase: 0.15 },
  mystical: { mystery: 0.25, ritual: 0.35, spirit: 0.5, wonder: 0.35 },
  dramatic: { combat: 0.4, tension: 0.4, chase: 0.25 },
  melancholic: { sorrow: 0.7, ruins: 0.35 },
  serene: { rest: 0.4, exploration: 0.35, teahouse: 0.15 },
  festive: { tavern: 0.4, festival: 0.35, settlement: 0.25, club: 0.25, triumph: 0.35, speakeasy: 0.15 },
};
/** Floor of a row's spread, so that a row that is hardly ever set is not blown up. */
const LEAST_SPREAD = 0.05;
const STEPS = 120;
const RATE = 0.07;
/** Ranges are aimed at with this much to spare. */
const MARGIN = 0.04;

/** A text with its words as places in the vocabulary. */
type Fitted = Item & { words: number[] };

function vocabularyOf(texts: readonly Item[]): string[] {
  const counts = new Map<string, number>();
  for (const { lemmas, counts: weight } of texts) for (const lemma of lemmas) counts.set(lemma, (counts.get(lemma) ?? 0) + weight);
  return [...counts]
    .filter(([word, count]) => /^[a-z'’-]+$/.test(word) && count >= LEAST_WORD && count < MOST_WORD)
    .map(([word]) => word)
    .sort();
}

interface Weights {
  spoken: number[];
  /** rows[KNOWN, NONE][ROWS, bias] */
  rows: number[][];
  /** words[KNOWN, NONE][VOCABULARY] */
  words: number[][];
}

/** Descends along the slope by Adam; `parts` are changed in place. */
function descend(parts: number[][], slopeOf: () => number[][], penalties: readonly number[], towards: readonly number[][]): void {
  const first = parts.map((part) => part.map(() => 0));
  const second = parts.map((part) => part.map(() => 0));
  for (let step = 0; step < STEPS; step++) {
    const slope = slopeOf();
    for (const [p, part] of parts.entries())
      for (let i = 0; i < part.length; i++) {
        const g = slope[p]![i]! + penalties[p]! * (part[i]! - towards[p]![i]!);
        first[p]![i] = 0.9 * first[p]![i]! + 0.1 * g;
        second[p]![i] = 0.99 * second[p]![i]! + 0.01 * g * g;
        part[i]! -= (RATE * (1 - step / STEPS) * first[p]![i]!) / (Math.sqrt(second[p]![i]!) + 1e-8);
      }
  }
}

/** What was set by hand: cues, phrases and looks. */
function byHand(row: string): Readonly<Record<string, number>> {
  if (row.startsWith("cue: ")) return CUES.find(({ name }) => row === `cue: ${name}`)!.adds;
  if (row.startsWith("phrase: ")) return PHRASES.find(({ name }) => row === `phrase: ${name}`)!.adds;
  return row.endsWith(" words") ? (LOOKS[row.slice(0, -" words".length)] ?? {}) : {};
}

function fitMoods(items: readonly Fitted[]): Weights {
  const mean = ROWS.map((_, r) => items.reduce((sum, { rows }) => sum + rows[r]!, 0) / items.length);
  const spread = mean.map((m, r) => Math.sqrt(items.reduce((sum, { rows }) => sum + (rows[r]! - m) ** 2, 0) / items.length) + LEAST_SPREAD);
  const inputs = items.map(({ rows }) => Float64Array.from(rows, (value, r) => (value - mean[r]!) / spread[r]!));
  const hand = [...KNOWN, "none"].map((mood) => ROWS.map((row, r) => (byHand(row)[mood] ?? 0) * spread[r]!));
  const frequency = VOCABULARY.map(() => 0);
  for (const { words } of items) for (const word of words) frequency[word]! += 1 / items.length;
  const unit = frequency.map((share) => 1 / (Math.sqrt(share * (1 - share)) + LEAST_SPREAD));
  const ofWords = hand.map(() => VOCABULARY.map(() => 0));
  // What a mood's own words weigh, and what they weigh more in sets that the lists have met: that share is dropped.
  const spoken = [...FIRST_SPOKEN, ...FIRST_SPOKEN.map(() => 0)];
  const spokenOf = ({ spoken: values, known }: Fitted, k: number) => [...values[k]!, ...values[k]!.map((value) => (known ? value : 0))];
  const weights = hand.map((row) => [...row]);
  const bias = weights.map(() => 0);
  const offset = weights.map(() => 0);
  const coin = coins();
  const slopeOf = () => {
    const slopes = [spoken, bias, ...weights, ...ofWords, offset].map((part) => part.map(() => 0));
    for (const [n, item] of items.entries()) {
      const input = inputs[n]!;
      const told = item.options.map((_, k) => spokenOf(item, k));
      const words = item.words.filter(() => coin() >= LEFT_OUT);
      const scores = item.options.map(
        (option, k) =>
          bias[option]! +
          dot(weights[option]!, input) +
          words.reduce((sum, word) => sum + ofWords[option]![word]! * unit[word]!, 0) / (1 - LEFT_OUT) +
          dot(spoken, told[k]!),
      );
      const share = softmax(scores);
      const wanted = share.map((p, k) => p * item.good[k]!);
      const total = wanted.reduce((sum, p) => sum + p, 1e-12);
      for (const [k, option] of item.options.entries()) {
        const alone = item.counts * EACH * (1 / (1 + Math.exp(-scores[k]! - offset[option]!)) - (item.good[k]! > 0 ? 1 : 0));
        const error = item.counts * (share[k]! - wanted[k]! / total) + alone;
        slopes.at(-1)![option]! += alone;
        const slope = slopes[2 + option]!;
        for (let r = 0; r < input.length; r++) slope[r]! += error * input[r]!;
        for (let j = 0; j < spoken.length; j++) slopes[0]![j]! += error * told[k]![j]!;
        const slopeOfWords = slopes[2 + weights.length + option]!;
        for (const word of words) slopeOfWords[word]! += (error * unit[word]!) / (1 - LEFT_OUT);
        slopes[1]![option]! += error;
      }
    }
    return slopes;
  };
  descend(
    [spoken, bias, ...weights, ...ofWords, offset],
    slopeOf,
    [PENALTY.spoken, PENALTY.bias, ...weights.map(() => PENALTY.rows), ...weights.map(() => PENALTY.words), PENALTY.bias],
    [[...spoken], bias.map(() => 0), ...hand, ...ofWords.map((row) => row.map(() => 0)), offset.map(() => 0)],
  );
  const rows = weights.map((own, m) => {
    const raw = own.map((w, r) => w / spread[r]!);
    return [...raw, bias[m]! - raw.reduce((sum, w, r) => sum + w * mean[r]!, 0)];
  });
  return { spoken: spoken.slice(0, FIRST_SPOKEN.length), rows, words: ofWords.map((own) => own.map((w, word) => w * unit[word]!)) };
}

function sharesOf({ spoken, rows, words }: Weights, item: Fitted): number[] {
  return softmax(
    item.options.map(
      (option, k) =>
        rows[option]!.at(-1)! +
        dot(rows[option]!, item.rows) +
        item.words.reduce((sum, word) => sum + words[option]![word]!, 0) +
        dot(spoken, item.spoken[k]!),
    ),
  );
}

/** The mood played when music is to change: [what its base is, what the bases of all moods are by their shares, loudness …, 1]. */
function intensityInput(shares: readonly number[], item: Item): { answer: number; input: number[] } {
  const answer = item.options[shares.indexOf(Math.max(...shares))]!;
  return {
    answer,
    input: [
      baseOf(nameOf(answer)),
      item.options.reduce((sum, option, k) => sum + baseOf(nameOf(option)) * shares[k]!, 0),
      ...item.loudness,
      1,
    ],
  };
}

const nameOf = (option: number): string | null => KNOWN[option] ?? null;

function fitIntensity(items: readonly Item[], inputs: readonly { answer: number; input: number[] }[]): number[] {
  const hand = [0.7, 0.3, ...LOUDNESS.map(({ hand }) => hand), 0];
  const row = [...hand];
  const slopeOf = () => {
    const slope = row.map(() => 0);
    for (const [n, { answer, input }] of inputs.entries()) {
      if (answer === NONE) continue;
      const [low, high] = items[n]!.range;
      const at = dot(row, input);
      const miss = at < low + MARGIN ? at - low - MARGIN : at > high - MARGIN ? at - high + MARGIN : 0;
      for (let i = 0; i < row.length; i++) slope[i]! += miss * input[i]!;
    }
    return [slope];
  };
  descend([row], slopeOf, [PENALTY.loudness / 100], [hand]);
  return row;
}

const dot = (weights: readonly number[], values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += weights[i]! * values[i]!;
  return sum;
};

function softmax(scores: number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

const labelled = SETS.flatMap(itemsOf);
const pictured = SCENES.flatMap(sceneItemsOf);
const VOCABULARY = vocabularyOf([...labelled, ...pictured]);
const place = new Map(VOCABULARY.map((word, i) => [word, i]));
const fitted = (item: Item): Fitted => ({ ...item, words: item.lemmas.flatMap((lemma) => place.get(lemma) ?? []) });
const items = labelled.map(fitted);
const scenes = pictured.map(fitted);
/** Shares that each text gets from weights fitted without its part of the sets. */
const partOf = (set: string): number => SETS.indexOf(set) % PARTS;
const fits = Array.from({ length: PARTS }, (_, part) => fitMoods([...items.filter(({ set }) => partOf(set) !== part), ...scenes]));
const unseen = items.map((item) => sharesOf(fits[partOf(item.set)]!, item));
const heardInputs = items.map((item, n) => intensityInput(unseen[n]!, item));

check();
if (!process.argv.includes("--check")) write();

function check(): void {
  console.log("right on a set when fitted without it and others: mood, intensity in range");
  let right = 0;
  for (const set of SETS) {
    const row = fitIntensity(
      items.filter((item) => item.set !== set),
      heardInputs.filter((_, n) => items[n]!.set !== set),
    );
    const held = items.map((item, n) => ({ item, n })).filter(({ item }) => item.set === set);
    const good = held.filter(({ item, n }) => item.good[item.options.indexOf(heardInputs[n]!.answer)]! > 0).length;
    const played = held.filter(({ n }) => heardInputs[n]!.answer !== NONE);
    const inRange = played.filter(({ item, n }) => {
      const at = dot(row, heardInputs[n]!.input);
      return at >= item.range[0] && at <= item.range[1];
    }).length;
    right += good;
    console.log(`${set}: ${(good / held.length).toFixed(3)}, ${(inRange / played.length).toFixed(3)}`);
  }
  console.log(`all: ${(right / items.length).toFixed(3)} of ${items.length}`);
}

function write(): void {
  const { spoken, rows, words } = fitMoods([...items, ...scenes]);
  const intensity = fitIntensity(items, heardInputs);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const text = `/** Weights of the director, fitted by \`npx tsx tools/audio/fit.ts\` on the labelled sets. Not to be edited by hand. */

/** Rows of evidence, in the order of every line of {@link ROW_WEIGHTS}. */
export const ROW_NAMES: readonly string[] =
  ${JSON.stringify(ROWS.join("|"))}.split("|");

/** For each mood, and for no change of music ("none"), what every row weighs. */
export const ROW_WEIGHTS: Readonly<Record<string, string>> = {
${[...KNOWN, "none"].map((name, m) => `  ${name}:\n    ${JSON.stringify(rows[m]!.slice(0, -1).map(round).join(" "))},`).join("\n")}
};

/** What each has whatever the evidence. */
export const BIAS: Readonly<Record<string, number>> = {
${[...KNOWN, "none"].map((name, m) => `  ${name}: ${round(rows[m]!.at(-1)!)},`).join("\n")}
};

/** What a mood's own words weigh. */
export const SPOKEN_WEIGHTS: Readonly<Record<string, number>> = {
${SPOKEN.map((name, j) => `  ${JSON.stringify(name)}: ${round(spoken[j]!)},`).join("\n")}
};

/** How the intensity is summed up. */
export const INTENSITY_WEIGHTS: Readonly<Record<string, number>> = {
${["the mood's base", "the bases of all moods by their shares", ...LOUDNESS.map(({ name }) => name), "always"]
  .map((name, i) => `  ${JSON.stringify(name)}: ${round(intensity[i]!)},`)
  .join("\n")}
};
`;
  writeFileSync(new URL("../../src/audio/cues/mood-weights.ts", import.meta.url), text);
  const lines = VOCABULARY.flatMap((word, w) => {
    const own = words.map((row) => (Math.abs(row[w]!) < LEAST_WEIGHT ? "" : String(Math.round(row[w]! * WORD_SCALE))));
    return own.some(Boolean) ? [[word, ...own].join(" ").trimEnd()] : [];
  });
  const learned = `/** Weights of words, fitted by \`npx tsx tools/audio/fit.ts\` on the labelled sets. Not to be edited by hand. */

/** Weights are whole numbers, so many to one. */
export const WORD_SCALE = ${WORD_SCALE};

/** Words parted by bars: a lemma, then its weight for each known mood and for no change; none stands for 0. */
export const WORD_WEIGHTS: string =
  ${JSON.stringify(lines.join("|"))};
`;
  writeFileSync(new URL("../../src/audio/cues/mood-word-weights.ts", import.meta.url), learned);
}
