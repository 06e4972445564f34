/** A cue list mixed into a WAVE file, as fast as the machine can: the same session, player and mixer as in real time, without a clock. */
import type { AudioPack } from "../packs/schema.js";
import { type CueEntry, type CueList, lengthOf } from "./cue-list.js";
import type { Direction, DirectorInput } from "./cues.js";
import { BLOCK, type Channel, frames, RATE } from "./mixer/format.js";
import { LOOKAHEAD } from "./mixer/limiter.js";
import { WavFileSink } from "./output/wav-file.js";
import { Player } from "./player.js";
import type { LinkListener, PlayerLink } from "./player-link.js";
import type { Line, PlayAnswer, PlayOrder } from "./player-messages.js";
import { seededRandom } from "./rotation.js";
import { Session } from "./session.js";

export interface OfflineOptions {
  readonly cues: CueList;
  readonly pack: AudioPack;
  /** The file to be written: stereo, 48 kHz, 32-bit float. */
  readonly out: string;
  readonly direct: (input: DirectorInput) => Direction;
  /** 0…1, about once for every second of the mix. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export interface OfflineResult {
  readonly seconds: number;
  /** What each cue chose and why, and what went wrong, in order. */
  readonly log: readonly { readonly at: number; readonly what: string }[];
}

const OPEN = { volume: 1, muted: false };

/** A player in this process whose time is moved on by hand. */
class OfflinePlayer implements PlayerLink {
  readonly alive = true;
  readonly player: Player;
  readonly #listeners: LinkListener[] = [];
  /** What the session has begun and not finished: time stands still until it has. */
  readonly #pending = new Set<Promise<unknown>>();

  constructor() {
    this.player = new Player({
      lines: { master: OPEN, music: OPEN, ambience: OPEN, sfx: OPEN, voice: OPEN },
      duckDb: 0,
      paused: false,
      emit: (name, data) => {
        for (const listener of this.#listeners) (listener as Partial<Record<string, (data: unknown) => void>>)[name]?.(data);
      },
    });
  }

  listen(listener: LinkListener): void {
    this.#listeners.push(listener);
  }

  play(order: PlayOrder): Promise<PlayAnswer> {
    return this.#holding(this.player.play(order));
  }

  queue(order: PlayOrder | null): Promise<PlayAnswer> {
    return this.#holding(this.player.queue(order));
  }

  async stopChannel(channel: Channel | null, fadeMs: number): Promise<void> {
    this.player.stop(channel, fadeMs);
  }

  async setVolume(line: Line, volume: number, rampMs: number): Promise<void> {
    this.player.mixer.setVolume(line, volume, frames(rampMs));
  }

  async setDucking(db: number): Promise<void> {
    this.player.mixer.setDucking(db);
  }

  /** Everything asked for is done and every stream has a block ready. */
  async settle(): Promise<void> {
    while (this.#pending.size > 0) await Promise.allSettled([...this.#pending]);
    await this.player.ready(BLOCK);
  }

  #holding<T>(work: Promise<T>): Promise<T> {
    this.#pending.add(work);
    const done = (): void => void this.#pending.delete(work);
    work.then(done, done);
    return work;
  }
}

/**
 * Mixes the list. Deterministic: the same list, pack and seed give the same bytes.
 * @throws SidequestError INVALID_PARAMS for a cue that the pack cannot serve; AUDIO_UNAVAILABLE when nothing can be played; CANCELLED
 */
export async function renderOffline({ cues, pack, out, direct, onProgress, signal }: OfflineOptions): Promise<OfflineResult> {
  const link = new OfflinePlayer();
  const log: { at: number; what: string }[] = [];
  const { mixer } = link.player;
  const seconds = (): number => Math.round((mixer.frame / RATE) * 1000) / 1000;
  const note = (what: string): void => void log.push({ at: seconds(), what });
  const session = new Session({
    host: link,
    direct,
    random: seededRandom(cues.seed),
    gainOf: () => 1,
    log: { debug: () => {}, info: () => {}, warn: (_: unknown, message?: string) => note(message ?? "") },
  });
  link.listen({
    advanced: () => note(`follows by itself: ${session.music.playing?.track.path ?? ""}`),
    trouble: ({ path, message }) => note(`${path}: ${message}`),
    wanting: () => {},
    ended: () => {},
  });
  const sink = await WavFileSink.open(out);
  try {
    await session.load({ genre: cues.genre ?? "", world: null, pack });
    const total = Math.round(lengthOf(cues) * RATE);
    const fade = Math.min(total, frames(cues.fade_out_ms));
    const waiting = [...cues.cues];
    let fading = false;
    const left = new Float32Array(BLOCK);
    const right = new Float32Array(BLOCK);
    // The limiter's delay is taken off the front, so that a cue's time is its place in the file.
    for (let done = -LOOKAHEAD; done < total; ) {
      signal?.throwIfAborted();
      while (waiting[0] && waiting[0].at * RATE <= mixer.frame) await act(session, link, waiting.shift()!, note);
      if (!fading && mixer.frame >= total - fade) {
        fading = true;
        mixer.setVolume("master", 0, fade);
      }
      await link.settle();
      const n = Math.min(BLOCK, total - done, waiting[0] ? Math.max(1, Math.ceil(waiting[0].at * RATE) - mixer.frame) : BLOCK);
      mixer.render(left, right, n);
      const skip = Math.max(0, Math.min(n, -done));
      const block = new Float32Array(2 * (n - skip));
      for (let i = skip; i < n; i++) {
        block[2 * (i - skip)] = left[i]!;
        block[2 * (i - skip) + 1] = right[i]!;
      }
      await sink.write(block);
      if (Math.floor((done + n) / RATE) !== Math.floor(done / RATE)) onProgress?.(Math.max(0, done + n) / total);
      done += n;
    }
    return { seconds: total / RATE, log };
  } finally {
    link.player.close();
    await sink.close();
  }
}

async function act(session: Session, link: OfflinePlayer, entry: CueEntry, note: (what: string) => void): Promise<void> {
  if ("play" in entry) {
    const { channel, path, sfx_id, loop, fade_in_ms, volume } = entry.play;
    await session.play(
      channel,
      { path: path ?? null, sfxId: sfx_id ?? null },
      { loop: loop ?? false, fadeMs: fade_in_ms ?? 0, volume: volume ?? 1 },
    );
    note(`plays ${sfx_id ?? path} on ${channel}`);
  } else if ("stop" in entry) await session.stop(entry.stop.channel ?? null, entry.stop.fade_out_ms ?? null);
  else if ("volume" in entry) await link.setVolume(entry.volume.channel, entry.volume.volume, entry.volume.ramp_ms ?? 10);
  else {
    const { mood, intensity, narration, sfx, crossfade_ms, fade_in_ms } = entry;
    const cued = await session.cue({ mood, intensity, narration, sfx, crossfadeMs: crossfade_ms, fadeInMs: fade_in_ms });
    note([cued.track?.path ?? "no change of music", ...cued.sfx, ...cued.reasons].join("; "));
  }
}
