/** Which of a list of numbers a number is: a hash table with open addressing, half full at most. */
export class KeyTable {
  private readonly mask: number;
  private readonly shift: number;
  /** Keys by themselves, 0 for an empty slot: most that are looked for are not there, and a line of memory holds sixteen. */
  private readonly keys: Int32Array;
  private readonly places: Int32Array;

  /** `keys`: whole numbers above 0 of 31 bits, each once. */
  constructor(keys: readonly number[]) {
    const bits = 33 - Math.clz32(keys.length);
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    this.keys = new Int32Array(1 << bits);
    this.places = new Int32Array(1 << bits);
    for (let place = 0; place < keys.length; place++) {
      let slot = this.firstSlot(keys[place]!);
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = keys[place]!;
      this.places[slot] = place;
    }
  }

  /** Its place in the list; −1 for none. */
  find(key: number): number {
    for (let slot = this.firstSlot(key); ; slot = (slot + 1) & this.mask) {
      const own = this.keys[slot]!;
      if (own === key) return this.places[slot]!;
      if (own === 0) return -1;
    }
  }

  /** Fibonacci hashing: the upper bits of the product with 2³² / φ. */
  private firstSlot(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.shift;
  }
}
