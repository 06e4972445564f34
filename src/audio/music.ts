/** Which music plays and which follows: picks by the rotation out of the pack, readies the next track, leaves out what cannot be opened. */
import type { Logger } from "pino";
import type { SidequestError } from "../errors.js";
import type { AudioPack } from "../packs/schema.js";
import { nothingToPlay } from "./moods.js";
import type { PlayerLink } from "./player-link.js";
import type { PlayOrder } from "./player-messages.js";
import { type Candidate, candidatesFor, type Moment, Rotation } from "./rotation.js";

export interface MusicOptions {
  readonly host: PlayerLink;
  readonly log: Pick<Logger, "warn">;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  /** Gain that brings a track to the pack's loudness; 1 when its loudness is not known. */
  readonly gainOf: (path: string, pack: AudioPack) => number;
}

interface NowPlaying {
  readonly id: number;
  readonly track: Candidate;
  readonly reasons: readonly string[];
}

const COMBAT = "combat";
export const USUAL_INTENSITY = 0.4;
/** A change of intensity beyond this makes the choice of the next track anew. */
const NOTABLE = 0.15;
const FIRST_FADE_MS = 500;
const USUAL_CROSSFADE_MS = 3000;

export class Music {
  pack: AudioPack | null = null;
  mood: string | null = null;
  intensity = USUAL_INTENSITY;
  playing: NowPlaying | null = null;
  #next: NowPlaying | null = null;
  #rotation: Rotation;
  #lastId = 0;
  /** The next pick opens a place or a session. */
  #opening = true;
  readonly #unplayable = new Set<string>();

