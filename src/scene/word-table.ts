/** Hash table from stretches of a text to lexicon entries: a word is found without being cut out of its text. */
import type { Entry } from "./entry.js";

/** FNV-1a, 32 bit. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const CURLY = 0x2019;
const STRAIGHT = 39;

/** Lower case of an ASCII letter, straight form of an apostrophe; −1 for what needs the full rules of Unicode. */
function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code < 128) return code;
  return code === CURLY ? STRAIGHT : -1;
}

export class WordTable {
  private readonly mask: number;
  private readonly slots: (Entry | null)[];
  readonly size: number;

  constructor(entries: readonly Entry[]) {
    let capacity = 16;
    while (capacity < entries.length * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Array<Entry | null>(capacity).fill(null);
    this.size = entries.length;
    for (const entry of entries) {
      let hash = SEED;
      for (let i = 0; i < entry.text.length; i++) hash = Math.imul(hash ^ entry.text.charCodeAt(i), PRIME);
      let slot = hash & this.mask;
      while (this.slots[slot] !== null) slot = (slot + 1) & this.mask;
      this.slots[slot] = entry;
    }
  }

  /** The entry of text[start … end), whatever its case; null when there is none or the word is not plain ASCII. */
  find(text: string, start: number, end: number): Entry | null {
    let hash = SEED;
    for (let i = start; i < end; i++) {
      const code = fold(text.charCodeAt(i));
      if (code < 0) return null;
      hash = Math.imul(hash ^ code, PRIME);
    }
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const entry = this.slots[slot]!;
      if (entry === null) return null;
      if (spells(entry.text, text, start, end)) return entry;
    }
  }
}

function spells(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== fold(text.charCodeAt(start + i))) return false;
  return true;
}
