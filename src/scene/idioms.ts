/** Finds idioms and set phrases in tokens: phrases compiled to a table by their first two words, matched by lemma. */

import { FIGURES, PHRASES } from "./lexicon/idioms.js";
import { F, UNKNOWN, type V } from "./lexicon.js";
import { KIND, type Token } from "./tokens.js";

type VerbClass = keyof typeof V;

export interface Phrase {
  readonly words: readonly string[];
  /** null: a figure of speech that shows nothing. */
  readonly shows: VerbClass | null;
}

export interface PhraseMatch {
  /** Index after its last token. */
  end: number;
  phrase: Phrase;
}

/** Phrases that begin with one word: by their second word, or `wild` when that one can be many words. */
interface Branch {
  readonly second: Map<string, Phrase[]>;
  readonly wild: Phrase[];
}

const WILD = new Set(["DET", "POSS", "ONE", "ANY"]);
const POSSESSIVES = ["my", "your", "his", "her", "its", "our", "their"];
const branches = new Map<string, Branch>();

function add(text: string, shows: VerbClass | null): void {
  // An article in front neither helps nor hinders.
  const words = text.trim().replace(/^DET /, "").split(/\s+/);
  if (!words[0]) return;
  for (const first of words[0] === "POSS" ? POSSESSIVES : [words[0]]) {
    let branch = branches.get(first);
    if (!branch) {
      branch = { second: new Map(), wild: [] };
      branches.set(first, branch);
    }
    const second = words[1];
    const phrase: Phrase = { words, shows };
    if (second === undefined || WILD.has(second)) branch.wild.push(phrase);
    else branch.second.set(second, [...(branch.second.get(second) ?? []), phrase]);
  }
}

for (const text of FIGURES.split("|")) add(text, null);
for (const [text, shows] of PHRASES) add(text, shows);

const MOST_ANY = 2;

/** End of the match of words[w…] at tokens[i], or −1. Wild words make at most a handful of branches, so this stays linear. */
function matchFrom(tokens: readonly Token[], i: number, words: readonly string[], w: number): number {
  for (; w < words.length; w++, i++) {
    const word = words[w]!;
    const token = tokens[i];
    if (word === "DET") {
      if (token && token.entry.f & (F.definite | F.indefinite | F.possessive)) {
        const end = matchFrom(tokens, i + 1, words, w + 1);
        if (end >= 0) return end;
      }
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

/** The phrase that begins at i, the longest first; null when none does. */
export function phraseAt(tokens: readonly Token[], i: number): PhraseMatch | null {
  const { text, entry } = tokens[i]!;
  if (entry.heads === undefined && entry !== UNKNOWN)
    entry.heads = branches.has(text) || branches.has(entry.verbLemma) || branches.has(entry.nounLemma);
  if (entry.heads === false) return null;
  let best = matchBranch(tokens, i, branches.get(text), null);
  if (entry.verbLemma && entry.verbLemma !== text) best = matchBranch(tokens, i, branches.get(entry.verbLemma), best);
  if (entry.nounLemma && entry.nounLemma !== text && entry.nounLemma !== entry.verbLemma)
    best = matchBranch(tokens, i, branches.get(entry.nounLemma), best);
  return best;
}

function matchBranch(tokens: readonly Token[], i: number, branch: Branch | undefined, best: PhraseMatch | null): PhraseMatch | null {
  if (!branch) return best;
  const next = tokens[i + 1];
  let found = longest(tokens, i, branch.wild, 1, best);
  if (next?.kind !== KIND.word || branch.second.size === 0) return found;
  const { text, entry } = next;
  found = longest(tokens, i, branch.second.get(text), 2, found);
  if (entry.verbLemma && entry.verbLemma !== text) found = longest(tokens, i, branch.second.get(entry.verbLemma), 2, found);
  if (entry.nounLemma && entry.nounLemma !== text) found = longest(tokens, i, branch.second.get(entry.nounLemma), 2, found);
  return found;
}

/** `sure` words of each phrase are known to match. */
function longest(
  tokens: readonly Token[],
  i: number,
  phrases: readonly Phrase[] | undefined,
  sure: number,
  best: PhraseMatch | null,
): PhraseMatch | null {
  if (!phrases) return best;
  let found = best;
  for (const phrase of phrases) {
    const end = matchFrom(tokens, i + sure, phrase.words, sure);
    if (end >= 0 && (!found || end > found.end)) found = { end, phrase };
  }
  return found;
}
