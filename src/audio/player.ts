/** The player: carries out orders on the mixer, keeps files decoded ahead, lets the queued track follow. Knows no process and no device. */
import { type Channel, decibel, frames, RATE } from "./mixer/format.js";
import { type MixEvent, Mixer } from "./mixer/mixer.js";
import { MemorySource, type Source } from "./mixer/source.js";
import type { Voice } from "./mixer/voice.js";
import type { Line, LineSetting, PlayAnswer, PlayerEvents, PlayerReport, PlayOrder, VoiceReport } from "./player-messages.js";
import { SoundCache } from "./sound-cache.js";
import { AHEAD, Stream } from "./stream.js";

/** Ready before a voice starts: more than the pump ever takes at once, so that the decoder stays ahead from then on. */
const PRIME = frames(400);
const SILENCE_DB = -120;
const CHANNELS: readonly Channel[] = ["music", "ambience", "sfx", "voice"];
/** Effects may come many at a time and again and again: they are held decoded. */
const HELD: Record<Channel, boolean> = { music: false, ambience: false, sfx: true, voice: true };

interface Known {
  readonly order: PlayOrder;
  /** How many of the file's faults were told. */
  told: number;
}

interface Queued {
  readonly order: PlayOrder;
  readonly source: Source;
}

export interface PlayerOptions {
  readonly lines: Readonly<Record<Line, LineSetting>>;
  readonly duckDb: number;
  readonly paused: boolean;
  readonly emit: <N extends keyof PlayerEvents>(name: N, data: PlayerEvents[N]) => void;
}

export class Player {
  readonly mixer: Mixer;
  readonly #emit: PlayerOptions["emit"];
  readonly #cache = new SoundCache();
  readonly #known = new Map<number, Known>();
  /** Raised by every order that clears a channel: what was being opened for it before is then given up. */
  readonly #epochs: Record<Channel, number> = { music: 0, ambience: 0, sfx: 0, voice: 0 };
  #queued: Queued | null = null;
  #queueEpoch = 0;
  /** True when the music has come near its end and nothing was queued: what is queued next starts at once. */
  #due = false;
  #starvedBefore = 0;

