/** The director: narration and game state → mood, intensity and effects, out of what the pack has. Pure. */
import type { GameState } from "../scene/cue.js";

export interface DirectorInput {
  narration: string;
  /** Mood names that have music. Free words; the answer is always one of them (or null). */
  moods: readonly string[];
  /** Effect ids that can be played. */
  sfx: readonly string[];
  /** The pack's own words for a mood, tried before ours. */
  moodKeywords?: Readonly<Record<string, readonly string[]>>;
  /** mood → mood, followed until one that is available; cycles end the search. */
  moodAliases?: Readonly<Record<string, string>>;
  gameState?: GameState | null;
  /** The game's own mood: always wins when it or an alias of it is available. */
  mood?: string | null;
}

export interface Direction {
  /** null: no change of music is called for. */
  mood: string | null;
  /** 0…1; null when mood is null. */
  intensity: number | null;
  /** At most three effect ids, heard now, in the order of the text. */
  sfx: string[];
  /** Why: under "mood" the words behind the mood, under each effect id the words behind it. */
  matched: Record<string, string[]>;
}
