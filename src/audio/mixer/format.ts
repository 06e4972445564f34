/** The one format inside the mixer: planar stereo float32 at 48 kHz. */
import type { CHANNELS } from "../../protocol/schemas/audio.js";

export type Channel = (typeof CHANNELS)[number];

/** Frames a second. */
export const RATE = 48_000;

/** Longest stretch that is mixed in one piece, frames (10 ms). */
export const BLOCK = 480;

/** Shortest change of any gain, frames (5 ms): below it a change is heard as a click. */
export const DECLICK = 240;

export const frames = (ms: number): number => Math.round((ms * RATE) / 1000);

export const decibel = (gain: number): number => 20 * Math.log10(gain);

export const gainOf = (db: number): number => 10 ** (db / 20);
