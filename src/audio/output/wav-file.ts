/** A sink that writes a WAVE file: stereo, 48 kHz, 32-bit float, its sizes kept right while it grows so that a cut leaves a whole file. */
import { type FileHandle, open } from "node:fs/promises";
import { RATE } from "../mixer/format.js";
import type { Sink } from "./sink.js";

const HEADER = 44;
const FRAME = 8;
const LARGEST = 0xffff_ffff;
/** Bytes collected before they are written: a fifth of a second. */
const GATHER = 9600 * FRAME;
/** Bytes between two corrections of the header: a second. */
const CORRECT = RATE * FRAME;

export class WavFileSink implements Sink {
  readonly capacity = 0;
  readonly underruns = 0;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #correctedAt = 0;

  private constructor(
    readonly name: string,
    private readonly handle: FileHandle,
    private bytes: number,
  ) {}

  /**
   * @param append goes on behind the samples that are there, when it is such a file
   * @throws what the file system throws
   */
  static async open(path: string, append = false): Promise<WavFileSink> {
    if (append) {
      try {
        const handle = await open(path, "r+");
        const { size } = await handle.stat();
        if (size >= HEADER) return new WavFileSink(path, handle, size - HEADER - ((size - HEADER) % FRAME));
        await handle.close();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      }
    }
    const sink = new WavFileSink(path, await open(path, "w+"), 0);
    await sink.#correct();
    return sink;
  }

  async write(samples: Float32Array): Promise<boolean> {
    this.#pending.push(Buffer.from(samples.slice().buffer));
    this.#pendingBytes += samples.byteLength;
    if (this.#pendingBytes >= GATHER) await this.#flush();
    return false;
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#correct();
    await this.handle.close();
  }

  async #flush(): Promise<void> {
    const data = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#pendingBytes = 0;
    await this.handle.write(data, 0, data.length, HEADER + this.bytes);
    this.bytes += data.length;
    if (this.bytes - this.#correctedAt >= CORRECT) await this.#correct();
  }

  async #correct(): Promise<void> {
    await this.handle.write(wavHeader(this.bytes), 0, HEADER, 0);
    this.#correctedAt = this.bytes;
  }
}

/** The 44 bytes before `bytes` of samples. A file beyond 4 GiB keeps the largest size that can be written: readers then go to its end. */
export function wavHeader(bytes: number): Buffer {
  const head = Buffer.alloc(HEADER);
  head.write("RIFF", 0);
  head.writeUInt32LE(Math.min(LARGEST, HEADER - 8 + bytes), 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(3, 20);
  head.writeUInt16LE(2, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * FRAME, 28);
  head.writeUInt16LE(FRAME, 32);
  head.writeUInt16LE(32, 34);
  head.write("data", 36);
  head.writeUInt32LE(Math.min(LARGEST, bytes), 40);
  return head;
}
