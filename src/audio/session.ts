/** What a game hears: the loaded pack, its mood, which track plays and which one follows. Turns cues into orders for the player. */
import type { Logger } from "pino";
import { SidequestError } from "../errors.js";
import type { AudioPack } from "../packs/schema.js";
import type { Direction, DirectorInput } from "./cues.js";
import type { Channel } from "./mixer/format.js";
import { nothingToPlay, playableMoods, unknownMood } from "./moods.js";
import { fileInPack, fileOfEffect, playableEffects } from "./pack-files.js";
import type { PlayerLink } from "./player-link.js";
import type { PlayOrder } from "./player-messages.js";
import { type Candidate, candidatesFor, type Moment, Rotation } from "./rotation.js";
import type { Cued } from "./service.js";
import type { SavedState } from "./state-file.js";

export interface Loaded {
  readonly genre: string;
  readonly world: string | null;
  readonly pack: AudioPack;
}

export interface SessionOptions {
  readonly host: PlayerLink;
  readonly log: Pick<Logger, "debug" | "info" | "warn">;
  readonly direct: (input: DirectorInput) => Direction;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  /** Gain that brings a track to the pack's loudness; 1 when its loudness is not known. */
  readonly gainOf: (path: string, pack: AudioPack) => number;
}

export interface CueOrder {
  readonly mood?: string | null | undefined;
  readonly intensity?: number | null | undefined;
  readonly narration?: string | null | undefined;
  readonly sfx?: readonly string[] | null | undefined;
  readonly crossfadeMs?: number | null | undefined;
  readonly fadeInMs?: number | null | undefined;
  readonly gameState?: DirectorInput["gameState"];
}

interface NowPlaying {
  readonly id: number;
  readonly track: Candidate;
  readonly reasons: readonly string[];
}

const COMBAT = "combat";
const USUAL_INTENSITY = 0.4;
/** A change of intensity beyond this makes the choice of the next track anew. */
const NOTABLE = 0.15;
const STOP_FADE_MS = 500;

export class Session {
  loaded: Loaded | null = null;
  mood: string | null = null;
  intensity = USUAL_INTENSITY;
  playing: NowPlaying | null = null;
  #next: NowPlaying | null = null;
  #rotation: Rotation;
  #lastId = 0;
  #opening = true;
  #place: string | null = null;
  readonly #unplayable = new Set<string>();
  readonly #lastEffect = new Map<string, string>();

