/** Facts about sound files, kept over restarts and believed as long as a file's time and size are unchanged. */
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { openSound } from "./decode/open.js";

const entry = z.object({
  mtimeMs: z.number(),
  size: z.number(),
  /** Why it cannot be played; null when it can. */
  fault: z.string().nullable(),
  codec: z.string(),
  rate: z.number(),
  channels: z.number(),
  seconds: z.number().nullable(),
  /** LUFS; null: too quiet or too short to have one; absent: not measured yet. */
  lufs: z.number().nullable().optional(),
});
export type SoundFacts = z.output<typeof entry>;
const file = z.object({ version: z.literal(1), entries: z.record(z.string(), entry) });

/** Beyond this the entries looked at longest ago are dropped when the cache is written. */
const MOST = 20_000;

export class IndexCache {
  readonly #entries = new Map<string, SoundFacts>();
  #read: Promise<void> | null = null;
  #changed = false;
  #saved: Promise<void> = Promise.resolve();

  constructor(private readonly path: string) {}

  open(): Promise<void> {
    this.#read ??= this.#load();
    return this.#read;
  }

  /**
   * Facts of a file from its headers, looked at again only when it changed.
   * Null: there is no such file.
   */
  async look(path: string): Promise<SoundFacts | null> {
    await this.open();
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) {
      this.#changed ||= this.#entries.delete(path);
      return null;
    }
    const { mtimeMs, size } = found;
    const known = this.#entries.get(path);
    const facts = known && known.mtimeMs === mtimeMs && known.size === size ? known : { mtimeMs, size, ...(await headers(path)) };
    this.#changed ||= facts !== known;
    this.#entries.delete(path);
    this.#entries.set(path, facts);
    return facts;
  }

  /** What was measured; undefined when it is not known. */
  lufs(path: string): number | null | undefined {
    return this.#entries.get(path)?.lufs;
  }

  setLufs(path: string, lufs: number | null): void {
    const facts = this.#entries.get(path);
    if (!facts) return;
    this.#entries.set(path, { ...facts, lufs });
    this.#changed = true;
  }

  /** Writes what is new, atomically, one write after the other. */
  save(): Promise<void> {
    this.#saved = this.#saved.catch(() => {}).then(() => this.#write());
    return this.#saved;
  }

  async #write(): Promise<void> {
    if (!this.#changed) return;
    this.#changed = false;
    const entries = Object.fromEntries([...this.#entries].slice(-MOST));
    const temporary = `${this.path}.${process.pid}.tmp`;
    await mkdir(dirname(this.path), { recursive: true });
    await writeFile(temporary, JSON.stringify({ version: 1, entries }));
    await rename(temporary, this.path);
  }

  /** A cache that cannot be read is an empty one: everything in it can be found out again. */
  async #load(): Promise<void> {
    const text = await readFile(this.path, "utf8").catch(() => "");
    const parsed = file.safeParse(text === "" ? null : parseOrNull(text));
    for (const [path, facts] of Object.entries(parsed.data?.entries ?? {})) this.#entries.set(path, facts);
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function headers(path: string): Promise<Omit<SoundFacts, "mtimeMs" | "size">> {
  try {
    const decoder = await openSound(path);
    const { codec, rate, channels, frames } = decoder.info;
    await decoder.close();
    return {
      fault: frames === 0 ? "there is no sound in it" : null,
      codec,
      rate,
      channels,
      seconds: frames === null ? null : frames / rate,
    };
  } catch (thrown) {
    return { fault: (thrown as Error).message, codec: "", rate: 0, channels: 0, seconds: null };
  }
}
