/** What is over: memories, and what a thing once was. */
import { FORM } from "./inflect.js";
import { F, N } from "./lexicon.js";
import { clauseEnd, DIM, dim, type Sentence, scopeEnd } from "./scope-marks.js";
import { KIND, POS, type Token } from "./tokens.js";

const RELATIVE = new Set(["that", "which", "who"]);
const MEMORY_ADVERB = new Set(["ago", "yesterday", "formerly", "originally"]);

const RECALLS = new Set(["remember", "remembers", "remembered", "recall", "recalled"]);
/** "black a moment ago": so lately that all else is now. */
const LATELY = new Set(["moment", "moments", "second", "seconds", "minute", "minutes", "instant", "breath", "heartbeat"]);

/** First token of the run between pauses that token i stands in. */
function phraseStart(tokens: readonly Token[], i: number, from: number): number {
  let start = i;
  while (start > from && tokens[start - 1]!.kind === KIND.word) start--;
  return start;
}

/** First token of what is remembered up to token i, or −1: the whole sentence, or a clause in it. */
export function remembers(tokens: readonly Token[], token: Token, i: number, sentence: Sentence): number {
  if (token.kind !== KIND.word) return -1;
  if (tokens[i + 1]?.text === "'s") return -1;
  const start = phraseStart(tokens, i, sentence.from);
  if (RECALLS.has(token.text) && i > sentence.from + 3) {
    // "jets | no one remembers how to start"
    for (let k = i - 1; k >= start && k > i - 6; k--) if (tokens[k]!.pos !== POS.preposition && isRecaller(tokens, k)) return k;
    if (start > sentence.from) return start;
  }
  // "the braid, | which she used to oil each morning, | is tied with twine"
  if (token.text === "used" && i > sentence.from + 2 && tokens[i + 1]?.text === "to" && RELATIVE.has(tokens[i - 2]!.text)) return i - 2;
  if (token.text === "ago" && LATELY.has(tokens[i - 1]?.text ?? "")) return start > sentence.from ? start : -1;
  if (!MEMORY_ADVERB.has(token.text)) return isMemory(tokens, token, i, sentence) ? sentence.from : -1;
  for (let k = i - 1; k > sentence.from && k > i - 9; k--) {
    // "cottages | it swallowed long ago"
    if (tokens[k]!.pos === POS.pronoun && tokens[k - 1]!.pos === POS.noun) return k;
    if (RELATIVE.has(tokens[k]!.text) && tokens[k - 1]!.kind === KIND.word) return k;
    // "the uniforms of ninety years ago"
    if (token.text === "ago" && (tokens[k]!.text === "of" || tokens[k]!.text === "from") && tokens[k - 1]!.pos === POS.noun) return k;
  }
  // ", folded long ago into birds": what was done to them still shows.
  if (start > sentence.from && tokens[start]!.entry.form & FORM.participle && tokens[start - 1]!.kind === KIND.pause) return -1;
  if (start > sentence.from && clauseEnd(tokens, i + 1, sentence.to) < sentence.to - 1) return start;
  return sentence.from;
}

/** A subject right after the noun that it tells of. */
const isRecaller = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.pos === POS.noun &&
  (tokens[k]!.pos === POS.pronoun || RELATIVE.has(tokens[k]!.text) || tokens[k]!.text === "nobody" || tokens[k]!.text === "no");

/** "studies where it used to be": the clause alone is over. */
const PLACED = new Set(["where", "what", "how", "way"]);

/** "We had tried the morgue": what came before the scene. */
const earlier = (tokens: readonly Token[], i: number, from: number): boolean =>
  i <= from + 2 &&
  tokens[i]!.text === "had" &&
  tokens[i - 1]?.pos === POS.pronoun &&
  (tokens[i - 1]!.entry.f & F.firstSecond) !== 0 &&
  (tokens[i + 1]?.entry.form ?? 0) !== 0 &&
  tokens[i + 1]!.text !== "been" &&
  tokens[i + 1]!.text !== "got";

/** "Once inside", "Once a minute": no memory. */
const STANDING: ReadonlySet<number> = new Set([POS.preposition, POS.other]);

/** "Her mother had tried it once" */
function triedBefore(tokens: readonly Token[], once: number, from: number): boolean {
  for (let i = once - 1; i > from && i > once - 7 && tokens[i]!.kind === KIND.word; i--)
    if (tokens[i]!.text === "had") return tokens[i + 1]!.pos === POS.verb;
  return false;
}