  constructor(private readonly options: MusicOptions) {
    this.#rotation = new Rotation(options.random);
    options.host.listen({
      advanced: ({ id }) => this.#onAdvanced(id),
      wanting: () => this.#queueNext(),
      ended: ({ id }) => this.#onEnded(id),
      // Damage inside a file that plays is only reported; a file that could not be opened is not chosen again.
      trouble: ({ id, path }) => void (this.playing?.id !== id && this.#unplayable.add(path)),
    });
  }

  /** What the rotation remembers, for the state file. */
  get played(): Rotation["played"] {
    return this.#rotation.played;
  }

  get crossfadeMs(): number {
    return this.pack?.mixer.crossfadeDefaultMs ?? USUAL_CROSSFADE_MS;
  }

  /** An order of this player, numbered. */
  order(order: Pick<PlayOrder, "channel" | "path"> & Partial<PlayOrder>): PlayOrder {
    return { loop: false, volume: 1, start: 0, fadeMs: 0, replace: false, leadMs: 0, ...order, id: ++this.#lastId };
  }

  /** Music comes out of this pack from now on. True: another pack's was playing, and is forgotten. */
  take(pack: AudioPack): boolean {
    const another = this.pack !== null && this.pack.root !== pack.root;
    this.pack = pack;
    this.#unplayable.clear();
    if (another) {
      this.silence();
      this.#rotation = new Rotation(this.options.random);
      this.#opening = true;
    }
    return another;
  }

  /** The game has come to another place. */
  openPlace(): void {
    this.#opening = true;
  }

  /** As a state file has it; voices come by {@link resumed}. */
  restore(pack: AudioPack | null, mood: string | null, intensity: number, played: Rotation["played"]): void {
    this.pack = pack;
    this.mood = mood;
    this.intensity = intensity;
    this.#rotation = new Rotation(this.options.random, played);
    this.#opening = false;
  }

  /** A track that plays again after a restart. */
  resumed(order: PlayOrder): void {
    this.playing = { id: order.id, track: this.#candidate(order.path), reasons: ["resumed"] };
  }

  /** Readies what follows a resumed track. */
  goOn(): void {
    if (this.playing) this.#queueNext();
  }

  /** A change of intensity alone: the track goes on, the next one may be another. */
  retune(intensity: number): void {
    const before = this.intensity;
    this.intensity = intensity;
    if (this.playing && Math.abs(intensity - before) > NOTABLE) this.#queueNext();
  }

  /**
   * Picks until one can be played. Returns the reasons.
   * @throws SidequestError AUDIO_UNAVAILABLE when none can
   */
  async change(pack: AudioPack, mood: string, fades: { crossfadeMs: number | null; fadeInMs: number | null }): Promise<string[]> {
    const { host, gainOf } = this.options;
    const moment = {
      intensity: this.intensity,
      afterCombat: this.mood === COMBAT && mood !== COMBAT,
      opening: this.#opening,
      unplayable: this.#unplayable,
    };
    const fadeMs = this.playing ? (fades.crossfadeMs ?? this.crossfadeMs) : (fades.fadeInMs ?? fades.crossfadeMs ?? FIRST_FADE_MS);
    const failures: string[] = [];
    for (;;) {
      const choice = this.#rotation.pick(mood, candidatesFor(pack, mood), moment);
      if (!choice) throw nothingToPlay(mood, failures);
      const { track } = choice;
      const leadMs = this.crossfadeMs;
      const order = this.order({ channel: "music", path: track.path, volume: gainOf(track.path, pack), replace: true, fadeMs, leadMs });
      try {
        await host.play(order);
      } catch (error) {
        if ((error as SidequestError).code !== "AUDIO_UNAVAILABLE" || !host.alive) throw error;
        this.#unplayable.add(track.path);
        failures.push((error as Error).message);
        continue;
      }
      this.mood = mood;
      this.playing = { id: order.id, track, reasons: choice.reasons };
      this.#opening = false;
      this.#queueNext();
      return [`mood ${mood}`, ...choice.reasons, ...failures.map((message) => `left out: ${message}`)];
    }
  }

  /** Music that was chosen by path: nothing follows it. */
  async tookOver(order: PlayOrder): Promise<void> {
    this.mood = null;
    this.#next = null;
    this.playing = { id: order.id, track: this.#candidate(order.path), reasons: ["asked for by path"] };
    await this.options.host.queue(null);
  }

  silence(): void {
    this.mood = null;
    this.playing = null;
    this.#next = null;
  }

  #candidate(path: string): Candidate {
    const { pack, mood } = this;
    const known = pack && mood !== null ? candidatesFor(pack, mood).find((candidate) => candidate.path === path) : undefined;
    return known ?? { path, type: "track", title: "" };
  }

  /** Readies the track that follows. A file that cannot be opened is left out and another one picked. */
  #queueNext(): void {
    const { host, log, gainOf } = this.options;
    const { pack, mood } = this;
    if (!pack || mood === null) return;
    if (this.#next) this.#rotation.forget(mood, this.#next.track.path);
    const moment: Moment = { intensity: this.intensity, unplayable: this.#unplayable };
    const choice = this.#rotation.pick(mood, candidatesFor(pack, mood), moment);
    if (!choice) {
      log.warn({ mood }, "Audio: no track of the mood can be played next.");
      return;
    }
    const { track } = choice;
    const leadMs = this.crossfadeMs;
    const order = this.order({
      channel: "music",
      path: track.path,
      volume: gainOf(track.path, pack),
      replace: true,
      fadeMs: leadMs,
      leadMs,
    });
    this.#next = { id: order.id, track, reasons: choice.reasons };
    host.queue(order).catch((error: SidequestError) => {
      if (this.#next?.id !== order.id) return;
      this.#next = null;
      log.warn({ path: track.path }, `Audio: ${error.message}`);
      if (!host.alive) return;
      this.#unplayable.add(track.path);
      this.#queueNext();
    });
  }

  #onAdvanced(id: number): void {
    if (this.#next?.id !== id) return;
    this.playing = this.#next;
    this.#next = null;
    this.#queueNext();
  }

  #onEnded(id: number): void {
    if (this.playing?.id === id) this.playing = null;
  }
}
