/** How likely a sound is heard: a logistic regression on how it is told, what makes it and what goes with it. The weights are fitted. Pure. */
import { KIND, type Token } from "../../scene/tokens.js";
import type { Row } from "./effect-rows.js";
import { headOf, isThere, type Scene } from "./effect-source.js";
import type { Marks, Told } from "./effect-told.js";
import { SOUND_WEIGHTS } from "./likelihood-weights.js";
import { nounLike } from "./parts-of-speech.js";
import { isAtRest, isPastPerfect } from "./stillness.js";

/** Names of the numbers that {@link soundEvidence} gives. */
export const SOUND_ROWS = [
  "always",
  "told",
  "told, how surely",
  "told by a turn of phrase",
  "told by a thing and its deed",
  "told by a noun",
  "told in a list",
  "a thing that makes it",
  "more such things",
  "such things out of earshot",
  "acts that could make it",
  "a thing near an act",
  "no signs are known",
  "a sign of the third level",
  "more of the third level",
  "signs of the second level",
  "a sign of the second level",
  "signs of the first level",
  "all signs, logarithm",
  "told, and all signs",
  "length",
  "heeded share",
] as const;
/** Names of the numbers of a setting. */
export const SETTING_ROWS = ["no change of music", "inside a machine"] as const;
/** What the moods say of all sounds alike, 0…1 each. */
export interface Setting {
  /** The text calls for no music at all: a remark, the books of the game. */
  noChange: number;
  /** It plays inside a machine. */
  unreal: number;
}
export const settingRow = ({ noChange, unreal }: Setting): number[] => [noChange, unreal];

const MOST_THINGS = 3;
const MOST_SIGNS = [0, 5, 4, 3] as const;
const NEAR = 8;
const LONG = 80;

export interface SignsFound {
  /** How many different ones of each level, 0 unused. */
  counts: number[];
  words: string[];
  at: number;
}

const NO_SIGNS: SignsFound = { counts: [0, 0, 0, 0], words: [], at: 0 };
/** Reasons are given by signs of this level or above. */
const TELLING = 2;

export function signsIn(scene: Scene, row: Row, { free, signs }: Marks): SignsFound {
  const { tokens } = scene.ears;
  if (signs.length === 0) return NO_SIGNS;
  const found: SignsFound = { counts: [0, 0, 0, 0], words: [], at: -1 };
  const seen = new Set<string>();
  for (const { at, level } of signs) {
    const { text, entry } = tokens[at]!;
    const lemma = entry.nounLemma || entry.verbLemma || text;
    if (!free[at] || seen.has(lemma)) continue;
    seen.add(lemma);
    if (isPastPerfect(tokens, at)) continue;
    if (level >= TELLING && nounLike(tokens[at]!, tokens[at - 1]) && (!isThere(scene, row, at) || isAtRest(tokens, at))) continue;
    found.counts[level]!++;
    if (level < TELLING) continue;
    found.words.push(text);
    if (found.at < 0) found.at = at;
  }
  return found;
}

/** One number for each of SOUND_ROWS. */
export function soundEvidence(scene: Scene, row: Row, marks: Marks, told: Told | null, { counts }: SignsFound): number[] {
  const { tokens, audible } = scene.ears;
  const things = new Map<string, number>();
  const silent = new Set<string>();
  const acts = new Map<string, number>();
  for (const i of marks.things) {
    if (!nounLike(tokens[i]!, tokens[i - 1])) continue;
    const word = headOf(tokens[i]!.text);
    if (marks.free[i] && isThere(scene, row, i)) things.set(word, i);
    else silent.add(word);
  }
  for (const i of marks.acts) {
    const { text } = tokens[i]!;
    if (marks.free[i] && !things.has(headOf(text)) && !silent.has(headOf(text))) acts.set(headOf(text), i);
  }
  const near = [...things.values()].some((thing) => [...acts.values()].some((act) => Math.abs(thing - act) <= NEAR)) ? 1 : 0;
  const sum = Math.log1p(3 * counts[3]! + 2 * counts[2]! + counts[1]!);
  const is = told ? 1 : 0;
  return [
    1,
    is,
    told?.sure ?? 0,
    told?.phrase ? 1 : 0,
    told && told.words.length > 1 ? 1 : 0,
    told?.noun ? 1 : 0,
    told?.noun && isListed(tokens, told.at) ? 1 : 0,
    Math.min(1, things.size),
    Math.min(MOST_THINGS, Math.max(0, things.size - 1)),
    Math.min(2, silent.size),
    Math.min(2, acts.size) / 2,
    near,
    row.signs ? 0 : 1,
    Math.min(1, counts[3]!),
    Math.min(MOST_SIGNS[3], Math.max(0, counts[3]! - 1)),
    Math.min(MOST_SIGNS[2], counts[2]!),
    Math.min(1, counts[2]!),
    Math.min(MOST_SIGNS[1], counts[1]!),
    sum,
    is * sum,
    Math.min(1, tokens.length / LONG),
    audible.reduce((all, one) => all + one, 0) / Math.max(1, scene.facts.visibility.words),
  ];
}

/** "gunfire, thunder, explosions, wives": commas on both sides, or one and the end. */
function isListed(tokens: readonly Token[], i: number): boolean {
  const joins = (token: Token | undefined): boolean =>
    token === undefined || token.kind === KIND.stop || /^(?:,|;|:|and|or|\()$/.test(token.text);
  return joins(tokens[i - 1]) && joins(tokens[i + 1]) && (tokens[i - 1]?.text === "," || tokens[i + 1]?.text === ",");
}

const WEIGHTS = SOUND_ROWS.map((name) => SOUND_WEIGHTS[name] ?? 0);

const SETTING_WEIGHTS = SETTING_ROWS.map((name) => SOUND_WEIGHTS[name] ?? 0);

/** 0…1. `learned`: what the words of the text say for a sound of its kind. */
export function likelihood(evidence: readonly number[], setting: Setting, learned: number): number {
  let sum = learned;
  for (let r = 0; r < WEIGHTS.length; r++) sum += WEIGHTS[r]! * evidence[r]!;
  for (const [r, value] of settingRow(setting).entries()) sum += SETTING_WEIGHTS[r]! * value;
  return 1 / (1 + Math.exp(-sum));
}
