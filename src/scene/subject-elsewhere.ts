/** Clauses and phrases of a shown sentence that tell of reasons, of other days and of what is not there: they are no part of the subject. */
import { FORM } from "./inflect.js";
import { F, N, T, V } from "./lexicon.js";
import { clauseEnd, DIM, dim, type Sentence, scopeEnd } from "./scope-marks.js";
import { KIND, POS, type Token } from "./tokens.js";

/** Marks them in one sentence. */
export function markElsewhere(tokens: readonly Token[], sentence: Sentence): void {
  const { from, to } = sentence;
  for (let i = from; i < to; i++) {
    const { pos, entry } = tokens[i]!;
    const { telling, text } = entry;
    if (pos === POS.pronoun && i > from + 1 && tokens[i - 1]!.pos === POS.noun) dim(tokens, i, knownBy(tokens, i, sentence), DIM.unpainted);
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
  for: wished,
  of: thoughtOf,
  in: manner,
  to: manner,
  not: notBut,
  somebody: knownBy,
  someone: knownBy,
  nobody: knownBy,
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

/** What is waited for, late for or mistaken for is not there. */
const WAITS = new Set("wait look search hope long wish pray listen beg ask yearn pine howl bay clamour scream".split(" "));
const UNMET = new Set("late hungry thirsty desperate mistaken famous eager".split(" "));

/** "for an hour", "waiting for a verdict", "late for supper", "for luck" */
function wished(tokens: readonly Token[], at: number, sentence: Sentence): number {
  const { to } = sentence;
  const before = tokens[at - 1];
  const waits = before?.pos === POS.verb && WAITS.has(before.entry.verbLemma) && tokens[at + 1]!.entry.f !== F.definite;
  if (waits || UNMET.has(before?.text ?? "")) return thingEnd(tokens, at + 1, to);
  const lasts = timeEnd(tokens, at + 1, to);
  return lasts > 0 ? lasts : manner(tokens, at, sentence);
}

const THINKS = new Set("dream think despair speak talk complain boast smell reek stink taste".split(" "));
const MINDFUL = new Set("afraid fond weary tired jealous mind idea".split(" "));

/** "dreaming of supper", "smells of chips", "afraid of dragons", "puts you in mind of a bishop" */
function thoughtOf(tokens: readonly Token[], at: number, { to }: Sentence): number {
  const before = tokens[at - 1];
  if (!before || !(MINDFUL.has(before.text) || (before.pos === POS.verb && THINKS.has(before.entry.verbLemma)))) return -1;
  return tokens[at + 1]!.entry.f === F.definite ? -1 : thingEnd(tokens, at + 1, to);
}

/** After the noun phrase that begins here; −1 for none. */
function thingEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to && i < from + 6; i++) {
    const { pos, kind } = tokens[i]!;
    if ((pos === POS.noun || pos === POS.name) && !goesOn(tokens[i + 1])) return i + 1;
    if (pos !== POS.noun && pos !== POS.name && pos !== POS.adjective && pos !== POS.determiner && kind !== KIND.number) return -1;
  }
  return -1;
}

/** "to applause", "in a hurry", "in order to see the palace": how and what for, with nothing in it to see. */
function manner(tokens: readonly Token[], at: number, { to }: Sentence): number {
  if (tokens[at + 1]!.text === "be" && tokens[at]!.text === "to") return toBe(tokens, at, to);
  if (tokens[at + 1]!.text === "order" && tokens[at + 2]!.text === "to") return scopeEnd(tokens, at + 3, to);
  const noun = tokens[at + 1]!.entry.f & F.indefinite ? at + 2 : at + 1;
  const { pos, entry } = tokens[noun]!;
  if (pos !== POS.noun || !entry.n || entry.n & ~(N.mind | N.speech)) return -1;
  return noun + 1 >= to || tokens[noun + 1]!.kind !== KIND.word || tokens[noun + 1]!.pos === POS.conjunction ? noun + 1 : -1;
}

/** "has come in | to be scratched" */
function toBe(tokens: readonly Token[], at: number, to: number): number {
  const before = tokens[at - 1];
  const came = before?.pos === POS.preposition || before?.kind === KIND.pause;
  return came && tokens[at + 2]!.entry.form & FORM.participle ? phraseOfDeed(tokens, at + 3, to) : -1;
}

/** Past "with straws", "by the sea". */
function phraseOfDeed(tokens: readonly Token[], from: number, to: number): number {
  const next = tokens[from];
  return next !== undefined && from < to && (next.text === "with" || next.text === "by")
    ? Math.max(thingEnd(tokens, from + 1, to), from)
    : from;
}

/** "not an angel but | a crane" */
function notBut(tokens: readonly Token[], at: number, { to }: Sentence): number {
  for (let i = at + 1; i < to && i < at + 7; i++) {
    const { pos, text, kind } = tokens[i]!;
    if (text === "but") return i + 1;
    if (kind !== KIND.word || pos === POS.verb || pos === POS.aux) return -1;
  }
  return -1;
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

const OWNS = new Set("pay own know owe recognise recognize remember recall trust like love hate want expect".split(" "));

/** "in a hand | you know", "a waterfall | somebody has paid for": whose it is cannot be seen. */
function knownBy(tokens: readonly Token[], at: number, { to }: Sentence): number {
  if (tokens[at - 1]?.pos !== POS.noun) return -1;
  let verb = at + 1;
  while (verb < to && verb < at + 4 && (tokens[verb]!.pos === POS.aux || tokens[verb]!.pos === POS.other)) verb++;
  if (verb >= to || tokens[verb]!.pos !== POS.verb || !OWNS.has(tokens[verb]!.entry.verbLemma)) return -1;
  const end = tokens[verb + 1]?.text === "for" ? verb + 2 : verb + 1;
  return end >= to || tokens[end]!.kind !== KIND.word ? end : -1;
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
