/** FLAC's own stream layout (RFC 9639): STREAMINFO, and where one frame ends and the next begins. */

export interface StreamInfo {
  readonly maxBlock: number;
  readonly rate: number;
  readonly channels: number;
  readonly bits: number;
  /** 0: the encoder did not know. */
  readonly frames: number;
}

export interface FrameHeader {
  /** Frame number with fixed blocks, sample number with variable ones. */
  readonly number: number;
  readonly variable: boolean;
  readonly block: number;
  readonly bytes: number;
}

const table = (bits: 8 | 16, polynomial: number): Uint16Array =>
  Uint16Array.from({ length: 256 }, (_, byte) => {
    let crc = byte << (bits - 8);
    for (let bit = 0; bit < 8; bit++) crc = (crc << 1) ^ (crc & (1 << (bits - 1)) ? polynomial : 0);
    return crc & ((1 << bits) - 1);
  });
const CRC8 = table(8, 0x07);
const CRC16 = table(16, 0x8005);

/** Parses the 34 bytes of a STREAMINFO block. */
export function parseStreamInfo(bytes: Uint8Array): StreamInfo {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    maxBlock: view.getUint16(2),
    rate: view.getUint32(10) >>> 12,
    channels: ((bytes[12]! >> 1) & 7) + 1,
    bits: (((bytes[12]! & 1) << 4) | (bytes[13]! >> 4)) + 1,
    frames: (bytes[13]! & 15) * 2 ** 32 + view.getUint32(14),
  };
}

/** A number coded as in UTF-8, of up to 36 bits (RFC 9639, 9.1.5). Returns it and the bytes it took, or null. */
function codedNumber(bytes: Uint8Array, at: number): [value: number, length: number] | null {
  const first = bytes[at]!;
  if (first < 0x80) return [first, 1];
  const length = Math.clz32(~first << 24);
  if (length < 2 || length > 7 || at + length > bytes.length) return null;
  let value = length === 7 ? 0 : first & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i]!;
    if ((next & 0xc0) !== 0x80) return null;
    value = value * 64 + (next & 0x3f);
  }
  return [value, length];
}

/** The frame header at `at`, if there is one: sync code, no reserved value, right checksum. */
export function frameHeader(bytes: Uint8Array, at: number): FrameHeader | null {
  if (at + 6 > bytes.length || bytes[at] !== 0xff || (bytes[at + 1]! & 0xfe) !== 0xf8) return null;
  const blockCode = bytes[at + 2]! >> 4;
  const rateCode = bytes[at + 2]! & 15;
  const bitsCode = (bytes[at + 3]! >> 1) & 7;
  if (blockCode === 0 || rateCode === 15 || bytes[at + 3]! >> 4 > 10 || bitsCode === 3 || (bytes[at + 3]! & 1) !== 0) return null;
  const coded = codedNumber(bytes, at + 4);
  if (!coded) return null;
  let end = at + 4 + coded[1];
  const block = blockSize(blockCode, bytes, end);
  end += blockCode === 6 ? 1 : blockCode === 7 ? 2 : 0;
  end += rateCode === 12 ? 1 : rateCode > 12 ? 2 : 0;
  if (end >= bytes.length) return null;
  let crc = 0;
  for (let i = at; i < end; i++) crc = CRC8[crc ^ bytes[i]!]!;
  return crc === bytes[end] ? { number: coded[0], variable: (bytes[at + 1]! & 1) === 1, block, bytes: end + 1 - at } : null;
}

function blockSize(code: number, bytes: Uint8Array, at: number): number {
  if (code === 1) return 192;
  if (code <= 5) return 576 << (code - 2);
  if (code === 6) return bytes[at]! + 1;
  if (code === 7) return bytes[at]! * 256 + bytes[at + 1]! + 1;
  return 256 << (code - 8);
}

/** True when the frame, its two bytes of checksum included, is whole. */
export function frameIntact(frame: Uint8Array): boolean {
  let crc = 0;
  for (let i = 0; i < frame.length; i++) crc = ((crc << 8) & 0xffff) ^ CRC16[(crc >> 8) ^ frame[i]!]!;
  return crc === 0;
}
