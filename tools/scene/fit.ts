/**
 * Fits the weights by which the scene interpreter judges worth, kind, fight, wonder and mood, and writes src/scene/weights.ts,
 * src/scene/told-weights.ts and src/scene/look-weights.ts. Every step is deterministic: the same sets give the same weights. `--check` fits without some of the sets at a
 * time, prints how right these are judged, and writes nothing; `--check-told` does so for fights and wonders alone.
 * `--without=scene-e,scene-f` learns nothing from those sets.
 */
import { EVIDENCE } from "../../src/scene/evidence.js";
import { MOOD_NAMES } from "../../src/scene/lexicon.js";
import { CLASHES } from "../../src/scene/wonder-marks.js";
import { type Example, examplesOf, SETS } from "./examples.js";
import { crossValidated, fitWeights, type Problem } from "./regression.js";
import { fitTold, frequent, keysOf, leaveOut, type ToldExample, wordsOf } from "./told.js";
import { crossValidatedWords, fitWorded, type Worded } from "./worded.js";
import { writeLooks, writeTold, writeWeights } from "./write-weights.js";

const WITHOUT = (process.argv.find((argument) => argument.startsWith("--without=")) ?? "")
  .replace("--without=", "")
  .split(",")
  .filter(Boolean);
const TIERS = ["landscape", "portrait", "scene_illustration", "text_overlay"] as const;
const MOODS = ["neutral", ...MOOD_NAMES] as const;
const PENALTY = { worth: 20, tier: 30, mood: 45 };
/** Fights and wonders are rare: less than even odds is enough, which makes precision and recall about equal. */
const LENIENCE = { wonder: 0.8, fight: 0.4 };
/** Narrations of our own that only say whether they tell a wonder or a fight; how much each counts. */
const OWN_WONDERS = "sanity/wonders.jsonl";
const OWN_FIGHTS = "sanity/fights.jsonl";
const OWN_COUNT = { wonder: 0.5, fight: 2 };
/** The development set and those like it are the pattern; the rest hold more of what only looks like a fight or a wonder. */
const PATTERN = { sets: /scene-(?:dev|[abdefhijqrvy]|ap|bb|bd|d[cd]|e[ad]|f[ab]|hb|i[ab]|c-\w+)\.|sanity/, fights: 1.5, looks: 3 };
/** Made to hold all moods. */
const ALL_MOODS = { sets: /scene-(?:[np]|fc|ha)\./, kinds: 1.6, moods: 3 };
/** What a mood's own words weigh before anything is learned, in standard deviations: all of them, those of the ending. */
const OWN_WORDS = { words: 0.6, ending: 0.36 };

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
/** Made of wonders and what looks like one: some kinds of pictures and moods come more often there than elsewhere. */
const OF_WONDERS = { sets: /scene-(?:[sw]|a[abdefklmn]|b[ac]|c[a-d]|d[ab]|e[bc]|g[a-c])\./, kinds: 0.3, moods: 0.4 };
const countOf = (set: string, of: "kinds" | "moods"): number =>
  PATTERN.sets.test(set) ? PATTERN.looks : ([ALL_MOODS, OF_WONDERS].find(({ sets }) => sets.test(set))?.[of] ?? 1);
const places = shown
  .filter(({ facts }) => facts.inscriptions.length === 0 && !facts.documents)
  .map((example) => ({ ...example, tiers: example.tiers.filter((tier) => !(example.expect.forbid_tiers ?? []).includes(tier)) }))
  .filter(({ tiers }) => TIERS.slice(0, 3).some((tier) => tiers.includes(tier)));