  constructor({ lines, duckDb, paused, emit }: PlayerOptions) {
    this.#emit = emit;
    const volumes = Object.fromEntries(CHANNELS.map((channel) => [channel, lines[channel].volume])) as Record<Channel, number>;
    const muted = ([...CHANNELS, "master"] as const).filter((line) => lines[line].muted);
    this.mixer = new Mixer({ volumes, master: lines.master.volume, muted, duckDb, paused, onEvent: (event) => this.#onMixEvent(event) });
  }

  /**
   * Starts a sound once its file is open and the first part decoded.
   * @throws SidequestError AUDIO_UNAVAILABLE when the file cannot be played; what played before goes on
   */
  async play(order: PlayOrder): Promise<PlayAnswer> {
    const epoch = order.replace ? ++this.#epochs[order.channel] : this.#epochs[order.channel];
    const source = await this.#open(order);
    if (epoch !== this.#epochs[order.channel]) {
      source.release();
      return { status: "superseded" };
    }
    if (order.channel === "music" && order.replace) this.#due = false;
    this.#start(order, source);
    return { status: "playing", duration: source.length === null ? null : source.length / RATE };
  }

  /** Readies the track that follows the music by itself. Null: nothing follows. */
  async queue(order: PlayOrder | null): Promise<PlayAnswer> {
    const epoch = ++this.#queueEpoch;
    this.#drop();
    if (!order) return { status: "superseded" };
    const source = await this.#open(order);
    if (epoch !== this.#queueEpoch) {
      source.release();
      return { status: "superseded" };
    }
    this.#queued = { order, source };
    if (this.#due) this.#advance(order.leadMs);
    return { status: "playing", duration: source.length === null ? null : source.length / RATE };
  }

  stop(channel: Channel | null, fadeMs: number): void {
    for (const one of channel ? [channel] : CHANNELS) {
      this.#epochs[one]++;
      this.mixer.stop(one, frames(fadeMs));
      if (one !== "music") continue;
      this.#queueEpoch++;
      this.#due = false;
      this.#drop();
    }
  }

  /** Frees all files. */
  close(): void {
    this.#drop();
    for (const bus of this.mixer.buses.values()) for (const voice of bus.voices) voice.source.release();
  }

  /** Decodes one piece more of the stream that needs it most. Resolves with how urgent the next one is, in frames ready. */
  async feed(): Promise<number> {
    const streams = [...this.#streams()].filter((stream) => stream.hungry);
    streams.sort((a, b) => a.buffered - b.buffered);
    const first = streams[0];
    if (!first) return AHEAD;
    await first.fill();
    this.#tellDamage();
    return Math.min(first.buffered, streams[1]?.buffered ?? AHEAD);
  }

  /** Decodes until every stream has `count` frames ready, or all that it has left. */
  async ready(count: number): Promise<void> {
    for (const stream of [...this.#streams()]) await stream.prime(count);
    this.#tellDamage();
  }

  /** @param latency frames that were mixed but not heard yet: positions are those that are heard */
  report(latency: number): Omit<PlayerReport, "device" | "underruns"> {
    const each = <T>(of: (channel: Channel) => T): Record<Channel, T> =>
      Object.fromEntries(CHANNELS.map((channel) => [channel, of(channel)])) as Record<Channel, T>;
    const levelDb = (level: number): number => Math.max(SILENCE_DB, Math.round(decibel(level) * 10) / 10);
    const starved = CHANNELS.flatMap((channel) => this.mixer.bus(channel).voices).reduce((sum, voice) => sum + voice.starved, 0);
    return {
      starvedFrames: this.#starvedBefore + starved,
      limiterDb: this.mixer.limiter.reductionDb,
      levels: { ...each((channel) => levelDb(this.mixer.bus(channel).level)), master: levelDb(this.mixer.level) },
      duckDb: each((channel) => this.mixer.bus(channel).ducking?.db ?? 0),
      voices: each((channel) => this.mixer.bus(channel).voices.flatMap((voice) => this.#voiceReport(voice, latency))),
    };
  }

  async #open(order: PlayOrder): Promise<Source> {
    const start = Math.round(order.start * RATE);
    const held = HELD[order.channel] ? await this.#cache.get(order.path) : null;
    if (held) {
      this.#known.set(order.id, { order, told: 0 });
      return new MemorySource(held, order.loop, start);
    }
    const stream = await Stream.open(order.path, { loop: order.loop, start });
    this.#known.set(order.id, { order, told: 0 });
    await stream.prime(PRIME);
    return stream;
  }

  #start(order: PlayOrder, source: Source): Voice {
    // A track shorter than two cross-fades would be over before it was there.
    const lead = order.loop ? 0 : Math.min(frames(order.leadMs), Math.floor((source.length ?? Number.POSITIVE_INFINITY) / 2));
    const options = { id: order.id, source, volume: order.volume, lead };
    if (order.replace) return this.mixer.crossfade(order.channel, options, frames(order.fadeMs));
    return this.mixer.play(order.channel, { ...options, fadeIn: frames(order.fadeMs) });
  }

  #advance(leadMs: number): void {
    const { order, source } = this.#queued!;
    this.#queued = null;
    this.#due = false;
    this.#start({ ...order, replace: true, fadeMs: leadMs }, source);
    this.#emit("advanced", { id: order.id });
  }

  #drop(): void {
    this.#queued?.source.release();
    if (this.#queued) this.#known.delete(this.#queued.order.id);
    this.#queued = null;
  }

  #onMixEvent({ kind, channel, voice }: MixEvent): void {
    if (kind === "nearing") {
      const lead = voice.source.remaining ?? 0;
      if (this.#queued) this.#advance((lead / RATE) * 1000);
      else {
        this.#due = true;
        this.#emit("wanting", { id: voice.id });
      }
      return;
    }
    this.#starvedBefore += voice.starved;
    this.#tellDamage(voice);
    this.#known.delete(voice.id);
    this.#emit("ended", { id: voice.id, channel, how: kind });
  }

  *#streams(): Iterable<Stream> {
    if (this.#queued?.source instanceof Stream) yield this.#queued.source;
    for (const bus of this.mixer.buses.values()) for (const { source } of bus.voices) if (source instanceof Stream) yield source;
  }

  #tellDamage(only?: Voice): void {
    for (const bus of this.mixer.buses.values())
      for (const voice of only ? [only] : bus.voices) {
        const known = this.#known.get(voice.id);
        if (!known || !(voice.source instanceof Stream)) continue;
        const { damage, path } = voice.source;
        for (; known.told < damage.length; known.told++) this.#emit("trouble", { id: voice.id, path, message: damage[known.told]! });
      }
  }

  #voiceReport(voice: Voice, latency: number): VoiceReport[] {
    const order = this.#known.get(voice.id)?.order;
    if (!order) return [];
    const { length, position } = voice.source;
    const heard = position - latency;
    const { envelope } = voice;
    return [
      {
        id: voice.id,
        path: order.path,
        position: (heard < 0 && order.loop && length ? heard + length : Math.max(0, heard)) / RATE,
        duration: length === null ? null : length / RATE,
        loop: order.loop,
        volume: order.volume,
        fading: envelope.falling ? "out" : envelope.steady ? null : "in",
      },
    ];
  }
}
