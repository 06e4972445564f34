/** How intense a text is: the mood's base, raised or lowered a little by loud and soft words and by deeds. Pure. */
import type { Facts } from "../../scene/facts.js";
import { HIDDEN } from "../../scene/scopes.js";
import { KIND } from "../../scene/tokens.js";
import { nounSet, verbSet } from "./earshot.js";
import { meaningOf } from "./mood-near.js";
import { MOODS, OTHER_BASE } from "./mood-table.js";
import { LOUDER, SOFTER } from "./mood-words.js";

const LOUD: ReadonlySet<string> = new Set([...verbSet(LOUDER), ...nounSet(LOUDER)]);
const SOFT: ReadonlySet<string> = new Set([...verbSet(SOFTER), ...nounSet(SOFTER)]);
const STEP = 0.04;
const MOST_STEPS = 3;

/**
 * 0.1…1.
 * @param sure how sure the mood is: a mere guess is played neither loud nor soft
 */
export function intensityOf(mood: string, facts: Facts, sure = 1): number {
  const usual = MOODS[meaningOf(mood) ?? ""]?.base ?? OTHER_BASE;
  const base = sure * usual + (1 - sure) * OTHER_BASE;
  let steps = Math.min(facts.counts.dynamic, 2) * 0.5;
  const words = new Set<string>();
  for (const token of facts.tokens) if (token.kind === KIND.word && !(token.dim & HIDDEN)) words.add(token.text);
  for (const word of words) steps += LOUD.has(word) ? 1 : SOFT.has(word) ? -1 : 0;
  const bounded = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
  return Math.round(Math.max(0.1, Math.min(1, base + bounded * STEP)) * 100) / 100;
}
