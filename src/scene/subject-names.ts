/** Says what "it" and "they" of a subject are, when the words that did so are left out of it. */
import type { Facts } from "./facts.js";
import { F, N, V } from "./lexicon.js";
import { DIM, HIDDEN } from "./scopes.js";
import { type Clause, LONGEST_SUBJECT } from "./subject-room.js";
import { POS, type Token } from "./tokens.js";
import { ABSTRACT_NOUN } from "./visibility.js";

const ONE = 1;
const MANY = 2;
const PERSON = 4;
/** What a pronoun can mean. */
const STANDS_FOR: Readonly<Record<string, number>> = {
  it: ONE,
  its: ONE,
  itself: ONE,
  they: MANY,
  their: MANY,
  them: MANY,
  he: PERSON,
  she: PERSON,
  his: PERSON,
};
const BEGINS = new Set(["it", "they", "he", "she"]);
/** How far into a clause its pronoun is looked for, and how far back what it stands for, in tokens. */
const INTO = 12;
const BACK = 30;

/** `all`: the clauses of the whole text; `chosen`: those that are shown, in the same order. */
export function withNames(facts: Facts, all: readonly Clause[], chosen: readonly Clause[]): Clause[] {
  let room = LONGEST_SUBJECT - chosen.reduce((sum, { text }) => sum + text.length + 2, 0);
  let last = -1;
  return chosen.map((clause) => {
    let at = last + 1;
    while (all[at]!.from !== clause.from) at++;
    const named = at > last + 1 && !clause.kept ? withName(facts, all.slice(last + 1, at), clause) : clause.text;
    last = at;
    const longer = named.length - clause.text.length;
    if (longer === 0 || longer > room) return clause;
    room -= longer;
    return { ...clause, text: named };
  });
}

/** `left`: the clauses left out right before it. */
function withName(facts: Facts, left: readonly Clause[], clause: Clause): string {
  const { tokens } = facts;
  for (let at = pronounIn(tokens, clause, clause.from); at >= 0; at = pronounIn(tokens, clause, at + 1)) {
    const named = withThing(facts, left, clause, tokens[at]!.text);
    if (named !== null) return named;
  }
  return clause.text;
}

function withThing({ tokens, clean }: Facts, left: readonly Clause[], clause: Clause, text: string): string | null {
  for (let index = left.length - 1; index >= 0 && left[index]!.from > clause.from - BACK; index--) {
    const { from, to } = left[index]!;
    const head = thingIn(tokens, from, to, STANDS_FOR[text]!);
    if (head < 0) continue;
    const name = nameOf(tokens, head, from, clean.text);
    if (!refersBy(clause.text, text)) return `${name}, ${lowered(clause.text, tokens[clause.from]!)}`;
    const rest = clause.text.slice(text.length);
    return BEGINS.has(text) ? name + rest : `${name}${name.endsWith("s") ? "'" : "'s"}${rest}`;
  }
  return null;
}

const lowered = (text: string, { pos, text: first }: Token): string =>
  pos === POS.name || first === "i" ? text : text[0]!.toLowerCase() + text.slice(1);

/** The next pronoun at or after `at` that stands for nothing in the clause, or −1: "Then its eyelids grate open", "The wind has laid it on its side". */
function pronounIn(tokens: readonly Token[], { from, to }: Clause, at: number): number {
  let nouns = 0;
  for (let i = from; i < to && i < from + INTO; i++) {
    const { text, pos, dim, entry } = tokens[i]!;
    if (i >= at && STANDS_FOR[text] !== undefined) {
      if (dim & HIDDEN & ~DIM.idiom || tokens[i]!.allCaps || isIdentified(tokens, i)) return -1;
      if (STANDS_FOR[text] === PERSON && i > from) return -1;
      if (nouns === 0 || (pos === POS.pronoun && tokens[i - 1]!.pos === POS.verb)) return i;
    }
    if ((pos === POS.noun ? !(entry.n & N.time) : pos === POS.name) && ++nouns > 1) return -1;
  }
  return -1;
}

