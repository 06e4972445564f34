/** Is there a picture in it? Weighs what is seen against what is thought, said or counted. */
import type { Facts } from "./facts.js";
import { DIM } from "./scopes.js";

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
const QUIET_LEAST = 6;
/** Writing, blows and wonders are worth a picture with little else to see. */
const BONUS = 2.5;
const READABLE = 6;

export function judge(facts: Facts): Verdict {
  const { visibility, counts, clean } = facts;
  const { seen, thought, words, fresh } = visibility;
  if (words === 0) return no(clean.speeches.length ? "dialogue" : clean.notes ? "bookkeeping" : "empty", -10);
  let threshold = Math.max(LEAST, Math.min(MOST, words * PER_WORD));
  if (facts.inscriptions.length) threshold -= READABLE;
  else if (facts.documents) threshold -= BONUS;
  if (facts.fights || facts.wonders) threshold -= BONUS;
  if (isQuiet(facts)) threshold = Math.max(threshold, QUIET_LEAST) + (fresh ? 0 : 1.5) + (facts.painted ? 2 : 0);
  const margin = seen - thought - threshold;
  if (margin >= 0) return { worth: true, reason: null, margin };
  if (facts.tokens.some((token) => token.dim & DIM.game)) return no("bookkeeping", margin);
  return no(counts.spokenWords > words ? "dialogue" : "nothing to see", margin);
}

/** The same place, and nobody but the player stirs: a beat that only joins two others. */
function isQuiet({ place, painted, fights, wonders, inscriptions, documents, inCombat, inChase, counts }: Facts): boolean {
  if (documents || fights || wonders || inCombat || inChase || inscriptions.length) return false;
  if (place !== "same" && !painted) return false;
  return counts.deeds < 1 && counts.scenicClauses < 1 && counts.descriptions < 2;
}

const no = (reason: string, margin: number): Verdict => ({ worth: false, reason, margin });
