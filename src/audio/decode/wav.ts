/** RIFF WAVE: PCM of 8, 16, 24 and 32 bits, float of 32 and 64 bits, plain or extensible. */
import type { ByteFile } from "./byte-file.js";
import { type Decoder, type SoundInfo, unplayable } from "./decoder.js";

type ReadSample = (view: DataView, at: number) => number;

/** By format tag and bits a sample (Microsoft's WAVEFORMATEX: tag 1 integer PCM, tag 3 IEEE float). */
const SAMPLES: Record<string, ReadSample> = {
  "1/8": (view, at) => (view.getUint8(at) - 128) / 128,
  "1/16": (view, at) => view.getInt16(at, true) / 32_768,
  "1/24": (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 8_388_608,
  "1/32": (view, at) => view.getInt32(at, true) / 2_147_483_648,
  "3/32": (view, at) => view.getFloat32(at, true),
  "3/64": (view, at) => view.getFloat64(at, true),
};
const EXTENSIBLE = 0xfffe;
const PIECE = 4096;

interface Format {
  tag: number;
  channels: number;
  rate: number;
  /** Bytes a frame. */
  stride: number;
  bits: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const ascii = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

function parseFormat(bytes: Uint8Array, path: string): Format {
  if (bytes.length < 16) throw unplayable(path, "the WAVE format chunk is shorter than 16 bytes");
  const view = viewOf(bytes);
  const tag = view.getUint16(0, true);
  const format = {
    tag: tag === EXTENSIBLE && bytes.length >= 26 ? view.getUint16(24, true) : tag,
    channels: view.getUint16(2, true),
    rate: view.getUint32(4, true),
    stride: view.getUint16(12, true),
    bits: view.getUint16(14, true),
  };
  if (!SAMPLES[`${format.tag}/${format.bits}`])
    throw unplayable(
      path,
      `WAVE format ${format.tag} with ${format.bits} bits a sample is not supported (PCM 8/16/24/32 and float 32/64 are)`,
    );
  if (format.channels < 1 || format.stride !== (format.channels * format.bits) / 8)
    throw unplayable(
      path,
      `the WAVE header contradicts itself: ${format.channels} channels of ${format.bits} bits in ${format.stride} bytes a frame`,
    );
  return format;
}

/** Opens a file that starts with `RIFF`, `RF64` or `RIFX` and `WAVE`. */
export async function openWav(file: ByteFile): Promise<Decoder> {
  let at = 12;
  let format: Format | undefined;
  for (;;) {
    const head = await file.read(at, 8);
    if (head.length < 8) throw unplayable(file.path, format ? "the WAVE file has no data chunk" : "the WAVE file has no format chunk");
    const name = ascii(head, 0);
    const size = viewOf(head).getUint32(4, true);
    if (name === "fmt ") format = parseFormat(await file.read(at + 8, Math.min(size, 40)), file.path);
    if (name === "data") {
      if (!format) throw unplayable(file.path, "the WAVE data come before their format");
      return new WavDecoder(file, format, at + 8, size);
    }
    at += 8 + size + (size & 1);
  }
}

class WavDecoder implements Decoder {
  readonly info: SoundInfo & { frames: number };
  readonly damage: string[] = [];
  readonly #sample: ReadSample;
  #at = 0;

  constructor(
    private readonly file: ByteFile,
    private readonly format: Format,
    private readonly start: number,
    promised: number,
  ) {
    const there = file.size - start;
    // Writers that cannot seek back leave 0 or all ones as the size: the data then go to the end of the file.
    const open = promised === 0 || promised >= 0xffff_fff0;
    if (!open && promised > there) this.damage.push(`truncated: ${promised} bytes of samples promised, ${there} there`);
    const bytes = open ? there : Math.min(promised, there);
    const { channels, rate, stride, tag, bits } = format;
    this.info = { codec: "wav", rate, channels, order: "wave", frames: Math.floor(bytes / stride), exact: true };
    this.#sample = SAMPLES[`${tag}/${bits}`]!;
  }

  async next(): Promise<Float32Array[] | null> {
    const { channels, stride, bits } = this.format;
    const count = Math.min(PIECE, this.info.frames - this.#at);
    if (count <= 0) return null;
    const view = viewOf(await this.file.read(this.start + this.#at * stride, count * stride));
    const got = Math.floor(view.byteLength / stride);
    if (got === 0) return null;
    this.#at += got;
    const width = bits / 8;
    return Array.from({ length: channels }, (_, channel) => {
      const samples = new Float32Array(got);
      for (let i = 0, at = channel * width; i < got; i++, at += stride) samples[i] = this.#sample(view, at);
      return samples;
    });
  }

  async seek(frame: number): Promise<void> {
    this.#at = Math.min(frame, this.info.frames);
  }

  close(): Promise<void> {
    return this.file.close();
  }
}
