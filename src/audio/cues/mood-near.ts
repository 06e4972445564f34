/** From the mood names of a pack to the moods we know: by name, by synonym, by the words of the name; and how near two moods are. Pure. */

import { MOODS } from "./mood-table.js";
import { wordsOf } from "./words.js";

const CALLED = new Map<string, string>();
for (const [name, row] of Object.entries(MOODS)) {
  CALLED.set(name, name);
  for (const other of wordsOf(row.also ?? "")) if (!CALLED.has(other)) CALLED.set(other, name);
}

const ENDINGS = /(?:s|es|ing|ed|ful|y)$/;

/** The known mood that a pack's name means; null when it says nothing to us. "Night Market" and "battle_boss" are read word by word. */
export function meaningOf(name: string): string | null {
  const lower = name.trim().toLowerCase();
  const whole = CALLED.get(lower.replace(/[\s_]+/g, "-")) ?? CALLED.get(lower.replace(/[\s_-]+/g, ""));
  if (whole) return whole;
  const words = lower.split(/[^\p{L}]+/u).filter(Boolean);
  // A time of day says when, the other words say what: a night market is a market.
  for (const word of [...words.filter((its) => !TIMES.has(its)), ...words]) {
    const known = CALLED.get(word) ?? CALLED.get(word.replace(ENDINGS, ""));
    if (known) return known;
  }
  return null;
}

const TIMES = new Set(["night", "day", "dawn", "dusk", "morning", "evening", "noon", "midnight", "twilight"]);

/** A mood that is not listed as kin stands in only weakly, the less the farther apart. */
const STRANGER = 0.25;
const ENERGY_COUNTS = 1.2;

/** How well music of one mood serves a scene of another, 0…1. */
export function nearness(wanted: string, offered: string): number {
  if (wanted === offered) return 1;
  const from = MOODS[wanted]!;
  const listed = from.kin[offered];
  if (listed !== undefined) return listed;
  const to = MOODS[offered]!;
  const apart = Math.hypot((from.valence - to.valence) / 2, (from.energy - to.energy) * ENERGY_COUNTS);
  return Math.max(0, STRANGER * (1 - apart));
}
