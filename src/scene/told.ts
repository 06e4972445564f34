/** How much the words of a text, those that stand together and what does what in it speak for a wonder and for a fight: sums of fitted weights. One pass, linear. */
import type { Entry } from "./entry.js";
import type { Event } from "./events.js";
import { LEMMAS, lemmaNumber } from "./lexicon.js";
import { KIND, POS, type Token } from "./tokens.js";
import { DOINGS, PAIRED, SCALE, WORDS } from "./told-weights.js";
import { KIND_NAMES, kindIndex, kindOf } from "./wonder-kinds.js";

export interface Told {
  wonder: number;
  fight: number;
}

/** Keys: a word is its lemma's number; a kind of thing and what it does are two numbers in one, two words that stand together as well. */
const BASE = 1 << 15;
if (LEMMAS.length > BASE) throw new Error(`the lexicon has ${LEMMAS.length} base forms; keys of src/scene/told.ts hold at most ${BASE}`);
const BE = lemmaNumber("be");
const doingKey = (kind: number, verb: number): number => (kind + 1) * BASE + verb;
const PAIRS = KIND_NAMES.length + 1;
const pairKey = (first: number, second: number): number => (PAIRS + first) * BASE + second;

/** Every feature of a text, some more than once; `word`: the word that is the feature, null for a doing or a pair. */
export function visitFeatures(tokens: readonly Token[], events: readonly Event[], visit: (key: number, word: Entry | null) => void): void {
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, pos, entry } = tokens[i]!;
    if (kind !== KIND.word) {
      if (kind === KIND.stop) before = 0;
      continue;
    }
    const lemma = pos === POS.name ? 0 : entry.lemma;
    if (lemma !== 0) {
      visit(lemma, entry);
      if (before !== 0) visit(pairKey(before, lemma), null);
    }
    before = lemma;
  }
  for (const event of events) {
    if (event.hidden) continue;
    const verb = event.state ? BE : event.verb.entry.lemma;
    if (verb !== 0) visit(doingKey(kindIndex(kindOf(tokens, event.antecedent ?? event.subject)), verb), null);
  }
}

/** The lists of the table of weights. */
export type List = "words" | "doings" | "pairs";

/** What a key stands for, as the table of weights writes it: its list and its name. */
export function nameOf(key: number): { list: List; name: string } {
  const second = LEMMAS[key % BASE]!;
  const first = Math.floor(key / BASE);
  if (first === 0) return { list: "words", name: second };
  if (first < PAIRS) return { list: "doings", name: `${KIND_NAMES[first - 1]}|${second}` };
  return { list: "pairs", name: `${LEMMAS[first - PAIRS]}|${second}` };
}

/** For each key three numbers: its weights for a wonder and for a fight, in parts of {@link SCALE}, and when it was counted last: a feature counts once a text. */
const WONDER = 0;
const FIGHT = 1;
const COUNTED = 2;
const rows: number[] = [];
const keys: number[] = [];

/** Rows of name:wonder:fight. A word that the lists no longer have has no key: −1. */
function read(list: string, keyOf: (name: string) => number): void {
  for (const row of list.split(/\s+/)) {
    const [name, wonder, fight] = row.split(":") as [string, string, string];
    const key = name ? keyOf(name) : -1;
    if (key < 0) continue;
    keys.push(key);
    rows.push(Number(wonder), Number(fight), 0);
  }
}
const wordKey = (name: string): number => lemmaNumber(name) || -1;
const partsOf = (name: string): [string, string] => name.split("|") as [string, string];
read(WORDS, wordKey);
read(DOINGS, (name) => {
  const [kind, verb] = partsOf(name);
  return KIND_NAMES.includes(kind) && wordKey(verb) > 0 ? doingKey(KIND_NAMES.indexOf(kind), wordKey(verb)) : -1;
});
read(PAIRED, (name) => {
  const [first, second] = partsOf(name).map(wordKey) as [number, number];
  return first > 0 && second > 0 ? pairKey(first, second) : -1;
});

/** Where each key's weights stand: a hash table with open addressing, half full at most. */
const SLOTS = 1 << (33 - Math.clz32(keys.length));
const slotKeys = new Int32Array(SLOTS);
const slotPlaces = new Int32Array(SLOTS);
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (Math.clz32(SLOTS) + 1);
for (let k = 0; k < keys.length; k++) {
  let slot = slotOf(keys[k]!);
  while (slotKeys[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slotKeys[slot] = keys[k]!;
  slotPlaces[slot] = k * (COUNTED + 1);
}
function placeOf(key: number): number {
  for (let slot = slotOf(key); ; slot = (slot + 1) & (SLOTS - 1)) {
    if (slotKeys[slot] === key) return slotPlaces[slot]!;
    if (slotKeys[slot] === 0) return -1;
  }
}

const TALLY = Int32Array.from(rows);
let serial = 0;
let number = 0;
const sums = { wonder: 0, fight: 0 };

function count(key: number, word: Entry | null): void {
  let place: number;
  if (word === null) place = placeOf(key);
  else {
    if (word.told < -1) word.told = placeOf(key);
    place = word.told;
  }
  if (place < 0 || TALLY[place + COUNTED] === serial) return;
  TALLY[place + COUNTED] = serial;
  sums.wonder += TALLY[place + WONDER]!;
  sums.fight += TALLY[place + FIGHT]!;
  if (word !== null) number++;
}

/** Sums of the weights over the root of how many known words there are: long texts say no more than short ones. */
export function toldOf(tokens: readonly Token[], events: readonly Event[]): Told {
  serial = (serial + 1) | 0;
  number = 0;
  sums.wonder = 0;
  sums.fight = 0;
  visitFeatures(tokens, events, count);
  const scale = number === 0 ? 0 : 1 / (SCALE * Math.sqrt(number));
  return { wonder: sums.wonder * scale, fight: sums.fight * scale };
}
