/** A sound in Ogg, whatever its codec: pages in, samples out, placed by the positions that the pages tell. */
import type { ByteFile } from "./byte-file.js";
import { type Decoder, dropFrames, keepFrames, type SoundInfo } from "./decoder.js";
import type { OggPackets, OggStream } from "./ogg.js";

/** What differs from codec to codec. Frames are counted from the first one that is heard. */
export interface PacketCodec {
  /** Granule position of frame 0. */
  readonly origin: number;
  /** Frame at which the first page's samples begin: below 0 where the codec needs a run-up that is not heard. */
  readonly begin: number;
  /** False: the first page's samples begin at `begin`, whatever its position says. */
  readonly firstPageTells: boolean;
  /** Samples of one page, by channel; null when there are none. May take packets off the front. */
  decode(packets: Uint8Array[]): Promise<Float32Array[] | null>;
  /** Goes to a page from which on `frame` will sound as if there had been no jump. Resolves with the frame at which its samples begin. */
  seek(stream: OggStream, frame: number, start: number): Promise<number>;
  free(): void;
}

export class OggDecoder implements Decoder {
  /** Frame at which the next decoded piece begins, and the one that the caller wants next. */
  #at: number;
  #wanted = 0;

  /** @param start byte at which the first page of sound begins */
  constructor(
    private readonly file: ByteFile,
    private readonly stream: OggStream,
    private readonly codec: PacketCodec,
    readonly info: SoundInfo,
    private readonly start: number,
  ) {
    this.#at = codec.begin;
  }

  get damage(): readonly string[] {
    return this.stream.damage;
  }

  async next(): Promise<Float32Array[] | null> {
    for (let page = await this.stream.next(); page; page = await this.stream.next()) {
      const piece = await this.codec.decode(page.packets);
      const wanted = piece && this.#place(piece, page);
      if (wanted) return wanted;
    }
    return null;
  }

  async seek(frame: number): Promise<void> {
    this.#wanted = frame;
    this.#at = await this.codec.seek(this.stream, frame, this.start);
  }

  async close(): Promise<void> {
    this.codec.free();
    await this.file.close();
  }

  /** The last page's position cuts the padding off; every other page's tells where its samples ended. Null: nothing of it is wanted. */
  #place(decoded: Float32Array[], { granule, last }: OggPackets): Float32Array[] | null {
    const { origin, begin, firstPageTells } = this.codec;
    const frames = decoded[0]!.length;
    let piece = decoded;
    if (granule !== null) {
      const end = granule - origin;
      if (last) piece = keepFrames(piece, Math.max(0, Math.min(frames, end - this.#at)));
      else if (firstPageTells || this.#at > begin) this.#at = end - frames;
    }
    const from = this.#at;
    this.#at += piece[0]!.length;
    if (this.#at <= this.#wanted) return null;
    return from < this.#wanted ? dropFrames(piece, this.#wanted - from) : piece;
  }
}
