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

/** Phrases that begin with one word, by what comes next. */
interface Branch {
  /** By the number of the second word. */
  readonly second: Map<number, Phrase[]>;
  /** The second word is a possessive or an article: by the number of the third. */
  readonly determined: Map<number, Phrase[]>;
  /** All others. */
  readonly wild: Phrase[];
}

const branches: (Branch | undefined)[] = [];

const codeOf = (word: string): number => WILD[word as keyof typeof WILD] ?? phraseNumber(word);

/** One bit for each pair of a first word and a word that can come next, and for those that share it: most words that follow are told by it at once. */
const PAIRS = new Uint8Array(1 << 13);
const bitOf = (first: number, next: number): number => (Math.imul(first, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b)) >>> 16;
const mayFollow = (first: number, next: number): boolean => {
  const bit = bitOf(first, next);
  return (PAIRS[bit >> 3]! & (1 << (bit & 7))) !== 0;
};

function push(first: number, map: Map<number, Phrase[]>, next: number, phrase: Phrase): void {
  const row = map.get(next);
  if (row) row.push(phrase);
  else map.set(next, [phrase]);
  const bit = bitOf(first, next);
  PAIRS[bit >> 3]! |= 1 << (bit & 7);
}

function add(text: string, shows: VerbClass | null): void {
  // An article in front neither helps nor hinders.
  const words = text.trim().replace(/^DET /, "").split(/\s+/);
  if (!words[0]) return;
  for (const first of words[0] === "POSS" ? POSSESSIVES : [words[0]]) {
    const phrase: Phrase = { words, code: words.map(codeOf), shows };
    const key = codeOf(first);
    branches[key] ??= { second: new Map(), determined: new Map(), wild: [] };
    const branch = branches[key];
    const [, second, third] = phrase.code;
    if (second !== undefined && second >= 0) push(key, branch.second, second, phrase);
    else if ((second === WILD.DET || second === WILD.POSS) && third !== undefined && third >= 0) {
      push(key, branch.determined, third, phrase);
      if (second === WILD.DET) push(key, branch.second, third, phrase);
    } else branch.wild.push(phrase);
  }
}

for (const text of FIGURES.split("|")) add(text, null);
for (const [text, shows] of PHRASES) add(text, shows);
/** 1 for each first word that a wild one can follow. */
const WILD_NEXT = Uint8Array.from({ length: LAST_OPENING + 1 }, (_, first) => (branches[first]?.wild.length ? 1 : 0));

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
  let best = opens(phraseText) ? matchBranch(tokens, i, phraseText, null) : null;
  if (phraseVerb !== phraseText && opens(phraseVerb)) best = matchBranch(tokens, i, phraseVerb, best);
  if (phraseNoun !== phraseText && phraseNoun !== phraseVerb && opens(phraseNoun)) best = matchBranch(tokens, i, phraseNoun, best);
  return best;
}

/** Most words end here without a look at the branch. */
function matchBranch(tokens: readonly Token[], i: number, first: number, best: PhraseMatch | null): PhraseMatch | null {
  let found = WILD_NEXT[first] === 1 ? longest(tokens, i, branches[first]!.wild, best) : best;
  const next = tokens[i + 1];
  if (next?.kind !== KIND.word) return found;
  found = byWord(tokens, i, next.entry, first, "second", found);
  const third = tokens[i + 2];
  if (next.entry.f & DETERMINER && third?.kind === KIND.word) found = byWord(tokens, i, third.entry, first, "determined", found);
  return found;
}

function byWord(
  tokens: readonly Token[],
  i: number,
  { phraseText, phraseVerb, phraseNoun }: Entry,
  first: number,
  way: "second" | "determined",
  best: PhraseMatch | null,
): PhraseMatch | null {
  let found = best;
  if (phraseText && mayFollow(first, phraseText)) found = longest(tokens, i, branches[first]?.[way].get(phraseText), found);
  if (phraseVerb && phraseVerb !== phraseText && mayFollow(first, phraseVerb))
    found = longest(tokens, i, branches[first]?.[way].get(phraseVerb), found);
  if (phraseNoun && phraseNoun !== phraseText && phraseNoun !== phraseVerb && mayFollow(first, phraseNoun))
    found = longest(tokens, i, branches[first]?.[way].get(phraseNoun), found);
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
