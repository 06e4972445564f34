/** The Ogg container (RFC 3533): pages with checksums → packets of one logical stream; finding a page by its granule position. */
import type { ByteFile } from "./byte-file.js";
import { unplayable } from "./decoder.js";

const HEADER = 27;
const LARGEST_PAGE = HEADER + 255 + 255 * 255;
const CAPTURE = 0x5367_674f; // "OggS", little endian

/** Remainders of the polynomial 0x04c11db7, most significant bit first. */
const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = (crc << 1) ^ (crc & 0x8000_0000 ? 0x04c1_1db7 : 0);
  return crc >>> 0;
});

export interface OggPage {
  readonly at: number;
  readonly bytes: number;
  /** Codec's count at the end of the last packet that ends here; null when none does. */
  readonly granule: number | null;
  readonly serial: number;
  readonly continued: boolean;
  readonly first: boolean;
  readonly last: boolean;
  /** Sizes of the segments: a packet ends with the first segment under 255 bytes. */
  readonly lacing: Uint8Array;
  readonly body: Uint8Array;
}

/** The packets that end on one page. */
export interface OggPackets {
  readonly packets: Uint8Array[];
  readonly granule: number | null;
  readonly last: boolean;
}

export function pageChecksum(page: Uint8Array): number {
  let crc = 0;
  for (let i = 0; i < page.length; i++) crc = (crc << 8) ^ CRC[(crc >>> 24) ^ (i >= 22 && i < 26 ? 0 : page[i]!)]!;
  return crc >>> 0;
}

function parsePage(bytes: Uint8Array, at: number): OggPage | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== CAPTURE || bytes[4] !== 0) return null;
  const segments = bytes[26]!;
  if (bytes.length < HEADER + segments) return null;
  const lacing = bytes.slice(HEADER, HEADER + segments);
  const length = HEADER + segments + lacing.reduce((sum, size) => sum + size, 0);
  if (bytes.length < length || pageChecksum(bytes.subarray(0, length)) !== view.getUint32(22, true)) return null;
  const granule = view.getBigInt64(6, true);
  const flags = bytes[5]!;
  return {
    at,
    bytes: length,
    granule: granule < 0n ? null : Number(granule),
    serial: view.getUint32(14, true),
    continued: (flags & 1) !== 0,
    first: (flags & 2) !== 0,
    last: (flags & 4) !== 0,
    lacing,
    body: bytes.slice(HEADER + segments, length),
  };
}

/** One logical stream of an Ogg file: the one that the file's first page begins. */
export class OggStream {
  readonly damage: string[] = [];
  #at = 0;
  #partial: Uint8Array[] = [];
  /** True while the start of the packet in progress was not seen. */
  #headless = false;
  #ended = false;

  private constructor(
    private readonly file: ByteFile,
    private readonly serial: number,
  ) {}

  /** @throws SidequestError AUDIO_UNAVAILABLE when the file does not start with a whole page */
  static async open(file: ByteFile): Promise<OggStream> {
    const page = parsePage(await file.read(0, LARGEST_PAGE), 0);
    if (!page?.first) throw unplayable(file.path, "the first Ogg page is damaged");
    return new OggStream(file, page.serial);
  }

  /** Offset of the next page to be read. */
  get offset(): number {
    return this.#at;
  }

  /** The packets that end on the next page; null at the end of the stream. */
  async next(): Promise<OggPackets | null> {
    if (this.#ended) return null;
    const page = await this.#nextPage(this.file.size);
    if (!page) return null;
    this.#ended = page.last;
    return { packets: this.#packets(page), granule: page.granule, last: page.last };
  }

  /** Goes on reading at the page that starts at `offset`; a packet begun before it is left out. */
  rewind(offset: number): void {
    this.#at = offset;
    this.#partial = [];
    this.#headless = true;
    this.#ended = false;
  }

  /** Granule position of the stream's last page, looked for from the end of the file; null when there is none. */
  async lastGranule(): Promise<number | null> {
    const resume = this.#at;
    let found: number | null = null;
    for (let span = LARGEST_PAGE; found === null; span *= 4) {
      this.#at = Math.max(0, this.file.size - span);
      for (let page = await this.#nextPage(this.file.size, false); page; page = await this.#nextPage(this.file.size, false)) {
        found = page.granule ?? found;
      }
      if (span >= this.file.size) break;
    }
    this.#at = resume;
    return found;
  }

  /** Bisects for the last page from `from` on whose granule position is at most `granule`. Null: none is. */
  async findPage(granule: number, from: number): Promise<OggPage | null> {
    let low = from;
    let high = this.file.size;
    let found: OggPage | null = null;
    while (low < high) {
      const middle = high - low > LARGEST_PAGE ? Math.floor((low + high) / 2) : low;
      this.#at = middle;
      let page = await this.#nextPage(high, false);
      while (page && page.granule === null) page = await this.#nextPage(high, false);
      if (page && page.granule! <= granule) {
        found = page;
        low = page.at + page.bytes;
      } else if (middle === low) break;
      else high = middle;
    }
    return found;
  }

  /** The next whole page of this stream that starts before `end`. What is not a page is skipped, and noted. */
  async #nextPage(end: number, note = true): Promise<OggPage | null> {
    let skippedFrom = -1;
    while (this.#at < end) {
      const bytes = await this.file.read(this.#at, LARGEST_PAGE);
      const page = parsePage(bytes, this.#at);
      if (page) {
        this.#at += page.bytes;
        if (note && skippedFrom >= 0) {
          this.damage.push(`bytes ${skippedFrom} to ${page.at} are damaged and were skipped`);
          this.#partial = [];
          this.#headless = true;
        }
        if (page.serial === this.serial) return page;
        continue;
      }
      if (skippedFrom < 0) skippedFrom = this.#at;
      this.#at += nextCapture(bytes);
    }
    if (note && skippedFrom >= 0) this.damage.push(`truncated or damaged from byte ${skippedFrom}`);
    return null;
  }

  #packets(page: OggPage): Uint8Array[] {
    const packets: Uint8Array[] = [];
    if (!page.continued) {
      this.#partial = [];
      this.#headless = false;
    }
    let from = 0;
    let at = 0;
    for (const size of page.lacing) {
      at += size;
      if (size === 255) continue;
      const piece = page.body.subarray(from, at);
      if (!this.#headless) packets.push(this.#partial.length > 0 ? Buffer.concat([...this.#partial, piece]) : piece);
      this.#partial = [];
      this.#headless = false;
      from = at;
    }
    if (from < at && !this.#headless) this.#partial.push(page.body.subarray(from, at));
    return packets;
  }
}

/** Bytes to the next place after the first byte where a page may start. */
function nextCapture(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x4f, 1); at >= 0; at = bytes.indexOf(0x4f, at + 1))
    if (at + 4 > bytes.length || (bytes[at + 1] === 0x67 && bytes[at + 2] === 0x67 && bytes[at + 3] === 0x53)) return at;
  return Math.max(1, bytes.length);
}
