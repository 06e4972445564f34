/** FLAC: our scanner cuts the file into frames and finds positions, libFLAC (WebAssembly) turns frames into samples. */
import { FLACDecoder as Codec } from "@wasm-audio-decoders/flac";
import type { ByteFile } from "./byte-file.js";
import { type Decoder, dropFrames, keepFrames, type SoundInfo, unplayable } from "./decoder.js";
import { type FrameHeader, frameHeader, frameIntact, parseStreamInfo, type StreamInfo } from "./flac-frames.js";

/** Longer than any frame that encoders make (65,535 samples of 8 channels of 32 bits would be 2 MiB). */
const SCAN = 256 * 1024;
const LONGEST_FRAME = 4 * 1024 * 1024;

/** Opens a file whose `fLaC` mark is at `start` (an ID3 tag may stand before it). */
export async function openFlac(file: ByteFile, start: number): Promise<Decoder> {
  let stream: StreamInfo | undefined;
  let at = start + 4;
  for (let last = false; !last; ) {
    const head = await file.read(at, 4);
    if (head.length < 4) throw unplayable(file.path, "the FLAC headers are cut off");
    last = (head[0]! & 0x80) !== 0;
    const length = (head[1]! << 16) | (head[2]! << 8) | head[3]!;
    if ((head[0]! & 0x7f) === 0) stream = parseStreamInfo(await readWhole(file, at + 4, 34));
    at += 4 + length;
  }
  if (!stream || stream.rate === 0) throw unplayable(file.path, "the FLAC file has no usable STREAMINFO");
  return new FlacDecoder(file, stream, at);
}

async function readWhole(file: ByteFile, at: number, length: number): Promise<Uint8Array> {
  const bytes = await file.read(at, length);
  if (bytes.length < length) throw unplayable(file.path, "the FLAC headers are cut off");
  return bytes;
}

interface Frame {
  readonly at: number;
  readonly end: number;
  readonly header: FrameHeader;
}

async function startCodec(): Promise<Codec> {
  const codec = new Codec();
  await codec.ready;
  return codec;
}

class FlacDecoder implements Decoder {
  readonly info: SoundInfo;
  readonly damage: string[] = [];
  #offset: number;
  #wanted = 0;
  #codec: Codec | null = null;

  constructor(
    private readonly file: ByteFile,
    private readonly stream: StreamInfo,
    private readonly start: number,
  ) {
    const frames = stream.frames > 0 ? stream.frames : null;
    this.info = { codec: "flac", rate: stream.rate, channels: stream.channels, order: "wave", frames, exact: frames !== null };
    this.#offset = start;
  }

  async next(): Promise<Float32Array[] | null> {
    for (;;) {
      const frame = await this.#nextFrame(this.#offset, this.file.size);
      if (!frame) return this.#ended();
      this.#offset = frame.end;
      const first = this.#firstSample(frame.header);
      if (first + frame.header.block <= this.#wanted) continue;
      const piece = await this.#decode(frame);
      const whole = first < this.#wanted ? dropFrames(piece, this.#wanted - first) : piece;
      const rest = this.info.frames === null ? whole : keepFrames(whole, Math.max(0, this.info.frames - Math.max(first, this.#wanted)));
      this.#wanted = Math.max(this.#wanted, first + frame.header.block);
      if (rest[0] && rest[0].length > 0) return rest;
    }
  }

  /** Bisects by byte for the last frame that starts at or before the wanted sample. */
  async seek(frame: number): Promise<void> {
    this.#wanted = frame;
    let low = this.start;
    let high = this.file.size;
    let found = this.start;
    while (high - low > 1) {
      const middle = high - low > SCAN / 8 ? Math.floor((low + high) / 2) : low;
      const candidate = await this.#nextFrame(middle, high);
      if (candidate && this.#firstSample(candidate.header) <= frame) {
        found = candidate.at;
        low = candidate.end;
      } else if (middle === low) break;
      else high = middle;
    }
    this.#offset = found;
  }

  async close(): Promise<void> {
    this.#codec?.free();
    await this.file.close();
  }

  #firstSample({ number, variable }: FrameHeader): number {
    return variable ? number : number * this.stream.maxBlock;
  }

  #ended(): null {
    const { frames } = this.info;
    if (frames !== null && this.#wanted < frames && this.damage.length === 0)
      this.damage.push(`truncated: ${frames} frames promised, ${this.#wanted} there`);
    return null;
  }

  async #decode({ at, end, header }: Frame): Promise<Float32Array[]> {
    const bytes = await this.file.read(at, end - at);
    // What follows the last frame (an old ID3 tag) is part of what we read as its bytes: libFLAC ignores it, the checksum cannot.
    if (frameIntact(bytes) || end === this.file.size) {
      this.#codec ??= await startCodec();
      const { channelData, samplesDecoded } = await this.#codec.decodeFrames([bytes.slice()]);
      if (samplesDecoded > 0) return channelData;
    }
    this.damage.push(`the frame at byte ${at} is damaged and was replaced by silence`);
    return Array.from({ length: this.stream.channels }, () => new Float32Array(header.block));
  }

  /** The first frame that starts at or after `from` and before `limit`; it ends where one with a later number begins, or with the file. */
  async #nextFrame(from: number, limit: number): Promise<Frame | null> {
    for (let span = SCAN; ; span *= 4) {
      const bytes = await this.file.read(from, span);
      const whole = from + bytes.length >= this.file.size;
      const at = findHeader(bytes, 0, () => true);
      if (!at && whole) return null;
      if (at) {
        if (from + at.index >= limit) return null;
        const end = findHeader(bytes, at.index + at.header.bytes, (next) => follows(at.header, next));
        if (end) return { at: from + at.index, end: from + end.index, header: at.header };
        if (whole) return { at: from + at.index, end: this.file.size, header: at.header };
      }
      if (span > LONGEST_FRAME) return null;
    }
  }
}

/** A frame's number is one more (fixed blocks) or one block more (variable) than its predecessor's; more, when frames in between are lost. */
function follows(previous: FrameHeader, next: FrameHeader): boolean {
  return (
    previous.variable === next.variable &&
    next.number > previous.number &&
    next.number - previous.number <= (previous.variable ? 1 << 20 : 64)
  );
}

function findHeader(
  bytes: Uint8Array,
  from: number,
  accept: (header: FrameHeader) => boolean,
): { index: number; header: FrameHeader } | null {
  for (let index = bytes.indexOf(0xff, from); index >= 0; index = bytes.indexOf(0xff, index + 1)) {
    const header = frameHeader(bytes, index);
    if (header && accept(header)) return { index, header };
  }
  return null;
}
