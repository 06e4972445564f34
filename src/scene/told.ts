/** How much the words of a text, and what does what in it, speak for a wonder and for a fight: sums of fitted weights. One pass, linear. */
import type { Entry } from "./entry.js";
import type { Event } from "./events.js";
import { LEMMAS, lemmaNumber } from "./lexicon.js";
import { KIND, POS, type Token } from "./tokens.js";
import { DOINGS, SCALE, WORDS } from "./told-weights.js";
import { KIND_NAMES, kindIndex, kindOf } from "./wonder-kinds.js";

export interface Told {
  wonder: number;
  fight: number;
}

/** Keys: a word is its lemma's number; a kind of thing and what it does are two numbers in one. */
const BASE = 1 << 15;
if (LEMMAS.length > BASE) throw new Error(`the lexicon has ${LEMMAS.length} base forms; keys of src/scene/told.ts hold at most ${BASE}`);
const BE = lemmaNumber("be");
const doingKey = (kind: number, verb: number): number => (kind + 1) * BASE + verb;

/** Every feature of a text, some more than once; `word`: the word that is the feature, null for a doing. */
export function visitFeatures(tokens: readonly Token[], events: readonly Event[], visit: (key: number, word: Entry | null) => void): void {
  for (const { kind, pos, entry } of tokens) if (entry.lemma !== 0 && kind === KIND.word && pos !== POS.name) visit(entry.lemma, entry);
  for (const event of events) {
    if (event.hidden) continue;
    const verb = event.state ? BE : event.verb.entry.lemma;
    if (verb !== 0) visit(doingKey(kindIndex(kindOf(tokens, event.antecedent ?? event.subject)), verb), null);
  }
}

/** What a key stands for, as the table of weights writes it: its list and its name. */
export function nameOf(key: number): { list: "words" | "doings"; name: string } {
  if (key < BASE) return { list: "words", name: LEMMAS[key]! };
  return { list: "doings", name: `${KIND_NAMES[Math.floor(key / BASE) - 1]}|${LEMMAS[key % BASE]}` };
}

/** Where each key's weights stand. */
const places = new Map<number, number>();
/** For each key three numbers: its weights for a wonder and for a fight, in parts of {@link SCALE}, and when it was counted last: a feature counts once a text. */
const WONDER = 0;
const FIGHT = 1;
const COUNTED = 2;
const rows: number[] = [];

/** Rows of name:wonder:fight. A word that the lists no longer have has no key: −1. */
function read(list: string, keyOf: (name: string) => number): void {
  for (const row of list.split(/\s+/)) {
    const [name, wonder, fight] = row.split(":") as [string, string, string];
    const key = name ? keyOf(name) : -1;
    if (key < 0) continue;
    places.set(key, rows.length);
    rows.push(Number(wonder), Number(fight), 0);
  }
}
const wordKey = (name: string): number => lemmaNumber(name) || -1;
read(WORDS, wordKey);
read(DOINGS, (name) => {
  const [kind, verb] = name.split("|") as [string, string];
  return KIND_NAMES.includes(kind) && wordKey(verb) > 0 ? doingKey(KIND_NAMES.indexOf(kind), wordKey(verb)) : -1;
});

const TALLY = Int32Array.from(rows);
let serial = 0;
let number = 0;
const sums = { wonder: 0, fight: 0 };

const placeOf = (key: number): number => places.get(key) ?? -1;

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
  number++;
}

/** Sums of the weights over the root of how many features there are: long texts say no more than short ones. */
export function toldOf(tokens: readonly Token[], events: readonly Event[]): Told {
  serial = (serial + 1) | 0;
  number = 0;
  sums.wonder = 0;
  sums.fight = 0;
  visitFeatures(tokens, events, count);
  const scale = number === 0 ? 0 : 1 / (SCALE * Math.sqrt(number));
  return { wonder: sums.wonder * scale, fight: sums.fight * scale };
}
