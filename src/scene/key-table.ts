/** Which of a list of numbers a number is: a hash table with open addressing, half full at most. */
export class KeyTable {
  private readonly mask: number;
  private readonly shift: number;
  /** A key and its place + 1 side by side; 0 for an empty slot. */
  private readonly slots: Int32Array;

  /** `keys`: whole numbers of 31 bits, each once. */
  constructor(keys: readonly number[]) {
    const bits = 33 - Math.clz32(keys.length);
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(2 << bits);
    for (let place = 0; place < keys.length; place++) {
      let slot = this.firstSlot(keys[place]!);
      while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = keys[place]!;
      this.slots[2 * slot + 1] = place + 1;
    }
  }

  /** Its place in the list; −1 for none. */
  find(key: number): number {
    for (let slot = this.firstSlot(key); ; slot = (slot + 1) & this.mask) {
      const place = this.slots[2 * slot + 1]!;
      if (place === 0 || this.slots[2 * slot] === key) return place - 1;
    }
  }

  /** Fibonacci hashing: the upper bits of the product with 2³² / φ. */
  private firstSlot(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.shift;
  }
}
