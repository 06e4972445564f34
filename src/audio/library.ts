/** A pack's tracks and effects with durations and loudness, and what is missing. Headers are read at once, loudness is measured in the background. */
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { AudioPack } from "../packs/schema.js";
import type { ResultOf } from "../protocol/schemas.js";
import { IndexCache, type SoundFacts } from "./index-cache.js";
import type { Measured } from "./loudness-worker.js";
import { gainOf } from "./mixer/format.js";

type Listing = ResultOf<"audio.library">;

/** Files looked at side by side. */
const SIDE_BY_SIDE = 8;
/** How far loudness is evened out: a quiet recording is not blown up into its own noise. */
const GAIN_DB = { low: -12, high: 6 };

interface Use {
  readonly path: string;
  readonly listed: Record<string, unknown>;
}

export class Library {
  readonly #cache: IndexCache;
  #worker: Worker | null = null;
  readonly #waiting = new Set<string>();

  /** @param home folder in which the facts are kept */
  constructor(home: string) {
    this.#cache = new IndexCache(join(home, "audio-index.json"));
  }

  /**
   * Lists a pack. Loudness that was never measured is null at first; its measuring is started, and waited for up to `patienceMs`.
   */
  async list(genre: string, pack: AudioPack, patienceMs = 1500): Promise<Listing> {
    const { tracks, effects } = usesOf(pack);
    const paths = [...new Set([...tracks, ...effects].map(({ path }) => path))];
    const facts = new Map<string, SoundFacts | null>();
    const queue = [...paths];
    const look = async (): Promise<void> => {
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) facts.set(path, await this.#cache.look(path));
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, look));
    const playable = paths.filter((path) => facts.get(path)?.fault === null);
    await this.#measure(
      playable.filter((path) => this.#cache.lufs(path) === undefined),
      patienceMs,
    );
    await this.#cache.save();
    const describe = ({ path, listed }: Use): Record<string, unknown> & { path: string; duration_ms: number | null } => {
      const known = facts.get(path);
      return {
        path: relative(pack.root, path),
        ...listed,
        duration_ms: known?.seconds == null ? null : Math.round(known.seconds * 1000),
        ...(known && known.fault === null
          ? { codec: known.codec, rate: known.rate, channels: known.channels, loudness_lufs: rounded(this.#cache.lufs(path)) }
          : {}),
      };
    };
    const ok = ({ path }: Use): boolean => facts.get(path)?.fault === null;
    const ids = [...new Set(effects.map(({ listed }) => listed.id as string))];
    return {
      genre,
      tracks: tracks.filter(ok).map(describe),
      effects: ids.map((id) => {
        const files = effects.filter(({ listed }) => listed.id === id);
        return { id, files: files.filter(ok).map(({ path }) => describe({ path, listed: {} })), playable: files.some(ok) };
      }),
      missing: paths.filter((path) => !facts.get(path)).map((path) => relative(pack.root, path)),
      unplayable: paths.flatMap((path) => {
        const why = facts.get(path)?.fault;
        return why ? [{ path: relative(pack.root, path), why }] : [];
      }),
      measuring: this.#waiting.size,
    };
  }

  /** Reads what earlier runs found out, so that `gainOf` knows it. */
  open(): Promise<void> {
    return this.#cache.open();
  }

  /** Gain that brings a track to the pack's loudness; 1 as long as its loudness is not known. */
  gainOf(path: string, pack: AudioPack): number {
    const lufs = this.#cache.lufs(path);
    if (lufs == null) return 1;
    return gainOf(Math.max(GAIN_DB.low, Math.min(GAIN_DB.high, pack.mixer.loudnormTargetLufs - lufs)));
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
    await this.#cache.save();
  }

  /** Starts measuring and waits for it no longer than `patienceMs`. */
  async #measure(paths: readonly string[], patienceMs: number): Promise<void> {
    const fresh = paths.filter((path) => !this.#waiting.has(path));
    if (fresh.length > 0) {
      const worker = this.#start();
      for (const path of fresh) {
        this.#waiting.add(path);
        worker.postMessage(path);
      }
    }
    const until = performance.now() + patienceMs;
    while (paths.some((path) => this.#waiting.has(path)) && performance.now() < until) await sleep(10);
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL("../../dist/audio/loudness-worker.js", import.meta.url));
    worker.unref();
    worker.on("message", ({ path, lufs }: Measured) => {
      this.#waiting.delete(path);
      this.#cache.setLufs(path, lufs);
      if (this.#waiting.size > 0) return;
      void this.#cache.save().catch(() => {});
      // Codecs and samples go with the thread.
      void worker.terminate();
      this.#worker = null;
    });
    worker.on("error", () => {
      this.#waiting.clear();
      this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }
}

const rounded = (lufs: number | null | undefined): number | null => (lufs == null ? null : Math.round(lufs * 10) / 10);

function usesOf(pack: AudioPack): { tracks: Use[]; effects: Use[] } {
  const themed = pack.themes.flatMap(({ name, mood, variations }) =>
    variations.map(({ path, type }) => ({ path, listed: { mood, type, title: name } })),
  );
  const plain = [...pack.moodTracks].flatMap(([mood, tracks]) =>
    tracks.map(({ path, title, energy }) => ({ path, listed: { mood, type: "track", title, energy } })),
  );
  const effects = [...pack.sfxLibrary].flatMap(([id, files]) => files.map(({ path }) => ({ path, listed: { id } })));
  return { tracks: [...themed, ...plain], effects };
}
