/** What a piece of music is: key, chords, and layers that play patterns over them. */
import type { DrumName } from "./drums.js";
import type { InstrumentName } from "./instruments.js";

/** How a layer turns chords into notes. */
export type Pattern =
  /** The whole chord, held for the bar. */
  | { readonly kind: "sustain" }
  /** Chord tones in turn: 0 root, 1 third, 2 fifth, 3 the octave … `steps` a bar; `-` rests. */
  | { readonly kind: "arpeggio"; readonly order: string }
  /** The chord struck on the marked sixteenths. */
  | { readonly kind: "strum"; readonly grid: string }
  /** Root (`r`), fifth (`f`), octave (`o`) on the marked sixteenths. */
  | { readonly kind: "bass"; readonly grid: string }
  /** A tune made by rule over the chords: A A′ B A′. Length of notes in beats. */
  | { readonly kind: "tune"; readonly rhythm: readonly number[] }
  /** One note held under everything: semitones above the key. */
  | { readonly kind: "pedal" };

/** When a layer takes part: see `arrange.ts`. */
export type Role = "ground" | "harmony" | "motion" | "pulse" | "tune" | "drums";

export interface Layer {
  readonly role: Role;
  readonly instrument: InstrumentName;
  readonly pattern: Pattern;
  /** MIDI number of the lowest note it should play. */
  readonly low: number;
  readonly gain: number;
  readonly pan?: number;
}

export interface DrumLine {
  readonly drum: DrumName;
  /** Sixteenths of one bar: `x` hit, `o` soft hit, `X` accent, anything else rests. */
  readonly grid: string;
  readonly gain: number;
  readonly pan?: number;
}

export interface Piece {
  readonly title: string;
  readonly bpm: number;
  /** Quarter notes a bar. */
  readonly meter: number;
  /** Semitones above C. */
  readonly key: number;
  /** Semitones of the scale, from the key. */
  readonly scale: readonly number[];
  /** One chord a bar, as musicians write them: "Dm Bb F C". */
  readonly chords: string;
  readonly layers: readonly Layer[];
  readonly drums: readonly DrumLine[];
  readonly reverb: { readonly t60: number; readonly damping: number; readonly amount: number };
}

export const SCALES = {
  major: [0, 2, 4, 5, 7, 9, 11],
  minor: [0, 2, 3, 5, 7, 8, 10],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  phrygian: [0, 1, 3, 5, 7, 8, 10],
  lydian: [0, 2, 4, 6, 7, 9, 11],
  mixolydian: [0, 2, 4, 5, 7, 9, 10],
} as const;

const NAMES: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const QUALITIES: Readonly<Record<string, readonly number[]>> = {
  "": [0, 4, 7],
  m: [0, 3, 7],
  dim: [0, 3, 6],
  sus2: [0, 2, 7],
  sus4: [0, 5, 7],
  "5": [0, 7, 12],
  "7": [0, 4, 10],
  m7: [0, 3, 10],
  maj7: [0, 4, 11],
  add9: [0, 4, 14],
  m9: [0, 3, 14],
};

export interface Chord {
  /** Pitch class of the root. */
  readonly root: number;
  /** Semitones above the root. */
  readonly tones: readonly number[];
}

/** @throws Error naming the chord that cannot be read */
export function chordsOf(text: string): Chord[] {
  return text.split(/\s+/).map((name) => {
    const [, letter, sign, quality] = /^([A-G])([#b]?)(.*)$/.exec(name) ?? [];
    const tones = QUALITIES[quality ?? ""];
    if (letter === undefined || !tones) throw new Error(`cannot read the chord ${name}`);
    return { root: (NAMES[letter]! + (sign === "#" ? 1 : sign === "b" ? 11 : 0)) % 12, tones };
  });
}
