/** What every codec offers: facts from the headers, pieces of samples in order, exact seeking. */
import { SidequestError } from "../../errors.js";

/** Order of the channels of a piece: as in WAVE and FLAC, or as in Vorbis and Opus. */
export type ChannelOrder = "wave" | "vorbis";

export interface SoundInfo {
  readonly codec: "vorbis" | "opus" | "flac" | "mp3" | "wav";
  /** Hertz. */
  readonly rate: number;
  readonly channels: number;
  readonly order: ChannelOrder;
  /** Frames at `rate`; null when only decoding can tell. */
  readonly frames: number | null;
  /** False: `frames` is an estimate from size and bit rate. */
  readonly exact: boolean;
}

export interface Decoder {
  readonly info: SoundInfo;
  /** What had to be skipped or was missing so far, in words for people; empty for a sound file. */
  readonly damage: readonly string[];
  /** The next frames, one array a channel, all of one length > 0; null at the end. */
  next(): Promise<Float32Array[] | null>;
  /** The next piece starts at exactly this frame (at `info.rate`); beyond the end, there is no next piece. */
  seek(frame: number): Promise<void>;
  close(): Promise<void>;
}

const HINT = "Replace the file, for example with an ogg made by `ffmpeg -i input -ar 48000 -ac 2 output.ogg`.";

/** The one error for a file that cannot be played: AUDIO_UNAVAILABLE, naming the file and what is wrong with it. */
export function unplayable(path: string, what: string, hint: string = HINT): SidequestError {
  return new SidequestError("AUDIO_UNAVAILABLE", `${path}: ${what}`, { hint, data: { path } });
}

/** Cuts the first `count` frames off a piece. */
export const dropFrames = (piece: Float32Array[], count: number): Float32Array[] => piece.map((channel) => channel.subarray(count));

/** Keeps the first `count` frames of a piece. */
export const keepFrames = (piece: Float32Array[], count: number): Float32Array[] => piece.map((channel) => channel.subarray(0, count));
