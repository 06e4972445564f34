/** How likely a sound is heard: a logistic regression on how it is told, what makes it and what goes with it. The weights are fitted. Pure. */
import { KIND, type Token } from "../../scene/tokens.js";
import type { Row } from "./effect-rows.js";
import { headOf, isThere, type Scene } from "./effect-source.js";
import type { Told } from "./effect-told.js";
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

export function signsIn(scene: Scene, row: Row, free: Uint8Array): SignsFound {
  const { tokens } = scene.ears;
  const { signs } = row;
  if (!signs) return NO_SIGNS;
  const found: SignsFound = { counts: [0, 0, 0, 0], words: [], at: -1 };
  const seen = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text, entry } = tokens[i]!;
    if (kind !== KIND.word) continue;
    if (!free[i]) continue;
    const level = signs.get(text) ?? signs.get(headOf(text));
    const lemma = entry.nounLemma || entry.verbLemma || text;
    if (level === undefined || seen.has(lemma)) continue;
    seen.add(lemma);
    if (isPastPerfect(tokens, i)) continue;
    if (level >= TELLING && nounLike(tokens[i]!, tokens[i - 1]) && (!isThere(scene, row, i) || isAtRest(tokens, i))) continue;
    found.counts[level]!++;
    if (level < TELLING) continue;
    found.words.push(text);
    if (found.at < 0) found.at = i;
  }
  return found;
}

/** One number for each of SOUND_ROWS. */
export function soundEvidence(scene: Scene, row: Row, free: Uint8Array, told: Told | null, { counts }: SignsFound): number[] {
  const { tokens, audible } = scene.ears;
  const things = new Set<string>();
  const silent = new Set<string>();
  const acts = new Set<string>();
  let thing = -1;
  let act = -1;
  let near = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word) continue;
    const word = headOf(token.text);
    if ((row.things.has(word) || row.movers.has(word) || row.nouns.has(word)) && nounLike(token, tokens[i - 1])) {
      if (free[i] && isThere(scene, row, i)) {
        things.add(word);
        thing = i;
      } else silent.add(word);
    } else if (free[i] && (row.acts.has(word) || row.deeds.has(word) || row.happens.has(word) || row.moves.has(word))) {
      acts.add(word);
      act = i;
    }
    if (thing >= 0 && act >= 0 && Math.abs(thing - act) <= NEAR) near = 1;
  }
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

/** 0…1. */
export function likelihood(evidence: readonly number[], setting: Setting): number {
  let sum = 0;
  for (let r = 0; r < WEIGHTS.length; r++) sum += WEIGHTS[r]! * evidence[r]!;
  for (const [r, value] of settingRow(setting).entries()) sum += SETTING_WEIGHTS[r]! * value;
  return 1 / (1 + Math.exp(-sum));
}
