/**
 * Fits the weights by which the scene interpreter judges worth, kind, fight, wonder and mood, and writes src/scene/weights.ts.
 * Softmax regression with a quadratic penalty on standardised evidence; labels that are equally good share the loss.
 * Every step is deterministic: the same sets give the same weights. `--check` fits without each set in turn, prints the shares right
 * on that set, and writes nothing; `--check-wonders` does so for wonders alone. `--without=scene-e,scene-f` learns nothing from those sets.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { extractDocuments } from "../../src/scene/documents.js";
import { EVIDENCE, evidenceOf } from "../../src/scene/evidence.js";
import { type Facts, factsOf, type PlaceChange } from "../../src/scene/facts.js";
import { MOOD_NAMES } from "../../src/scene/lexicon.js";
import { PlaceMemory, samePlace } from "../../src/scene/places.js";
import { fillTemplates } from "../../src/scene/templates.js";
import { CLASHES } from "../../src/scene/wonder-marks.js";
import { visitFeatures } from "../../src/scene/wonder-words.js";
import { fitWonders, scoreOf, tableOf, type WonderExample } from "./wonders.js";

/** The sets that are learned from. */
const SETS = [
  "corpus/scene-dev.jsonl",
  "sanity/scenes.jsonl",
  "sanity/fresh.jsonl",
  "corpus-fresh/scene-a.jsonl",
  "corpus-fresh/scene-b.jsonl",
  "corpus-fresh/scene-c-tuned.jsonl",
  "corpus-fresh/scene-c-held.jsonl",
  ..."dmnpefijhqrvsw".split("").map((letter) => `corpus-fresh/scene-${letter}.jsonl`),
];
const WITHOUT = (process.argv.find((argument) => argument.startsWith("--without=")) ?? "")
  .replace("--without=", "")
  .split(",")
  .filter(Boolean);
const TIERS = ["landscape", "portrait", "scene_illustration", "text_overlay"] as const;
const MOODS = ["neutral", ...MOOD_NAMES] as const;
const PENALTY = { worth: 20, tier: 10, tag: 2, mood: 45 };
/** Fights and wonders are rare: less than even odds is enough, which makes precision and recall about equal. */
const LENIENCE = 0.5;
const WONDER_LENIENCE = 1.1;
/** Narrations of our own that only say whether they tell a wonder; how much each counts. */
const OWN_WONDERS = "sanity/wonders.jsonl";
const OWN_COUNT = 0.5;
/** Of fights the development set and those like it are the pattern; the rest hold more of what only looks like one. */
const PATTERN = { sets: /scene-(?:dev|a|b|c-)|sanity/, weight: 3 };
/** What a mood's own words weigh before anything is learned, in standard deviations: all of them, those of the ending. */
const OWN_WORDS = { words: 0.6, ending: 0.36 };
const STEPS = 500;
const RATE = 0.05;

interface Turn {
  narration: string;
  game_state?: Parameters<typeof fillTemplates>[1];
  previous_location?: string | null;
  expect: {
    worth_image: boolean;
    tier: string | null;
    also_ok?: string[];
    forbid_tiers?: string[];
    combat?: boolean;
    magic?: boolean;
    mood?: string;
    mood_also_ok?: string[];
  };
}
interface Example {
  set: string;
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
      const tiers = [expect.tier, ...(expect.also_ok ?? [])].filter((tier): tier is string => typeof tier === "string");
      if (item.turns && expect.worth_image && tiers.includes("landscape")) memory.paint(location);
      return { set: path, facts, values: evidenceOf(facts), expect, tiers };
    });
  });
}

