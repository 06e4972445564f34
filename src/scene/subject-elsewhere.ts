/** Clauses and phrases of a shown sentence that tell of reasons, of other days and of what is not there: they are no part of the subject. */
import { FORM } from "./inflect.js";
import { F, N, T, V } from "./lexicon.js";
import { clauseEnd, DIM, dim, type Sentence, scopeEnd } from "./scope-marks.js";
import { KIND, POS, type Token } from "./tokens.js";

/** Marks them in one sentence. */
export function markElsewhere(tokens: readonly Token[], sentence: Sentence): void {
  const { from, to } = sentence;
  for (let i = from; i < to; i++) {
    const { telling, text } = tokens[i]!.entry;
    if ((telling & T.elsewhere) === 0 || i + 2 >= to) continue;
    const end = (ENDS[text] ?? none)(tokens, i, sentence);
    if (end > i) dim(tokens, i, end, DIM.unpainted);
  }
}

type End = (tokens: readonly Token[], at: number, sentence: Sentence) => number;

const none: End = () => -1;

/** For each word that can open such a run: where the run ends, or −1. */
const ENDS: Readonly<Record<string, End>> = {
  because: reason,
  since: reasonOrTime,
  where: formerPlace,
  who: history,
  instead: notThere,
  rather: notThere,
  from: fromBefore,
  for: lasting,
  in: inOrder,
};

/** "because the inside one was too narrow": a cause that only is so, and not one that happens before our eyes. */
function reason(tokens: readonly Token[], at: number, { to }: Sentence): number {
  const end = clauseEnd(tokens, at + 1, to);
  for (let i = at + 2; i + 1 < end && i < at + 8; i++) {
    const { pos, entry } = tokens[i]!;
    if (pos === POS.verb) return entry.v & V.think && tokens[i - 1]!.pos === POS.pronoun ? end : -1;
    if (pos !== POS.aux) continue;
    const { pos: state } = tokens[i + 1]!;
    return entry.f & F.be && (state === POS.adjective || state === POS.other) ? statedEnd(tokens, i + 1, end) : -1;
  }
  return -1;
}

/** "too narrow | for the stretcher": what it was to be done with is there. */
function statedEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]!.text === "for") return i;
  return end;
}

/** "since it is Sunday", "since the spring": and not "since you came". */
function reasonOrTime(tokens: readonly Token[], at: number, { to }: Sentence): number {
  const next = tokens[at + 1]!;
  if (next.entry.f & F.it && tokens[at + 2]!.entry.f & F.be) return clauseEnd(tokens, at + 1, to);
  return timeEnd(tokens, at + 1, to);
}

/** After "the spring", "an hour", "nine days"; −1 when there is no such time. */
function timeEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to && i < from + 4; i++) {
    const { pos, entry, kind, text } = tokens[i]!;
    if (pos === POS.noun) return entry.n === N.time && text !== "second" && !goesOn(tokens[i + 1]) ? i + 1 : -1;
    if (kind !== KIND.number && pos !== POS.determiner && pos !== POS.adjective) return -1;
  }
  return -1;
}

/** "a day | 's drive", "an hour | glass" */
const goesOn = (next: Token | undefined): boolean => next !== undefined && (next.pos === POS.noun || next.text === "'s");

/** "for an hour" */
function lasting(tokens: readonly Token[], at: number, { to }: Sentence): number {
  return timeEnd(tokens, at + 1, to);
}

/** "where the ferry used to land", "where the chapel once stood" */
function formerPlace(tokens: readonly Token[], at: number, { to }: Sentence): number {
  const end = clauseEnd(tokens, at + 1, to);
  for (let i = at + 2; i + 1 < end && i < at + 8; i++) {
    const { text } = tokens[i]!;
    if (text === "used" && tokens[i + 1]!.text === "to") return Math.min(i + 3, end);
    if (text === "once" && tokens[i + 1]!.pos === POS.verb) return i + 2;
  }
  return -1;
}

/** What somebody has seen, known, said or wanted before leaves no mark on them. */
const UNSEEN = V.see | V.think | V.speak;
const VOWS = new Set("swear want vow promise hope".split(" "));

/** ", who had seen some things,", "men who had wanted him lynched", "Gu Zhen, who swore this morning to have your head" */
function history(tokens: readonly Token[], at: number, { to }: Sentence): number {
  let verb = at + 1;
  const { f } = tokens[verb]!.entry;
  const had = (f & F.have) !== 0 && (f & F.negator) === 0;
  if (had) verb++;
  while (verb + 1 < to && verb < at + 4 && tokens[verb]!.pos === POS.other) verb++;
  const { entry, pos } = tokens[verb]!;
  if (pos !== POS.verb) return -1;
  const { form, v, verbLemma } = entry;
  if (had ? !(form & FORM.participle) || !(v & UNSEEN || VOWS.has(verbLemma)) : !(form & FORM.past) || !VOWS.has(verbLemma)) return -1;
  return clauseEnd(tokens, verb + 1, to);
}

/** "instead of a palace", "rather than a palace" */
function notThere(tokens: readonly Token[], at: number, { to }: Sentence): number {
  const link = tokens[at + 1]!.text;
  return link === "of" || link === "than" ? scopeEnd(tokens, at + 2, to) : -1;
}

/** "a gown from before the war" */
function fromBefore(tokens: readonly Token[], at: number, { to }: Sentence): number {
  return tokens[at + 1]!.text === "before" ? clauseEnd(tokens, at + 2, to) : -1;
}

/** "in order to see the palace" */
function inOrder(tokens: readonly Token[], at: number, { to }: Sentence): number {
  return tokens[at + 1]!.text === "order" && tokens[at + 2]!.text === "to" ? scopeEnd(tokens, at + 3, to) : -1;
}
