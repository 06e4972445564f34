/** What the teller says of a scene instead of showing it: marks sentences and clauses that are no part of the subject. */
import { FORM } from "./inflect.js";
import { A, F, N, V } from "./lexicon.js";
import { DIM, dim, type Sentence, startsClause } from "./scope-marks.js";
import { KIND, POS, type Token } from "./tokens.js";
import { ABSTRACT_NOUN } from "./visibility.js";

/** Marks them in all sentences; a sentence that stands alone is all there is to show. */
export function markRemarks(tokens: readonly Token[], sentences: readonly Sentence[]): void {
  if (sentences.length < 2) return;
  for (const sentence of sentences) {
    const end = remarkEnd(tokens, sentence);
    if (end > sentence.from) dim(tokens, sentence.from, end, DIM.unpainted);
    else held(tokens, sentence);
  }
}

/** Where the remark that the sentence opens with ends, or −1. */
function remarkEnd(tokens: readonly Token[], { from, to }: Sentence): number {
  if (isShout(tokens, from, to)) return to;
  if (from + 3 >= to || tokens[from]!.dim & DIM.inscribed || tokens[from + 1]!.allCaps) return -1;
  const is = OPENINGS.get(tokens[from]!.text);
  if (is?.(tokens, from, to)) return partEnd(tokens, from + 1, to);
  return isHistory(tokens, from, to) ? partEnd(tokens, from + 1, to) : -1;
}

/** "Winner!", "What a fool!": a call, and not what is there. */
function isShout(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to - 1]!.text !== "!") return false;
  if (tokens[from]!.text === "what" && tokens[from + 1]!.entry.f & F.indefinite) return true;
  const { kind, entry } = tokens[from]!;
  return to - from === 2 && kind === KIND.word && (entry.n & ~(ABSTRACT_NOUN | N.person)) === 0;
}

type Opens = (tokens: readonly Token[], from: number, to: number) => boolean;

const OPENINGS: ReadonlyMap<string, Opens> = new Map<string, Opens>(
  Object.entries({
    it: isVerdict,
    that: isVerdict,
    this: isVerdict,
    meet: isToReader,
    forget: isToReader,
    never: isToReader,
    most: isHabit,
    other: isHabit,
    on: isHabit,
    any: isHabit,
  }),
);

/** "It was the first honest magic I ever saw", "It seems rude to stare" */
function isVerdict(tokens: readonly Token[], from: number, to: number): boolean {
  const { entry, pos } = tokens[from + 1]!;
  if (entry.verbLemma === "seem" || entry.f & F.be) {
    const state = tokens[from + 2]!;
    if (state.pos === POS.adjective && state.entry.a === A.bare && tokens[from + 3]!.text === "to") return true;
  }
  if (pos !== POS.aux || tokens[from + 2]!.text !== "the") return false;
  for (let i = from + 4; i < to; i++) if (tokens[i]!.text === "ever") return true;
  return false;
}

/** "Meet your surgeon.", "Forget the palace.", "Never mind the palace." */
function isToReader(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 1]!;
  if (tokens[from]!.text === "never") return next.text === "mind";
  return (next.entry.f & (F.possessive | F.definite)) !== 0;
}

/** "Most nights", "On other days" */
function isHabit(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]!.text === "on" ? from + 1 : from;
  const which = tokens[at]!.text;
  const time = which === "any" && tokens[at + 1]!.text === "other" ? at + 2 : at + 1;
  return (which === "most" || which === "other" || (which === "any" && time > at + 1)) && (tokens[time]!.entry.n & N.time) !== 0;
}

/** What is bought, asked or agreed leaves nothing to see. */
const DEALT = new Set(
  `ask beg quarrel argue deal charge pay buy sell hire marry inherit owe promise agree decide bargain haggle order send visit study travel
  work serve learn`.split(/\s+/),
);
/** What has begun goes on, and what was won is there. */
const BEGUN = new Set(["begin", "start", "win"]);
const UNSEEN = V.see | V.think | V.speak;