  constructor(private readonly options: SessionOptions) {
    this.#rotation = new Rotation(options.random);
    options.host.listen({
      advanced: ({ id }) => this.#onAdvanced(id),
      wanting: () => this.#queueNext(),
      ended: ({ id }) => this.#onEnded(id),
      // Damage inside a file that plays is only reported; a file that could not be opened is not chosen again.
      trouble: ({ id, path }) => void (this.playing?.id !== id && this.#unplayable.add(path)),
    });
  }

  /** Takes a pack; its mixer settings apply. What another pack was playing fades out. */
  async load(loaded: Loaded): Promise<void> {
    const { host } = this.options;
    const another = this.loaded !== null && this.loaded.pack.root !== loaded.pack.root;
    this.loaded = loaded;
    const { mixer } = loaded.pack;
    const volumes: Record<Channel, number> = {
      music: mixer.musicVolume,
      ambience: mixer.ambienceVolume,
      sfx: mixer.sfxVolume,
      voice: mixer.voiceVolume,
    };
    this.#unplayable.clear();
    if (another) {
      for (const channel of ["music", "ambience"] as const) await host.stopChannel(channel, mixer.crossfadeDefaultMs);
      this.#silence();
      this.#rotation = new Rotation(this.options.random);
      this.#opening = true;
    }
    for (const [channel, volume] of Object.entries(volumes)) await host.setVolume(channel as Channel, volume, 200);
    await host.setDucking(mixer.duckAmountDb);
  }

  /** The director alone. */
  direct(input: DirectorInput): Direction {
    return this.options.direct(input);
  }

  /** The director's choice out of a pack. */
  choose(pack: AudioPack, cue: Pick<CueOrder, "mood" | "narration" | "gameState">): Direction {
    return this.options.direct({
      narration: cue.narration ?? "",
      moods: playableMoods(pack),
      sfx: playableEffects(pack),
      moodKeywords: Object.fromEntries(pack.moodKeywords),
      moodAliases: Object.fromEntries(pack.moodAliases),
      gameState: cue.gameState ?? null,
      mood: cue.mood ?? null,
    });
  }

  /**
   * What the game usually calls: mood or text in, music and effects out.
   * @throws SidequestError AUDIO_UNAVAILABLE without a pack, INVALID_PARAMS for a mood or effect that the pack does not have
   */
  async cue(cue: CueOrder): Promise<Cued> {
    const { pack } = this.#require();
    const direction = this.choose(pack, cue);
    if (cue.mood && direction.mood === null) throw unknownMood(pack, cue.mood);
    const files = (cue.sfx ?? direction.sfx).map((id) => ({
      id,
      path: fileOfEffect(pack, id, this.#lastEffect.get(id), this.options.random),
    }));
    const reasons = Object.entries(direction.matched).flatMap(([what, words]) =>
      words.length > 0 ? [`${what}: ${words.join(", ")}`] : [],
    );
    const place = cue.gameState?.location ?? null;
    if (place !== null && place !== this.#place) this.#opening = true;
    this.#place = place ?? this.#place;

    const before = this.intensity;
    if (direction.mood !== null || cue.intensity != null) this.intensity = cue.intensity ?? direction.intensity ?? this.intensity;
    if (direction.mood === null) reasons.push("nothing calls for other music");
    else if (direction.mood === this.mood && this.playing) {
      reasons.push(`${direction.mood} is playing already and goes on`);
      if (Math.abs(this.intensity - before) > NOTABLE) this.#queueNext();
    } else reasons.push(...(await this.#changeMood(direction.mood, cue)));

    for (const { id, path } of files) await this.playEffect(id, path);
    return {
      status: "ok",
      mood: direction.mood,
      intensity: direction.mood === null ? null : this.intensity,
      track:
        direction.mood !== null && this.playing
          ? { path: this.playing.track.path, title: this.playing.track.title, type: this.playing.track.type }
          : null,
      sfx: files.map(({ id }) => id),
      reasons,
    };
  }

  async playEffect(id: string, path: string): Promise<void> {
    this.#lastEffect.set(id, path);
    await this.options.host.play(this.#order({ channel: "sfx", path }));
  }

  /** Direct control. Music replaces music, cross-faded; on the other channels sounds are laid over each other. */
  async play(channel: Channel, what: { path?: string | null; sfxId?: string | null }, more: Partial<PlayOrder> = {}): Promise<void> {
    const { pack } = this.#require();
    if ((what.path == null) === (what.sfxId == null)) {
      throw new SidequestError(
        "INVALID_PARAMS",
        `path, sfx_id: expected exactly one of them, got ${what.path == null ? "neither" : "both"}`,
        {
          hint: "Give a path inside the pack, or the id of one of its effects.",
        },
      );
    }
    const path = what.sfxId
      ? fileOfEffect(pack, what.sfxId, this.#lastEffect.get(what.sfxId), this.options.random)
      : await fileInPack(pack, what.path!);
    if (what.sfxId) this.#lastEffect.set(what.sfxId, path);
    const order = this.#order({ channel, path, replace: channel === "music", ...more });
    await this.options.host.play(order);
    if (channel === "music") await this.#tookOver(order);
  }

  async stop(channel: Channel | null, fadeMs: number | null): Promise<void> {
    await this.options.host.stopChannel(channel, fadeMs ?? STOP_FADE_MS);
    if (channel === null || channel === "music") this.#silence();
  }

  /** Goes on after a restart of the daemon. Files that are gone meanwhile are told in the log and left out. */
  async resume(saved: SavedState, loaded: Loaded | null): Promise<void> {
    this.loaded = loaded;
    this.mood = saved.mood;
    this.intensity = saved.intensity;
    this.#rotation = new Rotation(this.options.random, saved.played);
    this.#opening = false;
    if (loaded) await this.options.host.setDucking(loaded.pack.mixer.duckAmountDb);
    for (const voice of saved.voices) {
      const order = this.#order({
        ...voice,
        start: voice.position,
        fadeMs: 200,
        leadMs: voice.channel === "music" && !voice.loop ? this.#crossfadeMs() : 0,
      });
      try {
        await this.options.host.play(order);
        if (voice.channel === "music") this.playing = { id: order.id, track: this.#candidate(voice.path), reasons: ["resumed"] };
      } catch (error) {
        this.options.log.warn({ path: voice.path }, `Audio: not resumed: ${(error as Error).message}`);
      }
    }
    if (this.playing) this.#queueNext();
  }

  get saved(): Pick<SavedState, "genre" | "world" | "mood" | "intensity" | "played"> {
    const { loaded, mood, intensity } = this;
    return { genre: loaded?.genre ?? null, world: loaded?.world ?? null, mood, intensity, played: this.#rotation.played };
  }

  #require(): Loaded {
    if (this.loaded) return this.loaded;
    throw new SidequestError("AUDIO_UNAVAILABLE", "no genre pack is loaded", { hint: "Call audio.load with a genre first." });
  }

  #crossfadeMs(): number {
    return this.loaded?.pack.mixer.crossfadeDefaultMs ?? 3000;
  }

  #order(order: Pick<PlayOrder, "channel" | "path"> & Partial<PlayOrder>): PlayOrder {
    return { loop: false, volume: 1, start: 0, fadeMs: 0, replace: false, leadMs: 0, ...order, id: ++this.#lastId };
  }

  /** Picks until one can be played. Returns the reasons. */
  async #changeMood(mood: string, cue: CueOrder): Promise<string[]> {
    const { host } = this.options;
    const { pack } = this.#require();
    const moment = {
      intensity: this.intensity,
      afterCombat: this.mood === COMBAT && mood !== COMBAT,
      opening: this.#opening,
      unplayable: this.#unplayable,
    };
    const fadeMs = this.playing ? (cue.crossfadeMs ?? this.#crossfadeMs()) : (cue.fadeInMs ?? cue.crossfadeMs ?? STOP_FADE_MS);
    const failures: string[] = [];
    for (;;) {
      const choice = this.#rotation.pick(mood, candidatesFor(pack, mood), moment);
      if (!choice) throw nothingToPlay(mood, failures);
      const { track } = choice;
      const order = this.#order({
        channel: "music",
        path: track.path,
        volume: this.options.gainOf(track.path, pack),
        replace: true,
        fadeMs,
        leadMs: this.#crossfadeMs(),
      });
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
  async #tookOver(order: PlayOrder): Promise<void> {
    this.mood = null;
    this.#next = null;
    this.playing = { id: order.id, track: this.#candidate(order.path), reasons: ["asked for by path"] };
    await this.options.host.queue(null);
  }

  #candidate(path: string): Candidate {
    const pack = this.loaded?.pack;
    const known = pack && this.mood !== null ? candidatesFor(pack, this.mood).find((candidate) => candidate.path === path) : undefined;
    return known ?? { path, type: "track", title: "" };
  }

  #silence(): void {
    this.mood = null;
    this.playing = null;
    this.#next = null;
  }

  /** Readies the track that follows. A file that cannot be opened is left out and another one picked. */
  #queueNext(): void {
    const { host, log } = this.options;
    const { loaded, mood } = this;
    if (!loaded || mood === null) return;
    if (this.#next) this.#rotation.forget(mood, this.#next.track.path);
    const moment: Moment = { intensity: this.intensity, unplayable: this.#unplayable };
    const choice = this.#rotation.pick(mood, candidatesFor(loaded.pack, mood), moment);
    if (!choice) {
      log.warn({ mood }, "Audio: no track of the mood can be played next.");
      return;
    }
    const { track } = choice;
    const leadMs = this.#crossfadeMs();
    const order = this.#order({
      channel: "music",
      path: track.path,
      volume: this.options.gainOf(track.path, loaded.pack),
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
