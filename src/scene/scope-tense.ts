/** What is told in the past before a scene of the present: how it came to this, and not the picture. */
import { FORM } from "./inflect.js";
import { F, N } from "./lexicon.js";
import { DIM, dim, type Sentence } from "./scope-marks.js";
import { KIND, POS, type Token } from "./tokens.js";
import { seenWeight } from "./visibility.js";

const TENSE = { none: 0, present: 1, past: 2 } as const;

/** What the scene of the present must show to be a picture without what somebody did before, and without what there was. */
const LEAST_PRESENT = { afterDeeds: 2.5, afterThings: 8 } as const;

/** Marks the sentences of the past in a turn that is told, and ends, in the present. */
export function markEarlier(tokens: readonly Token[], sentences: readonly Sentence[]): void {
  const tenses: number[] = [];
  let past = 0;
  let present = 0;
  // From the end: most turns of the past are known by their last sentence.
  for (let i = sentences.length - 1; i >= 0; i--) {
    const { from, to } = sentences[i]!;
    const tense = tokens[from]!.dim & (DIM.game | DIM.question) ? TENSE.none : tenseOf(tokens, from, to);
    tenses[sentences.length - 1 - i] = tense;
    if (tense === TENSE.present) present++;
    else if (tense === TENSE.past && present === 0) return;
    else if (tense === TENSE.past) past++;
  }
  if (past > 0 && present > 0) markPast(tokens, sentences, tenses.reverse(), present < past * 2);
}

/** `switched`: the past must be over when the present begins. */
function markPast(tokens: readonly Token[], sentences: readonly Sentence[], tenses: readonly number[], switched: boolean): void {
  let shown = 0;
  let begun = false;
  for (let i = 0; i < sentences.length; i++) {
    if (tenses[i] === TENSE.present) begun = true;
    else if (tenses[i] === TENSE.past && switched && begun) return;
    if (tenses[i] !== TENSE.past) shown += seenIn(tokens, sentences[i]!);
  }
  if (shown < LEAST_PRESENT.afterDeeds) return;
  for (let i = 0; i + 1 < sentences.length; i++) {
    if (tenses[i] !== TENSE.past) continue;
    const { from, to } = sentences[i]!;
    if (shown < LEAST_PRESENT.afterThings && !isDeed(tokens, from, to)) continue;
    if (isIdentity(tokens, from) && !names(tokens, sentences[i + 1]!)) continue;
    if (!refersBack(tokens, sentences[i + 1]!) && !isBearer(tokens, from, to)) dim(tokens, from, to, DIM.unpainted);
  }
}

/** "It used to be a school", "This was the king's road": what it was shows in what it is. */
function isIdentity(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]!.text !== "it" && tokens[from]!.text !== "this") return false;
  const is = tokens[from + 1]?.text === "used" ? from + 3 : from + 1;
  return tokens[is] !== undefined && (tokens[is].text === "was" || tokens[is].text === "be") && tokens[is + 1]?.pos === POS.determiner;
}

/** The subject can put the name in the place of this "it". */
function names(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === "it" || tokens[i]!.text === "its") return true;
  return false;
}

/** "My uncle kept bees", "The plan had been to wait": somebody's doings, or what was over then. */
function isDeed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, text, entry } = tokens[i]!;
    if (pos === POS.aux || pos === POS.verb) return text === "had";
    if ((pos === POS.pronoun && text !== "there") || (pos === POS.noun && entry.n & N.person)) return true;
  }
  return false;
}

/** "It …", "Five of them …", "Now there are nine", "Tonight the lamps are lit down there": the next sentence goes on about what was told last, so it is there. */
function refersBack(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let i = from; i < to && i < from + EARLY; i++) {
    const { text, pos, entry, kind } = tokens[i]!;
    if (REFERS.has(text)) return true;
    if (pos === POS.noun || pos === POS.name || pos === POS.verb) return false;
    if ((entry.f & F.numeral || kind === KIND.number) && (tokens[i + 1]?.text === "of" || tokens[i - 2]?.text === "there")) return true;
  }
  return false;
}
/** How far into a sentence, in tokens. */
const EARLY = 6;

