/** Which of the moods that a pack has suits a text best, and by which words; null when no change is called for. Pure. */
import type { Facts } from "../../scene/facts.js";
import { nounForms, verbForms } from "../../scene/inflect.js";
import { HIDDEN } from "../../scene/scopes.js";
import { KIND } from "../../scene/tokens.js";
import type { Earshot } from "./earshot.js";
import { baseOf } from "./intensity.js";
import { KNOWN, lemmasIn, moodWordsOf, rowsOf, type SaidWord } from "./mood-evidence.js";
import { scoreOf, scoresOf, spokenFor } from "./mood-model.js";
import { meaningOf } from "./mood-near.js";

export interface Wish {
  /** Mood names that have music. */
  moods: readonly string[];
  /** Mood names that lead to one of those, and what they lead to. */
  aliases: ReadonlyMap<string, string>;
  /** The pack's own words for a mood or an alias. */
  keywords: Readonly<Record<string, readonly string[]>>;
}

export interface Chosen {
  mood: string;
  words: string[];
  /** The base intensities of all that was on offer, weighed by how well each fits. */
  around: number;
}

interface Option {
  /** null: no change of music. */
  mood: string | null;
  score: number;
  base: number;
  words: readonly string[];
}

/** What one of the pack's own words adds to its mood. */
const PACK_WORD = 3;
/** By how much a mood must beat no change to be missed when the pack lacks it. */
const CALLED_FOR = 1;
/** Least score of a mood whose name says nothing to us, when no word of its own was said: below any other. */
const UNHEARD_OF = -1000;

/** What a text says of moods, whichever are on offer. */
export interface Reading {
  /** By the evidence and all words alike, for each of KNOWN and, last, no change. */
  scores: Float64Array;
  said: readonly SaidWord[];
  /** Score of no change at all. */
  none: number;
  /** Score of each of KNOWN. */
  known: readonly number[];
}

export function readMoods(facts: Facts, ears: Earshot, heard: ReadonlySet<string>): Reading {
  const said = moodWordsOf(facts, ears);
  const scores = scoresOf(rowsOf(facts, ears, heard), lemmasIn(facts, ears));
  const known = spokenFor(said, KNOWN).map(({ values }, m) => scoreOf(KNOWN[m]!, scores, values));
  return { scores, said, none: scoreOf(null, scores, null), known };
}

/** How likely a text calls for no change of music, 0…1, when every mood is on offer. */
export const noChangeIn = (reading: Reading): number => shareOf(reading, reading.none);
/** How likely it plays inside a machine, 0…1: there is no weather there, and no beast. */
export const unrealIn = (reading: Reading): number => shareOf(reading, reading.known[KNOWN.indexOf("cyberspace")]!);

const shareOf = ({ none, known }: Reading, score: number): number =>
  1 / (Math.exp(none - score) + known.reduce((sum, other) => sum + Math.exp(other - score), 0));

export function moodFor(facts: Facts, { scores, said, none, known }: Reading, { moods, aliases, keywords }: Wish): Chosen | null {
  if (facts.visibility.words === 0) return null;
  const text = facts.clean.text.toLowerCase();
  const names = [...moods.map((name) => [name, name] as const), ...aliases].map(([name, mood]) => ({
    name,
    mood,
    meaning: meaningOf(name),
  }));
  const meanings = [...new Set(names.map(({ meaning }) => meaning).filter((meaning): meaning is string => meaning !== null))];
  const spoken = spokenFor(said, meanings);
  const options: Option[] = [{ mood: null, score: none, base: baseOf(null), words: [] }];
  for (const { name, mood, meaning } of names) {
    const own = [...(keywords[name] ?? []), ...(meaning ? [] : [name])].filter((word) => says(facts, text, word.toLowerCase()));
    const told = meaning === null ? null : spoken[meanings.indexOf(meaning)]!;
    // A name that we do not know is as likely as no change, once its words are said.
    const bare = meaning !== null ? scoreOf(meaning, scores, told!.values) : own.length > 0 ? none : UNHEARD_OF;
    options.push({ mood, score: bare + own.length * PACK_WORD, base: baseOf(name), words: [...(told?.words ?? []), ...own] });
  }
  const better = (one: Option, other: Option): Option => (other.score > one.score ? other : one);
  let best = options.reduce(better);
  if (best.mood === null) {
    // Music that the pack lacks may be called for: then what is nearest plays.
    if (options.length === 1 || Math.max(...known) < none + CALLED_FOR) return null;
    best = options.slice(1).reduce(better);
  }
  if (best.mood === null) return null;
  const powers = options.map(({ score }) => Math.exp(score - best.score));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return {
    mood: best.mood,
    words: [...new Set(best.words)],
    around: options.reduce((sum, { base }, i) => sum + (base * powers[i]!) / total, 0),
  };
}

/** A pack's word in any of its forms, or its phrase as whole words; never read as a pattern. */
function says(facts: Facts, text: string, word: string): boolean {
  if (!word.includes(" ")) {
    const forms = new Set([word, ...nounForms(word), ...verbForms(word).keys()]);
    return facts.tokens.some((token) => token.kind === KIND.word && !(token.dim & HIDDEN) && forms.has(token.text));
  }
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? " ")) return true;
  }
  return false;
}
