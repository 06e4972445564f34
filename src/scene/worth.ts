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

export function judge(facts: Facts, scores: readonly number[]): Verdict {
  const { visibility, counts, clean } = facts;
  if (visibility.words === 0)
    return facts.documents ? yes(0) : no(clean.speeches.length ? "dialogue" : clean.notes ? "bookkeeping" : "empty", -10);
  const margin = worthOf(scores) + brevity(facts);
  if (margin >= 0) return yes(margin);
  if (facts.tokens.some((token) => token.dim & DIM.game)) return no("bookkeeping", margin);
  return no(counts.spokenWords > visibility.words ? "dialogue" : "nothing to see", margin);
}

/** A blow or a wonder told in a few plain words is a picture all the same. */
const BRIEF = 30;
const MOST_BONUS = 3;

/** So is the first sight of a place, or something that breaks or bursts, when some of it is described; and an arrival, whatever is. */
const SIGHT_BONUS = 2;
const SIGHT_SEEN = 3.5;
const ARRIVAL_SEEN = 1;

function brevity({ visibility, fights, wonders, inscriptions, place, counts, tokens, clean }: Facts): number {
  if (visibility.words >= BRIEF || clean.notes > 0) return 0;
  const sees = visibility.seen - visibility.thought;
  const sight =
    (((place !== "same" && counts.scenicClauses >= 1) || counts.changes >= 1) && sees >= SIGHT_SEEN) ||
    (place !== "same" && counts.arrivals >= 1 && sees >= ARRIVAL_SEEN);
  const bonus = fights || wonders || inscriptions.length > 0 ? MOST_BONUS : sight ? SIGHT_BONUS : 0;
  if (bonus === 0 || tokens.some((token) => (token.dim & UNSURE) !== 0)) return 0;
  return bonus * (1 - visibility.words / BRIEF);
}
const UNSURE = DIM.game | DIM.idiom | DIM.reported | DIM.unreal | DIM.remembered;

const yes = (margin: number): Verdict => ({ worth: true, reason: null, margin });
const no = (reason: string, margin: number): Verdict => ({ worth: false, reason, margin });
