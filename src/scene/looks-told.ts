/** How much the words of a text speak for each kind of picture and for each mood: sums of fitted weights. One pass, linear. */
import { KEY_OF } from "./feature-keys.js";
import { LEMMAS } from "./lexicon.js";
import { LOOK_SCALE, LOOK_WORDS, LOOKS } from "./look-weights.js";
import { KIND, POS, type Token } from "./tokens.js";
import { COLUMNS } from "./weights.js";

/** The score that each weight of a word adds to. */
const SCORES = LOOKS.map((look) => COLUMNS.indexOf(look));
const WIDTH = LOOKS.length;
/** Weights of the words that have any, one after the other. */
const weights: number[] = [];
/** Where those of each base form stand, + 1; 0 for none. */
const PLACES = new Int32Array(LEMMAS.length);
for (const row of LOOK_WORDS.trim().split(/\s+/)) {
  const [name, ...own] = row.split(":") as [string, ...string[]];
  const key = KEY_OF.words(name);
  if (key < 0) continue;
  PLACES[key] = weights.length + 1;
  weights.push(...own.map((weight) => Number(weight) / LOOK_SCALE));
}
const WEIGHTS = Float64Array.from(weights);
/** When each base form was counted last: a word counts once a text. */
const COUNTED = new Int32Array(LEMMAS.length);
const sums = new Float64Array(WIDTH);
let serial = 0;

/** Adds to the scores of `weigh`, over the root of how many known words there are: long texts say no more than short ones. */
export function addLooks(scores: number[], tokens: readonly Token[]): void {
  serial = (serial + 1) | 0;
  sums.fill(0);
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, pos, entry } = tokens[i]!;
    // Unknown words share the first place, which has no weights.
    const from = PLACES[entry.lemma]! - 1;
    if (from < 0 || kind !== KIND.word || pos === POS.name || COUNTED[entry.lemma] === serial) continue;
    COUNTED[entry.lemma] = serial;
    words++;
    for (let c = 0; c < WIDTH; c++) sums[c]! += WEIGHTS[from + c]!;
  }
  if (words === 0) return;
  const scale = 1 / Math.sqrt(words);
  for (let c = 0; c < WIDTH; c++) scores[SCORES[c]!]! += sums[c]! * scale;
}
