/** Sound files for tests: WAVE in every format, the coded fixtures, Ogg files made long by repeating their pages. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pageChecksum } from "../../src/audio/decode/ogg.js";
import { openSound } from "../../src/audio/decode/open.js";

export const fixture = (name: string): string => resolve(import.meta.dirname, "../fixtures/audio", name);

export interface WavOptions {
  rate?: number;
  bits?: 8 | 16 | 24 | 32 | 64;
  float?: boolean;
  extensible?: boolean;
}

const WRITERS: Record<string, (data: Buffer, value: number, at: number) => void> = {
  "8": (data, value, at) => data.writeUInt8(Math.round(value * 127) + 128, at),
  "16": (data, value, at) => data.writeInt16LE(Math.round(value * 32_767), at),
  "24": (data, value, at) => data.writeIntLE(Math.round(value * 8_388_607), at, 3),
  "32": (data, value, at) => data.writeInt32LE(Math.round(value * 2_147_483_647), at),
  "32f": (data, value, at) => data.writeFloatLE(value, at),
  "64f": (data, value, at) => data.writeDoubleLE(value, at),
};

/** The bytes of a WAVE file; one array of samples a channel. */
export function wavBytes(channels: readonly ArrayLike<number>[], options: WavOptions = {}): Buffer {
  const { rate = 48_000, bits = 16, float = false, extensible = false } = options;
  const width = bits / 8;
  const stride = width * channels.length;
  const frames = channels[0]?.length ?? 0;
  const data = Buffer.alloc(frames * stride);
  const write = WRITERS[`${bits}${float ? "f" : ""}`]!;
  for (let i = 0; i < frames; i++) for (const [c, samples] of channels.entries()) write(data, samples[i]!, i * stride + c * width);
  const format = Buffer.alloc(extensible ? 40 : 16);
  const tag = float ? 3 : 1;
  format.writeUInt16LE(extensible ? 0xfffe : tag, 0);
  format.writeUInt16LE(channels.length, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(rate * stride, 8);
  format.writeUInt16LE(stride, 12);
  format.writeUInt16LE(bits, 14);
  if (extensible) {
    format.writeUInt16LE(22, 16);
    format.writeUInt16LE(bits, 18);
    format.writeUInt16LE(tag, 24);
  }
  const chunk = (name: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(name);
    head.writeUInt32LE(body.length, 4);
    return Buffer.concat([head, body, Buffer.alloc(body.length & 1)]);
  };
  const body = Buffer.concat([Buffer.from("WAVE"), chunk("fmt ", format), chunk("data", data)]);
  return chunk("RIFF", body);
}

export function writeWav(path: string, channels: readonly ArrayLike<number>[], options: WavOptions = {}): string {
  writeFileSync(path, wavBytes(channels, options));
  return path;
}

/** All samples of a file from frame `from` on, decoded through our own decoders, one array a channel. */
export async function decodeAll(path: string, from = 0): Promise<Float32Array[]> {
  const decoder = await openSound(path);
  try {
    if (from > 0) await decoder.seek(from);
    const pieces: Float32Array[][] = [];
    for (let piece = await decoder.next(); piece; piece = await decoder.next()) pieces.push(piece.map((channel) => channel.slice()));
    const channels = pieces[0]?.length ?? 0;
    return Array.from({ length: channels }, (_, c) => joined(pieces, c));
  } finally {
    await decoder.close();
  }
}

function joined(pieces: Float32Array[][], channel: number): Float32Array {
  const out = new Float32Array(pieces.reduce((sum, piece) => sum + piece[channel]!.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece[channel]!, at);
    at += piece[channel]!.length;
  }
  return out;
}

/** An Ogg Vorbis file of at least `seconds`, made by repeating the sound pages of a fixture with new positions, numbers and checksums. */
export function longOgg(path: string, seconds: number, source = fixture("chirp-48k.ogg")): string {
  const bytes = readFileSync(source);
  const pages: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const segments = bytes[at + 26]!;
    const length = 27 + segments + bytes.subarray(at + 27, at + 27 + segments).reduce((sum, size) => sum + size, 0);
    pages.push(bytes.subarray(at, at + length));
    at += length;
  }
  const firstSound = pages.findIndex((page) => page.readBigInt64LE(6) > 0n);
  const [headers, sound] = [pages.slice(0, firstSound), pages.slice(firstSound)];
  const each = sound.at(-1)!.readBigInt64LE(6);
  const rate = BigInt(headers[0]!.readUInt32LE(28 + 12));
  const rounds = Number((BigInt(Math.ceil(seconds)) * rate + each - 1n) / each);
  const out = [...headers];
  for (let round = 0; round < rounds; round++)
    for (const [i, page] of sound.entries()) {
      const copy = Buffer.from(page);
      copy.writeBigInt64LE(page.readBigInt64LE(6) + BigInt(round) * each, 6);
      copy.writeUInt32LE(out.length, 18);
      copy[5] = round === rounds - 1 && i === sound.length - 1 ? 4 : 0;
      copy.writeUInt32LE(pageChecksum(copy), 22);
      out.push(copy);
    }
  writeFileSync(path, Buffer.concat(out));
  return path;
}
