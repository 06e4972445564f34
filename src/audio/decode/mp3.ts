/** MP3: our scanner finds frames and positions, mpg123 (WebAssembly) turns them into samples; encoder delay and padding are cut off. */
import { MPEGDecoder as Codec } from "mpg123-decoder";
import type { ByteFile } from "./byte-file.js";
import { type Decoder, dropFrames, keepFrames, type SoundInfo, unplayable } from "./decoder.js";
import { type Mp3Frame, type Mp3Tag, mp3Frame, mp3Tag } from "./mp3-frames.js";

const SCAN = 64 * 1024;
/** Frames decoded and dropped before the wanted one: the bit reservoir reaches back 511 bytes, the filters one frame. */
const RUN_UP = 10;
/** Frames given to the codec at a time: about 0.2 s. */
const BATCH = 8;

/** Opens a file whose sound starts somewhere after `start` (behind an ID3 tag). */
export async function openMp3(file: ByteFile, start: number): Promise<Decoder> {
  const at = await firstFrame(file, start);
  if (at === null) throw unplayable(file.path, "no MPEG audio frame was found");
  const frame = mp3Frame(await file.read(at, 4), 0)!;
  const tag = mp3Tag(await file.read(at, frame.bytes), frame);
  return new Mp3Decoder(file, frame, tag, tag ? at + frame.bytes : at);
}

/** Offset of the first frame that is followed by another one of the same kind, or by the end. */
async function firstFrame(file: ByteFile, start: number): Promise<number | null> {
  for (let from = start; from < file.size; from += SCAN) {
    const bytes = (await file.read(from, SCAN + 4)).slice();
    for (let i = bytes.indexOf(0xff); i >= 0 && i < SCAN; i = bytes.indexOf(0xff, i + 1)) {
      const frame = mp3Frame(bytes, i);
      if (frame && (await follows(file, from + i, frame))) return from + i;
    }
  }
  return null;
}

async function follows(file: ByteFile, at: number, frame: Mp3Frame): Promise<boolean> {
  if (at + frame.bytes === file.size) return true;
  const next = mp3Frame(await file.read(at + frame.bytes, 4), 0);
  return next !== null && next.rate === frame.rate && next.layer === frame.layer && next.version === frame.version;
}

/** Delay and padding are ours to cut, so that a jump into the middle and a start from the front count alike. */
async function startCodec(): Promise<Codec> {
  const codec = new Codec({ enableGapless: false });
  await codec.ready;
  return codec;
}

class Mp3Decoder implements Decoder {
  readonly info: SoundInfo & { frames: number };
  readonly damage: string[] = [];
  /** Offsets of the frames found so far, in order; the last entry is where to look for the next one. */
  readonly #offsets: number[];
  #complete = false;
  #frame = 0;
  /** Sample, encoder delay included, at which the next decoded piece begins, and the first one that the caller wants. */
  #at = 0;
  #wanted: number;
  #codec: Codec | null = null;

  constructor(
    private readonly file: ByteFile,
    private readonly kind: Mp3Frame,
    private readonly tag: Mp3Tag | null,
    start: number,
  ) {
    this.#offsets = [start];
    this.#wanted = tag?.delay ?? 0;
    const count = tag?.frames ?? Math.round((file.size - start) / ((kind.samples / kind.rate) * (kind.bitrate / 8)));
    const frames = Math.max(0, count * kind.samples - (tag ? tag.delay + tag.padding : 0));
    this.info = { codec: "mp3", rate: kind.rate, channels: 2, order: "wave", frames, exact: tag?.frames != null };
  }

  async next(): Promise<Float32Array[] | null> {
    for (;;) {
      const batch = await this.#batch();
      if (batch.length === 0) return null;
      this.#codec ??= await startCodec();
      const { channelData, samplesDecoded } = this.#codec.decode(concat(batch));
      let piece: Float32Array[] = channelData;
      const end = this.info.exact ? this.info.frames + this.tag!.delay : Number.POSITIVE_INFINITY;
      piece = keepFrames(piece, Math.max(0, Math.min(samplesDecoded, end - this.#at)));
      const from = this.#at;
      this.#at += samplesDecoded;
      const lead = Math.max(0, this.#wanted - from);
      if (piece[0]!.length > lead) return lead > 0 ? dropFrames(piece, lead) : piece;
    }
  }

  async seek(frame: number): Promise<void> {
    this.#wanted = frame + (this.tag?.delay ?? 0);
    this.#frame = Math.max(0, Math.floor(this.#wanted / this.kind.samples) - RUN_UP);
    await this.#locate(this.#frame);
    this.#frame = Math.min(this.#frame, this.#offsets.length - 1);
    this.#at = this.#frame * this.kind.samples;
    await this.#codec?.reset();
  }

  async close(): Promise<void> {
    this.#codec?.free();
    await this.file.close();
  }

  async #batch(): Promise<Uint8Array[]> {
    const batch: Uint8Array[] = [];
    while (batch.length < BATCH && (await this.#locate(this.#frame + 1))) {
      const at = this.#offsets[this.#frame]!;
      const header = mp3Frame(await this.file.read(at, 4), 0)!;
      batch.push((await this.file.read(at, header.bytes)).slice());
      this.#frame++;
    }
    return batch;
  }

  /** Reads headers on until the start of frame `index` is known; false when the file has fewer frames. */
  async #locate(index: number): Promise<boolean> {
    while (this.#offsets.length <= index && !this.#complete) {
      const at = this.#offsets.at(-1)!;
      const header = mp3Frame(await this.file.read(at, 4), 0);
      if (header && header.rate === this.kind.rate && header.layer === this.kind.layer && at + header.bytes <= this.file.size) {
        this.#offsets.push(at + header.bytes);
        continue;
      }
      if (header && at + header.bytes > this.file.size)
        this.damage.push(`truncated: the last frame lacks ${at + header.bytes - this.file.size} bytes`);
      const next = header && at + header.bytes > this.file.size ? null : await this.#resync(at);
      if (next === null) this.#complete = true;
      else this.#offsets[this.#offsets.length - 1] = next;
    }
    return this.#offsets.length > index;
  }

  /** Where sound goes on after something that is not a frame: a tag at the end, or damage. */
  async #resync(at: number): Promise<number | null> {
    const tail = await this.file.read(at, 8);
    const name = String.fromCharCode(...tail);
    if (tail.length === 0 || name.startsWith("TAG") || name.startsWith("APETAGEX")) return null;
    const next = await firstFrame(this.file, at + 1);
    this.damage.push(`bytes ${at} to ${next ?? this.file.size} are damaged and were skipped`);
    return next;
  }
}

function concat(pieces: Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}
