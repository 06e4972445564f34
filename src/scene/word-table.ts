/** Hash table from stretches of a text to lexicon entries: a word is found without being cut out of its text. */
import type { Entry } from "./entry.js";

const PRIME = 0x01000193;
const CURLY = 0x2019;
const STRAIGHT = 39;

/** Lower case of an ASCII letter, straight form of an apostrophe; −1 for what needs the full rules of Unicode: no word of the table has it. */
export const folded = (code: number): number => (code < 128 ? FOLDED[code]! : code === CURLY ? STRAIGHT : -1);
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code));

/** FNV-1a, 32 bit: the hash of no characters, and the hash with one folded character more. A reader of text hashes a word as it goes along. */
export const NO_HASH = 0x811c9dc5 | 0;
export const hashed = (hash: number, character: number): number => Math.imul(hash ^ character, PRIME);

/** A second hash by another rule: that a word shares both with another one is as likely as meeting it among 2⁶⁴. */
export const checked = (check: number, character: number): number => (Math.imul(check, FACTOR) + character) | 0;
const FACTOR = 0x2c9277b5;

export class WordTable {
  private readonly mask: number;
  private readonly slots: (Entry | null)[];
  /** Both hashes of the entry in each slot, side by side: words are told apart without a look at their letters, which lie far away in memory. */
  private readonly hashes: Int32Array;
  readonly size: number;

  constructor(entries: readonly Entry[]) {
    let capacity = 16;
    while (capacity < entries.length * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Array<Entry | null>(capacity).fill(null);
    this.hashes = new Int32Array(capacity * 2);
    this.size = entries.length;
    for (const entry of entries) {
      const { hash, check } = hashesOf(entry.text, 0, entry.text.length);
      let slot = hash & this.mask;
      while (this.slots[slot] !== null) slot = (slot + 1) & this.mask;
      this.slots[slot] = entry;
      this.hashes[2 * slot] = hash;
      this.hashes[2 * slot + 1] = check;
    }
  }

  /** The entry of text[start … end), whatever its case; null when there is none or the word is not plain ASCII. */
  find(text: string, start: number, end: number): Entry | null {
    const { hash, check } = hashesOf(text, start, end);
    return this.findHashed(hash, check);
  }

  /** The same when the stretch's hashes are known. */
  findHashed(hash: number, check: number): Entry | null {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      if (this.hashes[2 * slot] === hash && this.hashes[2 * slot + 1] === check) return this.slots[slot]!;
      if (this.slots[slot] === null) return null;
    }
  }
}

export function hashesOf(text: string, start: number, end: number): { hash: number; check: number } {
  let hash = NO_HASH;
  let check = 0;
  for (let i = start; i < end; i++) {
    const character = folded(text.charCodeAt(i));
    hash = hashed(hash, character);
    check = checked(check, character);
  }
  return { hash, check };
}
