/** What the sounds of one genre pack are, and the list of files that come of it. */
import { VARIATION_TYPES, type VariationType } from "../../src/packs/schema.js";
import { ambience } from "./ambience.js";
import { fade, random, seedOf } from "./dsp.js";
import { EFFECTS } from "./effects.js";
import { perform } from "./perform.js";
import type { Piece } from "./piece.js";
import { blend, loudness, master, peaked, place, reverberate, type Stereo, silence } from "./stereo.js";

export interface SoundPack {
  readonly folder: string;
  /** Mood → its piece. */
  readonly pieces: Readonly<Record<string, Piece>>;
  /** Moods that have all six variations; the others have the full one. */
  readonly themes: readonly string[];
  /** Effect → number of takes. */
  readonly effects: Readonly<Record<string, number>>;
  readonly ambiences: readonly string[];
}

export interface SoundFile {
  /** Relative to the packs folder, without ending. */
  readonly path: string;
  readonly channels: 1 | 2;
  readonly render: () => Stereo;
}

/** Loudness of ambiences, LUFS: they lie under the music. */
const AMBIENCE_LUFS = -24;

export function filesOf(pack: SoundPack): SoundFile[] {
  const at = (...parts: string[]): string => [pack.folder, "audio", ...parts].join("/");
  const music = Object.entries(pack.pieces).flatMap(([mood, piece]) =>
    variationsOf(pack, mood).map(
      (type): SoundFile => ({ path: at("music", `${mood}_${type}`), channels: 2, render: () => perform(piece, type) }),
    ),
  );
  const effects = Object.entries(pack.effects).flatMap(([name, takes]) =>
    Array.from(
      { length: takes },
      (_, n): SoundFile => ({ path: at("sfx", takes === 1 ? name : `${name}_${n + 1}`), channels: 1, render: () => effect(name, n) }),
    ),
  );
  const places = pack.ambiences.map(
    (name): SoundFile => ({
      path: at("ambience", name),
      channels: 2,
      render: () => master(ambience(name, random(seedOf(`ambience/${name}`))), AMBIENCE_LUFS),
    }),
  );
  return [...music, ...effects, ...places];
}

export function variationsOf(pack: SoundPack, mood: string): readonly VariationType[] {
  return pack.themes.includes(mood) ? VARIATION_TYPES : ["full"];
}

/** A little room around the effect, then the same peak for all, so that the packs' volumes mean something. */
function effect(name: string, take: number): Stereo {
  const make = EFFECTS[name];
  if (!make) throw new Error(`there is no effect ${name}`);
  const raw = make(random(seedOf(`${name}/${take}`)));
  const dry = silence(raw.length + 19_200);
  place(dry, raw, 0, 1, 0);
  const room = blend(dry, reverberate(dry, { t60: 0.7, damping: 0.5, loop: false }), 0.12);
  fade(room.left, 0, 0.2);
  fade(room.right, 0, 0.2);
  const even = peaked(room, 0.7);
  // Long and dense ones would stick out at the same peak.
  return loudness(even) > -14 ? master(even, -14) : even;
}