/** "She had asked the ferryman for a rope", "You've checked twice", "I'd come to see my uncle" */
function isHistory(tokens: readonly Token[], from: number, to: number): boolean {
  const have = subjectEnd(tokens, from, to);
  if (have < 0 || !tokens[have] || have + 2 >= to) return false;
  const { entry, text } = tokens[have]!;
  const past = text === "had" || text === "'d";
  if (!past && !(entry.f & F.have && tokens[from]!.entry.f & F.firstSecond)) return came(tokens, from, have);
  let verb = have + 1;
  if (entry.f & F.negator) return false;
  while (verb + 1 < to && verb < have + 3 && tokens[verb]!.pos === POS.other) verb++;
  if (tokens[verb]!.text === "been") return came(tokens, from, verb + 1);
  const { entry: doing } = tokens[verb]!;
  if (!(doing.form & FORM.participle)) return false;
  return (
    came(tokens, from, verb) ||
    (!BEGUN.has(doing.verbLemma) && doing.v !== 0 && (doing.v & ~UNSEEN) === 0) ||
    (past && DEALT.has(doing.verbLemma))
  );
}

const ERRANDS = new Set(["come", "go", "call", "stop", "send"]);

/** "came for the licence", "come about the taxes", "come to collect" */
function came(tokens: readonly Token[], from: number, verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || tokens[from]!.pos !== POS.pronoun) return false;
  const { entry, pos } = tokens[verb]!;
  if (pos !== POS.verb || !ERRANDS.has(entry.verbLemma)) return false;
  return next.text === "for" || next.text === "about" || (next.text === "to" && tokens[verb + 2]?.pos === POS.verb);
}

/** After the subject that the sentence opens with: a pronoun, a name, or an article and its noun; −1 for none. */
function subjectEnd(tokens: readonly Token[], from: number, to: number): number {
  const { pos } = tokens[from]!;
  if (pos === POS.pronoun) return from + 1;
  let i = pos === POS.determiner ? from + 1 : from;
  if (pos !== POS.determiner && pos !== POS.name) return -1;
  while (i < to && i < from + 5 && (tokens[i]!.pos === POS.adjective || tokens[i]!.pos === POS.noun || tokens[i]!.pos === POS.name)) i++;
  return i > from && i < to ? i : -1;
}

const PARTS = new Set([";", ":", "—", "–", "--"]);

/** Up to the next part of the sentence, or to another's deed. */
function partEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < to; i++) {
    const { text } = tokens[i]!;
    if (PARTS.has(text) || text === "but" || text === "when") return i;
    if (text !== "," && text !== "and" && text !== "so") continue;
    const next = tokens[i + 1]?.text === "and" || tokens[i + 1]?.text === "so" ? i + 2 : i + 1;
    if (next >= to) return to;
    if ((text !== "," || next > i + 1) && (tokens[next]!.pos === POS.pronoun || startsClause(tokens, next, to))) return i;
  }
  return to;
}

/** What somebody or something is held to be, or paid for: marks the words that say so. */
function held(tokens: readonly Token[], { from, to }: Sentence): void {
  for (let i = from + 1; i + 2 < to; i++) {
    const { pos, entry } = tokens[i]!;
    if (pos !== POS.verb) continue;
    const whom = tokens[i + 1]!;
    if (entry.verbLemma === "pay" && whom.pos === POS.determiner) dim(tokens, i, paidEnd(tokens, i + 1, to), DIM.unpainted);
    if (whom.pos !== POS.pronoun) continue;
    const start = clauseStart(tokens, i, from);
    if (start < 0) continue;
    const name = tokens[i + 2]!;
    // "You take it for a mirage"
    if (entry.verbLemma === "take" && name.text === "for") dim(tokens, start, partEnd(tokens, i + 2, to), DIM.unpainted);
    // "The street called him | the embalmer", "Hob | calls himself | a clerk"
    else if (entry.verbLemma === "call" && (name.pos === POS.determiner || name.pos === POS.name))
      dim(tokens, SELF.has(whom.text) && tokens[i - 1]!.pos === POS.name ? i : start, i + 2, DIM.unpainted);
    // "The town announces itself by the throat"
    else if (SELF.has(whom.text) && ANNOUNCES.has(entry.verbLemma)) dim(tokens, i, partEnd(tokens, i + 2, to), DIM.unpainted);
  }
}
const ANNOUNCES = new Set("announce introduce declare advertise explain".split(" "));
const SELF = new Set(["himself", "herself", "itself", "themselves", "yourself", "myself"]);

/** "paid my two bits | and walked in" */
function paidEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== KIND.word || tokens[i]!.pos === POS.conjunction) return i;
  return to;
}

const LINKS = new Set(["who", "which", "that", "what", "as", "where", "when"]);

/** −1 within a clause about a noun. */
function clauseStart(tokens: readonly Token[], at: number, from: number): number {
  let i = at;
  while (i > from && tokens[i - 1]!.kind === KIND.word) {
    if (LINKS.has(tokens[i - 1]!.text)) return -1;
    i--;
  }
  return i;
}
