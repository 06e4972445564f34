/** Layers and chords → notes in time. */
import type { Random } from "./dsp.js";
import { type Chord, chordsOf, type Layer, type Piece } from "./piece.js";

export interface ScoreNote {
  /** Beats from the start. */
  readonly at: number;
  /** Beats held. */
  readonly beats: number;
  /** MIDI number; 69 is 440 Hz. */
  readonly pitch: number;
  readonly velocity: number;
}

export const hertz = (pitch: number): number => 440 * 2 ** ((pitch - 69) / 12);

/** The notes that one layer plays, over all bars. */
export function notesOf(piece: Piece, layer: Layer, rng: Random): ScoreNote[] {
  const chords = chordsOf(piece.chords);
  const { pattern } = layer;
  if (pattern.kind === "pedal") {
    return [{ at: 0, beats: chords.length * piece.meter, pitch: above(layer.low, piece.key), velocity: 0.8 }];
  }
  if (pattern.kind === "tune") return tune(piece, chords, pattern.rhythm, layer.low, rng);
  return chords.flatMap((chord, bar) => barOf(piece, chord, bar * piece.meter, layer, rng));
}

function barOf(piece: Piece, chord: Chord, start: number, { pattern, low }: Layer, rng: Random): ScoreNote[] {
  const tones = voiced(chord, low);
  const human = (): number => (rng() - 0.5) * 0.08;
  if (pattern.kind === "sustain") return tones.map((pitch) => ({ at: start, beats: piece.meter, pitch, velocity: 0.75 }));
  if (pattern.kind === "arpeggio") {
    const step = piece.meter / pattern.order.length;
    return [...pattern.order].flatMap((mark, i) => {
      if (mark === "-") return [];
      const tone = Number(mark);
      const pitch = tones[tone % tones.length]! + 12 * Math.floor(tone / tones.length);
      return [{ at: start + i * step, beats: step * 1.4, pitch, velocity: (i === 0 ? 0.85 : 0.62) + human() }];
    });
  }
  if (pattern.kind === "strum") {
    return marks(pattern.grid, piece.meter).flatMap(({ at, beats, mark }) =>
      tones.map((pitch, i) => ({
        at: start + at + i * 0.02,
        beats,
        pitch,
        velocity: (mark === "X" ? 0.95 : mark === "o" ? 0.45 : 0.7) + human(),
      })),
    );
  }
  if (pattern.kind === "bass") {
    const steps: Readonly<Record<string, number>> = { r: 0, f: 7, o: 12 };
    return marks(pattern.grid, piece.meter).map(({ at, beats, mark }) => ({
      at: start + at,
      beats: beats * 0.95,
      pitch: above(low, chord.root) + (steps[mark] ?? 0),
      velocity: 0.8 + human(),
    }));
  }
  return [];
}

/** Marks of a sixteenth grid, each lasting until the next. */
function marks(grid: string, meter: number): { at: number; beats: number; mark: string }[] {
  const step = meter / grid.length;
  const hits = [...grid].flatMap((mark, i) => (mark === "." || mark === " " ? [] : [{ i, mark }]));
  return hits.map(({ i, mark }, n) => ({ at: i * step, beats: ((hits[n + 1]?.i ?? grid.length) - i) * step, mark }));
}

/** The lowest pitch of that class at or above `low`. */
function above(low: number, pitchClass: number): number {
  return low + ((((pitchClass - low) % 12) + 12) % 12);
}

/** The chord in the inversion that lies within an octave above `low`: so the voices move little from chord to chord. */
function voiced(chord: Chord, low: number): number[] {
  return chord.tones.map((tone) => above(low, (chord.root + tone) % 12)).sort((a, b) => a - b);
}

/**
 * Four phrases A A′ B A′: chord tones on the strong beats, steps of the scale between them, small leaps at most,
 * an arch over each phrase, and the last phrase comes home to the key.
 */
function tune(piece: Piece, chords: readonly Chord[], rhythm: readonly number[], low: number, rng: Random): ScoreNote[] {
  const bars = chords.length;
  const phraseBars = Math.max(1, Math.floor(bars / 4));
  const ladder = Array.from({ length: 22 }, (_, i) => above(low, piece.key) - 5 + i).filter((pitch) =>
    piece.scale.includes((((pitch - piece.key) % 12) + 12) % 12),
  );
  const phrase = (seedTurns: readonly number[]): { at: number; beats: number; move: number }[] => {
    const notes: { at: number; beats: number; move: number }[] = [];
    let [at, turn] = [0, 0];
    while (at < phraseBars * piece.meter - 1e-9) {
      const beats = Math.min(Math.abs(rhythm[turn % rhythm.length]!), phraseBars * piece.meter - at);
      if (rhythm[turn % rhythm.length]! > 0) notes.push({ at, beats, move: seedTurns[turn % seedTurns.length]! });
      at += beats;
      turn++;
    }
    return notes;
  };
  const moves = (): number[] => Array.from({ length: 13 }, () => [-2, -1, -1, 1, 1, 2, 1, -1, 0][Math.floor(rng() * 9)]!);
  const [a, b] = [phrase(moves()), phrase(moves())];
  const notes: ScoreNote[] = [];
  for (let start = 0, p = 0; start < bars; start += phraseBars, p++) {
    const last = start + phraseBars >= bars;
    const shapeNotes = p % 4 === 2 ? b : a;
    const centre = Math.floor(ladder.length / 2) + (p % 4 === 2 ? 2 : 0);
    let [rung, before] = [centre, -1];
    for (const [i, note] of shapeNotes.entries()) {
      const bar = Math.min(bars - 1, start + Math.floor(note.at / piece.meter));
      const ending = i === shapeNotes.length - 1;
      const previous = rung;
      // Towards the edge of the range a move turns back.
      const move = Math.abs(rung + note.move - centre) > 4 ? -note.move : note.move + (p % 4 === 1 && i === 2 ? 1 : 0);
      rung = Math.max(0, Math.min(ladder.length - 1, rung + move));
      const home = last && ending;
      const classes = home ? [piece.key] : chords[bar]!.tones.map((tone) => (chords[bar]!.root + tone) % 12);
      const strong = note.at % (piece.meter / 2) < 1e-9 || ending;
      if (strong) rung = nearestRung(ladder, rung, classes, -1);
      // A third time the same note would be a dead spot.
      if (rung === previous && previous === before && !home) rung = nearestRung(ladder, rung, classes, rung);
      before = previous;
      const arch = Math.sin((Math.PI * (i + 1)) / (shapeNotes.length + 1));
      notes.push({
        at: start * piece.meter + note.at,
        beats: note.beats * 0.96,
        pitch: ladder[rung]!,
        velocity: 0.55 + 0.3 * arch + (rng() - 0.5) * 0.06,
      });
    }
  }
  return notes;
}

function nearestRung(ladder: readonly number[], from: number, classes: readonly number[], not: number): number {
  const fitting = ladder.flatMap((pitch, rung) => (classes.includes(pitch % 12) && rung !== not ? [rung] : []));
  return fitting.reduce((best, rung) => (Math.abs(rung - from) < Math.abs(best - from) ? rung : best), fitting[0] ?? from);
}
