/** Writes the fitted weights as source files: src/scene/weights.ts, src/scene/told-weights.ts and src/scene/look-weights.ts. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EVIDENCE } from "../../src/scene/evidence.js";
import { type List, nameOf } from "../../src/scene/feature-keys.js";
import { wrapped } from "../wrapped.js";
import type { WordedFit } from "./worded.js";

const WEIGHTS = new URL("../../src/scene/weights.ts", import.meta.url);
const TOLD = new URL("../../src/scene/told-weights.ts", import.meta.url);
const LOOKS = new URL("../../src/scene/look-weights.ts", import.meta.url);
/** Weights of words are whole hundredths. */
const SCALE = 100;
/** A pair that weighs less says nothing. */
const LEAST_PAIR = 40;
const ANY_NUMBER = "// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted number can come near a known one";

const number = (value: number | undefined) => (value === undefined ? 0 : Math.round(value * 1000) / 1000);

/** `columns`: one for each of `heads`, weights of the evidence and then the bias; `moods`: the weights of {@link tiers} for each mood. */
export function writeWeights(
  heads: readonly string[],
  columns: readonly (readonly number[])[],
  tiers: readonly string[],
  moods: readonly (readonly number[])[],
): void {
  const line = (name: string, e: number) => `  ${JSON.stringify(name)}: [${columns.map((column) => number(column[e])).join(", ")}],`;
  const tierLine = (name: string, t: number) => `  ${name}: [${moods.map((column) => number(column[EVIDENCE.length + t])).join(", ")}],`;
  save(
    WEIGHTS,
    `/** Weights of the evidence, fitted by \`npx tsx tools/scene/fit.ts\` on the labelled sets. Not to be edited by hand. */
${ANY_NUMBER}

/** Columns of {@link WEIGHTS}: is it worth a picture; which kind of picture; is a fight, is a wonder to be seen; which mood. */
export const COLUMNS = [${heads.map((head) => JSON.stringify(head)).join(", ")}] as const;

export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${EVIDENCE.map(line).join("\n")}
};

/** What is added to each column whatever the evidence. */
export const BIAS: readonly number[] = [${columns.map((column) => number(column.at(-1))).join(", ")}];

/** What each kind of picture adds to the moods. */
export const MOOD_OF_TIER: Readonly<Record<string, readonly number[]>> = {
${tiers.map(tierLine).join("\n")}
};
`,
  );
}

/** `fits`: of which the answers, one after the other, are `looks`. A word that only some of them know weighs nothing in the others. */
export function writeLooks(looks: readonly string[], fits: readonly WordedFit[]): void {
  const words = [...new Set(fits.flatMap((fit) => [...fit.words.keys()]))];
  const rows = words.map((word) => {
    const weights = fits.flatMap((fit) => fit.words.get(word) ?? fit.evidence.map(() => 0));
    return [nameOf(word).name, ...weights.map((weight) => Math.round(weight * SCALE))].join(":");
  });
  save(
    LOOKS,
    `/** Weights of words for kinds of pictures and moods, fitted by \`npx tsx tools/scene/fit.ts\` on the labelled sets. Not to be edited by hand. */

/** A weight is its number over this. */
export const LOOK_SCALE = ${SCALE};

/** What the weights of a word speak for, in their order. */
export const LOOKS = [${looks.map((look) => JSON.stringify(look)).join(", ")}] as const;

/** Base forms. */
export const LOOK_WORDS = \`\n${wrapped(rows.sort())}\`;
`,
  );
}

/** `wonder` and `fight`: weights by key; `clashes`: names and weights. */
export function writeTold(
  wonder: ReadonlyMap<number, number>,
  fight: ReadonlyMap<number, number>,
  clashes: readonly (readonly [string, number])[],
): void {
  const lists: Record<List, string[]> = { words: [], doings: [], pairs: [] };
  const hundredths = (weight: number | undefined) => Math.round((weight ?? 0) * SCALE);
  for (const key of wonder.keys()) {
    const { list, name } = nameOf(key);
    const weights = [hundredths(wonder.get(key)), hundredths(fight.get(key))];
    if (list === "pairs" && weights.every((weight) => Math.abs(weight) < LEAST_PAIR)) continue;
    lists[list].push([name, ...weights].join(":"));
  }
  const list = (constant: string, name: List): string => `export const ${constant} = \`\n${wrapped(lists[name].sort())}\`;\n`;
  save(
    TOLD,
    `/** Weights of words for a wonder and for a fight, fitted by \`npx tsx tools/scene/fit.ts\` on the labelled sets. Not to be edited by hand. */
${ANY_NUMBER}

/** A weight is its number over this. */
export const SCALE = ${SCALE};

/** Base forms, for a wonder and for a fight. */
${list("WORDS", "words")}
/** A kind of thing and what it does, for the same. */
${list("DOINGS", "doings")}
/** Two base forms that stand together, for the same. */
${list("PAIRED", "pairs")}
/** Clauses of a kind that {@link file://./wonder-clash.ts} counts, each. */
export const CLASH_WEIGHTS: Readonly<Record<string, number>> = {
${clashes.map(([name, weight]) => `  ${JSON.stringify(name)}: ${number(weight)},`).join("\n")}
};
`,
  );
}

function save(file: URL, text: string): void {
  writeFileSync(file, text);
  execFileSync("npx", ["biome", "format", "--write", fileURLToPath(file)], { stdio: "ignore" });
}
