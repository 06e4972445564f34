/** Is there a picture in it? Weighs what is seen against what is thought, said or counted. */
import type { Facts } from "./facts.js";
import { worthOf } from "./judgement.js";
import { DIM } from "./scopes.js";

export interface Verdict {
  worth: boolean;
  /** Null when worth a picture. */
  reason: string | null;
  /** How far the text is above or below its threshold. */
  margin: number;
}

export function judge(facts: Facts, scores: Float64Array): Verdict {
  const { visibility, counts, clean } = facts;
  if (visibility.words === 0)
    return facts.documents ? yes(0) : no(clean.speeches.length ? "dialogue" : clean.notes ? "bookkeeping" : "empty", -10);
  const margin = worthOf(scores);
  if (margin >= 0) return yes(margin);
  if (facts.tokens.some((token) => token.dim & DIM.game)) return no("bookkeeping", margin);
  return no(counts.spokenWords > visibility.words ? "dialogue" : "nothing to see", margin);
}

const yes = (margin: number): Verdict => ({ worth: true, reason: null, margin });
const no = (reason: string, margin: number): Verdict => ({ worth: false, reason, margin });
