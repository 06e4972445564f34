/** SentencePiece's precompiled character map: replaces the longest known run of bytes at each place. */

const LEAF_VALUE = 0x7fff_ffff;
const LABEL = 0x8000_00ff;

/**
 * Layout (SentencePiece, normalizer.cc; the trie is a Darts-clone double array): uint32 bytes of the trie, the trie's
 * uint32 units, then the replacements, each ended by a zero byte; a leaf's value is the offset of its replacement.
 */
export class CharsMap {
  readonly #units: Uint32Array;
  readonly #replacements: Buffer;

  /** @throws RangeError when the table is cut off or its sizes disagree */
  constructor(table: Uint8Array) {
    const bytes = Buffer.from(table);
    const trieBytes = bytes.length >= 4 ? bytes.readUInt32LE(0) : 0;
    if (trieBytes === 0 || trieBytes % 4 !== 0 || trieBytes + 4 > bytes.length) {
      throw new RangeError(`claims a trie of ${trieBytes} bytes within ${bytes.length}`);
    }
    this.#units = new Uint32Array(trieBytes / 4);
    for (let i = 0; i < this.#units.length; i++) this.#units[i] = bytes.readUInt32LE(4 + i * 4);
    this.#replacements = bytes.subarray(4 + trieBytes);
  }

  normalize(text: string): string {
    const input = Buffer.from(text, "utf8");
    const output: Buffer[] = [];
    let copied = 0;
    for (let at = 0; at < input.length; ) {
      const match = this.#longest(input, at);
      if (match === null) {
        at += characterBytes(input[at]!);
        continue;
      }
      output.push(input.subarray(copied, at), this.#replacement(match.value));
      at += match.length;
      copied = at;
    }
    if (copied === 0) return input.toString("utf8");
    output.push(input.subarray(copied));
    return Buffer.concat(output).toString("utf8");
  }

  #longest(input: Buffer, from: number): { length: number; value: number } | null {
    let node = offset(this.#units[0]!);
    let found: { length: number; value: number } | null = null;
    for (let at = from; at < input.length; at++) {
      node ^= input[at]!;
      const unit = this.#units[node];
      if (unit === undefined || (unit & LABEL) >>> 0 !== input[at]) break;
      node ^= offset(unit);
      const leaf = (unit >>> 8) & 1 ? this.#units[node] : undefined;
      if (leaf !== undefined) found = { length: at - from + 1, value: leaf & LEAF_VALUE };
    }
    return found;
  }

  #replacement(start: number): Buffer {
    const end = this.#replacements.indexOf(0, start);
    return this.#replacements.subarray(start, end < 0 ? undefined : end);
  }
}

/** Distance to a unit's children, as Darts-clone packs it. */
function offset(unit: number): number {
  return ((unit >>> 10) << ((unit & 0x200) >>> 6)) >>> 0;
}

function characterBytes(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}
