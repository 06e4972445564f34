/** Finds idioms and set phrases in tokens: phrases compiled to a table by their first two words, matched by lemma. */

import { FIGURES, PHRASES } from "./lexicon/idioms.js";
import { type Entry, F, LAST_OPENING, phraseNumber, type V } from "./lexicon.js";
import { KIND, type Token } from "./tokens.js";

type VerbClass = keyof typeof V;

export interface Phrase {
  readonly words: readonly string[];
  /** For each word its number, or one of {@link WILD}. */
  readonly code: readonly number[];
  /** null: a figure of speech that shows nothing. */
  readonly shows: VerbClass | null;
}

export interface PhraseMatch {
  /** Index after its last token. */
  end: number;
  phrase: Phrase;
}

/** Words that stand for many. */
const WILD = { DET: -1, POSS: -2, ONE: -3, ANY: -4 } as const;
const DETERMINER = F.definite | F.indefinite | F.possessive;
const PERSON = F.third | F.firstSecond | F.it | F.possessive;
const POSSESSIVES = ["my", "your", "his", "her", "its", "our", "their"];
const MOST_ANY = 2;

const codeOf = (word: string): number => WILD[word as keyof typeof WILD] ?? phraseNumber(word);

/** Phrases by two of their words. */
class Pairs {
  /** One bit for each pair, and for those that share it: most pairs of a text are told to be none by it at once. */
  private readonly bits = new Uint8Array(1 << 13);
  private readonly rows = new Map<number, Phrase[]>();

  add(first: number, next: number, phrase: Phrase): void {
    const key = keyOf(first, next);
    const row = this.rows.get(key);
    if (row) row.push(phrase);
    else this.rows.set(key, [phrase]);
    const bit = bitOf(key);
    this.bits[bit >> 3]! |= 1 << (bit & 7);
  }

  get(first: number, next: number): readonly Phrase[] | undefined {
    const key = keyOf(first, next);
    const bit = bitOf(key);
    return (this.bits[bit >> 3]! & (1 << (bit & 7))) === 0 ? undefined : this.rows.get(key);
  }
}
const keyOf = (first: number, next: number): number => (first << 15) | next;
const bitOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 16;

/** By the first word and the second. */
const SECOND = new Pairs();
/** The second word is a possessive or an article: by the first and the third. */
const DETERMINED = new Pairs();
/** All others, by the number of the first word; undefined for most of them. */
const OTHERS = new Array<Phrase[] | undefined>(LAST_OPENING + 1).fill(undefined);

function add(text: string, shows: VerbClass | null): void {
  // An article in front neither helps nor hinders.
  const words = text.trim().replace(/^DET /, "").split(/\s+/);
  if (!words[0]) return;
  for (const word of words[0] === "POSS" ? POSSESSIVES : [words[0]]) {
    const phrase: Phrase = { words, code: words.map(codeOf), shows };
    const first = codeOf(word);
    const [, second, third] = phrase.code;
    if (second !== undefined && second >= 0) SECOND.add(first, second, phrase);
    else if ((second === WILD.DET || second === WILD.POSS) && third !== undefined && third >= 0) {
      DETERMINED.add(first, third, phrase);
      if (second === WILD.DET) SECOND.add(first, third, phrase);
    } else {
      OTHERS[first] ??= [];
      OTHERS[first].push(phrase);
    }
  }
}

for (const text of FIGURES.split("|")) add(text, null);
for (const [text, shows] of PHRASES) add(text, shows);

const fits = ({ phraseText, phraseVerb, phraseNoun }: Entry, code: number): boolean =>
  code === phraseText || code === phraseVerb || code === phraseNoun;

/** End of the match of code[w…] at tokens[i], or −1. Wild words make at most a handful of branches, so this stays linear. */
function matchFrom(tokens: readonly Token[], i: number, code: readonly number[], w: number): number {
  for (; w < code.length; w++, i++) {
    const wanted = code[w]!;
    const token = tokens[i];
    if (wanted === WILD.DET) {
      if (token && token.entry.f & DETERMINER) {
        const end = matchFrom(tokens, i + 1, code, w + 1);
        if (end >= 0) return end;
      }
      return matchFrom(tokens, i, code, w + 1);
    }
    if (!token || (token.kind !== KIND.word && token.kind !== KIND.number)) return -1;
    if (wanted >= 0) {
      if (!fits(token.entry, wanted)) return -1;
    } else if (wanted === WILD.POSS) {
      if (!(token.entry.f & F.possessive)) return -1;
    } else if (wanted === WILD.ONE) {
      if (!(token.entry.f & PERSON) && !token.capital) return -1;
    } else {
      for (let skip = 1; skip <= MOST_ANY; skip++) {
        const end = matchFrom(tokens, i + skip, code, w + 1);
        if (end >= 0) return end;
      }
      return -1;
    }
  }
  return i;
}

const opens = (number: number): boolean => number > 0 && number <= LAST_OPENING;

/** The phrase that begins at i, the longest first; null when none does. */
export function phraseAt(tokens: readonly Token[], i: number): PhraseMatch | null {
  const { phraseText, phraseVerb, phraseNoun } = tokens[i]!.entry;
  let best = opens(phraseText) ? matchFirst(tokens, i, phraseText, null) : null;
  if (phraseVerb !== phraseText && opens(phraseVerb)) best = matchFirst(tokens, i, phraseVerb, best);
  if (phraseNoun !== phraseText && phraseNoun !== phraseVerb && opens(phraseNoun)) best = matchFirst(tokens, i, phraseNoun, best);
  return best;
}

function matchFirst(tokens: readonly Token[], i: number, first: number, best: PhraseMatch | null): PhraseMatch | null {
  let found = longest(tokens, i, OTHERS[first], best);
  const next = tokens[i + 1];
  if (next?.kind !== KIND.word) return found;
  found = byWord(tokens, i, next.entry, first, SECOND, found);
  const third = tokens[i + 2];
  if (next.entry.f & DETERMINER && third?.kind === KIND.word) found = byWord(tokens, i, third.entry, first, DETERMINED, found);
  return found;
}

function byWord(
  tokens: readonly Token[],
  i: number,
  { phraseText, phraseVerb, phraseNoun }: Entry,
  first: number,
  pairs: Pairs,
  best: PhraseMatch | null,
): PhraseMatch | null {
  let found = best;
  if (phraseText) found = longest(tokens, i, pairs.get(first, phraseText), found);
  if (phraseVerb && phraseVerb !== phraseText) found = longest(tokens, i, pairs.get(first, phraseVerb), found);
  if (phraseNoun && phraseNoun !== phraseText && phraseNoun !== phraseVerb) found = longest(tokens, i, pairs.get(first, phraseNoun), found);
  return found;
}

function longest(
  tokens: readonly Token[],
  i: number,
  phrases: readonly Phrase[] | undefined,
  best: PhraseMatch | null,
): PhraseMatch | null {
  if (!phrases) return best;
  let found = best;
  for (const phrase of phrases) {
    const end = matchFrom(tokens, i + 1, phrase.code, 1);
    if (end >= 0 && (!found || end > found.end)) found = { end, phrase };
  }
  return found;
}
