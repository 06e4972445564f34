/** A piece in one of its variations → finished stereo sound. */
import type { VariationType } from "../../src/packs/schema.js";
import { ARRANGEMENTS, type Arrangement, type Course } from "./arrange.js";
import { DRUMS } from "./drums.js";
import { RATE, random, seconds, seedOf } from "./dsp.js";
import { INSTRUMENTS } from "./instruments.js";
import { chordsOf, type Piece } from "./piece.js";
import { hertz, notesOf } from "./score.js";
import { blend, fold, master, place, reverberate, type Stereo, silence } from "./stereo.js";

/** Loudness of music, LUFS: what `loudnorm_target_lufs` of the packs says. */
export const MUSIC_LUFS = -16;
/** Room for releases and reverberation after the last bar. */
const TAIL_S = 4;

export function perform(whole: Piece, variation: VariationType): Stereo {
  const arrangement = ARRANGEMENTS[variation];
  const piece = arranged(whole, arrangement);
  const beatS = 60 / (piece.bpm * arrangement.tempo);
  const bars = chordsOf(piece.chords).length;
  const length = Math.round(bars * piece.meter * beatS * RATE);
  let dry = silence(length + seconds(TAIL_S));
  for (const [index, layer] of piece.layers.entries()) {
    const course = arrangement.courses[layer.role];
    if (!course) continue;
    // Seeded by the piece and the layer alone: all variations of a theme share its tune.
    const rng = random(seedOf(`${whole.title}/${index}`));
    const play = INSTRUMENTS[layer.instrument];
    for (const note of notesOf(piece, layer, rng)) {
      const gain = gainAt(course, note.at / (bars * piece.meter)) * layer.gain;
      if (gain <= 0) continue;
      const sound = play({ hz: hertz(note.pitch), held: note.beats * beatS, velocity: note.velocity, rng });
      place(dry, sound, seconds(note.at * beatS), gain, layer.pan ?? 0);
    }
  }
  drum(piece, arrangement, dry, bars, beatS);
  if (arrangement.loops) dry = fold(dry, length);
  const wet = reverberate(dry, { ...piece.reverb, loop: arrangement.loops });
  const mixed = blend(dry, wet, piece.reverb.amount * arrangement.wetter);
  if (!arrangement.loops) close(mixed);
  return master(mixed, MUSIC_LUFS);
}

function arranged(piece: Piece, { part, closes }: Arrangement): Piece {
  const chords = piece.chords.split(/\s+/);
  const [from, to] = part.map((share) => Math.round(share * chords.length));
  return { ...piece, chords: [...chords.slice(from, to), ...(closes ? [chords[0]!] : [])].join(" ") };
}

function gainAt([start, end, enters = 0]: Course, share: number): number {
  return share + 1e-9 < enters ? 0 : start + (end - start) * share;
}

function drum(piece: Piece, { courses, closes }: Arrangement, dry: Stereo, bars: number, beatS: number): void {
  const course = courses.drums;
  if (!course) return;
  const rng = random(seedOf(`${piece.title}/drums`));
  const accents: Readonly<Record<string, number>> = { X: 1, x: 0.75, o: 0.4 };
  for (const line of piece.drums) {
    for (let bar = 0; bar < bars; bar++) {
      // The closing bar gets its first beat alone.
      const grid = closes && bar === bars - 1 ? line.grid.slice(0, 1) : line.grid;
      for (let i = 0; i < grid.length; i++) {
        const velocity = accents[grid[i]!];
        if (velocity === undefined) continue;
        const beat = bar * piece.meter + (i / line.grid.length) * piece.meter;
        const gain = gainAt(course, beat / (bars * piece.meter)) * line.gain;
        if (gain > 0) place(dry, DRUMS[line.drum](velocity * (0.94 + 0.12 * rng()), rng), seconds(beat * beatS), gain, line.pan ?? 0);
      }
    }
  }
}

/** The last two seconds of what does not loop fade to nothing. */
function close({ left, right }: Stereo): void {
  const n = seconds(2);
  for (const channel of [left, right]) {
    for (let i = 0; i < n; i++) channel[channel.length - 1 - i]! *= i / n;
  }
}
