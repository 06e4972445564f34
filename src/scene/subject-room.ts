/** Makes the clauses of a subject fit: the barest phrases and clauses are left out. */
import { tidyClause } from "./subject-text.js";

/** Code points. */
export const LONGEST_SUBJECT = 350;
/** A clause that shows less than this is left out. */
export const LEAST_SEEN = 0.4;
export interface Phrase {
  text: string;
  seen: number;
  happens: number;
}

export interface Clause {
  from: number;
  to: number;
  sentence: number;
  seen: number;
  /** The same, however many words it takes. */
  bare: number;
  /** How many of the blows or wonders that made the rule hold stand in it. */
  happens: number;
  text: string;
  /** Its phrases between commas. */
  phrases: Phrase[];
  /** Never left out. */
  kept: boolean;
}

export const textOf = (phrases: readonly Phrase[]): string => tidyClause(phrases.map(({ text }) => text).join(", "));

/** Leaves out the barest clauses until the rest fits. */
export function shorten(clauses: Clause[]): Clause[] {
  let length = clauses.reduce((sum, clause) => sum + clause.text.length + 2, 0);
  if (length <= LONGEST_SUBJECT) return clauses;
  const chosen = withoutBarest(clauses, length - LONGEST_SUBJECT);
  length = chosen.reduce((sum, clause) => sum + clause.text.length + 2, 0);
  // One sort instead of repeated searches keeps long texts linear (but for the sort itself).
  const order = [...chosen].sort((a, b) => rank(a) - rank(b));
  const out = new Set<Clause>();
  for (const clause of order) {
    if (length <= LONGEST_SUBJECT || out.size === chosen.length - 1) break;
    out.add(clause);
    length -= clause.text.length + 2;
  }
  return chosen.flatMap((clause) => {
    if (!out.has(clause)) return [clause];
    const some = beginning(clause, LONGEST_SUBJECT - length);
    if (!some) return [];
    length += some.text.length + 2;
    return [some];
  });
}

/** Leaves out the phrases after a comma that show next to nothing, barest first. */
function withoutBarest(clauses: readonly Clause[], excess: number): Clause[] {
  const bare = clauses
    .flatMap(({ phrases }) => phrases.slice(1))
    .filter(({ happens, seen, text }) => happens === 0 && seen / text.length < BARE)
    .sort((a, b) => a.seen / a.text.length - b.seen / b.text.length);
  const out = new Set<Phrase>();
  let left = excess;
  for (const phrase of bare) {
    if (left <= 0) break;
    out.add(phrase);
    left -= phrase.text.length + 2;
  }
  return clauses.map((clause) => {
    const phrases = clause.phrases.filter((phrase) => !out.has(phrase));
    return phrases.length === clause.phrases.length ? clause : { ...clause, phrases, text: textOf(phrases) };
  });
}
const BARE = 0.04;

/** As many of a clause's first phrases as there is room for, when they show enough by themselves. */
function beginning(clause: Clause, room: number): Clause | null {
  let size = 0;
  let seen = 0;
  let count = 0;
  for (const phrase of clause.phrases) {
    size += phrase.text.length + 2;
    if (size > room) break;
    seen += phrase.seen;
    count++;
  }
  if (seen < LEAST_SEEN) return null;
  const phrases = clause.phrases.slice(0, count);
  return { ...clause, phrases, seen, text: textOf(phrases) };
}

const rank = (clause: Clause): number =>
  (clause.kept ? 100 : 0) + clause.happens * 4 + clause.seen + (clause.seen / (clause.text.length + 10)) * 60;
