/** What the words of a text, and pairs of them, say of each kind of sound: sums of fitted weights. Pure. */
import { KEY_OF, type List, visitWords } from "../../scene/feature-keys.js";
import { KeyTable } from "../../scene/key-table.js";
import { POS, type Token } from "../../scene/tokens.js";
import { SOUND_BIAS, SOUND_WORD_SCALE, SOUND_WORDS } from "./sound-word-weights.js";

/** What speaks for one kind of sound. */
export interface Speaking {
  /** A share of the logit of {@link likelihood}. */
  sum: number;
  /** The words that say most for it, at most two, and the token index of the first of them; −1 for none. */
  words: string[];
  at: number;
}

/** Kinds are named by the first name of their row. */
export const kindName = (names: string): string => names.split(" ")[0]!;

interface Said {
  kind: number;
  weight: number;
}
const KINDS = Object.keys(SOUND_WORDS);
const places = new Map<number, number>();
const said: Said[][] = [];
const listOf = (name: string): List => (name.includes("|") ? "pairs" : "words");

for (const [kind, name] of KINDS.entries())
  for (const row of SOUND_WORDS[name]!.split(/\s+/)) {
    const [word, weight] = row.split(":") as [string, string];
    const key = word ? KEY_OF[listOf(word)](word) : -1;
    if (key < 0) continue;
    const place = places.get(key) ?? said.push([]) - 1;
    places.set(key, place);
    said[place]!.push({ kind, weight: Number(weight) / SOUND_WORD_SCALE });
  }
const PLACES = new KeyTable([...places.keys()]);
const BIAS = KINDS.map((name) => SOUND_BIAS[name] ?? 0);

/** So few words weigh no more than so many. */
const FEWEST = 4;
/** What so many known words are multiplied with: long texts say no more than short ones. */
export const scaleFor = (words: number): number => 1 / Math.sqrt(Math.max(FEWEST, words));

/** A word must say so much for a sound to be given as a reason, and be no mere "the". */
const TELLING = 0.3;
const CONTENT: ReadonlySet<number> = new Set([POS.noun, POS.verb, POS.adjective]);
const MOST_WORDS = 2;

/** By the name of the kind; a kind that nothing was learned of has none. `heeded`: token by token, 0 for words that are not to be counted. */
export function soundWords(tokens: readonly Token[], heeded: ArrayLike<number>): ReadonlyMap<string, Speaking> {
  const heard = new Map<number, number>();
  let words = 0;
  visitWords(
    tokens,
    (key, at, pair) => {
      if (heard.has(key)) return;
      heard.set(key, at);
      if (!pair) words++;
    },
    heeded,
  );
  const sums = KINDS.map(() => 0);
  const best: { at: number; text: string; weight: number }[][] = KINDS.map(() => []);
  for (const [key, at] of heard) {
    const place = PLACES.find(key);
    if (place < 0) continue;
    for (const { kind, weight } of said[place]!) {
      sums[kind]! += weight;
      if (weight >= TELLING && CONTENT.has(tokens[at]!.pos)) best[kind]!.push({ at, text: tokens[at]!.text, weight });
    }
  }
  const scale = scaleFor(words);
  return new Map(
    KINDS.map((name, kind) => {
      const top = best[kind]!.sort((a, b) => b.weight - a.weight || a.at - b.at);
      const telling = [...new Map(top.map((one) => [one.at, one])).values()].slice(0, MOST_WORDS).sort((a, b) => a.at - b.at);
      return [name, { sum: BIAS[kind]! + sums[kind]! * scale, words: telling.map(({ text }) => text), at: telling[0]?.at ?? -1 }];
    }),
  );
}
