/** Decides what each word is here: noun, verb, adjective or function word. One pass with one word of look-ahead. */
import { FORM } from "./inflect.js";
import { F, isUnknown, N, T } from "./lexicon.js";
import { KIND, POS, type Token } from "./tokens.js";

/** Words that are function words first, yet nouns or adjectives after an article: "the well", "her back", "a still pond". */
const DUAL = F.adverb | F.spatial | F.hedge | F.preposition | F.numeral;
const DETERMINER = F.definite | F.indefinite | F.numeral | F.possessive;
const NO_NAMES: ReadonlySet<string> = new Set();
const PRONOUN = F.firstSecond | F.third | F.it;

/** Past form that is no participle, such as "fell" beside "fallen": always a finite verb. */
const finiteOnly = (form: number): boolean => (form & FORM.past) !== 0 && (form & FORM.participle) === 0;

/** `names`: lower-case parts of the names of people in the game, which may be common words otherwise. */
export function tag(tokens: readonly Token[], names: ReadonlySet<string> = NO_NAMES): void {
  let before = POS.other as number;
  let beforeToken: Token | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word) {
      token.pos = token.kind === KIND.number ? POS.determiner : POS.other;
      before = token.pos;
      beforeToken = token;
      continue;
    }
    token.pos = token.capital && names.has(token.text) ? POS.name : decide(token, before, beforeToken, tokens[i + 1], tokens[i + 2]);
    // "seven bamboo slips": after a number there is a plural to come.
    if (token.pos === POS.verb && token.entry.form === FORM.third && token.entry.n !== 0 && before === POS.noun && isCount(tokens[i - 2]))
      token.pos = POS.noun;
    before = token.pos;
    beforeToken = token;
  }
}

const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (token.entry.f & F.numeral) !== 0 && token.pos === POS.determiner;

function decide(token: Token, before: number, previous: Token | undefined, next: Token | undefined, afterNext: Token | undefined): number {
  const { n, v, a, f, form } = token.entry;
  if (isName(token, before)) return POS.name;
  if (f) {
    const content = n || a || v;
    const afterArticle = before === POS.determiner || before === POS.adjective;
    if (!(content && (f & DUAL) !== 0 && afterArticle && !nextIsHead(next))) {
      if (!(v && form && before === POS.pronoun && (f & (F.be | F.have | F.do | F.modal | F.negator)) === 0 && (f & F.spatial) !== 0))
        return functionPos(token, next, before);
    }
    if (!content) return functionPos(token, next, before);
  }
  if (!n && !v && !a) return unknownPos(token, before);
  const afterNumber =
    before === POS.determiner && previous !== undefined && (previous.kind === KIND.number || (previous.entry.f & F.numeral) !== 0);
  // "ten thousand drops": whatever follows a number is counted.
  const canNoun = n !== 0 || (afterNumber && (form & FORM.third) !== 0);
  const canVerb = v !== 0;
  const canAdjective = a !== 0 || (form & (FORM.participle | FORM.gerund)) !== 0;
  switch (before) {
    case POS.determiner:
    case POS.adjective: {
      if (canAdjective && nextIsHead(next) && !(canNoun && next && !next.entry.n && !next.entry.a)) return POS.adjective;
      if (canNoun) return POS.noun;
      if (a) return POS.adjective;
      if (finiteOnly(form)) return POS.verb;
      // "the drive", "a slap": verbs made nouns.
      if (form & (FORM.base | FORM.third)) return POS.noun;
      return canAdjective ? POS.adjective : POS.verb;
    }
    case POS.preposition:
      if (previous?.text === "to" && canVerb && form & FORM.base && (!canNoun || startsObject(next))) return POS.verb;
      if (canAdjective && nextIsHead(next) && !(form & FORM.gerund && startsObject(next))) return POS.adjective;
      if (canNoun) return POS.noun;
      return canVerb ? POS.verb : POS.adjective;
    case POS.pronoun:
      if (canVerb) return POS.verb;
      return canAdjective && a ? POS.adjective : POS.noun;
    case POS.aux:
      if (a && nextIsHead(next)) return POS.adjective;
      if (canVerb && form & (FORM.gerund | FORM.participle)) return POS.verb;
      if (canVerb && form & FORM.base && previous && previous.entry.f & (F.modal | F.do)) return POS.verb;
      if (a) return POS.adjective;
      return canNoun ? POS.noun : POS.verb;
    case POS.noun:
    case POS.name:
      return afterNoun(token, previous, next, afterNext);
    default:
      return atStart(token, next, previous);
  }
}

/** A capital inside a sentence, or at its start when the word is no known word. */
function isName(token: Token, before: number): boolean {
  if (!token.capital || token.text === "i") return false;
  const { n, v, a, f } = token.entry;
  const known = n !== 0 || v !== 0 || a !== 0 || f !== 0;
  if (token.first) return !known;
  if (token.allCaps && known) return false;
  // "the Commander" is a commander, "Captain Reyke" a name.
  if (n && before === POS.determiner) return false;
  return !(f && before === POS.other);
}

