/** Reads pieces of a file by offset, through one window so that small neighbouring reads cost no system call. */
import { type FileHandle, open } from "node:fs/promises";

const WINDOW = 64 * 1024;

export class ByteFile {
  #window: Uint8Array = new Uint8Array(0);
  #windowAt = 0;

  private constructor(
    private readonly handle: FileHandle,
    readonly path: string,
    readonly size: number,
  ) {}

  /** Throws what the file system throws (ENOENT, EACCES, EISDIR). */
  static async open(path: string): Promise<ByteFile> {
    const handle = await open(path, "r");
    try {
      return new ByteFile(handle, path, (await handle.stat()).size);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Bytes from `offset`: `length` of them, or fewer at the end of the file. The view is valid until the next read. */
  async read(offset: number, length: number): Promise<Uint8Array> {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    const inside = offset - this.#windowAt;
    if (inside >= 0 && inside + wanted <= this.#window.length) return this.#window.subarray(inside, inside + wanted);
    const window = new Uint8Array(Math.max(0, Math.min(Math.max(wanted, WINDOW), this.size - offset)));
    let got = 0;
    while (got < window.length) {
      const { bytesRead } = await this.handle.read(window, got, window.length - got, offset + got);
      if (bytesRead === 0) break;
      got += bytesRead;
    }
    this.#window = window.subarray(0, got);
    this.#windowAt = offset;
    return this.#window.subarray(0, Math.min(wanted, got));
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
