/** Who does what to what: one event for each verb, with its subject, its object and what stands around. One pass, linear. */
import { FORM } from "./inflect.js";
import { F, N, T, V } from "./lexicon.js";
import { HIDDEN } from "./scopes.js";
import { KIND, POS, type Token } from "./tokens.js";

/** A preposition after a verb and the noun it leads to; a particle ("down") leads to none. */
export interface Goal {
  prep: Token;
  noun: Token | null;
}

/** Shared by all events without any; never added to. */
const NO_GOALS: Goal[] = [];

export interface Event {
  verb: Token;
  at: number;
  subject: Token | null;
  object: Token | null;
  /** Classes of the nouns in the prepositional phrases after the verb. */
  around: number;
  /** In the order of the text. */
  goals: Goal[];
  /** The verb is not shown. */
  hidden: boolean;
  /** The subject is the player: I, you, we. */
  player: boolean;
  /** A form of be or have with no other verb: what something is, not what it does. */
  state: boolean;
  passive: boolean;
  /** The verb stands before its subject: "Ahead hangs a ring". */
  inverted: boolean;
  /** What "it" or "they" stands for, when the subject is such a pronoun and a thing was spoken of before. */
  antecedent: Token | null;
}

const isPlayer = (token: Token | null): boolean => token !== null && token.pos === POS.pronoun && (token.entry.f & F.firstSecond) !== 0;

export function eventsOf(tokens: readonly Token[]): Event[] {
  const events: Event[] = [];
  let candidate: Token | null = null;
  /** What the candidate stands for, when it is "it" or "they". */
  let meant: Token | null = null;
  let last: Event | null = null;
  let inPhrase = false;
  let closed = false;
  let be = false;
  const things: Things = { one: null, many: null };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word && token.kind !== KIND.number) {
      const clauseBreak = token.kind === KIND.stop || token.kind === KIND.speech || token.text === ";" || token.text === ":";
      if (clauseBreak) {
        candidate = null;
        last = null;
      }
      closed = true;
      inPhrase = false;
      be = false;
      continue;
    }
    switch (token.pos) {
      case POS.preposition:
        inPhrase = true;
        if (last) {
          if (last.goals === NO_GOALS) last.goals = [];
          last.goals.push({ prep: token, noun: null });
        }
        break;
      case POS.conjunction:
        closed = true;
        inPhrase = false;
        if ((token.entry.f & F.subordinator) !== 0 && token.text !== "that" && token.text !== "which") candidate = null;
        break;
      case POS.noun:
      case POS.name:
      case POS.pronoun: {
        const next = tokens[i + 1];
        if (token.text === "one" && next && (next.text === "by" || next.text === "after")) break;
        // The first part of a compound or a genitive is not the head.
        if (
          token.pos !== POS.pronoun &&
          next &&
          (next.pos === POS.noun || next.pos === POS.name || (next.text === "'s" && next.pos === POS.determiner))
        )
          break;
        if (token.pos === POS.noun && !(token.dim & HIDDEN)) {
          if (token.entry.plural) things.many = token;
          else things.one = token;
        }
        if (inPhrase) {
          const goal = last?.goals.at(-1);
          if (goal && !goal.noun) goal.noun = token;
          if (last) last.around |= token.pos === POS.pronoun && token.entry.f & (F.third | F.firstSecond) ? N.person : token.entry.n;
          inPhrase = false;
        } else if (last && !last.subject && !closed) {
          last.subject = token;
          last.inverted = true;
          last.player = isPlayer(token);
          candidate = token;
          meant = null;
        } else if (last && !last.object && !closed) last.object = token;
        else {
          if (token.entry.telling & T.dimension && next?.text === "of" && candidate) break;
          candidate = token;
          meant = token.text === "they" ? things.many : token.text === "it" ? things.one : null;
          last = closed ? null : last;
        }
        closed = false;
        break;
      }
      case POS.aux:
        be = (token.entry.f & F.be) !== 0;
        if (!verbFollows(tokens, i)) {
          last = eventOf(token, i, candidate, true, false, meant);
          events.push(last);
          closed = false;
        }
        break;
      case POS.verb: {
        const { form } = token.entry;
        const after =
          last?.object && tokens[i - 1] === last.object && form & (FORM.gerund | FORM.base | FORM.participle) ? last.object : candidate;
        last = eventOf(
          token,
          i,
          after,
          false,
          be && (form & FORM.participle) !== 0 && (form & FORM.gerund) === 0,
          after === candidate ? meant : null,
        );
        events.push(last);
        be = false;
        closed = false;
        inPhrase = false;
        break;
      }
    }
  }
  return events;
}

interface Things {
  one: Token | null;
  many: Token | null;
}

function eventOf(verb: Token, at: number, subject: Token | null, state: boolean, passive: boolean, antecedent: Token | null): Event {
  return {
    antecedent,
    verb,
    at,
    subject,
    object: null,
    around: 0,
    goals: NO_GOALS,
    hidden: (verb.dim & HIDDEN) !== 0,
    player: isPlayer(subject),
    state,
    passive,
    inverted: false,
  };
}

/** An auxiliary has its verb within three words: "was slowly being lowered". */
function verbFollows(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k <= i + 4 && k < tokens.length; k++) {
    const token = tokens[k]!;
    if (token.pos === POS.verb) return true;
    if (token.pos !== POS.other && token.pos !== POS.aux && token.pos !== POS.pronoun && !(token.entry.f & F.adverb)) return false;
  }
  return false;
}

export const does = (event: Event, classes: number): boolean => (event.verb.entry.v & classes) !== 0;
export const ACTS = V.violence | V.strike | V.chase | V.motion | V.handle | V.change | V.appear | V.festiveV | V.grieve | V.magicV;