function isMemory(tokens: readonly Token[], token: Token, i: number, { from, to }: Sentence): boolean {
  const next = tokens[i + 1]?.text;
  if (earlier(tokens, i, from)) return true;
  // "Nine years before, …"
  if (token.text === "before" && next === "," && i <= from + 4 && ((tokens[i - 1]?.entry.n ?? 0) & N.time) !== 0) return true;
  // "It used to be a ship": what it was shows in what it is.
  if (token.text === "used" && next === "to" && tokens[i - 1]?.text === "it" && tokens[i + 2]?.text === "be") return false;
  if (token.text === "used" && next === "to")
    return tokens[i - 1]?.pos === POS.pronoun && !RELATIVE.has(tokens[i - 1]!.text) && !PLACED.has(tokens[i - 2]?.text ?? "");
  if (RECALLS.has(token.text)) return true;
  if (token.text === "once" && triedBefore(tokens, i, from)) return true;
  if (token.text === "once" && i === from && (STANDING.has(tokens[i + 1]?.pos ?? -1) || tokens[i + 1]!.entry.f & F.indefinite))
    return false;
  if (
    token.text === "once" &&
    (i === from || (tokens[i - 1]?.pos === POS.pronoun && tokens[i - 2]?.pos !== POS.noun)) &&
    next !== "again" &&
    next !== "more" &&
    i + 2 < to
  )
    return tokens[i + 1]?.kind !== KIND.pause;
  if (
    token.text === "last" &&
    tokens[i + 1] &&
    tokens[i + 1]!.entry.n & N.time &&
    tokens[i - 1]?.pos !== POS.determiner &&
    tokens[i - 1]?.text !== "since" &&
    tokens[i + 2]?.text !== "'s"
  )
    return true;
  if (token.text !== "back") return false;
  if (next === "then" || next === "when") return true;
  return next === "in" && tokens[i + 2]?.entry.f === F.definite && ((tokens[i + 3]?.entry.n ?? 0) & N.time) !== 0;
}

const UPBRINGING = new Set(["taught", "raised", "brought", "educated", "trained", "schooled", "born", "to"]);

/** "a hand that has plainly been taught by nuns", "who was born in a crate": what made somebody so is not there to see. Answers where it says so, or −1. */
function upbringing(tokens: readonly Token[], relative: number, to: number): number {
  for (let i = relative + 1; i + 1 < to && i < relative + 4; i++) {
    const { text, pos } = tokens[i]!;
    if (text === "been" || (text === "was" && tokens[i + 1]!.text === "born")) return UPBRINGING.has(tokens[i + 1]!.text) ? i + 1 : -1;
    if (pos !== POS.aux && pos !== POS.other) return -1;
  }
  return -1;
}

/** "something that had once been an advertisement": what a thing was is not what it is. */
export function recalls(tokens: readonly Token[], i: number, to: number) {
  const have = tokens[i + 1];
  const raised = upbringing(tokens, i, to);
  if (raised > 0) return dim(tokens, i, mainVerb(tokens, raised, scopeEnd(tokens, raised, to)), DIM.remembered);
  if (
    !have ||
    !(have.entry.f & F.have || have.text === "was" || have.text === "were" || (have.text === "used" && tokens[i + 2]?.text === "to"))
  )
    return;
  const past = tokens[i + 2];
  if (past?.text === "once" || have.text === "used" || (have.text === "had" && past?.text === "been"))
    dim(tokens, i, mainVerb(tokens, i + 3, scopeEnd(tokens, i + 2, to)), DIM.remembered);
}

/** Where the clause around a relative one goes on: "the thing that had been the sexton | came at him", "the mule that used to pull it | galloping". */
export function mainVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { pos, entry } = tokens[i]!;
    const before = tokens[i - 1]!;
    if (pos === POS.aux && !(entry.f & F.modal) && (before.pos === POS.noun || before.pos === POS.name)) return i;
    // "who might be ten | stands on the prow"
    if (pos === POS.noun && entry.form & FORM.third && before.entry.f & F.numeral && tokens[i + 1]?.pos === POS.preposition) return i;
    if (pos !== POS.verb) continue;
    if (entry.form & (FORM.past | FORM.third) && (before.pos === POS.noun || before.kind === KIND.number || before.entry.f & F.numeral))
      return i;
    if (entry.form === FORM.gerund && before.pos === POS.pronoun) return i;
  }
  return to;
}

/** Of these it is a memory or a thought whatever the tense. */
export const IMAGINES = new Set("imagine picture dream remember recall".split(" "));

/** "You remember a kitchen. It had a blue door.": what goes on about a memory is one too. */
export function recollect(tokens: readonly Token[], sentences: readonly Sentence[]): void {
  let within = false;
  for (const { from, to } of sentences) {
    const { pos, entry } = tokens[from]!;
    if (within && pos === POS.pronoun && entry.f & F.it && !isNow(tokens, from, to)) dim(tokens, from, to, DIM.unpainted);
    else
      within =
        pos === POS.pronoun &&
        from + 3 < to &&
        recollects(tokens[from + 1]!) &&
        !tokens[from + 2]!.entry.v &&
        tokens[from + 2]!.entry.f !== F.definite;
  }
}

function isNow(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === "now") return true;
  return false;
}

const recollects = ({ pos, entry }: Token): boolean => pos === POS.verb && IMAGINES.has(entry.verbLemma);
