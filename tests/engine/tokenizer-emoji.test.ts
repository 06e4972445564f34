import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadTokenizers } from "../../src/engine/tokenizer.js";
import { CLIP_FOLDER, T5_GGUF, T5_JSON } from "./tokenizer-files.js";

const EMOJI = ["😀", "👩‍🚀", "🇫🇷", "❤️", "🏴‍☠️"];

const vocab = JSON.parse(readFileSync(join(CLIP_FOLDER, "vocab.json"), "utf8")) as Record<string, number>;

/** GPT-2's table: printable bytes stand for themselves, the others follow from U+0100 in order. */
const byteNames = (() => {
  const printable = (byte: number) => (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => String.fromCodePoint(printable(byte) ? byte : next++));
})();

function clipIds(emoji: string): number[] {
  const names = [...Buffer.from(emoji)].map((byte) => byteNames[byte]!);
  return names.map((name, i) => vocab[i === names.length - 1 ? `${name}</w>` : name]!);
}

test.each([T5_JSON, T5_GGUF])("T5 makes one unknown of a run of emoji: %s", (t5) => {
  const tokenizers = loadTokenizers({ t5, clip: CLIP_FOLDER });
  for (const emoji of EMOJI) {
    expect([...tokenizers.t5.encode(emoji, 512).ids], emoji).toEqual([3, 2, 1]);
    expect([...tokenizers.t5.encode(`${emoji}${emoji} dog${emoji}s`, 512).ids], emoji).toEqual([3, 2, 54, 2, 22, 1]);
  }
});

test("CLIP spells emoji in bytes", () => {
  const { clip } = loadTokenizers({ t5: T5_JSON, clip: CLIP_FOLDER });
  for (const emoji of EMOJI) {
    const ids = clipIds(emoji);
    expect([...clip.encode(emoji).ids].slice(0, ids.length + 2), emoji).toEqual([532, ...ids, 533]);
    expect(clip.count(emoji), emoji).toBe(ids.length + 2);
  }
});

test("half a surrogate pair does no harm", () => {
  const { t5, clip } = loadTokenizers({ t5: T5_JSON, clip: CLIP_FOLDER });
  expect([...t5.encode("a \ud83d dog", 512).ids]).toEqual([46, 3, 2, 54, 1]);
  expect([...clip.encode("\ud83d").ids]).toEqual([...clip.encode("\ufffd").ids]);
});
