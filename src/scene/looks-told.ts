/** How much the words of a text speak for each kind of picture and for each mood: sums of fitted weights. Linear. */
import { KEY_OF } from "./feature-keys.js";
import { LEMMAS } from "./lexicon.js";
import { LOOK_SCALE, LOOK_WORDS, LOOKS } from "./look-weights.js";
import { COLUMNS } from "./weights.js";

/** The score that each weight of a word adds to. */
const SCORES = LOOKS.map((look) => COLUMNS.indexOf(look));
const WIDTH = LOOKS.length;
/** A row of weights begins so often: none lies across two lines of the processor's memory. */
const STRIDE = 16;
const rows = LOOK_WORDS.trim()
  .split(/\s+/)
  .map((row) => row.split(":") as [string, ...string[]])
  .map(([name, ...weights]) => ({ key: KEY_OF.words(name), weights: weights.map(Number) }))
  .filter(({ key }) => key > 0);
/** Weights of the words that have any, in parts of {@link LOOK_SCALE}; the first row is of no word. */
const WEIGHTS = new Int16Array((rows.length + 1) * STRIDE);
/** Which of the rows is a base form's; 0 for none. */
const ROW = new Uint16Array(LEMMAS.length);
for (const [r, { key, weights }] of rows.entries()) {
  ROW[key] = r + 1;
  WEIGHTS.set(weights, (r + 1) * STRIDE);
}
const sums = new Int32Array(WIDTH);

/** Adds to the scores of `weigh`, over the root of how many known words there are: long texts say no more than short ones. `lemmas`: each once. */
export function addLooks(scores: number[], lemmas: readonly number[]): void {
  sums.fill(0);
  let known = 0;
  for (let i = 0; i < lemmas.length; i++) {
    const row = ROW[lemmas[i]!]!;
    if (row === 0) continue;
    known++;
    for (let c = 0; c < WIDTH; c++) sums[c]! += WEIGHTS[row * STRIDE + c]!;
  }
  if (known === 0) return;
  const scale = 1 / (LOOK_SCALE * Math.sqrt(known));
  for (let c = 0; c < WIDTH; c++) scores[SCORES[c]!]! += sums[c]! * scale;
}
