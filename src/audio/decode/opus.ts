/** Opus in Ogg (RFC 7845): our demuxer finds packets and positions, libopus (WebAssembly) turns them into samples. */
import { OpusDecoder as Codec } from "opus-decoder";
import type { ByteFile } from "./byte-file.js";
import { type Decoder, type SoundInfo, unplayable } from "./decoder.js";
import type { OggPackets, OggStream } from "./ogg.js";
import { OggDecoder, type PacketCodec } from "./ogg-decoder.js";

const RATE = 48_000;
/** Frames that a decoder needs after a jump to sound as if there had been none: 80 ms (RFC 7845, 4.6). */
const PREROLL = 3840;
/** Bytes of the longest packet a channel: 120 ms at 256 kbit/s. */
const LONGEST_PACKET = 32_000 * 0.12;

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
  return new OggDecoder(file, stream, new OpusPackets(head), info, start);
}

async function startCodec({ channels, streams, coupled, mapping }: OpusHead): Promise<Codec> {
  const codec = new Codec({ channels, streamCount: streams, coupledStreamCount: coupled, channelMappingTable: mapping });
  await codec.ready;
  return codec;
}

class OpusPackets implements PacketCodec {
  readonly origin: number;
  readonly begin: number;
  readonly firstPageTells = false;
  #codec: Codec | null = null;

  constructor(private readonly head: OpusHead) {
    this.origin = head.preSkip;
    this.begin = -head.preSkip;
  }

  async decode(packets: Uint8Array[]): Promise<Float32Array[] | null> {
    const { channels, gain } = this.head;
    const sound = packets.filter((packet) => packet.length > 0 && packet.length <= LONGEST_PACKET * channels);
    if (sound.length === 0) return null;
    this.#codec ??= await startCodec(this.head);
    const { channelData, samplesDecoded } = this.#codec.decodeFrames(sound);
    if (samplesDecoded === 0) return null;
    if (gain !== 1) for (const channel of channelData) for (let i = 0; i < channel.length; i++) channel[i]! *= gain;
    return channelData;
  }

  async seek(stream: OggStream, frame: number, start: number): Promise<number> {
    const page = await stream.findPage(this.origin + frame - PREROLL, start);
    stream.rewind(page ? page.at + page.bytes : start);
    if (!page) await this.#codec?.reset();
    return (page?.granule ?? 0) - this.origin;
  }

  free(): void {
    this.#codec?.free();
  }
}
