/** How intense a text is: the bases of the moods that fit, raised and lowered by deeds, loud and soft words, blows, marks. Pure. */
import type { Facts } from "../../scene/facts.js";
import { MOOD_NAMES } from "../../scene/lexicon.js";
import { HIDDEN } from "../../scene/scopes.js";
import { KIND } from "../../scene/tokens.js";
import { meaningOf } from "./mood-near.js";
import { MOODS, NO_CHANGE_BASE, OTHER_BASE } from "./mood-table.js";
import { INTENSITY_WEIGHTS } from "./mood-weights.js";
import { LOUDER, SOFTER } from "./mood-words.js";
import { nounSet, verbSet } from "./words.js";

const LOUD: ReadonlySet<string> = new Set([...verbSet(LOUDER), ...nounSet(LOUDER)]);
const SOFT: ReadonlySet<string> = new Set([...verbSet(SOFTER), ...nounSet(SOFTER)]);

const DRAMATIC = MOOD_NAMES.indexOf("dramatic");
const SERENE = MOOD_NAMES.indexOf("serene");

interface Loudness {
  readonly name: string;
  /** Weight before anything is learned. */
  readonly hand: number;
  readonly of: (facts: Facts, words: ReadonlySet<string>) => number;
}

const most = (value: number, limit: number): number => Math.min(value, limit);
const common = (words: ReadonlySet<string>, list: ReadonlySet<string>): number => [...words].filter((word) => list.has(word)).length;

/** What raises or lowers the intensity; the weights are fitted. */
export const LOUDNESS: readonly Loudness[] = [
  { name: "loud words", hand: 0.04, of: (_, words) => most(common(words, LOUD), 4) },
  { name: "soft words", hand: -0.04, of: (_, words) => most(common(words, SOFT), 4) },
  { name: "bursts", hand: 0.02, of: ({ counts }) => most(counts.dynamic, 3) },
  { name: "a fight", hand: 0.03, of: ({ fights }) => (fights ? 1 : 0) },
  { name: "blows", hand: 0.01, of: ({ combat }) => most(combat.score, 6) },
  { name: "flight", hand: 0.01, of: ({ counts }) => most(counts.flight, 3) },
  { name: "deeds", hand: 0, of: ({ counts }) => most(counts.deeds + counts.playerDeeds, 6) },
  { name: "crowd", hand: 0.01, of: ({ counts }) => most(counts.crowd, 3) },
  { name: "exclamations", hand: 0.02, of: ({ tokens }) => most(tokens.filter(({ text }) => text === "!").length, 2) },
  { name: "dramatic words", hand: 0, of: ({ visibility }) => most(visibility.moods[DRAMATIC]!, 6) },
  { name: "serene words", hand: 0, of: ({ visibility }) => most(visibility.moods[SERENE]!, 6) },
];

/** One number for each of LOUDNESS. */
export function loudnessOf(facts: Facts): number[] {
  const words = new Set<string>();
  for (const token of facts.tokens) if (token.kind === KIND.word && !(token.dim & HIDDEN)) words.add(token.text);
  return LOUDNESS.map(({ of }) => of(facts, words));
}

/** null: no change of music. */
export const baseOf = (mood: string | null): number =>
  mood === null ? NO_CHANGE_BASE : (MOODS[meaningOf(mood) ?? ""]?.base ?? OTHER_BASE);

/**
 * 0.1…1.
 * @param around the bases of all moods on offer, weighed by how well each fits; the mood's own base when it is the game's
 */
export function intensityOf(mood: string, facts: Facts, around = baseOf(mood)): number {
  const weight = (name: string): number => INTENSITY_WEIGHTS[name] ?? 0;
  const loudness = loudnessOf(facts);
  const sum =
    weight("always") +
    weight("the mood's base") * baseOf(mood) +
    weight("the bases of all moods by their shares") * around +
    LOUDNESS.reduce((total, { name }, i) => total + weight(name) * loudness[i]!, 0);
  return Math.round(Math.max(0.1, Math.min(1, sum)) * 100) / 100;
}
