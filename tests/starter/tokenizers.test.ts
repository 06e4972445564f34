import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadTokenizers } from "../../src/engine/tokenizer.js";
import { STARTER_FOLDER } from "../../src/models/find-sets.js";

interface Case {
  text: string;
  t5: number[];
  clip: number[];
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, "tokenizer-cases.json"), "utf8")) as Case[];
const tokenizers = loadTokenizers({ t5: join(STARTER_FOLDER, "tokenizer_t5"), clip: join(STARTER_FOLDER, "tokenizer_clip") });

test.each(cases)("the engine reads as the trainer read: $text", ({ text, t5, clip }) => {
  expect([...tokenizers.t5.encode(text, 256).ids]).toEqual(t5);
  expect([...tokenizers.clip.encode(text).ids]).toEqual(clip);
});
