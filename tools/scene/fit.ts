/**
 * Fits the weights by which the scene interpreter judges worth, tier and mood, and writes src/scene/weights.ts.
 * Softmax regression with a quadratic penalty on standardised evidence; labels that are equally good share the loss.
 * Every step is deterministic: the same sets give the same weights. `--check` prints the cross-validated shares and writes nothing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { extractDocuments } from "../../src/scene/documents.js";
import { EVIDENCE, evidenceOf } from "../../src/scene/evidence.js";
import { type Facts, factsOf, type PlaceChange } from "../../src/scene/facts.js";
import { MOOD_NAMES } from "../../src/scene/lexicon.js";
import { PlaceMemory, samePlace } from "../../src/scene/places.js";
import { fillTemplates } from "../../src/scene/templates.js";

/** The sets that may be learned from; held-out ones are not among them. */
const SETS = [
  "corpus/scene-dev.jsonl",
  "sanity/scenes.jsonl",
  "sanity/fresh.jsonl",
  "corpus-fresh/scene-a.jsonl",
  "corpus-fresh/scene-b.jsonl",
  "corpus-fresh/scene-c-tuned.jsonl",
];
const TIERS = ["landscape", "portrait", "scene_illustration", "text_overlay"] as const;
const MOODS = ["neutral", ...MOOD_NAMES] as const;
const PENALTY = { worth: 10, tier: 10, mood: 30 };
/** What a mood's own words weigh before anything is learned, in standard deviations: all of them, those of the ending. */
const OWN_WORDS = { words: 0.6, ending: 0.36 };
const STEPS = 500;
const RATE = 0.05;
const FOLDS = 10;

interface Turn {
  narration: string;
  game_state?: Parameters<typeof fillTemplates>[1];
  previous_location?: string | null;
  expect: {
    worth_image: boolean;
    tier: string | null;
    also_ok?: string[];
    forbid_tiers?: string[];
    mood?: string;
    mood_also_ok?: string[];
  };
}
interface Example {
  facts: Facts;
  values: number[];
  expect: Turn["expect"];
  tiers: string[];
}

