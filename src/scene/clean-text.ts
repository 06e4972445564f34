/** What is left of a turn's prose once markup, speech and game text are apart. */

/** Stands in the clean text where spoken words were taken out. */
export const SPEECH_MARK = "\uE000";

export interface Speech {
  /** Position of its mark in the clean text. */
  at: number;
  text: string;
}

export interface CleanText {
  /** Narration with one {@link SPEECH_MARK} for each run of spoken words; sentences keep their own punctuation. */
  text: string;
  speeches: Speech[];
  /** Emphasised, indented or quoted-block runs of the clean text: [start, end) pairs, in order. */
  marked: [number, number][];
  headings: string[];
  /** Positions in the clean text where a ruled line or a heading parts one scene from the next. */
  breaks: number[];
  /** How many runs of game text, notes and stage directions were dropped. */
  notes: number;
}
