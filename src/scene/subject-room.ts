/** Makes the clauses of a subject fit: what tells least in the most words is left out. */
import { HIDDEN } from "./scopes.js";
import { tidyClause } from "./subject-text.js";
import { POS, type Token } from "./tokens.js";
import { ABSTRACT_NOUN } from "./visibility.js";

/** Code points. */
export const LONGEST_SUBJECT = 350;
/** A clause that shows less than this is left out. */
export const LEAST_SEEN = 0.4;
export interface Phrase {
  text: string;
  /** Its tokens. */
  from: number;
  to: number;
  seen: number;
  happens: number;
}

export interface Clause {
  from: number;
  to: number;
  sentence: number;
  seen: number;
  /** The same, however many words it takes. */
  bare: number;
  /** How many of the blows or wonders that made the rule hold stand in it. */
  happens: number;
  text: string;
  /** Its phrases between commas. */
  phrases: Phrase[];
  /** Never left out. */
  kept: boolean;
}

export function textOf(phrases: readonly Phrase[]): string {
  let text = "";
  for (const phrase of phrases) text += text === "" ? phrase.text : `, ${phrase.text}`;
  return tidyClause(text);
}

/** A phrase, or a clause's beginning with all that is denser behind it: they go together. */
interface Unit {
  clause: Clause;
  /** null: the clause's beginning, without which there is no clause. */
  phrase: Phrase | null;
  worth: number;
  size: number;
}

/** In things: a blow or a wonder that made the rule hold, what else is done, how something looks, a name, and to be a clause's beginning. */
const WORTH = { happens: 3, deed: 0.2, look: 0.2, name: 0.3, beginning: 0.4 } as const;
/** Code points that are added to a length before things are divided by it: short phrases are cheap, but not for nothing. */
const EVEN = 50;
/** A comma and a space. */
const JOINT = 2;

/** Leaves out what shows the fewest things for its length, until the rest fits. */
export function shorten(clauses: Clause[], tokens: readonly Token[]): Clause[] {
  let length = clauses.reduce((sum, clause) => sum + clause.text.length + JOINT, 0);
  if (length <= LONGEST_SUBJECT) return clauses;
  const named = countsOf(clauses, tokens);
  const units = clauses.flatMap((clause) => unitsOf(clause, tokens, named)).sort((a, b) => density(a) - density(b));
  const out = new Set<Clause | Phrase>();
  const dropped: Unit[] = [];
  let left = clauses.length;
  for (const unit of units) {
    if (length <= LONGEST_SUBJECT) break;
    const { clause, phrase } = unit;
    if (phrase && out.has(clause)) continue;
    if (phrase) {
      out.add(phrase);
      length -= phrase.text.length + JOINT;
    } else {
      if (left === 1) continue;
      left--;
      length -= clause.phrases.reduce((sum, its) => sum + (out.has(its) ? 0 : its.text.length + JOINT), 0);
      out.add(clause);
    }
    dropped.push(unit);
  }
  // What went early may fit beside what is left.
  for (const { clause, phrase } of dropped.reverse()) {
    const size = phrase ? phrase.text.length + JOINT : (clause.phrases[0]?.text.length ?? 0) + JOINT;
    if (length + size > LONGEST_SUBJECT || (phrase && out.has(clause))) continue;
    if (phrase) out.delete(phrase);
    else {
      out.delete(clause);
      for (const its of clause.phrases.slice(1)) out.add(its);
    }
    length += size;
  }
  return clauses.flatMap((clause) => {
    if (out.has(clause)) return [];
    const phrases = clause.phrases.filter((phrase) => !out.has(phrase));
    return [phrases.length === clause.phrases.length ? clause : { ...clause, phrases, text: textOf(phrases) }];
  });
}

const density = ({ worth, size }: Unit): number => worth / (size + EVEN);

function unitsOf(clause: Clause, tokens: readonly Token[], named: ReadonlyMap<string, number>): Unit[] {
  if (clause.kept) return [];
  const [head, ...tails] = clause.phrases.map((phrase) => ({
    clause,
    phrase: phrase as Phrase | null,
    worth: worthOf(phrase, tokens, named),
    size: phrase.text.length + JOINT,
  }));
  if (!head) return [];
  const whole = { ...head, phrase: null, worth: head.worth + WORTH.beginning };
  for (const tail of tails) {
    if (density(tail) <= density(head)) continue;
    whole.worth += tail.worth;
    whole.size += tail.size;
  }
  return [whole, ...tails];
}

const isThing = ({ pos, dim, entry }: Token): boolean =>
  !(dim & HIDDEN) && ((pos === POS.noun && (entry.n === 0 || (entry.n & ~ABSTRACT_NOUN) !== 0)) || pos === POS.name);

function countsOf(clauses: readonly Clause[], tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { phrases } of clauses)
    for (const { from, to } of phrases)
      for (let i = from; i < to; i++) if (isThing(tokens[i]!)) counts.set(lemmaOf(tokens[i]!), (counts.get(lemmaOf(tokens[i]!)) ?? 0) + 1);
  return counts;
}

const lemmaOf = ({ text, entry }: Token): string => entry.nounLemma || text;

/** How many things it shows: each counts once in all, what is done and how it looks a little. */
function worthOf({ from, to, happens }: Phrase, tokens: readonly Token[], named: ReadonlyMap<string, number>): number {
  let worth = happens * WORTH.happens;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.dim & HIDDEN) continue;
    if (isThing(token)) worth += (token.pos === POS.name ? WORTH.name : 1) / (named.get(lemmaOf(token)) ?? 1);
    else if (token.pos === POS.adjective) worth += WORTH.look;
    else if (token.pos === POS.verb) worth += WORTH.deed;
  }
  return worth;
}
