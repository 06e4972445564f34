/** Writes the fitted weights of sounds as source files: src/audio/cues/likelihood-weights.ts and src/audio/cues/sound-word-weights.ts. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nameOf } from "../../src/scene/feature-keys.js";
import { wrapped } from "../wrapped.js";
import type { SoundFit } from "./fit-sounds.js";

const LIKELIHOOD = new URL("../../src/audio/cues/likelihood-weights.ts", import.meta.url);
const SOUND_WORDS = new URL("../../src/audio/cues/sound-word-weights.ts", import.meta.url);
/** Weights of words are whole hundredths; those that weigh less say nothing. */
const SCALE = 100;
const LEAST = 15;
const HEAD = "fitted by `npx tsx tools/audio/fit-sounds.ts` on the labelled sets. Not to be edited by hand. */";
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

export function writeSounds(names: readonly string[], weights: readonly number[]): void {
  const lines = names.map((name, r) => `  ${JSON.stringify(name)}: ${thousandths(weights[r]!)},`);
  save(
    LIKELIHOOD,
    `/** Weights of the sounds, ${HEAD}\n\nexport const SOUND_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n};\n`,
  );
}

export function writeSoundWords(kinds: SoundFit["kinds"]): void {
  const lists = [...kinds].map(([kind, { words }]) => {
    const rows = [...words]
      .map(([key, weight]) => ({ name: nameOf(key).name, weight: Math.round(weight * SCALE) }))
      .filter(({ weight }) => Math.abs(weight) >= LEAST)
      .map(({ name, weight }) => `${name}:${weight}`);
    return `  ${kind}: \`\n${wrapped(rows.sort())}\`,`;
  });
  save(
    SOUND_WORDS,
    `/** Weights of words for each kind of sound, ${HEAD}

/** A weight is its number over this. */
export const SOUND_WORD_SCALE = ${SCALE};

/** Base forms, and pairs of such that stand together, by the kind. */
export const SOUND_WORDS: Readonly<Record<string, string>> = {
${lists.join("\n")}
};

/** What is added for each kind whatever the words. */
export const SOUND_BIAS: Readonly<Record<string, number>> = {
${[...kinds].map(([kind, { bias }]) => `  ${kind}: ${thousandths(bias)},`).join("\n")}
};
`,
  );
}

function save(file: URL, text: string): void {
  writeFileSync(file, text);
  execFileSync("npx", ["biome", "format", "--write", fileURLToPath(file)], { stdio: "ignore" });
}
