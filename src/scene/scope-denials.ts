/** What is denied, wished, planned or only possible. */
import { FORM } from "./inflect.js";
import { F, N, V } from "./lexicon.js";
import { DIM, dim, scopeEnd, startsClause } from "./scope-marks.js";
import { mainVerb } from "./scope-memories.js";
import { KIND, POS, type Token } from "./tokens.js";

const MODAL_REAL = new Set(["can", "could"]);

export function negate(tokens: readonly Token[], i: number, to: number) {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  // "no sooner", "not only", "hardly had … before": these assert.
  if (next && (next.text === "only" || next.text === "sooner" || next.text === "longer" || next.text === "until" || next.text === "even"))
    return;
  if (token.text === "barely" || token.text === "hardly" || token.text === "scarcely") return;
  const before = tokens[i - 1];
  // "four feet nothing in mink"
  if (PRONOUNS.has(token.text) && before && BEFORE_NOTHING.has(before.pos) && !isVerbal(next)) return dim(tokens, i, i + 1, DIM.negated);
  if (goesOn(tokens, i + 1, to)) return;
  if (token.text === "no" || token.text === "without") {
    // Only the noun phrase is denied.
    let end = i + 1;
    while (
      end < to &&
      tokens[end]!.kind === KIND.word &&
      tokens[end]!.pos !== POS.noun &&
      tokens[end]!.pos !== POS.pronoun &&
      tokens[end]!.pos !== POS.preposition &&
      tokens[end]!.pos !== POS.aux
    )
      end++;
    return dim(tokens, i, Math.min(end + 1, to), DIM.negated);
  }
  // "a patrolman who could not have been twenty | took off his slicker"
  if (before?.pos === POS.aux && RELATIVE.has(tokens[i - 2]?.text ?? ""))
    return dim(tokens, i, mainVerb(tokens, i + 2, scopeEnd(tokens, i + 1, to)), DIM.negated);
  dim(tokens, i, placeOf(tokens, i + 1, meanwhile(tokens, i + 1, scopeEnd(tokens, i + 1, to))), DIM.negated);
}

const MEANWHILE = new Set(["when", "while", "after"]);

/** "did not look up | when the door opened": what it did not do it at happened. */
function meanwhile(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i + 2 < to; i++)
    if (MEANWHILE.has(tokens[i]!.text) && tokens[i + 1]!.entry.f === F.definite && startsClause(tokens, i + 1, to)) return i;
  return to;
}

const isVerbal = (token: Token | undefined): boolean => token?.pos === POS.aux || token?.pos === POS.verb;

const WHERE = new Set(["in", "into", "under", "on", "at", "beside", "behind", "across", "near", "past", "through"]);

/** "The oxen will not go | under the gallows": the deed is denied, the known place is there. */
function placeOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i + 1 < to && i < from + 3; i++) {
    if (tokens[i]!.pos !== POS.verb) continue;
    if (isThere(tokens, i, to)) return i + 1;
    if (tokens[i + 1]!.pos === POS.verb || (tokens[i + 1]!.text === "to" && tokens[i + 2]?.pos === POS.verb)) continue;
    const is = tokens[i]!.entry.v & (V.motion | V.posture) || tokens[i - 1]!.pos === POS.pronoun || i === from;
    const next = tokens[i + 1]!;
    return is && !(tokens[i]!.entry.v & (V.think | V.speak | V.see)) && WHERE.has(next.text) && tokens[i + 2]?.entry.f === F.definite
      ? i + 1
      : to;
  }
  return to;
}

