/** How much the words of a text, those that stand together and what does what in it speak for a wonder and for a fight: sums of fitted weights. One pass, linear. */
import type { Event } from "./events.js";
import { doingKey, KEY_OF, type List, visitWords } from "./feature-keys.js";
import { KeyTable } from "./key-table.js";
import { lemmaNumber } from "./lexicon.js";
import type { Token } from "./tokens.js";
import { DOINGS, PAIRED, SCALE, WORDS } from "./told-weights.js";
import { kindIndex, kindOf } from "./wonder-kinds.js";

export interface Told {
  wonder: number;
  fight: number;
}

const BE = lemmaNumber("be");

/** What does what, each as a key; some more than once. */
export function visitDoings(tokens: readonly Token[], events: readonly Event[], visit: (key: number) => void): void {
  for (const event of events) {
    if (event.hidden) continue;
    const verb = event.state ? BE : event.verb.entry.lemma;
    if (verb !== 0) visit(doingKey(kindIndex(kindOf(tokens, event.antecedent ?? event.subject)), verb));
  }
}

/** For each key three numbers: its weights for a wonder and for a fight, in parts of {@link SCALE}, and when it was counted last: a feature counts once a text. */
const WONDER = 0;
const FIGHT = 1;
const COUNTED = 2;
const ROW = 3;
const rows: number[] = [];
const keys: number[] = [];

/** Rows of name:wonder:fight. A word that the lists no longer have has no key. */
for (const [list, text] of Object.entries({ words: WORDS, doings: DOINGS, pairs: PAIRED }) as [List, string][])
  for (const row of text.split(/\s+/)) {
    const [name, wonder, fight] = row.split(":") as [string, string, string];
    const key = name ? KEY_OF[list](name) : -1;
    if (key < 0) continue;
    keys.push(key);
    rows.push(Number(wonder), Number(fight), 0);
  }
const TALLY = Int32Array.from(rows);
const PLACES = new KeyTable(keys);

let serial = 0;
const sums = { wonder: 0, fight: 0, words: 0 };

/** Whether it has weights and was not counted before. */
function count(key: number): boolean {
  const place = PLACES.find(key) * ROW;
  if (place < 0 || TALLY[place + COUNTED] === serial) return false;
  TALLY[place + COUNTED] = serial;
  sums.wonder += TALLY[place + WONDER]!;
  sums.fight += TALLY[place + FIGHT]!;
  return true;
}
function countWord(key: number, _: number, pair: boolean): void {
  if (count(key) && !pair) sums.words++;
}

/** Sums of the weights over the root of how many known words there are: long texts say no more than short ones. */
export function toldOf(tokens: readonly Token[], events: readonly Event[]): Told {
  serial = (serial + 1) | 0;
  sums.wonder = 0;
  sums.fight = 0;
  sums.words = 0;
  visitWords(tokens, countWord);
  visitDoings(tokens, events, count);
  const scale = 1 / (SCALE * Math.sqrt(Math.max(1, sums.words)));
  return { wonder: sums.wonder * scale, fight: sums.fight * scale };
}
