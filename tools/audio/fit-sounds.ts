/**
 * Fits how likely a sound is heard (src/audio/cues/likelihood-weights.ts) on the labelled sets: a logistic regression with a quadratic penalty.
 * Sounds that must be heard count as heard, those that must not and those nobody named as not heard; what may be heard does not count.
 * The constructions were written with the known sets in sight and are surer there than elsewhere: each set of that sort has weights of its own
 * for what is told, which are dropped afterwards. With `--check` it writes nothing.
 */
import { writeFileSync } from "node:fs";
import { type Candidate, effectsHeard } from "../../src/audio/cues/effects-heard.js";
import { SETTING_ROWS, type Setting, SOUND_ROWS, settingRow } from "../../src/audio/cues/likelihood.js";
import { isFresh, SETS, type SoundItem, soundItemsOf } from "./labelled.js";

const PENALTY = 3;
/** An effect that nobody labelled counts this much as not heard. */
const UNNAMED = 0.2;
const STEPS = 300;
const RATE = 0.06;
/** Rows that have a second weight in known sets. */
const DOUBLED = ["always", "told", "told, how surely", "told by a turn of phrase", "all signs, logarithm"].map((name) =>
  (SOUND_ROWS as readonly string[]).indexOf(name),
);

interface Example {
  set: string;
  input: number[];
  counts: number;
  heard: number;
}

const inputOf = ({ evidence }: Candidate, setting: Setting, known: boolean): number[] => [
  ...evidence,
  ...settingRow(setting),
  ...DOUBLED.map((row) => (known ? evidence[row]! : 0)),
];

const items = SETS.flatMap(soundItemsOf);
const examples: Example[] = items.flatMap(({ set, candidates, setting, must, may, mustNot }) =>
  candidates
    .filter(({ id }) => !may.includes(id))
    .map((candidate) => ({
      set,
      input: inputOf(candidate, setting, !isFresh(set)),
      counts: must.includes(candidate.id) || mustNot.includes(candidate.id) ? 1 : UNNAMED,
      heard: must.includes(candidate.id) ? 1 : 0,
    })),
);

function regress(parts: readonly Example[]): number[] {
  const width = parts[0]!.input.length;
  const weights = new Array<number>(width).fill(0);
  const first = new Array<number>(width).fill(0);
  const second = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((w) => PENALTY * w);
    for (const { input, counts, heard } of parts) {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += weights[i]! * input[i]!;
      const error = counts * (1 / (1 + Math.exp(-sum)) - heard);
      for (let i = 0; i < width; i++) slope[i]! += error * input[i]!;
    }
    for (let i = 0; i < width; i++) {
      first[i] = 0.9 * first[i]! + 0.1 * slope[i]!;
      second[i] = 0.99 * second[i]! + 0.01 * slope[i]! ** 2;
      weights[i]! -= (RATE * (1 - step / STEPS) * first[i]!) / (Math.sqrt(second[i]!) + 1e-8);
    }
  }
  return weights;
}

/** Precision and recall by the corpus's definition, at the director's own thresholds. */
function score(weights: readonly number[], set: readonly SoundItem[]): [number, number] {
  const likely = (input: readonly number[]): number => 1 / (1 + Math.exp(-input.reduce((sum, value, i) => sum + weights[i]! * value, 0)));
  let right = 0;
  let missed = 0;
  let wrong = 0;
  for (const { candidates, facts, setting, must, mustNot } of set) {
    const heard = effectsHeard(candidates, facts, setting, 3, (evidence) => likely([...evidence, ...settingRow(setting)])).map(
      ({ id }) => id,
    );
    right += must.filter((id) => heard.includes(id)).length;
    missed += must.filter((id) => !heard.includes(id)).length;
    wrong += mustNot.filter((id) => heard.includes(id)).length;
  }
  return [right / (right + wrong), right / (right + missed)];
}

console.log("on a set when fitted on the others: precision, recall");
for (const set of SETS) {
  const weights = regress(examples.filter((one) => one.set !== set));
  const [precision, recall] = score(
    weights,
    items.filter((item) => item.set === set),
  );
  console.log(`${set}: ${precision.toFixed(3)}, ${recall.toFixed(3)}`);
}

if (!process.argv.includes("--check")) {
  const weights = regress(examples);
  const lines = [...SOUND_ROWS, ...SETTING_ROWS].map((name, r) => `  ${JSON.stringify(name)}: ${Math.round(weights[r]! * 1000) / 1000},`);
  const text = `/** Weights of the sounds, fitted by \`npx tsx tools/audio/fit-sounds.ts\` on the labelled sets. Not to be edited by hand. */

export const SOUND_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join("\n")}
};
`;
  writeFileSync(new URL("../../src/audio/cues/likelihood-weights.ts", import.meta.url), text);
}
