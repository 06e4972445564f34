/** How much the words of a text, those that stand together and what does what in it speak for a wonder and for a fight: sums of fitted weights. One pass, linear. */
import type { Event } from "./events.js";
import { doingKey, KEY_OF, type List, visitWords } from "./feature-keys.js";
import { KeyTable } from "./key-table.js";
import { LEMMAS, lemmaNumber } from "./lexicon.js";
import type { Token } from "./tokens.js";
import { DOINGS, PAIRED, SCALE, WORDS } from "./told-weights.js";
import { kindIndex, kindOf } from "./wonder-kinds.js";

export interface Told {
  wonder: number;
  fight: number;
  /** The base forms of the text's words, each once, as numbers of LEMMAS. */
  lemmas: readonly number[];
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

/** Rows of name:wonder:fight, weights in parts of {@link SCALE}. A word that the lists no longer have has no key. */
function rowsOf(list: List, text: string): { key: number; weights: [number, number] }[] {
  return text.split(/\s+/).flatMap((row) => {
    const [name, wonder, fight] = row.split(":") as [string, string, string];
    const key = name ? KEY_OF[list](name) : -1;
    return key < 0 ? [] : [{ key, weights: [Number(wonder), Number(fight)] }];
  });
}

/** Two weights for each base form, for a wonder and for a fight. */
const OF_WORDS = new Int16Array(2 * LEMMAS.length);
/** For a word that was not learned. */
const UNKNOWN = -0x8000;
OF_WORDS.fill(UNKNOWN);
for (const { key, weights } of rowsOf("words", WORDS)) OF_WORDS.set(weights, 2 * key);

const others = [...rowsOf("doings", DOINGS), ...rowsOf("pairs", PAIRED)];
const PLACES = new KeyTable(others.map(({ key }) => key));
/** The two weights of each. */
const OF_OTHERS = Int16Array.from(others.flatMap(({ weights }) => weights));

/** When each was counted last: a word, a pair and a doing count once a text. Small, so that it stays near the processor. */
const counted = { words: new Uint8Array(LEMMAS.length), others: new Uint8Array(others.length) };
const MOST_SERIAL = 255;
let serial = 0;
function nextSerial(): void {
  serial++;
  if (serial <= MOST_SERIAL) return;
  counted.words.fill(0);
  counted.others.fill(0);
  serial = 1;
}

let wonder = 0;
let fight = 0;
let known = 0;
let lemmas: number[] = [];

function countOther(key: number): void {
  const place = PLACES.find(key);
  if (place < 0 || counted.others[place] === serial) return;
  counted.others[place] = serial;
  wonder += OF_OTHERS[2 * place]!;
  fight += OF_OTHERS[2 * place + 1]!;
}
function countWord(key: number, _: number, pair: boolean): void {
  if (pair) {
    countOther(key);
    return;
  }
  if (counted.words[key] === serial) return;
  counted.words[key] = serial;
  lemmas.push(key);
  const weight = OF_WORDS[2 * key]!;
  if (weight === UNKNOWN) return;
  known++;
  wonder += weight;
  fight += OF_WORDS[2 * key + 1]!;
}

/** Sums of the weights over the root of how many known words there are: long texts say no more than short ones. */
export function toldOf(tokens: readonly Token[], events: readonly Event[]): Told {
  nextSerial();
  wonder = 0;
  fight = 0;
  known = 0;
  lemmas = [];
  visitWords(tokens, countWord);
  visitDoings(tokens, events, countOther);
  const scale = 1 / (SCALE * Math.sqrt(Math.max(1, known)));
  return { wonder: wonder * scale, fight: fight * scale, lemmas };
}
