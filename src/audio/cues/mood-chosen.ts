/** Which of the moods that a pack has suits a text best, and by which words; null when no change is called for. Pure. */
import type { Facts } from "../../scene/facts.js";
import { adjectiveForms, nounForms, verbForms } from "../../scene/inflect.js";
import { lookUp } from "../../scene/lexicon.js";
import { DIM, HIDDEN } from "../../scene/scopes.js";
import { KIND } from "../../scene/tokens.js";
import { type Earshot, wordsOf } from "./earshot.js";
import { CUES, looksLike, phrasePoints } from "./mood-cues.js";
import { meaningOf, nearness } from "./mood-near.js";
import { MOODS } from "./mood-table.js";
import { MOOD_WORDS } from "./mood-words.js";

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
  /** 0 (hardly a word for it) … 1. */
  sure: number;
}

export const MOOD_NAMES = Object.keys(MOODS);
/** What a word of each list is worth. */
const WEAK = 0.6;
const STRONG = 2;
const SURE = 3;
const PACK_WORD = 4;
/** A text that shows less, beside what it thinks and says, is a remark or bookkeeping … */
const LEAST_SEEN = 1.6;
const LEAST_SHARE = 0.66;
const SURE_SHARE = 0.78;
/** … or is of things that are not there. */
const LEAST_HEEDED = 0.3;
/** … unless its words speak so plainly for a mood. */
const PLAIN = 3.2;
const PLAINER = 4.6;
/** A mood this near passes its words on as reasons. */
const CLOSE = 0.5;
/** What is lent counts little beside what a mood has of its own, and the other way round. */
const LENT_TOO = 0.3;
/** Points at which a mood is a guess, and at which it is beyond doubt. */
const DOUBTFUL = 2;
const CERTAIN = 6;
/** What is denied or only compared colours a scene a little. */
const HINTED = 0.4;

/** A noun that is no verb has no past: "wolfed" tells nothing of wolves. */
function formsOf(word: string): Set<string> {
  const { n, v } = lookUp(word);
  return new Set([...nounForms(word), ...adjectiveForms(word), ...(n && !v ? [] : verbForms(word).keys())]);
}

/** form → points for each of MOOD_NAMES. */
const POINTS = new Map<string, Float32Array>();
for (const [index, name] of MOOD_NAMES.entries()) {
  const words = MOOD_WORDS[name];
  if (!words) continue;
  for (const [list, points] of [
    [words.one, WEAK],
    [words.two, STRONG],
    [words.three, SURE],
  ] as const) {
    for (const word of wordsOf(list)) {
      for (const form of formsOf(word)) {
        let row = POINTS.get(form);
        if (!row) {
          row = new Float32Array(MOOD_NAMES.length);
          POINTS.set(form, row);
        }
        row[index] = Math.max(row[index]!, points);
      }
    }
  }
}

interface Tally {
  score: Float32Array;
  words: string[][];
}

/** Points of every mood we know, in the order of `MOOD_NAMES`, and the words they are for. */
export function moodScores(facts: Facts, ears: Earshot, heard: ReadonlySet<string>): Tally {
  const { score, words } = wordPoints(facts, ears);
  for (const { when, adds } of CUES) {
    const units = when(facts, heard);
    if (units) for (const [name, points] of Object.entries(adds)) score[MOOD_NAMES.indexOf(name)]! += points * units;
  }
  for (const [name, points] of [...Object.entries(looksLike(facts)), ...Object.entries(phrasePoints(facts.clean.text.toLowerCase()))])
    score[MOOD_NAMES.indexOf(name)]! += points;
  return { score, words };
}

