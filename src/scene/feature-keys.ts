/** Words, pairs of words and doings as numbers, for tables of fitted weights. */
import { LEMMAS, lemmaNumber } from "./lexicon.js";
import { KIND, POS, type Token } from "./tokens.js";
import { KIND_NAMES } from "./wonder-kinds.js";

/** A word is its lemma's number; a kind of thing and what it does are two numbers in one, two words that stand together as well. */
const BASE = 1 << 15;
if (LEMMAS.length > BASE)
  throw new Error(`the lexicon has ${LEMMAS.length} base forms; keys of src/scene/feature-keys.ts hold at most ${BASE}`);
const PAIRS = KIND_NAMES.length + 1;
export const doingKey = (kind: number, verb: number): number => (kind + 1) * BASE + verb;
const pairKey = (first: number, second: number): number => (PAIRS + first) * BASE + second;

/** The lists of tables of weights. */
export type List = "words" | "doings" | "pairs";

/** What a key stands for, as tables of weights write it: its list and its name. */
export function nameOf(key: number): { list: List; name: string } {
  const second = LEMMAS[key % BASE]!;
  const first = Math.floor(key / BASE);
  if (first === 0) return { list: "words", name: second };
  if (first < PAIRS) return { list: "doings", name: `${KIND_NAMES[first - 1]}|${second}` };
  return { list: "pairs", name: `${LEMMAS[first - PAIRS]}|${second}` };
}

/** The key of a name; −1 when the lexicon no longer has a word of it. */
export const KEY_OF: Readonly<Record<List, (name: string) => number>> = {
  words: (name) => lemmaNumber(name) || -1,
  doings(name) {
    const [kind, verb] = partsOf(name);
    const number = lemmaNumber(verb);
    return KIND_NAMES.includes(kind) && number > 0 ? doingKey(KIND_NAMES.indexOf(kind), number) : -1;
  },
  pairs(name) {
    const [first, second] = partsOf(name).map(lemmaNumber) as [number, number];
    return first > 0 && second > 0 ? pairKey(first, second) : -1;
  },
};
const partsOf = (name: string): [string, string] => name.split("|") as [string, string];

/** `pair`: the word and the one before it. */
export type Visit = (key: number, at: number, pair: boolean) => void;

/** Every known word, and every pair of such that stand together in a sentence, some more than once. Names are no words. */
export function visitWords(tokens: readonly Token[], visit: Visit, heeded?: ArrayLike<number>): void {
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, pos, entry } = tokens[i]!;
    if (kind !== KIND.word) {
      if (kind === KIND.stop) before = 0;
      continue;
    }
    const lemma = pos === POS.name || (heeded !== undefined && heeded[i] === 0) ? 0 : entry.lemma;
    if (lemma !== 0) {
      visit(lemma, i, false);
      if (before !== 0) visit(pairKey(before, lemma), i, true);
    }
    before = lemma;
  }
}