/** "does not touch | the bulldozer": a deed is denied, and what it would be done to stands there. */
function isThere(tokens: readonly Token[], verb: number, to: number): boolean {
  if (tokens[verb]!.entry.v & (V.think | V.speak | V.see) || tokens[verb + 1]?.text !== "the") return false;
  for (let i = verb + 2; i < to && i < verb + 5; i++) {
    const { pos, entry } = tokens[i]!;
    if (pos === POS.noun && tokens[i + 1]?.pos !== POS.noun) return (entry.n & ABSTRACT) === 0;
    if (pos !== POS.adjective && pos !== POS.noun) return false;
  }
  return false;
}
const ABSTRACT = N.mind | N.speech | N.time | N.measure | N.part | N.ui | N.chaseN | N.violenceN;

/** As an object it denies itself alone: "crosses miles of nothing and opens the hull". */
const PRONOUNS = new Set(["nothing", "nobody", "none", "nowhere"]);
const BEFORE_NOTHING: ReadonlySet<number> = new Set([POS.preposition, POS.verb, POS.noun]);
const CEASES = new Set(["stop", "quit", "cease", "pause", "release", "relinquish"]);

/** "never quit playing", "did not let go of the child": what is not ended goes on. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = tokens[from];
  if (!verb || from >= to) return false;
  return CEASES.has(verb.entry.verbLemma) || (verb.entry.verbLemma === "let" && tokens[from + 1]?.text === "go");
}

const RELATIVE = new Set(["who", "which", "that"]);

/** "where a mouth | would be": a clause of place, a short subject before the modal. */
function isPlace(tokens: readonly Token[], modal: number): boolean {
  for (let i = modal - 1; i >= 0 && i > modal - 8 && tokens[i]!.text !== "there"; i--) if (tokens[i]!.text === "where") return true;
  return false;
}

const OPENS: ReadonlySet<number> = new Set([POS.determiner, POS.pronoun, POS.verb]);

/** "where her eyes should be | there is a band of gauze": the clause of place is over where the main one begins. */
function elsewhere(tokens: readonly Token[], modal: number, to: number): number {
  const within = isPlace(tokens, modal);
  for (let i = modal + 1; i + 1 < to; i++) {
    if (tokens[i]!.text === "there" && tokens[i + 1]!.pos === POS.aux) return i;
    if (within && tokens[i - 1]!.entry.f & F.be && OPENS.has(tokens[i]!.pos)) return i;
  }
  return to;
}

/** "by the force of her will", "The will, one sheet": a thing that is called so. */
const isNamed = (before: Token | undefined): boolean =>
  before !== undefined && (before.entry.f & (F.possessive | F.definite | F.indefinite)) !== 0 && before.pos === POS.determiner;

export function suppose(tokens: readonly Token[], i: number, to: number) {
  const token = tokens[i]!;
  let verb = i + 1;
  while (verb < to && tokens[verb]!.kind === KIND.word && tokens[verb]!.pos !== POS.verb && verb < i + 4) verb++;
  // "You can see", "could hear": what is perceived is there.
  if (MODAL_REAL.has(token.text) && verb < to && (tokens[verb]!.entry.v & (V.see | V.sound) || tokens[verb]!.text === "tell")) return;
  if (token.text === "can" || isNamed(tokens[i - 1])) return;
  if ((token.text === "will" || token.text === "'ll") && tokens[i + 1]?.text === "not") return;
  // "upholstered in what might be moss": it looks like it.
  if (tokens[i - 1]?.text === "what" && tokens[i + 1]?.text === "be") return;
  // "They'd swept": had, not would.
  const { form } = tokens[i + 1]?.entry ?? { form: 0 };
  if (token.text === "'d" && form & (FORM.participle | FORM.past)) return;
  // "wouldn't let go of the satchel"
  if ((token.entry.f & F.negator || tokens[i + 1]?.text === "not") && goesOn(tokens, token.entry.f & F.negator ? i + 1 : i + 2, to)) return;
  const end = scopeEnd(tokens, i + 1, to);
  dim(tokens, i, RELATIVE.has(tokens[i - 1]?.text ?? "") ? mainVerb(tokens, i + 2, end) : elsewhere(tokens, i, end), DIM.unreal);
}