/** One problem: rows of evidence, for each the share of every answer that is right. */
interface Problem {
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
function fitWeights({ inputs, right, counts, allowed, penalty, prior = () => 0 }: Problem): number[][] {
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

/** For each set the share that is right when its weights were fitted on the others. */
function crossValidated(problem: Problem): Map<string, number> {
  const shares = new Map<string, number>();
  for (const set of new Set(problem.sets)) {
    const held = (_: unknown, i: number) => problem.sets[i] === set;
    const kept = (_: unknown, i: number) => problem.sets[i] !== set;
    const weights = fitWeights({
      ...problem,
      inputs: problem.inputs.filter(kept),
      right: problem.right.filter(kept),
      counts: problem.counts?.filter(kept),
    });
    const wanted = problem.right.filter(held);
    const right = problem.inputs.filter(held).filter((row, i) => wanted[i]![answerOf(weights, row)]! > 0);
    shares.set(set, right.length / wanted.length);
  }
  return shares;
}

const examples = SETS.filter((path) => !WITHOUT.some((name) => path.includes(`${name}.`))).flatMap(examplesOf);
const isMoodWord = EVIDENCE.map((name) => MOOD_NAMES.findIndex((mood) => name === `${mood} words` || name === `${mood} ending`));
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
/** What a text is about says nothing of whether it shows anything. */
const isField = EVIDENCE.map((name) => name.startsWith("of "));
const shown = examples.filter(({ expect }) => expect.worth_image);
/** The answer that the annotator put first counts double. */
const shares = (names: readonly string[], good: readonly string[], best: string | null): number[] =>
  names.map((name) => (good.includes(name) ? (name === best ? 2 : 1) : 0));

const worth: Problem = {
  sets: examples.map(({ set }) => set),
  inputs: examples.map(({ values }) => values),
  right: examples.map(({ expect }) => [expect.worth_image ? 0 : 1, expect.worth_image ? 1 : 0]),
  allowed: (evidence) => withoutMoodWords(evidence) && !isField[evidence],
  penalty: PENALTY.worth,
};
/** Made of wonders and what looks like one: pictures of a kind come more often there than elsewhere. */
const OF_WONDERS = /scene-[sw]\./;
const places = shown
  .filter(({ set }) => !OF_WONDERS.test(set))
  .filter(({ facts }) => facts.inscriptions.length === 0 && !facts.documents)
  .map((example) => ({ ...example, tiers: example.tiers.filter((tier) => !(example.expect.forbid_tiers ?? []).includes(tier)) }))
  .filter(({ tiers }) => TIERS.slice(0, 3).some((tier) => tiers.includes(tier)));
const tier: Problem = {
  sets: places.map(({ set }) => set),
  inputs: places.map(({ values }) => values),
  right: places.map(({ tiers, expect }) => shares(TIERS.slice(0, 3), tiers, expect.tier)),
  allowed: (evidence) => withoutMoodWords(evidence) && !TELLING.has(EVIDENCE[evidence]!),
  penalty: PENALTY.tier,
};
/** What is not worth a picture may be a fight or a wonder or not. */
const tellsOf = (tag: "combat" | "magic", from: readonly Example[]) => from.filter(({ expect }) => expect.worth_image || !expect[tag]);
const fight = (): Problem => {
  const told = tellsOf("combat", examples);
  return {
    sets: told.map(({ set }) => set),
    inputs: told.map(({ values }) => values),
    right: told.map(({ expect }) => (expect.combat ? [0, 1] : [1, 0])),
    counts: told.map(({ set }) => (PATTERN.sets.test(set) ? PATTERN.weight : 1)),
    allowed: (evidence) => !isField[evidence],
    penalty: PENALTY.tag,
  };
};
const wonders: WonderExample[] = tellsOf("magic", [...examples, ...examplesOf(OWN_WONDERS)]).map(({ set, facts, values, expect }) => {
  const keys = new Set<number>();
  visitFeatures(facts.tokens, facts.events, (key) => keys.add(key));
  return {
    set,
    values: [...values, ...facts.magic.clashes],
    keys: [...keys],
    wonder: expect.magic === true,
    count: set === OWN_WONDERS ? OWN_COUNT : 1,
  };
});
/** Fields of meaning are words too and speak for themselves; of strange clauses the clashes say more. */
const STRANGE = new Set([
  "strange acts",
  "strange movements",
  "things that rise",
  "flesh and leaf that change",
  "elements that go their way",
  "answers to a sign",
  "people that rise",
]);
const wonderEvidence = [...EVIDENCE.map((name, e) => !isField[e] && !STRANGE.has(name)), ...CLASHES.map(() => true)];
const felt = shown.filter(({ expect }) => expect.mood !== undefined);
const mood: Problem = {
  sets: felt.map(({ set }) => set),
  // Which kind of picture it is says much of its mood.
  inputs: felt.map(({ values, expect }) => [...values, ...TIERS.map((name) => (name === expect.tier ? 1 : 0))]),
  right: felt.map(({ expect }) => shares(MOODS, [expect.mood!, ...(expect.mood_also_ok ?? [])], expect.mood!)),
  allowed: (evidence, answer) =>
    evidence >= EVIDENCE.length || isMoodWord[evidence]! < 0 || MOODS[answer] === MOOD_NAMES[isMoodWord[evidence]!],
  penalty: PENALTY.mood,
  prior: (evidence, answer) => {
    if (evidence >= EVIDENCE.length || MOODS[answer] !== MOOD_NAMES[isMoodWord[evidence]!]) return 0;
    return EVIDENCE[evidence]!.endsWith("ending") ? OWN_WORDS.ending : OWN_WORDS.words;
  },
};

console.log(`${examples.length} turns, ${shown.length} worth a picture`);
if (process.argv.includes("--check-wonders")) checkWonders();
else if (process.argv.includes("--check")) check();
else write();

function check(): void {
  for (const [name, problem] of Object.entries({ worth, tier, fight: fight(), mood })) {
    const shares = crossValidated(problem);
    const mean = [...shares.values()].reduce((sum, share) => sum + share, 0) / shares.size;
    const each = [...shares].map(([set, share]) => `${set.replace(/.*\/(?:scene-)?|\.jsonl/g, "")} ${share.toFixed(2)}`);
    console.log(`${name}, right on a set that was not learned from: ${mean.toFixed(3)} (${each.join(", ")})`);
  }
  checkWonders();
}

/** F1 of wonders, of each set and of all together, when the rest was learned from. */
function checkWonders(): void {
  const total = { right: 0, wrong: 0 };
  const each: string[] = [];
  for (const set of new Set(wonders.map((example) => example.set))) {
    if (set === OWN_WONDERS) continue;
    const fit = fitWonders(
      wonders.filter((example) => example.set !== set),
      wonderEvidence,
    );
    let right = 0;
    let wrong = 0;
    for (const example of wonders.filter((own) => own.set === set)) {
      const found = scoreOf(fit, example) > -WONDER_LENIENCE;
      if (found && example.wonder) right++;
      else if (found !== example.wonder) wrong++;
    }
    total.right += right;
    total.wrong += wrong;
    each.push(`${set.replace(/.*\/(?:scene-)?|\.jsonl/g, "")} ${((2 * right) / (2 * right + wrong)).toFixed(2)}`);
  }
  const f1 = (2 * total.right) / (2 * total.right + total.wrong);
  console.log(`wonder, F1 on sets that were not learned from: ${f1.toFixed(3)} (${each.join(", ")})`);
}

function write(): void {
  const [no, yes] = fitWeights(worth) as [number[], number[]];
  const moods = fitWeights(mood);
  const [peace, strife] = fitWeights(fight()) as [number[], number[]];
  const told = fitWonders(wonders, wonderEvidence);
  const columns = [
    yes.map((weight, e) => weight - no[e]!),
    ...fitWeights(tier),
    strife.map((weight, e) => weight - peace[e]! + (e === EVIDENCE.length ? LENIENCE : 0)),
    [...told.evidence.slice(0, EVIDENCE.length), told.evidence.at(-1)! + WONDER_LENIENCE],
    ...moods,
  ];
  const clashes = CLASHES.map((name, i) => [name, told.evidence[EVIDENCE.length + i]!] as const);
  writeFileSync(new URL("../../src/scene/wonder-weights.ts", import.meta.url), tableOf(told, clashes));
  const heads = ["worth", ...TIERS.slice(0, 3), "fight", "wonder", ...MOODS];
  const number = (value: number | undefined) => (value === undefined ? 0 : Math.round(value * 1000) / 1000);
  const line = (name: string, e: number, last = false) =>
    `  ${JSON.stringify(name)}: [${columns.map((column) => number(last ? column.at(-1) : column[e])).join(", ")}],`;
  const tierLine = (name: string, t: number) => `  ${name}: [${moods.map((column) => number(column[EVIDENCE.length + t])).join(", ")}],`;
  const text = `/** Weights of the evidence, fitted by \`npx tsx tools/scene/fit.ts\` on the labelled sets. Not to be edited by hand. */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted number can come near a known one

/** Columns of {@link WEIGHTS}: is it worth a picture; which kind of picture; is a fight, is a wonder to be seen; which mood. */
export const COLUMNS = [${heads.map((head) => JSON.stringify(head)).join(", ")}] as const;

export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${EVIDENCE.map((name, e) => line(name, e)).join("\n")}
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
