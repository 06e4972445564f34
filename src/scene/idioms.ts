/** Finds idioms and set phrases in tokens: phrases compiled to a table by their first word, matched by lemma. */

import { FIGURES, PHRASES } from "./lexicon/idioms.js";
import { F, type V } from "./lexicon.js";
import { KIND, type Token } from "./tokens.js";

type VerbClass = keyof typeof V;

interface Phrase {
  readonly words: readonly string[];
  /** null: a figure of speech that shows nothing. */
  readonly shows: VerbClass | null;
}

const byFirst = new Map<string, Phrase[]>();

function add(text: string, shows: VerbClass | null): void {
  const words = text.trim().split(/\s+/);
  if (!words[0]) return;
  const phrase: Phrase = { words, shows };
  const firsts =
    words[0] === "DET" ? ["a", "an", "the"] : words[0] === "POSS" ? ["my", "your", "his", "her", "its", "our", "their"] : [words[0]];
  for (const first of firsts) {
    const list = byFirst.get(first);
    if (list) list.push(phrase);
    else byFirst.set(first, [phrase]);
  }
}

for (const text of FIGURES.split("|")) add(text, null);
for (const [text, shows] of PHRASES) add(text, shows);
// The longest match wins.
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

const MOST_ANY = 2;

/** End of the match of words[w…] at tokens[i], or −1. Wild words make at most a handful of branches, so this stays linear. */
function matchFrom(tokens: readonly Token[], i: number, words: readonly string[], w: number): number {
  for (; w < words.length; w++, i++) {
    const word = words[w]!;
    const token = tokens[i];
    if (word === "DET") {
      if (token && token.entry.f & (F.definite | F.indefinite | F.possessive) && matchFrom(tokens, i + 1, words, w + 1) >= 0)
        return matchFrom(tokens, i + 1, words, w + 1);
      return matchFrom(tokens, i, words, w + 1);
    }
    if (!token || (token.kind !== KIND.word && token.kind !== KIND.number)) return -1;
    if (word === "POSS") {
      if (!(token.entry.f & F.possessive)) return -1;
    } else if (word === "ONE") {
      if (!(token.entry.f & (F.third | F.firstSecond | F.it | F.possessive)) && !token.capital) return -1;
    } else if (word === "ANY") {
      for (let skip = 1; skip <= MOST_ANY; skip++) {
        const end = matchFrom(tokens, i + skip, words, w + 1);
        if (end >= 0) return end;
      }
      return -1;
    } else if (token.text !== word && token.entry.verbLemma !== word && token.entry.nounLemma !== word) return -1;
  }
  return i;
}

function find(tokens: readonly Token[], i: number): { end: number; phrase: Phrase } | null {
  const token = tokens[i]!;
  for (const first of token.entry.n || token.entry.v ? [token.text, token.entry.verbLemma, token.entry.nounLemma] : [token.text]) {
    if (!first) continue;
    for (const phrase of byFirst.get(first) ?? []) {
      const end = matchFrom(tokens, i + 1, phrase.words, 1);
      if (end >= 0) return { end, phrase };
    }
  }
  return null;
}

/** Index after the figure of speech that begins at i; i itself when none does. */
export function idiomEnd(tokens: readonly Token[], i: number): number {
  const found = find(tokens, i);
  return found && found.phrase.shows === null ? found.end : i;
}

/** What the set phrase that begins at i shows, if one does. */
export function phraseAt(tokens: readonly Token[], i: number): { end: number; shows: VerbClass } | null {
  const found = find(tokens, i);
  return found?.phrase.shows ? { end: found.end, shows: found.phrase.shows } : null;
}