/** It begins with the pronoun: "It …", "It's …". */
const refersBy = (text: string, pronoun: string): boolean =>
  text.slice(0, pronoun.length).toLowerCase() === pronoun && " '’".includes(text[pronoun.length] ?? "");

/** "It was the girl who guessed", "It's your car": says itself what it is. */
const isIdentified = (tokens: readonly Token[], at: number): boolean =>
  STANDS_FOR[tokens[at]!.text] === ONE &&
  tokens[at + 1]?.pos === POS.aux &&
  (tokens[at + 1]!.entry.f & F.be) !== 0 &&
  tokens[at + 2]?.pos === POS.determiner;

/** "The porter told me six feet": of a speaker's words it is not the speaker that counts. */
function isTelling(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, entry, dim } = tokens[i]!;
    if (pos === POS.verb && entry.v & V.speak && !(dim & DIM.attribution)) return true;
  }
  return false;
}

const NO_THING = DIM.idiom | DIM.simile | DIM.game | DIM.question | DIM.inscribed;
const DOUBTED = DIM.attribution | DIM.negated | DIM.reported | DIM.unreal | DIM.remembered | DIM.unpainted;

const WERE = new Set(["was", "were", "used", "had"]);

/** What only tells of other things: "the brochure had promised". */
const TELLING = N.speech | N.document;

/** The first thing that the clause is about, or −1. */
function thingIn(tokens: readonly Token[], from: number, to: number, meant: number): number {
  const again = STANDS_FOR[tokens[from]!.text] === meant;
  // "It used to be a cannery.", but "It's some stranger's wedding."
  const same = again && WERE.has(tokens[from + 1]?.text ?? "");
  if (again && !same) return -1;
  // "He learned from a drunk. His coat …": whoever he is, it is not the drunk.
  if (meant === PERSON && (again || isTelling(tokens, from, to))) return -1;
  for (let i = from; i < to; i++) {
    const { pos, entry, dim } = tokens[i]!;
    if (meant === PERSON && pos === POS.name) return i + 1 < to && tokens[i + 1]!.pos === POS.name ? i + 1 : i;
    if (pos !== POS.noun || tokens[i + 1]?.pos === POS.noun || tokens[i + 1]?.pos === POS.name || entry.plural !== (meant === MANY))
      continue;
    if (dim & NO_THING || entry.n & ABSTRACT_NOUN || (meant !== MANY && (meant === PERSON) !== ((entry.n & N.person) !== 0))) continue;
    if (dim & DOUBTED && (dim & DIM.negated || !same) && !isKnown(tokens, i, from)) continue;
    if (dim & DOUBTED && entry.n & TELLING) continue;
    return i;
  }
  return -1;
}

/** "the idol", "Gasket's bike": whatever is said of it, it is there. */
function isKnown(tokens: readonly Token[], head: number, from: number): boolean {
  for (let i = head - 1; i >= from; i--) {
    const { pos, entry, text } = tokens[i]!;
    if (pos === POS.determiner) return text === "'s" || (entry.f & (F.definite | F.possessive)) !== 0;
    if (pos !== POS.adjective && pos !== POS.noun) return false;
  }
  return false;
}

const INDEFINITE = /^(?:an?|some) /i;

/** With all that stands before the noun; it is known by now. */
function nameOf(tokens: readonly Token[], head: number, from: number, text: string): string {
  let first = head;
  while (first > from && QUALIFIERS.has(tokens[first - 1]!.pos)) {
    first--;
    const { pos, text: word, entry } = tokens[first]!;
    if (pos === POS.determiner && word !== "'s" && !(entry.f & F.numeral)) break;
  }
  const name = text.slice(tokens[first]!.start, tokens[head]!.end);
  return INDEFINITE.test(name)
    ? name.replace(INDEFINITE, "the ")
    : tokens[first]!.pos === POS.determiner || tokens[first]!.pos === POS.name
      ? name
      : `the ${name}`;
}
const QUALIFIERS: ReadonlySet<number> = new Set([POS.adjective, POS.noun, POS.name, POS.determiner]);
