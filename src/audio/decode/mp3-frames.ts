/** MPEG audio frame headers (ISO 11172-3, 13818-3), and what the Xing, Info, LAME and VBRI tags in the first frame tell. */

export interface Mp3Frame {
  readonly bytes: number;
  readonly samples: number;
  readonly rate: number;
  readonly channels: number;
  readonly bitrate: number;
  readonly layer: number;
  /** 1, 2 or 2.5. */
  readonly version: number;
}

export interface Mp3Tag {
  /** Frames of sound after the tag's own; null when it does not say. */
  readonly frames: number | null;
  /** Samples that encoder and decoder put before the sound and the encoder after it. */
  readonly delay: number;
  readonly padding: number;
}

/** kbit/s by [MPEG-1 or not][layer]. Index 0 is "free", which nobody writes. */
const BITRATES: Record<string, readonly number[]> = {
  "1/1": [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  "1/2": [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  "1/3": [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  "2/1": [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  "2/2": [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const RATES = [44_100, 48_000, 32_000];
const VERSIONS = [2.5, 0, 2, 1];
/** What a decoder adds in front: 528 samples of filter delay and 1. */
const DECODER_DELAY = 529;

/** The frame header at `at`, if there is one. */
export function mp3Frame(bytes: Uint8Array, at: number): Mp3Frame | null {
  if (at + 4 > bytes.length || bytes[at] !== 0xff || (bytes[at + 1]! & 0xe0) !== 0xe0) return null;
  const version = VERSIONS[(bytes[at + 1]! >> 3) & 3]!;
  const layer = 4 - ((bytes[at + 1]! >> 1) & 3);
  const rateIndex = (bytes[at + 2]! >> 2) & 3;
  const rateIndexed = RATES[rateIndex];
  if (version === 0 || layer === 4 || rateIndexed === undefined) return null;
  const kbit = BITRATES[`${version === 1 ? 1 : 2}/${version === 1 || layer === 1 ? layer : 2}`]![bytes[at + 2]! >> 4];
  if (!kbit) return null;
  const rate = rateIndexed / (version === 1 ? 1 : version * 2 === 4 ? 2 : 4);
  const samples = layer === 1 ? 384 : layer === 2 || version === 1 ? 1152 : 576;
  const padding = (bytes[at + 2]! >> 1) & 1;
  const size = layer === 1 ? (Math.floor((12_000 * kbit) / rate) + padding) * 4 : Math.floor((samples * 125 * kbit) / rate) + padding;
  return { bytes: size, samples, rate, channels: bytes[at + 3]! >> 6 === 3 ? 1 : 2, bitrate: kbit * 1000, layer, version };
}

/** The tag in the first frame's bytes; null when this frame is sound like the others. */
export function mp3Tag(bytes: Uint8Array, frame: Mp3Frame): Mp3Tag | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const side = frame.version === 1 ? (frame.channels === 1 ? 17 : 32) : frame.channels === 1 ? 9 : 17;
  const name = (at: number): string => (at + 4 <= bytes.length ? String.fromCharCode(...bytes.subarray(at, at + 4)) : "");
  if (name(36) === "VBRI" && bytes.length >= 54) return { frames: view.getUint32(50), delay: 0, padding: 0 };
  const at = 4 + side;
  if (name(at) !== "Xing" && name(at) !== "Info") return null;
  const flags = view.getUint32(at + 4);
  const frames = flags & 1 ? view.getUint32(at + 8) : null;
  const lame = at + 8 + (flags & 1 ? 4 : 0) + (flags & 2 ? 4 : 0) + (flags & 4 ? 100 : 0) + (flags & 8 ? 4 : 0);
  if (bytes.length < lame + 24 || !/^(LAME|Lavc|Lavf|GOGO)/.test(name(lame))) return { frames, delay: 0, padding: 0 };
  const packed = (bytes[lame + 21]! << 16) | (bytes[lame + 22]! << 8) | bytes[lame + 23]!;
  return { frames, delay: (packed >> 12) + DECODER_DELAY, padding: Math.max(0, (packed & 0xfff) - DECODER_DELAY) };
}