export function wordPoints(facts: Facts, ears: Earshot): Tally {
  const score = new Float32Array(MOOD_NAMES.length);
  const words = MOOD_NAMES.map((): string[] => []);
  const seen = new Set<string>();
  for (const [i, token] of facts.tokens.entries()) {
    if (token.kind !== KIND.word || (token.capital && !token.first && !token.allCaps)) continue;
    const hidden = token.dim & HIDDEN;
    if (hidden ? hidden & ~(DIM.negated | DIM.simile) : !ears.audible[i]) continue;
    const row = POINTS.get(token.text) ?? POINTS.get(token.text.slice(token.text.lastIndexOf("-") + 1));
    const key = token.entry.verbLemma || token.entry.nounLemma || token.text;
    if (!row || seen.has(key)) continue;
    seen.add(key);
    for (let m = 0; m < MOOD_NAMES.length; m++) {
      if (!row[m]) continue;
      score[m]! += row[m]! * (hidden ? HINTED : 1);
      if (!hidden) words[m]!.push(token.text);
    }
  }
  return { score, words };
}

export function moodFor(facts: Facts, ears: Earshot, heard: ReadonlySet<string>, { moods, aliases, keywords }: Wish): Chosen | null {
  const { score, words } = moodScores(facts, ears, heard);
  const text = facts.clean.text.toLowerCase();
  const offered = new Map<string, Offer>();
  const offerOf = (mood: string): Offer => {
    let offer = offered.get(mood);
    if (!offer) {
      offer = { own: 0, lent: 0, words: new Set() };
      offered.set(mood, offer);
    }
    return offer;
  };
  const names = [...moods.map((name) => [name, name] as const), ...aliases].map(([name, mood]) => ({
    name,
    mood,
    meaning: meaningOf(name),
  }));
  for (const [m, known] of MOOD_NAMES.entries()) {
    if (!(score[m]! > 0)) continue;
    // A mood gives its points to the music that is called so; when there is none, lends them to what is near.
    const own = names.filter(({ meaning }) => meaning === known);
    for (const { mood } of own) {
      const offer = offerOf(mood);
      offer.own = Math.max(offer.own, score[m]!);
      for (const word of words[m]!) offer.words.add(word);
    }
    if (own.length > 0) continue;
    for (const { mood, meaning } of names) {
      if (!meaning) continue;
      const near = nearness(known, meaning);
      const offer = offerOf(mood);
      if (near * score[m]! <= offer.lent) continue;
      offer.lent = near * score[m]!;
      if (near >= CLOSE) for (const word of words[m]!) offer.words.add(word);
    }
  }
  for (const { name, mood, meaning } of names) {
    const said = [...(keywords[name] ?? []), ...(meaning ? [] : [name])].filter((word) => says(facts, text, word.toLowerCase()));
    if (said.length === 0) continue;
    const offer = offerOf(mood);
    offer.own += said.length * PACK_WORD;
    for (const word of said) offer.words.add(word);
  }
  let best: [string, Offer] | null = null;
  for (const one of offered) if (!best || pointsOf(one[1]) > pointsOf(best[1])) best = one;
  if (!best || pointsOf(best[1]) <= 0) return null;
  return saysEnough(facts, ears, heard, pointsOf(best[1]))
    ? { mood: best[0], words: [...best[1].words], sure: Math.max(0, Math.min(1, (pointsOf(best[1]) - DOUBTFUL) / (CERTAIN - DOUBTFUL))) }
    : null;
}

interface Offer {
  /** Points of the mood itself, and the most that one absent mood lends it. */
  own: number;
  lent: number;
  words: Set<string>;
}

const pointsOf = ({ own, lent }: Offer): number => Math.max(own, lent) + LENT_TOO * Math.min(own, lent);

/** Bookkeeping, remarks and bare talk call for no change. */
function saysEnough(facts: Facts, ears: Earshot, heard: ReadonlySet<string>, points: number): boolean {
  const { seen, thought, words: length } = facts.visibility;
  if (length === 0 || seen === 0) return false;
  if (heard.size > 0 && seen > LEAST_SEEN) return true;
  const heeded = ears.audible.reduce((sum, one) => sum + one, 0);
  if (heeded < length * LEAST_HEEDED) return false;
  const share = seen / (seen + thought);
  return share > SURE_SHARE || points >= (share > LEAST_SHARE ? PLAIN : PLAINER);
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
