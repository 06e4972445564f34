/** The marks that take words out of the picture, and where a clause or a scope ends. */
import { F } from "./lexicon.js";
import { KIND, POS, type Token } from "./tokens.js";

export const DIM = {
  negated: 1,
  unreal: 2,
  remembered: 4,
  reported: 8,
  simile: 16,
  idiom: 32,
  game: 64,
  question: 128,
  attribution: 256,
  inscribed: 512,
  /** What is said or known: it happens, yet there is nothing in it to paint. */
  unpainted: 1024,
} as const;

/** Scopes that take a word out of the picture altogether. */
export const HIDDEN =
  DIM.negated |
  DIM.unreal |
  DIM.remembered |
  DIM.reported |
  DIM.simile |
  DIM.idiom |
  DIM.game |
  DIM.question |
  DIM.attribution |
  DIM.inscribed;

export interface Sentence {
  from: number;
  to: number;
}

export const dim = (tokens: readonly Token[], from: number, to: number, bit: number) => {
  for (let i = from; i < to; i++) tokens[i]!.dim |= bit;
};

/** First index at or after `from` that ends a clause: a pause, a stop, or the sentence's end. */
export function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { kind } = tokens[i]!;
    if (kind === KIND.pause || kind === KIND.stop || kind === KIND.speech) return i;
  }
  return to;
}

/** Like {@link clauseEnd}, but also at "but", and at "and" before a new subject. */
export function scopeEnd(tokens: readonly Token[], from: number, to: number): number {
  const end = clauseEnd(tokens, from, to);
  for (let i = from; i < end; i++) {
    const token = tokens[i]!;
    if (token.text === "but" || token.text === "until" || token.text === "except") return i;
    // "will not give it | he kicks"
    if (
      i > from &&
      token.pos === POS.pronoun &&
      token.entry.f & (F.third | F.firstSecond) &&
      tokens[i - 1]!.pos === POS.pronoun &&
      isVerbal(tokens[i + 1])
    )
      return i;
    if ((token.text === "and" || token.text === "so") && i + 1 < end && startsSubject(tokens[i + 1]!)) return i;
  }
  return end;
}

const isVerbal = (token: Token | undefined): boolean => token?.pos === POS.verb || token?.pos === POS.aux;

const startsSubject = (token: Token): boolean =>
  token.pos === POS.determiner || token.pos === POS.name || (token.pos === POS.pronoun && token.text !== "them");

/** A subject and its verb begin here: "the drawbridge drops". */
export function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]!.pos !== POS.determiner) return false;
  for (let i = from + 1; i < to && i < from + 5; i++) {
    const { pos, kind } = tokens[i]!;
    if (pos === POS.verb || pos === POS.aux) return true;
    if (kind !== KIND.word || pos === POS.preposition || pos === POS.conjunction) return false;
  }
  return false;
}
