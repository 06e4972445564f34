/** Clean text → tokens: words with their lexicon entries, numbers, punctuation. One pass, linear. */

import { SPEECH_MARK } from "./clean-text.js";
import type { PhraseMatch } from "./idioms.js";
import { type Entry, findHashed, lookUp, UNKNOWN } from "./lexicon.js";
import { checked, folded, hashed, hashesOf, NO_HASH } from "./word-table.js";

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

/** What a character can be within a word. */
const CHAR = { other: 0, letter: 1, digit: 2 } as const;
const CHARS_ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return CHAR.letter;
  return code >= 48 && code <= 57 ? CHAR.digit : CHAR.other;
});
/** Not a number at a text's end: that is no character. */
const charOf = (code: number): number => {
  if (code < 128) return CHARS_ASCII[code]!;
  const letter =
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x2c00 && code < 0xe000) ||
    (code >= 0xf900 && code < 0xfe00);
  return letter ? CHAR.letter : CHAR.other;
};
/** A character of a word, folded; 0 for what ends one. */
const WITHIN = CHARS_ASCII.map((kind, code) => (kind === CHAR.other ? 0 : folded(code)));
const within = (code: number): number => (code < 128 ? WITHIN[code]! : charOf(code) === CHAR.other ? 0 : folded(code));
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
/** Kinds of the characters that are no part of a word. */
const kindOfChar = (char: string): number =>
  char === SPEECH_MARK ? KIND.speech : STOPS.includes(char) ? KIND.stop : PAUSES.includes(char) ? KIND.pause : KIND.symbol;
const KINDS_ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindOfChar(String.fromCharCode(code)));
const CHARS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

const SPACE = 32;
const TAB = 9;
const DASH = 45;
const DOT = 46;
const COMMA = 44;
const COLON = 58;

const tokenOf = (at: number, start: number, end: number, text: string, kind: number, entry: Entry, first: boolean): Token => ({
  at,
  start,
  end,
  text,
  kind,
  entry,
  pos: POS.other,
  dim: 0,
  phrase: null,
  capital: false,
  allCaps: false,
  first,
});

/** Hashes of the words that wait for their entries. */
const HASHES = new Int32Array(64);
const CHECKS = new Int32Array(HASHES.length);

/** A word's token; its text and its entry are left to {@link findEntries}. */
function wordOf(at: number, source: string, start: number, end: number, first: boolean): Token {
  const token = tokenOf(at, start, end, "", KIND.word, UNKNOWN, first);
  if (isCapital(source, start)) {
    token.capital = true;
    token.allCaps = isShouted(source, start, end);
  }
  return token;
}

/** The words from token `from` on find their entries. Many words in one go: entries lie far apart in memory, and one need not wait for another. */
function findEntries(source: string, tokens: readonly Token[], from: number): void {
  let waiting = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word) continue;
    token.entry = findHashed(HASHES[waiting]!, CHECKS[waiting]!) ?? UNKNOWN;
    waiting++;
  }
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word) continue;
    token.text = token.entry.text;
    if (token.entry !== UNKNOWN) continue;
    const text = source.slice(token.start, token.end).toLowerCase();
    token.text = text.includes("’") ? text.replaceAll("’", "'") : text;
    token.entry = lookUp(token.text);
  }
}

export function tokenise(text: string): Token[] {
  const { length } = text;
  const tokens: Token[] = [];
  let settled = 0;
  let waiting = 0;
  let first = true;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (code === SPACE || code === TAB) {
      i++;
      continue;
    }
    const opening = charOf(code);
    if (opening !== CHAR.other) {
      const numeric = opening === CHAR.digit;
      let end = i + 1;
      let character = folded(code);
      let hash = hashed(NO_HASH, character);
      let check = checked(0, character);
      let clitic = 0;
      let hashBefore = 0;
      let checkBefore = 0;
      while (end < length) {
        const c = text.charCodeAt(end);
        character = within(c);
        if (character !== 0) {
          hash = hashed(hash, character);
          check = checked(check, character);
          end++;
          continue;
        }
        const joins =
          (c === DASH && charOf(text.charCodeAt(end + 1)) === CHAR.letter) ||
          (numeric && (c === DOT || c === COMMA || c === COLON) && charOf(text.charCodeAt(end + 1)) === CHAR.digit) ||
          (isApostrophe(c) && charOf(text.charCodeAt(end + 1)) === CHAR.letter);
        if (!joins) break;
        if (clitic === 0 && isApostrophe(c)) {
          clitic = end;
          hashBefore = hash;
          checkBefore = check;
        }
        character = folded(c);
        const after = folded(text.charCodeAt(end + 1));
        hash = hashed(hashed(hash, character), after);
        check = checked(checked(check, character), after);
        end += 2;
      }
      const parts = clitic > 0 && CLITIC.test(text.slice(clitic, end));
      const last = parts ? clitic : end;
      if (waiting + 2 > HASHES.length) {
        findEntries(text, tokens, settled);
        settled = tokens.length;
        waiting = 0;
      }
      if (numeric) tokens.push(tokenOf(tokens.length, i, last, text.slice(i, last), KIND.number, UNKNOWN, first));
      else {
        tokens.push(wordOf(tokens.length, text, i, last, first));
        HASHES[waiting] = parts ? hashBefore : hash;
        CHECKS[waiting++] = parts ? checkBefore : check;
      }
      first = false;
      if (parts) {
        tokens.push(wordOf(tokens.length, text, clitic, end, false));
        const its = hashesOf(text, clitic, end);
        HASHES[waiting] = its.hash;
        CHECKS[waiting++] = its.check;
      }
      i = end;
      continue;
    }
    // ".38"
    if (code === DOT && charOf(text.charCodeAt(i + 1)) === CHAR.digit && text.charCodeAt(i - 1) === SPACE) {
      let end = i + 1;
      while (end < length && charOf(text.charCodeAt(end)) === CHAR.digit) end++;
      tokens.push(tokenOf(tokens.length, i, end, text.slice(i, end), KIND.number, UNKNOWN, first));
      first = false;
      i = end;
      continue;
    }
    const dash = code === DASH && text.charCodeAt(i + 1) === DASH;
    const kind = dash ? KIND.pause : code < 128 ? KINDS_ASCII[code]! : kindOfChar(text[i]!);
    const char = dash ? "--" : code < 128 ? CHARS[code]! : text[i]!;
    const width = dash ? 2 : 1;
    tokens.push(tokenOf(tokens.length, i, i + width, char, kind, UNKNOWN, first));
    if (kind === KIND.stop) first = true;
    i += width;
  }
  findEntries(text, tokens, settled);
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
