/** What a game hears: turns its cues and orders, by way of the loaded pack and the director, into music, effects and volumes. */
import type { Logger } from "pino";
import { SidequestError } from "../errors.js";
import type { AudioPack } from "../packs/schema.js";
import type { Direction, DirectorInput } from "./cues.js";
import type { Channel } from "./mixer/format.js";
import { playableMoods, unknownMood } from "./moods.js";
import { Music, type MusicOptions } from "./music.js";
import { fileInPack, fileOfEffect, playableEffects } from "./pack-files.js";
import type { PlayOrder } from "./player-messages.js";
import type { Cued } from "./service.js";
import type { SavedState } from "./state-file.js";

export interface Loaded {
  readonly genre: string;
  readonly world: string | null;
  readonly pack: AudioPack;
}

export interface SessionOptions extends MusicOptions {
  readonly log: Pick<Logger, "debug" | "info" | "warn">;
  readonly direct: (input: DirectorInput) => Direction;
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

const STOP_FADE_MS = 500;
const VOLUME_RAMP_MS = 200;
const RESUME_FADE_MS = 200;

export class Session {
  loaded: Loaded | null = null;
  readonly music: Music;
  #place: string | null = null;
  readonly #lastEffect = new Map<string, string>();

  constructor(private readonly options: SessionOptions) {
    this.music = new Music(options);
  }

  /** Takes a pack; its mixer settings apply. What another pack was playing fades out. */
  async load(loaded: Loaded): Promise<void> {
    const { host } = this.options;
    this.loaded = loaded;
    const { mixer } = loaded.pack;
    const volumes: Record<Channel, number> = {
      music: mixer.musicVolume,
      ambience: mixer.ambienceVolume,
      sfx: mixer.sfxVolume,
      voice: mixer.voiceVolume,
    };
    if (this.music.take(loaded.pack))
      for (const channel of ["music", "ambience"] as const) await host.stopChannel(channel, mixer.crossfadeDefaultMs);
    for (const [channel, volume] of Object.entries(volumes)) await host.setVolume(channel as Channel, volume, VOLUME_RAMP_MS);
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
    const { music } = this;
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
    if (place !== null && place !== this.#place) music.openPlace();
    this.#place = place ?? this.#place;

    const intensity = cue.intensity ?? direction.intensity ?? music.intensity;
    if (direction.mood === null) {
      if (cue.intensity != null) music.intensity = intensity;
      reasons.push("nothing calls for other music");
    } else if (direction.mood === music.mood && music.playing) {
      reasons.push(`${direction.mood} is playing already and goes on`);
      music.retune(intensity);
    } else {
      music.intensity = intensity;
      const { crossfadeMs = null, fadeInMs = null } = cue;
      reasons.push(...(await music.change(pack, direction.mood, { crossfadeMs, fadeInMs })));
    }

    for (const { id, path } of files) await this.playEffect(id, path);
    return {
      status: "ok",
      mood: direction.mood,
      intensity: direction.mood === null ? null : music.intensity,
      track:
        direction.mood !== null && music.playing
          ? { path: music.playing.track.path, title: music.playing.track.title, type: music.playing.track.type }
          : null,
      sfx: files.map(({ id }) => id),
      reasons,
    };
  }

  async playEffect(id: string, path: string): Promise<void> {
    this.#lastEffect.set(id, path);
    await this.options.host.play(this.music.order({ channel: "sfx", path }));
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
    const order = this.music.order({ channel, path, replace: channel === "music", ...more });
    await this.options.host.play(order);
    if (channel === "music") await this.music.tookOver(order);
  }

  async stop(channel: Channel | null, fadeMs: number | null): Promise<void> {
    await this.options.host.stopChannel(channel, fadeMs ?? STOP_FADE_MS);
    if (channel === null || channel === "music") this.music.silence();
  }

  /** Goes on after a restart of the daemon. Files that are gone meanwhile are told in the log and left out. */
  async resume(saved: SavedState, loaded: Loaded | null): Promise<void> {
    const { music } = this;
    const { host, log } = this.options;
    this.loaded = loaded;
    music.restore(loaded?.pack ?? null, saved.mood, saved.intensity, saved.played);
    if (loaded) await host.setDucking(loaded.pack.mixer.duckAmountDb);
    for (const voice of saved.voices) {
      const leadMs = voice.channel === "music" && !voice.loop ? music.crossfadeMs : 0;
      const order = music.order({ ...voice, start: voice.position, fadeMs: RESUME_FADE_MS, leadMs });
      try {
        await host.play(order);
        if (voice.channel === "music") music.resumed(order);
      } catch (error) {
        log.warn({ path: voice.path }, `Audio: not resumed: ${(error as Error).message}`);
      }
    }
    music.goOn();
  }

  get saved(): Pick<SavedState, "genre" | "world" | "mood" | "intensity" | "played"> {
    const { loaded, music } = this;
    const { mood, intensity, played } = music;
    return { genre: loaded?.genre ?? null, world: loaded?.world ?? null, mood, intensity, played };
  }

  #require(): Loaded {
    if (this.loaded) return this.loaded;
    throw new SidequestError("AUDIO_UNAVAILABLE", "no genre pack is loaded", { hint: "Call audio.load with a genre first." });
  }
}
