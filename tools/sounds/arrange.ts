/** The six variations of a theme: which layers play, from when, how loud, how fast, and whether the whole repeats. */
import type { VariationType } from "../../src/packs/schema.js";
import type { Role } from "./piece.js";

/** Gain at the start and at the end, and the share of the piece after which the layer enters. */
export type Course = readonly [start: number, end: number, enters?: number];

export interface Arrangement {
  readonly tempo: number;
  readonly loops: boolean;
  /** Share of the chords that is played. */
  readonly part: readonly [from: number, to: number];
  /** A last bar on the key's own chord. */
  readonly closes: boolean;
  readonly wetter: number;
  readonly courses: Readonly<Partial<Record<Role, Course>>>;
}

export const ARRANGEMENTS: Readonly<Record<VariationType, Arrangement>> = {
  full: {
    tempo: 1,
    loops: true,
    part: [0, 1],
    closes: false,
    wetter: 1,
    courses: { ground: [1, 1], harmony: [1, 1], motion: [1, 1], pulse: [1, 1], tune: [1, 1], drums: [1, 1] },
  },
  ambient: {
    tempo: 0.88,
    loops: true,
    part: [0, 1],
    closes: false,
    wetter: 1.7,
    courses: { ground: [1, 1], harmony: [1, 1], motion: [0.45, 0.45] },
  },
  sparse: {
    tempo: 0.94,
    loops: true,
    part: [0, 1],
    closes: false,
    wetter: 1.5,
    courses: { ground: [0.5, 0.5], motion: [0.7, 0.7], tune: [0.5, 0.5] },
  },
  overture: {
    tempo: 0.97,
    loops: false,
    part: [0, 1],
    closes: true,
    wetter: 1.1,
    courses: {
      ground: [0.8, 1],
      harmony: [0.7, 1, 0.2],
      motion: [0.8, 1, 0.4],
      pulse: [0.8, 1, 0.5],
      drums: [0.7, 1.1, 0.5],
      tune: [1, 1.1, 0.5],
    },
  },
  resolution: {
    tempo: 0.84,
    loops: false,
    part: [0.5, 1],
    closes: true,
    wetter: 1.5,
    courses: { ground: [0.9, 0.6], harmony: [1, 0.8], motion: [0.7, 0.25], tune: [0.8, 0.5] },
  },
  tension_build: {
    tempo: 1.04,
    loops: true,
    part: [0, 1],
    closes: false,
    wetter: 0.9,
    courses: { ground: [0.9, 1.2], harmony: [0.2, 1, 0.25], pulse: [0.5, 1.1], drums: [0.25, 1.15], motion: [0.2, 0.9, 0.5] },
  },
};
