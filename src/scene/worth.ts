/** Is there a picture in it? Weighs what is seen against what is thought, said or counted. */
import type { Facts } from "./facts.js";

export interface Verdict {
  worth: boolean;
  /** Null when worth a picture. */
  reason: string | null;
  /** How far the text is above or below its threshold. */
  margin: number;
}

/** A picture needs so much to see per word, within bounds: a short blow is enough, a long ramble must show more. */
const PER_WORD = 0.2;
const LEAST = 2.6;
const MOST = 5.2;

export function judge(facts: Facts): Verdict {
  const { visibility, counts, clean } = facts;
  const { seen, thought, words, fresh } = visibility;
  if (words === 0) return no(clean.speeches.length ? "dialogue" : clean.notes ? "bookkeeping" : "empty", -10);
  let threshold = Math.max(LEAST, Math.min(MOST, words * PER_WORD));
  if (facts.inscriptions.length) threshold -= 2.5;
  if (facts.fights || facts.wonders) threshold -= 2.5;
  if (
    facts.place === "same" &&
    !fresh &&
    !facts.fights &&
    !facts.wonders &&
    !facts.inCombat &&
    !facts.inChase &&
    counts.deeds === 0 &&
    counts.scenicClauses < 2
  )
    threshold += 1.5;
  const margin = seen - thought - threshold;
  if (margin >= 0) return { worth: true, reason: null, margin };
  if (facts.sentences.length && facts.tokens.some((token) => token.dim & 64)) return no("bookkeeping", margin);
  return no(counts.spokenWords > words ? "dialogue" : "nothing to see", margin);
}

const no = (reason: string, margin: number): Verdict => ({ worth: false, reason, margin });
