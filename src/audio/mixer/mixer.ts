/**
 * The mixer: voices in, stereo frames out. Pure: no device, no clock, no files.
 * out = limiter(master × Σ channels (volume × mute × ducking × Σ voices (volume × fade × samples))), every factor ramped per sample.
 */
import { Bus, METER_KEEP } from "./bus.js";
import { Ducking } from "./ducking.js";
import { BLOCK, type Channel, DECLICK, frames } from "./format.js";
import { applyGains } from "./gain.js";
import { Limiter } from "./limiter.js";
import { Ramp } from "./ramp.js";
import { Voice, type VoiceOptions } from "./voice.js";

/** `nearing`: `lead` frames before its end; `ended`: played to its end; `faded`: faded out. Told at the exact frame, before that frame is mixed. */
export interface MixEvent {
  readonly kind: "nearing" | "ended" | "faded";
  readonly channel: Channel;
  readonly voice: Voice;
  /** Frames mixed since the mixer was made. */
  readonly frame: number;
}

export interface MixerOptions {
  readonly volumes: Readonly<Record<Channel, number>>;
  readonly master?: number;
  readonly muted?: readonly (Channel | "master")[];
  readonly paused?: boolean;
  readonly duckDb: number;
  /** May start, stop and fade voices: what it starts begins at the event's frame. */
  readonly onEvent?: (event: MixEvent) => void;
}

/** Effects and voice lower music and ambience. */
const MAKES_WAY: Record<Channel, boolean> = { music: true, ambience: true, sfx: false, voice: false };
/** More at a time would only be noise; the oldest is faded out. */
const MAX_VOICES = 16;
const DEFAULT_RAMP = frames(10);

export class Mixer {
  readonly buses: ReadonlyMap<Channel, Bus>;
  readonly master: Ramp;
  readonly unmuted = new Ramp(1);
  readonly limiter = new Limiter();
  /** 1 running, 0 paused. */
  readonly #running: Ramp;
  #frame = 0;
  /** Peak of the recent past of what leaves the mixer, linear. */
  level = 0;

  constructor(private readonly options: MixerOptions) {
    this.master = new Ramp(options.master ?? 1);
    this.#running = new Ramp(options.paused ? 0 : 1);
    this.buses = new Map(
      (Object.keys(MAKES_WAY) as Channel[]).map((channel) => [
        channel,
        new Bus(options.volumes[channel], MAKES_WAY[channel] ? new Ducking(options.duckDb) : null),
      ]),
    );
    for (const line of options.muted ?? []) (line === "master" ? this.unmuted : this.bus(line).unmuted).jump(0);
  }

  /** Frames rendered so far. */
  get frame(): number {
    return this.#frame;
  }

  get paused(): boolean {
    return this.#running.target === 0;
  }

  bus(channel: Channel): Bus {
    return this.buses.get(channel)!;
  }

  /** Adds a voice that starts with the next frame. */
  play(channel: Channel, options: VoiceOptions): Voice {
    const bus = this.bus(channel);
    const surplus = bus.voices.filter((voice) => !voice.envelope.falling).length - MAX_VOICES + 1;
    for (const voice of bus.voices.filter((voice) => !voice.envelope.falling).slice(0, Math.max(0, surplus))) voice.envelope.close(DECLICK);
    const voice = new Voice(options);
    bus.voices.push(voice);
    return voice;
  }

  /** Equal-power cross-fade: everything on the channel goes on and fades out while the new voice fades in. */
  crossfade(channel: Channel, options: Omit<VoiceOptions, "fadeIn">, length: number): Voice {
    this.stop(channel, length);
    return this.play(channel, { ...options, fadeIn: length });
  }

  /** Fades out what plays on the channel, over max(`length`, 5 ms) frames. */
  stop(channel: Channel, length: number): void {
    for (const voice of this.bus(channel).voices) voice.envelope.close(length);
  }

  setVolume(channel: Channel | "master", volume: number, length = DEFAULT_RAMP): void {
    (channel === "master" ? this.master : this.bus(channel).volume).to(volume, length);
  }

  setMuted(channel: Channel | "master", muted: boolean): void {
    (channel === "master" ? this.unmuted : this.bus(channel).unmuted).to(muted ? 0 : 1, DEFAULT_RAMP);
  }

  /** A pack's amount of ducking, ≤ 0 dB. */
  setDucking(db: number): void {
    for (const bus of this.buses.values()) if (bus.ducking) bus.ducking.amount = db;
  }

  /** Holds everything after a short fade; nothing is lost, `resume` goes on with the next frame. */
  pause(): void {
    this.#running.to(0, DEFAULT_RAMP);
  }

  resume(): void {
    this.#running.to(1, DEFAULT_RAMP);
  }

  /** Writes n frames to the start of both arrays. */
  render(left: Float32Array, right: Float32Array, n: number): void {
    for (let done = 0; done < n; ) {
      const count = Math.min(n - done, this.#uncut());
      const whole = count === n;
      this.#piece(whole ? left : left.subarray(done, done + count), whole ? right : right.subarray(done, done + count), count);
      done += count;
    }
  }

  /** Frames that can be mixed in one piece: up to the next event of any voice, or to where a pause is complete. */
  #uncut(): number {
    this.#settle();
    let count = this.#running.steady ? BLOCK : Math.min(BLOCK, this.#running.left);
    if (this.#running.steady && this.#running.value === 0) return BLOCK;
    for (const bus of this.buses.values())
      for (const voice of bus.voices) {
        const next = voice.nextEvent;
        if (next < count) count = next;
      }
    return Math.max(1, Math.floor(count));
  }

  #piece(left: Float32Array, right: Float32Array, n: number): void {
    left.fill(0, 0, n);
    right.fill(0, 0, n);
    if (!(this.#running.steady && this.#running.value === 0)) {
      const making = this.bus("sfx").sounding || this.bus("voice").sounding;
      for (const bus of this.buses.values()) {
        bus.ducking?.toward(making);
        bus.mix(left, right, n);
      }
      applyGains([this.master, this.unmuted, this.#running], left, right, n);
    }
    this.level = Math.max(this.limiter.process(left, right, n), this.level * METER_KEEP);
    this.#frame += n;
    this.#settle();
  }

  /** Tells what is due at this frame and drops the voices that are over. */
  #settle(): void {
    for (const [channel, bus] of this.buses) {
      for (let i = 0; i < bus.voices.length; i++) {
        const voice = bus.voices[i]!;
        const { remaining } = voice.source;
        if (voice.lead > 0 && remaining !== null && remaining <= voice.lead && !voice.envelope.falling) {
          voice.lead = 0;
          this.options.onEvent?.({ kind: "nearing", channel, voice, frame: this.#frame });
        }
        if (!voice.over) continue;
        bus.voices.splice(i--, 1);
        const kind = remaining === 0 ? "ended" : "faded";
        voice.source.release();
        this.options.onEvent?.({ kind, channel, voice, frame: this.#frame });
      }
    }
  }
}
