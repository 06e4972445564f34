/** Hash table from stretches of a text to lexicon entries: a word is found without being cut out of its text. */
import type { Entry } from "./entry.js";

const PRIME = 0x01000193;
const CURLY = 0x2019;
const STRAIGHT = 39;

/** Lower case of an ASCII letter, straight form of an apostrophe; −1 for what needs the full rules of Unicode. */
function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code < 128) return code;
  return code === CURLY ? STRAIGHT : -1;
}

/** FNV-1a, 32 bit: the hash of no characters, and the hash with one character more. A reader of text hashes a word as it goes along. */
export const NO_HASH = 0x811c9dc5 | 0;
/** 0 stands for a character that needs the full rules of Unicode; the table has no word with one. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, fold(code)));
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ (code < 128 ? FOLDED[code]! : fold(code)), PRIME);

export class WordTable {
  private readonly mask: number;
  private readonly slots: (Entry | null)[];
  /** Hash of the entry in each slot: tells two words apart without looking at them. */
  private readonly hashes: Int32Array;
  readonly size: number;

  constructor(entries: readonly Entry[]) {
    let capacity = 16;
    while (capacity < entries.length * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Array<Entry | null>(capacity).fill(null);
    this.hashes = new Int32Array(capacity);
    this.size = entries.length;
    for (const entry of entries) {
      let hash = NO_HASH;
      for (let i = 0; i < entry.text.length; i++) hash = hashed(hash, entry.text.charCodeAt(i));
      let slot = hash & this.mask;
      while (this.slots[slot] !== null) slot = (slot + 1) & this.mask;
      this.slots[slot] = entry;
      this.hashes[slot] = hash;
    }
  }

  /** The entry of text[start … end), whatever its case; null when there is none or the word is not plain ASCII. */
  find(text: string, start: number, end: number): Entry | null {
    let hash = NO_HASH;
    for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i));
    return this.findHashed(text, start, end, hash);
  }

  /** The same when the stretch's hash is known. */
  findHashed(text: string, start: number, end: number, hash: number): Entry | null {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const its = this.hashes[slot]!;
      if (its === hash) {
        const entry = this.slots[slot]!;
        if (entry !== null && spells(entry.text, text, start, end)) return entry;
      }
      if (its === 0 && this.slots[slot] === null) return null;
    }
  }
}

function spells(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== fold(text.charCodeAt(start + i))) return false;
  return true;
}