const tier: Worded = {
  sets: places.map(({ set }) => set),
  inputs: places.map(({ values }) => values),
  words: places.map(wordsOf),
  right: places.map(({ tiers, expect }) => shares(TIERS.slice(0, 3), tiers, expect.tier)),
  counts: places.map(({ set }) => countOf(set, "kinds")),
  allowed: (evidence) => withoutMoodWords(evidence) && !TELLING.has(EVIDENCE[evidence]!),
  penalty: PENALTY.tier,
};
/** What is not worth a picture may be a fight or a wonder or not. */
const tellsOf = (tag: "combat" | "magic", from: readonly Example[]) => from.filter(({ expect }) => expect.worth_image || !expect[tag]);
const wonders: ToldExample[] = tellsOf("magic", [...examples, ...examplesOf(OWN_WONDERS)]).map((example) => ({
  set: example.set,
  values: [...example.values, ...example.facts.magic.clashes],
  keys: keysOf(example),
  is: example.expect.magic === true,
  count: example.set === OWN_WONDERS ? OWN_COUNT.wonder : 1,
}));
const fights: ToldExample[] = tellsOf("combat", [...examples, ...examplesOf(OWN_FIGHTS)]).map((example) => ({
  set: example.set,
  values: example.values,
  keys: keysOf(example),
  is: example.expect.combat === true,
  count: example.set === OWN_FIGHTS ? OWN_COUNT.fight : PATTERN.sets.test(example.set) ? PATTERN.fights : 1,
}));
/** Fields of meaning are words too and speak for themselves. */
const fightEvidence = EVIDENCE.map((_, e) => !isField[e]);
const wonderEvidence = [...EVIDENCE.map((_, e) => !isField[e]), ...CLASHES.map(() => true)];
const felt = shown.filter(({ expect }) => expect.mood !== undefined);
const mood: Worded = {
  sets: felt.map(({ set }) => set),
  // Which kind of picture it is says much of its mood.
  inputs: felt.map(({ values, expect }) => [...values, ...TIERS.map((name) => (name === expect.tier ? 1 : 0))]),
  words: felt.map(wordsOf),
  right: felt.map(({ expect }) => shares(MOODS, [expect.mood!, ...(expect.mood_also_ok ?? [])], expect.mood!)),
  counts: felt.map(({ set }) => countOf(set, "moods")),
  allowed: (evidence, answer) =>
    evidence >= EVIDENCE.length || isMoodWord[evidence]! < 0 || MOODS[answer] === MOOD_NAMES[isMoodWord[evidence]!],
  penalty: PENALTY.mood,
  prior: (evidence, answer) => {
    if (evidence >= EVIDENCE.length || MOODS[answer] !== MOOD_NAMES[isMoodWord[evidence]!]) return 0;
    return EVIDENCE[evidence]!.endsWith("ending") ? OWN_WORDS.ending : OWN_WORDS.words;
  },
};

console.log(`${examples.length} turns, ${shown.length} worth a picture`);
if (process.argv.includes("--check-told")) checkTold();
else if (process.argv.includes("--check")) check();
else write();

function nameOfSet(path: string): string {
  return path.replace(/.*\/(?:scene-)?|\.jsonl/g, "");
}
function report(what: string, all: number, each: ReadonlyMap<string, number>): void {
  const rows = [...each].map(([set, share]) => `${nameOfSet(set)} ${share.toFixed(2)}`);
  console.log(`${what} on sets that were not learned from: ${all.toFixed(3)} (${rows.join(", ")})`);
}

function check(): void {
  const found = { worth: crossValidated(worth), tier: crossValidatedWords(tier), mood: crossValidatedWords(mood) };
  for (const [name, shares] of Object.entries(found))
    report(`${name}, share right`, [...shares.values()].reduce((sum, share) => sum + share, 0) / shares.size, shares);
  checkTold();
}

function checkTold(): void {
  const isSet = (set: string): boolean => set !== OWN_WONDERS && set !== OWN_FIGHTS;
  const wonder = leaveOut(wonders, wonderEvidence, LENIENCE.wonder, isSet);
  report("wonder, F1", wonder.all, wonder.each);
  const fight = leaveOut(fights, fightEvidence, LENIENCE.fight, isSet);
  report("fight, F1", fight.all, fight.each);
}

function write(): void {
  const [no, yes] = fitWeights(worth) as [number[], number[]];
  const kinds = fitWorded(tier);
  const moods = fitWorded(mood);
  const features = frequent([...wonders, ...fights]);
  const wonder = fitTold(wonders, wonderEvidence, features);
  const fight = fitTold(fights, fightEvidence, features);
  const columns = [
    yes.map((weight, e) => weight - no[e]!),
    ...kinds.evidence,
    [...fight.evidence.slice(0, EVIDENCE.length), fight.evidence.at(-1)! + LENIENCE.fight],
    [...wonder.evidence.slice(0, EVIDENCE.length), wonder.evidence.at(-1)! + LENIENCE.wonder],
    ...moods.evidence,
  ];
  writeWeights(["worth", ...TIERS.slice(0, 3), "fight", "wonder", ...MOODS], columns, TIERS, moods.evidence);
  writeLooks([...TIERS.slice(0, 3), ...MOODS], [kinds, moods]);
  const clashes = CLASHES.map((name, i) => [name, wonder.evidence[EVIDENCE.length + i]!] as const);
  writeTold(wonder.words, fight.words, clashes);
}
