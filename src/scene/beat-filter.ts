/** The beat filter: does this beat deserve a look at all? Only asked when a game state comes with the narration. */
import type { GameState } from "./cue.js";
import type { Facts } from "./facts.js";

export interface Beat {
  pass: boolean;
  /** Name of the row that decided. */
  reason: string;
}

interface Row {
  readonly name: string;
  readonly pass: boolean;
  readonly when: (facts: Facts) => boolean;
}

/** First row that holds decides. */
export const BEATS: readonly Row[] = [
  { name: "combat or chase under way", pass: true, when: (f) => f.inCombat || f.inChase },
  { name: "place changed", pass: true, when: (f) => f.place === "new" || f.place === "first" },
  { name: "bookkeeping", pass: false, when: (f) => f.visibility.words > 0 && f.tokens.length > 0 && gameShare(f) > 0.5 },
  { name: "mostly spoken words", pass: false, when: (f) => f.counts.spokenWords > f.visibility.words * 2 && f.visibility.seen < 4 },
  { name: "a wonder, a blow or writing", pass: true, when: (f) => f.wonders || f.fights || f.documents || f.inscriptions.length > 0 },
  {
    name: "something new or visible action",
    pass: true,
    when: (f) => f.visibility.fresh > 0 || f.counts.deeds + f.counts.changes + f.counts.scenicClauses > 0,
  },
  { name: "nothing happens", pass: false, when: () => true },
];

const GAME = 64;

function gameShare({ tokens, clean, visibility }: Facts): number {
  let game = clean.notes;
  for (const { dim } of tokens) if (dim & GAME) game++;
  return game / Math.max(1, visibility.words);
}

export function isEmptyState(state: GameState | null | undefined): boolean {
  if (state) for (const key in state) if ((state as Record<string, unknown>)[key] != null) return false;
  return true;
}

export function filterBeat(facts: Facts): Beat {
  for (const row of BEATS) if (row.when(facts)) return { pass: row.pass, reason: row.name };
  return { pass: true, reason: "no row" };
}
