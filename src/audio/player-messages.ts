/** What the daemon and the player's process say to each other. Plain data; times in milliseconds, positions in seconds. */
import type { Channel } from "./mixer/format.js";

export type Line = Channel | "master";

/** One sound to be played. `id` is given by the daemon and names the voice from then on. */
export interface PlayOrder {
  readonly id: number;
  readonly channel: Channel;
  readonly path: string;
  readonly loop: boolean;
  /** 0…1, this voice's own. */
  readonly volume: number;
  /** Seconds from the file's start. */
  readonly start: number;
  readonly fadeMs: number;
  /** True: everything else on the channel fades out over the same time. */
  readonly replace: boolean;
  /** How long before its end the queued track takes over, cross-faded; 0: it just ends. */
  readonly leadMs: number;
}

/** `superseded`: while the file was being opened, a later order or a stop came for the same channel. */
export type PlayAnswer = { readonly status: "playing"; readonly duration: number | null } | { readonly status: "superseded" };

export interface LineSetting {
  readonly volume: number;
  readonly muted: boolean;
}

/** Everything a fresh player needs to go on where the last one was. */
export interface Restore {
  /** `default`, `none`, a device's name or number. */
  readonly device: string;
  /** WAV file instead of a device; `append` when this daemon has begun it already. */
  readonly out: { readonly path: string; readonly append: boolean } | null;
  readonly lines: Readonly<Record<Line, LineSetting>>;
  readonly duckDb: number;
  readonly paused: boolean;
  readonly voices: readonly PlayOrder[];
  readonly next: PlayOrder | null;
  /** True for the first process of a daemon: it takes the time to compile all codecs before it starts. */
  readonly first: boolean;
}

export type DeviceState = "open" | "file" | "silent" | "missing" | "lost";

export interface DeviceReport {
  readonly name: string;
  readonly state: DeviceState;
  /** Why there is no device, when there should be one. */
  readonly reason: string | null;
}

export interface VoiceReport {
  readonly id: number;
  readonly path: string;
  readonly position: number;
  readonly duration: number | null;
  readonly loop: boolean;
  readonly volume: number;
  readonly fading: "in" | "out" | null;
}

export interface PlayerReport {
  readonly device: DeviceReport;
  /** Buffers that came too late for the device, and frames that a decoder delivered too late. */
  readonly underruns: number;
  readonly starvedFrames: number;
  readonly limiterDb: number;
  readonly levels: Readonly<Record<Line, number>>;
  readonly duckDb: Readonly<Record<Channel, number>>;
  readonly voices: Readonly<Record<Channel, readonly VoiceReport[]>>;
}

/** One-way messages from the player, by name. */
export interface PlayerEvents {
  /** Ten times a second. */
  report: PlayerReport;
  /** The queued track has taken over. */
  advanced: { readonly id: number };
  /** The music is near its end, or ended, and nothing is queued. */
  wanting: { readonly id: number };
  /** A voice is gone. */
  ended: { readonly id: number; readonly channel: Channel; readonly how: "ended" | "faded" };
  /** A file is damaged, or could not be opened. */
  trouble: { readonly id: number; readonly path: string; readonly message: string };
  device: DeviceReport;
}
