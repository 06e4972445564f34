/** Opus in Ogg (RFC 7845): our demuxer finds packets and positions, libopus (WebAssembly) turns them into samples. */
import { OpusDecoder as Codec } from "opus-decoder";
import type { ByteFile } from "./byte-file.js";
import { type Decoder, dropFrames, keepFrames, type SoundInfo, unplayable } from "./decoder.js";
import type { OggPackets, OggStream } from "./ogg.js";

const RATE = 48_000;
/** Frames that a decoder needs after a jump to sound as if there had been none: 80 ms (RFC 7845, 4.6). */
const PREROLL = 3840;

interface OpusHead {
  channels: number;
  /** Frames at the start that only set the decoder up. */
  preSkip: number;
  gain: number;
  streams: number;
  coupled: number;
  mapping: number[];
}

function parseHead(bytes: Uint8Array, path: string): OpusHead {
  if (bytes.length < 19) throw unplayable(path, "the Opus header is cut off");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const channels = view.getUint8(9);
  const family = view.getUint8(18);
  if (channels < 1 || (family === 0 && channels > 2) || (family > 0 && bytes.length < 21 + channels))
    throw unplayable(path, `the Opus header is damaged (${channels} channels, mapping family ${family})`);
  return {
    channels,
    preSkip: view.getUint16(10, true),
    gain: 10 ** (view.getInt16(16, true) / 256 / 20),
    streams: family === 0 ? 1 : view.getUint8(19),
    coupled: family === 0 ? channels - 1 : view.getUint8(20),
    mapping: family === 0 ? Array.from({ length: channels }, (_, i) => i) : [...bytes.subarray(21, 21 + channels)],
  };
}

/** `first` is the first page's packets: the identification header. */
export async function openOpus(file: ByteFile, stream: OggStream, first: OggPackets): Promise<Decoder> {
  const head = parseHead(first.packets[0]!, file.path);
  if (!(await stream.next())) throw unplayable(file.path, "the Opus headers are cut off");
  const start = stream.offset;
  const end = await stream.lastGranule();
  stream.rewind(start);
  const frames = end === null ? null : Math.max(0, end - head.preSkip);
  const info: SoundInfo = { codec: "opus", rate: RATE, channels: head.channels, order: "vorbis", frames, exact: frames !== null };
  return new OpusDecoder(file, stream, head, info, start);
}

async function startCodec({ channels, streams, coupled, mapping }: OpusHead): Promise<Codec> {
  const codec = new Codec({ channels, streamCount: streams, coupledStreamCount: coupled, channelMappingTable: mapping });
  await codec.ready;
  return codec;
}

class OpusDecoder implements Decoder {
  /** Granule position at which the next decoded piece begins, and the one that the caller wants next. */
  #at = 0;
  #wanted: number;
  #codec: Codec | null = null;

  constructor(
    private readonly file: ByteFile,
    private readonly stream: OggStream,
    private readonly head: OpusHead,
    readonly info: SoundInfo,
    private readonly start: number,
  ) {
    this.#wanted = head.preSkip;
  }

  get damage(): readonly string[] {
    return this.stream.damage;
  }

  async next(): Promise<Float32Array[] | null> {
    for (let page = await this.stream.next(); page; page = await this.stream.next()) {
      const piece = await this.#decode(page);
      if (piece) return piece;
    }
    return null;
  }

  async seek(frame: number): Promise<void> {
    this.#wanted = this.head.preSkip + frame;
    const page = await this.stream.findPage(this.#wanted - PREROLL, this.start);
    this.stream.rewind(page ? page.at + page.bytes : this.start);
    this.#at = page?.granule ?? 0;
    if (!page) await this.#codec?.reset();
  }

  async #decode({ packets, granule, last }: OggPackets): Promise<Float32Array[] | null> {
    const sound = packets.filter((packet) => packet.length > 0 && packet.length <= 32_000 * 0.12 * this.head.channels);
    if (sound.length === 0) return null;
    this.#codec ??= await startCodec(this.head);
    const { channelData, samplesDecoded } = this.#codec.decodeFrames(sound);
    if (samplesDecoded === 0) return null;
    let piece: Float32Array[] = channelData;
    if (last && granule !== null) piece = keepFrames(piece, Math.max(0, Math.min(samplesDecoded, granule - this.#at)));
    else if (granule !== null && this.#at > 0) this.#at = Math.max(0, granule - samplesDecoded);
    const from = this.#at;
    this.#at += piece[0]!.length;
    if (this.#at <= this.#wanted) return null;
    if (this.head.gain !== 1) for (const channel of piece) for (let i = 0; i < channel.length; i++) channel[i]! *= this.head.gain;
    return from < this.#wanted ? dropFrames(piece, this.#wanted - from) : piece;
  }

  async close(): Promise<void> {
    this.#codec?.free();
    await this.file.close();
  }
}
