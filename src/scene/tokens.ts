/** Clean text → tokens: words with their lexicon entries, numbers, punctuation. One pass, linear. */
import type { PhraseMatch } from "./idioms.js";
import { type Entry, find, lookUp, UNKNOWN } from "./lexicon.js";
import { SPEECH_MARK } from "./markup.js";

export const KIND = { word: 0, number: 1, stop: 2, pause: 3, speech: 4, symbol: 5 } as const;

/** Parts of speech as the tagger decides them. */
export const POS = {
  other: 0,
  noun: 1,
  verb: 2,
  adjective: 3,
  name: 4,
  pronoun: 5,
  determiner: 6,
  preposition: 7,
  aux: 8,
  conjunction: 9,
} as const;

export interface Token {
  /** Its index among the tokens. */
  at: number;
  start: number;
  end: number;
  /** Lower case, straight apostrophes. */
  text: string;
  kind: number;
  entry: Entry;
  pos: number;
  /** Scopes of {@link DIM} that cover the word: what is not shown. */
  dim: number;
  capital: boolean;
  allCaps: boolean;
  /** Set phrase that begins here and shows something; null when none does. */
  phrase: PhraseMatch | null;
  /** First word of a sentence. */
  first: boolean;
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x2c00 && code < 0xe000) ||
  (code >= 0xf900 && code < 0xfe00);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code > 127 && text[at] !== text[at]!.toLowerCase());
}

/** More than one letter, all of them capitals. */
function isShouted(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const second = text.charCodeAt(start + 1);
  if (second >= 97 && second <= 122) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}

/** Contracted verbs and the possessive are words of their own; n't stays with its verb. */
const CLITIC = /^['’](?:s|re|ve|ll|d|m)$/i;

const STOPS = ".!?\n…";
const PAUSES = ",;:—–()";

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let first = true;
  const push = (start: number, end: number, kind: number) => {
    const word = kind === KIND.word;
    let entry = word ? find(text, start, end) : UNKNOWN;
    let lower: string;
    if (entry !== null && word) lower = entry.text;
    else {
      lower = text.slice(start, end);
      if (word) {
        lower = lower.toLowerCase().replace(/’/g, "'");
        entry = lookUp(lower);
      }
    }
    const capital = word && isCapital(text, start);
    tokens.push({
      at: tokens.length,
      start,
      end,
      text: lower,
      kind,
      entry: entry!,
      pos: POS.other,
      dim: 0,
      phrase: null,
      capital,
      allCaps: capital && isShouted(text, start, end),
      first,
    });
    first = kind === KIND.stop || (first && kind !== KIND.word && kind !== KIND.number);
  };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) {
      const numeric = isDigit(code);
      let end = i + 1;
      let clitic = 0;
      while (end < text.length) {
        const c = text.charCodeAt(end);
        if (c >= 97 && c <= 122) end++;
        else if (isLetter(c) || isDigit(c)) end++;
        else if (c === 45 && isLetter(text.charCodeAt(end + 1))) end += 2;
        else if (numeric && (c === 46 || c === 44 || c === 58) && isDigit(text.charCodeAt(end + 1))) end += 2;
        else if (isApostrophe(c) && isLetter(text.charCodeAt(end + 1))) {
          clitic = clitic || end;
          end += 2;
        } else break;
      }
      if (clitic && CLITIC.test(text.slice(clitic, end))) {
        push(i, clitic, numeric ? KIND.number : KIND.word);
        push(clitic, end, KIND.word);
      } else push(i, end, numeric ? KIND.number : KIND.word);
      i = end;
      continue;
    }
    const char = text[i]!;
    // ".38"
    if (code === 46 && isDigit(text.charCodeAt(i + 1)) && text[i - 1] === " ") {
      let end = i + 1;
      while (end < text.length && isDigit(text.charCodeAt(end))) end++;
      push(i, end, KIND.number);
      i = end;
      continue;
    }
    if (char === " " || char === "\t") i++;
    else {
      if (char === SPEECH_MARK) push(i, i + 1, KIND.speech);
      else if (char === "-" && text[i + 1] === "-") {
        push(i, i + 2, KIND.pause);
        i++;
      } else push(i, i + 1, STOPS.includes(char) ? KIND.stop : PAUSES.includes(char) ? KIND.pause : KIND.symbol);
      i++;
    }
  }
  return tokens;
}

/** Index of the first token that starts at or after a position. Binary search. */
export function tokenAt(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
