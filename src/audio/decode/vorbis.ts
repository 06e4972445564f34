/** Vorbis in Ogg: our demuxer finds packets and positions, libvorbis (WebAssembly) turns them into samples. */
import { OggVorbisDecoder } from "@wasm-audio-decoders/ogg-vorbis";
import { codecFrames, data, header, type OggPage, vorbisSetup } from "codec-parser";
import type { ByteFile } from "./byte-file.js";
import { type Decoder, type SoundInfo, unplayable } from "./decoder.js";
import type { OggPackets, OggStream } from "./ogg.js";
import { OggDecoder, type PacketCodec } from "./ogg-decoder.js";

/** Longest Vorbis block, in frames: a packet reaches no further back. */
const LONGEST_BLOCK = 8192;

/** The shape in which the library takes packets; it looks at these keys alone. */
const asPage = (first: Uint8Array, frames: object[]): OggPage => ({ [data]: first, [codecFrames]: frames }) as unknown as OggPage;

/** Reads the three header packets. `first` is the first page's. */
export async function openVorbis(file: ByteFile, stream: OggStream, first: OggPackets): Promise<Decoder> {
  const headers = [...first.packets];
  while (headers.length < 3) {
    const more = await stream.next();
    if (!more) throw unplayable(file.path, "the Vorbis headers are cut off");
    headers.push(...more.packets);
  }
  const [identification, , setup] = headers;
  const view = new DataView(identification!.buffer, identification!.byteOffset, identification!.byteLength);
  const channels = identification!.length < 30 ? 0 : view.getUint8(11);
  const rate = identification!.length < 30 ? 0 : view.getUint32(12, true);
  if (channels < 1 || rate < 1) throw unplayable(file.path, "the Vorbis identification header is damaged");
  const start = stream.offset;
  const origin = headers.length > 3 ? 0 : await firstFrame(stream, 2 ** (view.getUint8(28) >> 4));
  const end = await stream.lastGranule();
  stream.rewind(start);
  const frames = end === null ? null : Math.max(0, end - origin);
  const info: SoundInfo = { codec: "vorbis", rate, channels, order: "vorbis", frames, exact: frames !== null };
  const codec = new VorbisPackets(file.path, { identification: identification!, setup: setup! }, origin);
  return new OggDecoder(file, stream, codec, info, start);
}

/**
 * Granule position at which the samples begin: a stream cut out of a longer one does not begin at 0. Told without decoding,
 * from the most that the first page can hold, so that it may come out low by less than that.
 */
async function firstFrame(stream: OggStream, longBlock: number): Promise<number> {
  let packets = 0;
  for (let page = await stream.next(); page; page = await stream.next()) {
    packets += page.packets.length;
    if (page.granule !== null) return page.last ? 0 : Math.max(0, page.granule - (packets * longBlock) / 2);
  }
  return 0;
}

interface Headers {
  readonly identification: Uint8Array;
  readonly setup: Uint8Array;
}

async function startCodec(path: string, { identification, setup }: Headers): Promise<OggVorbisDecoder> {
  const codec = new OggVorbisDecoder();
  await codec.ready;
  try {
    const comments = new Uint8Array(1);
    await codec.decodeOggPages([
      asPage(identification, []),
      asPage(comments, [{ [header]: { [vorbisSetup]: setup }, [data]: new Uint8Array(0) }]),
    ]);
    return codec;
  } catch (cause) {
    codec.free();
    throw unplayable(path, `the Vorbis setup header is damaged (${(cause as Error).message})`);
  }
}

async function decodePackets(codec: OggVorbisDecoder, packets: Uint8Array[]): Promise<Float32Array[] | null> {
  if (packets.length === 0) return null;
  const { channelData, samplesDecoded } = await codec.decodeOggPages([
    asPage(
      new Uint8Array(1),
      packets.map((packet) => ({ [data]: packet })),
    ),
  ]);
  return samplesDecoded > 0 ? channelData : null;
}

class VorbisPackets implements PacketCodec {
  readonly begin = 0;
  readonly firstPageTells = true;
  #codec: OggVorbisDecoder | null = null;
  /** False until one packet was decoded after a jump: the first one only sets up the overlap. */
  #primed = false;

  constructor(
    private readonly path: string,
    private readonly headers: Headers,
    readonly origin: number,
  ) {}

  async decode(packets: Uint8Array[]): Promise<Float32Array[] | null> {
    this.#codec ??= await startCodec(this.path, this.headers);
    if (!this.#primed && packets.length > 0) {
      await decodePackets(this.#codec, packets.splice(0, 1));
      this.#primed = true;
    }
    return decodePackets(this.#codec, packets);
  }

  async seek(stream: OggStream, frame: number, start: number): Promise<number> {
    this.#primed = false;
    const page = frame <= 2 * LONGEST_BLOCK ? null : await stream.findPage(this.origin + frame - LONGEST_BLOCK, start);
    stream.rewind(page?.at ?? start);
    if (!page) return this.begin;
    // The page's own samples are not wanted; its last packet's overlap is.
    const { packets } = (await stream.next())!;
    this.#codec ??= await startCodec(this.path, this.headers);
    await decodePackets(this.#codec, packets);
    this.#primed = packets.length > 0;
    return page.granule! - this.origin;
  }

  free(): void {
    this.#codec?.free();
  }
}