/** "The card was the size of …", "Whoever had this car wrote on the dashboard:": what bears writing is part of its picture. */
function isBearer(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === POS.verb && WRITES.has(tokens[i]!.entry.verbLemma)) return true;
  const noun = tokens[from + (tokens[from]!.pos === POS.determiner ? 1 : 0)];
  return noun !== undefined && noun.pos === POS.noun && (noun.entry.n & N.document) !== 0;
}

const WRITES = new Set("write paint carve scrawl scratch daub chalk stencil print".split(" "));

/** What was told last is there, when the next sentence goes on about it. */
const REFERS = new Set(["it", "its", "they", "them", "their", "these", "this", "one"]);

function seenIn(tokens: readonly Token[], { from, to }: Sentence): number {
  let seen = 0;
  for (let i = from; i < to; i++) if (!tokens[i]!.allCaps) seen += seenWeight(tokens[i]!);
  return seen;
}

/** Of a sentence's finite verbs: the tense that all of its own clauses are in. */
function tenseOf(tokens: readonly Token[], from: number, to: number): number {
  let tense: number = TENSE.none;
  let within = false;
  let free = FREE.has(tokens[from]!.text);
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const { pos } = token;
    if (pos === POS.aux || pos === POS.verb) {
      if (free && !within) {
        free = false;
        continue;
      }
      if (within || token.dim & (DIM.simile | DIM.inscribed)) continue;
      const its = tenseAt(tokens, i, to);
      if (its === TENSE.none || its === tense) continue;
      if (tense !== TENSE.none) return TENSE.none;
      tense = its;
    } else if (token.kind !== KIND.word) within = false;
    // "The ward | you daubed in tar | flares"
    else if (token.pos === POS.pronoun && i > from && tokens[i - 1]!.pos === POS.noun && tokens[from]!.pos === POS.determiner)
      within = true;
    else if (opens(token) && tokens[i - 1]?.pos !== POS.preposition && !(i === from && FREE.has(token.text))) within = true;
  }
  return tense;
}

/** "Whoever cut this hair used a knife": such a clause is the subject. */
const FREE = new Set(["whoever", "whatever", "who", "what"]);

/** Words that open a clause within another; its past says nothing of the sentence's. */
const opens = ({ pos, text, entry }: Token): boolean =>
  pos === POS.noun
    ? text === "way"
    : entry.f !== 0 && ((entry.f & F.subordinator) !== 0 || text === "who" || text === "where" || text === "as" || text === "than");

const PAST_AUX = new Set(["was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"]);
const NOW = new Set(["can", "will", "'ll", "can't", "won't", "cannot"]);
const UNBOUND = new Set(["be", "been", "being", "having", "ain't"]);

function tenseAt(tokens: readonly Token[], i: number, to: number): number {
  const { pos, text, entry, allCaps } = tokens[i]!;
  if (allCaps) return TENSE.none;
  if (pos === POS.aux) {
    if (PAST_AUX.has(text)) return TENSE.past;
    if (entry.f & F.modal) return NOW.has(text) ? TENSE.present : TENSE.none;
    return UNBOUND.has(text) || tokens[i - 1]?.pos === POS.aux || tokens[i - 2]?.pos === POS.aux ? TENSE.none : TENSE.present;
  }
  const { form } = entry;
  const before = tokens[i - 1];
  if (form & FORM.third) return isSingular(before) && (entry.n === 0 || before!.pos !== POS.noun) ? TENSE.present : TENSE.none;
  if (form === FORM.past) return TENSE.past;
  const byPerson = before !== undefined && (before.pos === POS.name || (before.pos === POS.pronoun && (before.entry.f & PERSONAL) !== 0));
  if (form & FORM.past && !(form & FORM.base)) {
    if (byPerson) return TENSE.past;
    // "your father sold carpets": a participle has no object.
    return before?.pos === POS.noun && i + 1 < to && isObject(tokens[i + 1]!) ? TENSE.past : TENSE.none;
  }
  return form & FORM.base && !(form & FORM.past) && before !== undefined && MANY.has(before.text) ? TENSE.present : TENSE.none;
}

const PERSONAL = F.firstSecond | F.third | F.it;
const MANY = new Set(["i", "you", "we", "they"]);
const isSingular = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.pos === POS.noun && !token.entry.plural) ||
    token.pos === POS.name ||
    (token.pos === POS.pronoun && token.text !== "they" && token.text !== "them"));
const isObject = ({ pos }: Token): boolean => pos === POS.determiner || pos === POS.noun || pos === POS.pronoun || pos === POS.name;
