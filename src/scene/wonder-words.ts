/** How much the words of a text, their neighbours and what does what speak for a wonder: a sum of fitted weights. One pass, linear. */
import type { Entry } from "./entry.js";
import type { Event } from "./events.js";
import { FIELD_NAMES, LEMMAS, lemmaNumber } from "./lexicon.js";
import { KIND, POS, type Token } from "./tokens.js";
import { KIND_NAMES, kindIndex, kindOf } from "./wonder-kinds.js";
import { CLASHES } from "./wonder-marks.js";
import { CLASH_WEIGHTS, DOINGS, FIELDS, KINDS, PAIRS, SCALE, WORDS } from "./wonder-weights.js";

/** Keys: a word is its lemma's number; two words or a kind and its doing are two numbers in one. Kinds and fields come after the lemmas. */
const BASE = 1 << 15;
const BE = lemmaNumber("be");
export const kindKey = (kind: number): number => BASE - 1 - kind;
export const fieldKey = (field: number): number => BASE - 64 - field;
export const pairKey = (first: number, second: number): number => (first + 1) * BASE + second;

/** Every feature of a text, some more than once; `word`: the word that is the feature. */
export function visitFeatures(tokens: readonly Token[], events: readonly Event[], visit: (key: number, word: Entry | null) => void): void {
  let before = 0;
  for (const token of tokens) {
    const lemma = token.kind === KIND.word && token.pos !== POS.name ? token.entry.lemma : 0;
    if (lemma !== 0) {
      visit(lemma, token.entry);
      if (before !== 0) visit(pairKey(before, lemma), null);
      if (token.entry.fields !== null) for (const field of token.entry.fields) visit(fieldKey(field), null);
      if (token.pos === POS.noun) visit(kindKey(kindIndex(kindOf(tokens, token))), null);
    }
    before = lemma;
  }
  for (const event of events) {
    if (event.hidden) continue;
    const verb = event.state ? BE : event.verb.entry.lemma;
    if (verb !== 0) visit(pairKey(kindKey(kindIndex(kindOf(tokens, event.antecedent ?? event.subject))), verb), null);
  }
}

/** What a key stands for, as the table of weights writes it: its list and its name. */
export function nameOf(key: number): { list: "words" | "pairs" | "doings" | "kinds" | "fields"; name: string } {
  if (key >= BASE) {
    const first = Math.floor(key / BASE) - 1;
    const second = LEMMAS[key % BASE]!;
    const kind = BASE - 1 - first;
    return kind < KIND_NAMES.length
      ? { list: "doings", name: `${KIND_NAMES[kind]}|${second}` }
      : { list: "pairs", name: `${LEMMAS[first]}|${second}` };
  }
  const kind = BASE - 1 - key;
  if (kind < KIND_NAMES.length) return { list: "kinds", name: KIND_NAMES[kind]! };
  const field = BASE - 64 - key;
  if (field >= 0 && field < FIELD_NAMES.length) return { list: "fields", name: FIELD_NAMES[field]! };
  return { list: "words", name: LEMMAS[key]! };
}

const keys: number[] = [];
const weights: number[] = [];

function read(list: string, keyOf: (name: string) => number): void {
  for (const row of list.split(/\s+/)) {
    const colon = row.lastIndexOf(":");
    if (colon < 0) continue;
    const key = keyOf(row.slice(0, colon));
    if (key < 0) continue;
    keys.push(key);
    weights.push(Number(row.slice(colon + 1)));
  }
}
/** A word that the lists no longer have has no key. */
const wordKey = (name: string): number => lemmaNumber(name) || -1;
function twoWords(name: string, firstOf: (name: string) => number): number {
  const [first, second] = name.split("|") as [string, string];
  return firstOf(first) < 0 || wordKey(second) < 0 ? -1 : pairKey(firstOf(first), wordKey(second));
}
const namedKind = (name: string): number => (KIND_NAMES.includes(name) ? kindKey(KIND_NAMES.indexOf(name)) : -1);
read(WORDS, wordKey);
read(PAIRS, (name) => twoWords(name, wordKey));
read(DOINGS, (name) => twoWords(name, namedKind));
read(KINDS, namedKind);
read(FIELDS, (name) =>
  (FIELD_NAMES as readonly string[]).includes(name) ? fieldKey((FIELD_NAMES as readonly string[]).indexOf(name)) : -1,
);

/** For each key its weight, in parts of {@link SCALE}, and beside it when it was counted last: a feature counts once a text. */
const TALLY = new Int32Array(2 * weights.length);
for (const [place, weight] of weights.entries()) TALLY[2 * place] = weight;

/** Hash table of keys: key and place + 1 side by side, a place of 0 for an empty slot. Texts ask it for every pair of words. */
const SLOT_BITS = 32 - Math.clz32(keys.length * 2);
const SLOTS = new Int32Array(2 << SLOT_BITS);
const LAST_SLOT = (1 << SLOT_BITS) - 1;
/** A few bits for each key: most pairs have no weight, and are told by this far smaller table. */
const SEEN_BITS = 16;
const SEEN = new Uint8Array(1 << (SEEN_BITS - 3));
const mixed = (key: number): number => Math.imul(key, 0x9e3779b1);

for (const [place, key] of keys.entries()) {
  const hash = mixed(key);
  const bit = hash >>> (32 - SEEN_BITS);
  SEEN[bit >> 3]! |= 1 << (bit & 7);
  let slot = hash >>> (32 - SLOT_BITS);
  while (SLOTS[2 * slot + 1] !== 0) slot = (slot + 1) & LAST_SLOT;
  SLOTS[2 * slot] = key;
  SLOTS[2 * slot + 1] = place + 1;
}

/** −1 for a key without a weight. */
function placeOf(key: number): number {
  const hash = mixed(key);
  const bit = hash >>> (32 - SEEN_BITS);
  if ((SEEN[bit >> 3]! & (1 << (bit & 7))) === 0) return -1;
  for (let slot = hash >>> (32 - SLOT_BITS); ; slot = (slot + 1) & LAST_SLOT) {
    const place = SLOTS[2 * slot + 1]!;
    if (place === 0 || SLOTS[2 * slot] === key) return place - 1;
  }
}

let serial = 0;
let sum = 0;
let number = 0;

function count(key: number, word: Entry | null): void {
  let place: number;
  if (word === null) place = placeOf(key);
  else {
    if (word.told < -1) word.told = placeOf(key);
    place = word.told;
  }
  if (place < 0 || TALLY[2 * place + 1] === serial) return;
  TALLY[2 * place + 1] = serial;
  sum += TALLY[2 * place]!;
  number++;
}

const BY_CLASH = CLASHES.map((name) => CLASH_WEIGHTS[name] ?? 0);

/**
 * What the clashes weigh, and the sum of the words' weights over the root of how many there are: long texts say no more than short ones.
 */
export function toldOf(tokens: readonly Token[], events: readonly Event[], clashes: readonly number[]): number {
  serial = (serial + 1) | 0;
  sum = 0;
  number = 0;
  visitFeatures(tokens, events, count);
  let told = number === 0 ? 0 : sum / SCALE / Math.sqrt(number);
  for (let i = 0; i < clashes.length; i++) told += clashes[i]! * BY_CLASH[i]!;
  return told;
}