function functionPos(token: Token, next: Token | undefined, before: number): number {
  const { f } = token.entry;
  // The classes ask first: most words are none of those that are named here.
  if (
    f & F.definite &&
    (before === POS.pronoun || before === POS.aux) &&
    (token.text === "both" || token.text === "all" || token.text === "each")
  )
    return POS.other;
  if (before === POS.adjective && token.text === "one") return POS.pronoun;
  if (
    f & F.modal &&
    token.text === "can" &&
    (before === POS.noun || before === POS.adjective || before === POS.determiner) &&
    next?.kind !== KIND.word
  )
    return POS.noun;
  if (f & F.possessive && (token.text !== "her" || nextIsHead(next))) return POS.determiner;
  if (f & F.be && token.text === "'s")
    return before !== POS.pronoun && next && (next.entry.n || next.entry.a) && !(next.entry.f & DETERMINER & ~F.numeral)
      ? POS.determiner
      : POS.aux;
  if (f & (F.be | F.have | F.do | F.modal)) return POS.aux;
  if (f & PRONOUN) return POS.pronoun;
  if (token.entry.telling & T.article) return POS.determiner;
  if (f & (F.definite | F.indefinite | F.numeral))
    return nextIsHead(next) || f & F.numeral || next?.kind === KIND.number ? POS.determiner : POS.pronoun;
  if (f & (F.spatial | F.preposition)) return POS.preposition;
  if (f & (F.conjunction | F.subordinator)) return POS.conjunction;
  return POS.other;
}

/** The next word can head or begin the rest of a noun phrase. */
function nextIsHead(next: Token | undefined): boolean {
  if (next?.kind === KIND.number) return true;
  if (next?.kind !== KIND.word) return false;
  const { n, a, f, v, form } = next.entry;
  if (f & (F.numeral | F.indefinite) && !(f & F.adverb)) return true;
  if (f && !n && !a) return (f & F.adverb) !== 0 && next.text !== "then" && next.text !== "now" && next.text !== "again";
  return n !== 0 || a !== 0 || (v !== 0 && (form & (FORM.gerund | FORM.participle)) !== 0) || isUnknown(next.entry) || next.capital;
}

const startsObject = (next: Token | undefined): boolean =>
  next !== undefined && next.kind === KIND.word && (next.entry.f & (DETERMINER | PRONOUN | F.spatial | F.preposition)) !== 0;

function afterNoun(token: Token, previous: Token | undefined, next: Token | undefined, afterNext: Token | undefined): number {
  const { n, v, a, form } = token.entry;
  if (!v) return n ? POS.noun : POS.adjective;
  if (!n && !(a && form & FORM.participle)) return POS.verb;
  if (finiteOnly(form) || form & FORM.past) return POS.verb;
  const plural = previous?.entry.plural ?? false;
  const opens = startsObject(next) || next === undefined || next.kind !== KIND.word || (next.entry.f & (F.adverb | F.conjunction)) !== 0;
  if (form & FORM.third)
    return opens && !plural
      ? POS.verb
      : previous?.pos === POS.name
        ? POS.verb
        : n
          ? plural
            ? POS.noun
            : next?.entry.a || afterNext?.entry.f
              ? POS.verb
              : POS.noun
          : POS.verb;
  if (form & FORM.base && plural && (n & (N.ui | N.mind)) === 0) return opens ? POS.verb : POS.noun;
  if (form & FORM.gerund) return POS.verb;
  return POS.noun;
}

function atStart(token: Token, next: Token | undefined, previous: Token | undefined): number {
  const { n, v, a, form } = token.entry;
  if (v && !n && !a) return POS.verb;
  if (form & FORM.past && finiteOnly(form)) return POS.verb;
  if (v && form & FORM.gerund && (startsObject(next) || !n)) return POS.verb;
  if (
    v &&
    form & (FORM.third | FORM.past) &&
    previous &&
    startsObject(next) &&
    (previous.kind === KIND.pause || (previous.kind === KIND.word && !(n && previous.pos === POS.verb)))
  )
    return POS.verb;
  if (v && form & FORM.base && next && next.entry.f & (F.definite | F.indefinite | F.possessive)) return POS.verb;
  // "and start swinging"
  if (v && form & FORM.base && previous?.pos === POS.conjunction && next && next.entry.form === FORM.gerund) return POS.verb;
  if (a && nextIsHead(next)) return POS.adjective;
  // "went dark", "hangs still"
  if (a && previous?.pos === POS.verb) return POS.adjective;
  if (v && form & (FORM.past | FORM.third) && !a && previous?.pos === POS.conjunction) return POS.verb;
  if (n) return POS.noun;
  return a ? POS.adjective : POS.verb;
}

const VERB_SHAPE = /[^aiosu]s$|.{3}(?:ates|izes|ises|ifies|ates)$/;

function unknownPos(token: Token, before: number): number {
  if (token.capital) return POS.name;
  if (before === POS.determiner || before === POS.adjective || before === POS.preposition) return POS.noun;
  // "the turret gyrates", "she gyrated": whatever it is, somebody does it.
  if ((before === POS.noun || before === POS.pronoun || before === POS.name) && VERB_SHAPE.test(token.text)) return POS.verb;
  return POS.other;
}