function examplesOf(path: string): Example[] {
  const lines = readFileSync(new URL(`../../tests/fixtures/${path}`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.flatMap((line) => {
    const item = JSON.parse(line) as Turn & { turns?: Turn[] };
    const memory = new PlaceMemory();
    return (item.turns ?? [item]).map((turn) => {
      const { prose, documents } = extractDocuments(turn.narration);
      const location = (turn.game_state?.location ?? "").trim();
      const previous = turn.previous_location ?? memory.next(location);
      const place: PlaceChange = !location ? "unknown" : !previous ? "first" : samePlace(location, previous) ? "same" : "new";
      const painted = location !== "" && memory.recently(location);
      const facts = factsOf(fillTemplates(prose, turn.game_state), {
        state: turn.game_state,
        place,
        painted,
        documents: documents.length > 0,
      });
      const { expect } = turn;
      const tiers = [expect.tier, ...(expect.also_ok ?? [])].filter((tier): tier is string => tier !== null);
      if (item.turns && expect.worth_image && tiers.includes("landscape")) memory.paint(location);
      return { facts, values: [...evidenceOf(facts)], expect, tiers };
    });
  });
}

/** One problem: rows of evidence, for each the share of every answer that is right. */
interface Problem {
  inputs: number[][];
  right: number[][];
  /** Which evidence may speak for which answer. */
  allowed: (evidence: number, answer: number) => boolean;
  penalty: number;
  /** Weight on standardised evidence that the penalty pulls towards; 0 when absent. */
  prior?: (evidence: number, answer: number) => number;
}

/** weights[answer][evidence …, bias] on raw evidence. */
function fitWeights({ inputs, right, allowed, penalty, prior = () => 0 }: Problem): number[][] {
  const width = inputs[0]!.length;
  const answers = right[0]!.length;
  const mean = Array.from({ length: width }, (_, e) => inputs.reduce((sum, row) => sum + row[e]!, 0) / inputs.length);
  const spread = mean.map((m, e) => Math.sqrt(inputs.reduce((sum, row) => sum + (row[e]! - m) ** 2, 0) / inputs.length) + 1e-9);
  const rows = inputs.map((row) => [...row.map((value, e) => (value - mean[e]!) / spread[e]!), 1]);
  const grid = (fill: () => number) => Array.from({ length: answers }, () => Array.from({ length: width + 1 }, fill));
  const start = grid(() => 0).map((own, a) => own.map((_, e) => (e < width ? prior(e, a) : 0)));
  const weights = start.map((own) => [...own]);
  const first = grid(() => 0);
  const second = grid(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = grid(() => 0);
    rows.forEach((row, r) => {
      const share = softmax(weights.map((own) => own.reduce((sum, w, e) => sum + w * row[e]!, 0)));
      const wanted = share.map((p, a) => p * right[r]![a]!);
      const total = wanted.reduce((sum, p) => sum + p, 0);
      for (let a = 0; a < answers; a++) {
        const error = share[a]! - wanted[a]! / total;
        for (let e = 0; e <= width; e++) slope[a]![e]! += error * row[e]!;
      }
    });
    for (let a = 0; a < answers; a++)
      for (let e = 0; e <= width; e++) {
        if (e < width && !allowed(e, a)) continue;
        const g = slope[a]![e]! + (e < width ? penalty : 0.01) * (weights[a]![e]! - start[a]![e]!);
        first[a]![e] = 0.9 * first[a]![e]! + 0.1 * g;
        second[a]![e] = 0.99 * second[a]![e]! + 0.01 * g * g;
        weights[a]![e]! -= (RATE * (1 - step / STEPS) * first[a]![e]!) / (Math.sqrt(second[a]![e]!) + 1e-8);
      }
  }
  return weights.map((own) => {
    const raw = own.slice(0, width).map((w, e) => w / spread[e]!);
    return [...raw, own[width]! - raw.reduce((sum, w, e) => sum + w * mean[e]!, 0)];
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

function crossValidated(problem: Problem): number {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = (_: unknown, i: number) => i % FOLDS === fold;
    const kept = (_: unknown, i: number) => i % FOLDS !== fold;
    const weights = fitWeights({ ...problem, inputs: problem.inputs.filter(kept), right: problem.right.filter(kept) });
    const wanted = problem.right.filter(held);
    problem.inputs.filter(held).forEach((row, i) => {
      if (wanted[i]![answerOf(weights, row)]! > 0) right++;
    });
  }
  return right / problem.inputs.length;
}

const examples = SETS.flatMap(examplesOf);
const isMoodWord = EVIDENCE.map(({ name }) => MOOD_NAMES.findIndex((mood) => name === `${mood} words` || name === `${mood} ending`));
/** How a text is told says whether it shows anything, not what: the kind of picture does not hear of it. */
const TELLING = new Set([
  "seen",
  "seen per word",
  "thought",
  "thought per word",
  "length",
  "words",
  "new things",
  "new things per word",
  "hidden words",
  "idioms",
  "reported",
  "supposed",
  "remembered",
  "similes",
  "game text",
  "negators",
  "modals",
  "had",
  "the player",
  "others",
  "abstract nouns",
  "verbs",
  "numbers",
  "short sentences",
  "notes",
  "painted lately",
  "the same place",
  "spoken words",
]);
const withoutMoodWords = (evidence: number): boolean => isMoodWord[evidence]! < 0;
const shown = examples.filter(({ expect }) => expect.worth_image);
/** The answer that the annotator put first counts double. */
const shares = (names: readonly string[], good: readonly string[], best: string | null): number[] =>
  names.map((name) => (good.includes(name) ? (name === best ? 2 : 1) : 0));

const worth: Problem = {
  inputs: examples.map(({ values }) => values),
  right: examples.map(({ expect }) => [expect.worth_image ? 0 : 1, expect.worth_image ? 1 : 0]),
  allowed: withoutMoodWords,
  penalty: PENALTY.worth,
};
const places = shown
  .filter(({ facts }) => facts.inscriptions.length === 0 && !facts.documents)
  .map((example) => ({ ...example, tiers: example.tiers.filter((tier) => !(example.expect.forbid_tiers ?? []).includes(tier)) }))
  .filter(({ tiers }) => TIERS.slice(0, 3).some((tier) => tiers.includes(tier)));
const tier: Problem = {
  inputs: places.map(({ values }) => values),
  right: places.map(({ tiers, expect }) => shares(TIERS.slice(0, 3), tiers, expect.tier)),
  allowed: (evidence) => withoutMoodWords(evidence) && !TELLING.has(EVIDENCE[evidence]!.name),
  penalty: PENALTY.tier,
};
const felt = shown.filter(({ expect }) => expect.mood !== undefined);
const mood: Problem = {
  // Which kind of picture it is says much of its mood.
  inputs: felt.map(({ values, expect }) => [...values, ...TIERS.map((name) => (name === expect.tier ? 1 : 0))]),
  right: felt.map(({ expect }) => shares(MOODS, [expect.mood!, ...(expect.mood_also_ok ?? [])], expect.mood!)),
  allowed: (evidence, answer) =>
    evidence >= EVIDENCE.length || isMoodWord[evidence]! < 0 || MOODS[answer] === MOOD_NAMES[isMoodWord[evidence]!],
  penalty: PENALTY.mood,
  prior: (evidence, answer) => {
    if (evidence >= EVIDENCE.length || MOODS[answer] !== MOOD_NAMES[isMoodWord[evidence]!]) return 0;
    return EVIDENCE[evidence]!.name.endsWith("ending") ? OWN_WORDS.ending : OWN_WORDS.words;
  },
};

console.log(`${examples.length} turns, ${shown.length} worth a picture`);
if (process.argv.includes("--check")) check();
else write();

function check(): void {
  console.log(`right when held out in turn (${FOLDS} folds):`);
  for (const [name, problem] of Object.entries({ worth, tier, mood })) console.log(`${name}: ${crossValidated(problem).toFixed(3)}`);
}

function write(): void {
  const [no, yes] = fitWeights(worth) as [number[], number[]];
  const moods = fitWeights(mood);
  const columns = [yes.map((weight, e) => weight - no[e]!), ...fitWeights(tier), ...moods];
  const heads = ["worth", ...TIERS.slice(0, 3), ...MOODS];
  const number = (value: number | undefined) => (value === undefined ? 0 : Math.round(value * 1000) / 1000);
  const line = (name: string, e: number, last = false) =>
    `  ${JSON.stringify(name)}: [${columns.map((column) => number(last ? column.at(-1) : column[e])).join(", ")}],`;
  const tierLine = (name: string, t: number) => `  ${name}: [${moods.map((column) => number(column[EVIDENCE.length + t])).join(", ")}],`;
  const text = `/** Weights of the evidence, fitted by \`npx tsx tools/scene/fit.ts\` on the labelled sets. Not to be edited by hand. */

/** Columns of {@link WEIGHTS}: is it worth a picture; which kind of picture; which mood. */
export const COLUMNS = [${heads.map((head) => JSON.stringify(head)).join(", ")}] as const;

export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${EVIDENCE.map(({ name }, e) => line(name, e)).join("\n")}
};

/** What is added to each column whatever the evidence. */
export const BIAS: readonly number[] = [${columns.map((column) => number(column.at(-1))).join(", ")}];

/** What each kind of picture adds to the moods. */
export const MOOD_OF_TIER: Readonly<Record<string, readonly number[]>> = {
${TIERS.map(tierLine).join("\n")}
};
`;
  writeFileSync(new URL("../../src/scene/weights.ts", import.meta.url), text);
}
