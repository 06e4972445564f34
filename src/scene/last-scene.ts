/** Where the last of several scenes in one turn begins. */
import type { Facts } from "./facts.js";
import { F, N } from "./lexicon.js";
import type { Clause } from "./subject-room.js";
import { KIND, POS, type Token } from "./tokens.js";

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|last|final|next)$/;

/** Several scenes in one turn: the last one is the picture. Answers the number of its first sentence. */
export function lastScene(facts: Facts, clauses: readonly Clause[]): number {
  const { tokens, sentences } = facts;
  let start = 0;
  for (let index = sentences.length - 1; index > 0; index--) {
    const { from, to } = sentences[index]!;
    if (
      !breaksBetween(facts.clean.breaks, tokens[sentences[index - 1]!.from]!.start, tokens[from]!.start) &&
      !isTimeAlone(tokens, sentences[index - 1]!) &&
      !opensScene(tokens, from, to)
    )
      continue;
    let seen = 0;
    for (const clause of clauses) if (clause.sentence >= index) seen += clause.seen;
    if (seen < 4) continue;
    start = index;
    break;
  }
  return start;
}

const breaksBetween = (breaks: readonly number[], after: number, upTo: number): boolean => breaks.some((at) => at > after && at <= upTo);

/** "Midnight." */
function isTimeAlone(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  if (to - from > 4) return false;
  let timed = false;
  for (let i = from; i < to; i++) {
    const { kind, entry } = tokens[i]!;
    if (kind === KIND.word && entry.n & (N.time | N.sky)) timed = true;
    else if (kind === KIND.word && !entry.f) return false;
  }
  return timed;
}

function opensScene(tokens: readonly Token[], from: number, to: number): boolean {
  const end = Math.min(from + 6, to);
  for (let i = from; i < end; i++) {
    const { text, kind } = tokens[i]!;
    if (kind !== KIND.word) {
      if (i > from + 3) return false;
      continue;
    }
    const next = tokens[i + 1];
    const timed = ((next?.entry.n ?? 0) & N.time) !== 0;
    if (text === "later" && i > from) return true;
    if (ORDINAL.test(text) && tokens[i - 1]?.text === "the" && (timed || next?.text === "," || next?.pos === POS.verb))
      return tokens[from]!.entry.f !== F.it && (timed || !isCounted(tokens, from));
    if (ORDINAL.test(text) && timed) return true;
    if ((text === "now" && i <= from + 2 && next?.pos !== POS.pronoun) || text === "finally") return true;
    if (text === "at" && next?.text === "last") return true;
    if ((text === "by" || text === "until") && i === from && (timed || (next?.entry.n ?? 0) & N.sky)) return true;
  }
  return false;
}

/** "Two enforcers … the first … The second": one of those that were counted just before, in the same scene. */
function isCounted(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i > 0 && i > from - COUNTED; i--) {
    const { text, entry } = tokens[i]!;
    if (text === "first" || (entry.f & F.numeral && tokens[i + 1]?.pos === POS.noun && tokens[i + 1]!.entry.plural)) return true;
  }
  return false;
}
const COUNTED = 30;
