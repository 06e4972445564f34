/** What is not shown: words under negation, supposition, memory, report, simile or idiom, and game text. Marks tokens; linear. */
import { phraseAt } from "./idioms.js";
import { F, N, T, V } from "./lexicon.js";
import { negate, suppose } from "./scope-denials.js";
import { frame } from "./scope-frames.js";
import { isGameText } from "./scope-game.js";
import { clauseEnd, DIM, dim, type Sentence, scopeEnd, startsClause } from "./scope-marks.js";
import { mainVerb, recalls, recollect, remembers } from "./scope-memories.js";
import { expected, heard, report, saidSo } from "./scope-reports.js";
import { compare, compareAir, compareWay, manner } from "./scope-similes.js";
import { attribute } from "./scope-speakers.js";
import { KIND, POS, type Token } from "./tokens.js";

export { DIM, HIDDEN, type Sentence } from "./scope-marks.js";

/** Words that run on without a stop are read in pieces of so many: scopes look no further, which keeps the work linear. */
const LONGEST_SENTENCE = 250;

export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== KIND.stop) {
      if (i - from < LONGEST_SENTENCE) continue;
      sentences.push({ from, to: i });
      from = i;
      continue;
    }
    if (i > from) sentences.push({ from, to: i + 1 });
    else if (sentences.length) sentences.at(-1)!.to = i + 1;
    from = i + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** Nouns that open what is told or thought: "a rumour that", "the story of". */
const REPORT_NOUN = N.speech | N.mind;

export function markScopes(tokens: readonly Token[], sentences: readonly Sentence[]) {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word) continue;
    const match = phraseAt(tokens, i);
    if (!match) continue;
    if (match.phrase.shows === null) dim(tokens, i, match.end, DIM.idiom);
    else token.phrase = match;
    i = match.end - 1;
  }
  for (const sentence of sentences) markSentence(tokens, sentence);
  // Bookkeeping comes in runs: what stands between two such lines belongs to them.
  let game = 0;
  for (const { from } of sentences) if (tokens[from]!.dim & DIM.game) game++;
  if (game * 2 >= sentences.length && game > 0) {
    for (const [i, { from, to }] of sentences.entries())
      if (to - from < 9 && (isGame(tokens, sentences[i - 1]) || !hasDeed(tokens, from, to))) dim(tokens, from, to, DIM.game);
  }
  recollect(tokens, sentences);
}

const isGame = (tokens: readonly Token[], sentence: Sentence | undefined): boolean =>
  sentence !== undefined && (tokens[sentence.from]!.dim & DIM.game) !== 0;

/** "cottages it swallowed long ago | are coming out" */
const isVerbal = ({ pos }: Token): boolean => pos === POS.aux || pos === POS.verb;

/** "The trike draws level.": a thing and what it does. */
function hasDeed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.pos === POS.verb && tokens[from]!.pos === POS.determiner) return true;
  return false;
}

/** "— STR check 17, pass —": bookkeeping between dashes or brackets, from the first of them on. */
function markAside(tokens: readonly Token[], mark: number, to: number) {
  let counted = false;
  for (let i = mark + 1; i < to && i < mark + LONGEST_ASIDE; i++) {
    const { kind, text } = tokens[i]!;
    if (kind === KIND.number) counted = true;
    else if (kind === KIND.pause && ASIDES.has(text)) {
      if (counted && isGameText(tokens, { from: mark + 1, to: i })) dim(tokens, mark + 1, i, DIM.game);
      return;
    }
  }
}
const ASIDES = new Set(["—", "–", "--", "(", ")"]);
const LONGEST_ASIDE = 12;

const SCOPE_CLASSES = F.negator | F.modal;

function markSentence(tokens: readonly Token[], sentence: Sentence) {
  const { from, to } = sentence;
  if (isGameText(tokens, sentence)) return dim(tokens, from, to, DIM.game);
  if (tokens[to - 1]!.text === "?") return dim(tokens, from, to, DIM.question);
  frame(tokens, sentence);
  for (let i = from; i < to; i++) {
    if (!(tokens[i]!.entry.telling & T.remembers)) continue;
    const memory = remembers(tokens, tokens[i]!, i, sentence);
    if (memory < 0) continue;
    const end =
      memory === from ? memoryEnd(tokens, i, to) : i + 1 === to ? to : isVerbal(tokens[i + 1]!) ? i + 1 : clauseEnd(tokens, i + 1, to);
    dim(tokens, memory, end, DIM.remembered);
    if (end === to) return;
  }
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word) {
      if (token.kind === KIND.speech) attribute(tokens, i, sentence);
      else if (token.kind === KIND.pause && token.text !== ",") {
        if (token.text === ":" && orders(tokens, from, i)) dim(tokens, i + 1, to, DIM.unpainted);
        else if (ASIDES.has(token.text)) markAside(tokens, i, to);
      }
      continue;
    }
    const { f, v, telling } = token.entry;
    if ((telling & T.scope) === 0 && (f & SCOPE_CLASSES) === 0) {
      if (token.pos === POS.verb && v & (V.speak | V.think)) report(tokens, i, sentence);
      else if (token.pos === POS.noun) noun(tokens, i, sentence);
      continue;
    }
    // "The piano | she once played for dukes | is a hen house"
    if (token.text === "once" && tokens[i - 1]?.pos === POS.pronoun && tokens[i - 2]?.pos === POS.noun && i - 1 > from)
      dim(tokens, i - 1, mainVerb(tokens, i + 1, clauseEnd(tokens, i + 1, to)), DIM.remembered);
    if (token.text === "since" && tokens[i + 1]?.text === "before") dim(tokens, i, scopeEnd(tokens, i + 1, to), DIM.remembered);
    // "had been beautiful": a state that is over; "had been nailed": a deed that still shows.
    if (
      token.text === "been" &&
      tokens[i - 1]?.text === "had" &&
      tokens[i + 1]?.pos === POS.adjective &&
      !tokens[i + 1]!.entry.v &&
      !/(?:ed|en)$/.test(tokens[i + 1]!.text)
    )
      dim(tokens, i - 1, scopeEnd(tokens, i, to), DIM.remembered);
    if (token.text === "had" && !(token.dim & DIM.unpainted)) expected(tokens, i, sentence);
    // Notices forbid: "DO NOT THAW", "IF FOUND".
    if (token.allCaps && token.text.length > 1 && tokens[i + 1]?.allCaps) continue;
    if (f & F.negator && token.text !== "nor") negate(tokens, i, to);
    if (f & F.modal && token.pos === POS.aux) suppose(tokens, i, to);
    else if ((token.text === "if" && tokens[i - 1]?.text !== "as") || token.text === "unless" || token.text === "whether")
      dim(tokens, i, conditionEnd(tokens, i + 1, to), DIM.unreal);
    else if (token.text === "that" || token.text === "which" || token.text === "who" || token.text === "what") recalls(tokens, i, to);
    else if (token.text === "as" || token.text === "like" || token.text === "than") compare(tokens, i, to);
    else if (token.pos === POS.verb && v & (V.speak | V.think)) report(tokens, i, sentence);
    else if (token.pos === POS.noun) noun(tokens, i, sentence);
  }
}

/** What follows such a noun and a colon is to be done, not seen. */
const ORDERS = new Set(
  `instructions orders plan rule rules terms directions advice bargain deal offer wish promise prophecy forecast idea task job`.split(" "),
);

/** What follows these and a colon is in the mind or the mouth. */
const SINGS = new Set(["think", "wonder", "sing", "chant", "pray"]);

/** "Her instructions are simple:" */
function orders(tokens: readonly Token[], from: number, colon: number): boolean {
  if (colon - from > 7) return false;
  for (let i = from; i < colon; i++) {
    const { text, pos, entry } = tokens[i]!;
    if (pos === POS.noun && ORDERS.has(text) && tokens[i + 1]!.pos === POS.aux) return true;
    if (pos === POS.verb && SINGS.has(entry.verbLemma)) return true;
  }
  return false;
}

/** "If you lean out | you can see the wheel": a second subject begins what follows from it. */
function conditionEnd(tokens: readonly Token[], from: number, to: number): number {
  const end = clauseEnd(tokens, from, to);
  let deeds = 0;
  for (let i = from; i + 1 < end; i++) {
    const { pos } = tokens[i]!;
    if (pos === POS.verb) deeds++;
    else if (deeds && pos === POS.pronoun && tokens[i + 1]!.pos === POS.aux && tokens[i - 1]!.pos !== POS.noun) return i;
  }
  return end;
}

/** "The latch went yesterday, | so the bonnet is up": what came of it is seen now. */
function memoryEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i + 3 < to; i++) {
    const { text } = tokens[i]!;
    // "We had reached the gate | when the ground opened"
    if (text === "when" && tokens[at]!.text === "had") return i;
    if (text === "there" && tokens[i + 1]!.pos === POS.aux && tokens[at]!.text === "last") return i;
    // "You remember the trick, | and the drawbridge drops"
    if (text === "," && tokens[i + 1]!.text === "and" && startsClause(tokens, i + 2, to)) return i;
  }
  const comma = clauseEnd(tokens, at + 1, to);
  return comma === at + 1 && tokens[comma + 1]?.text === "so" ? comma : to;
}

/** Nouns that can be seen as well: "a breeze that …". */
const SEEN_TOO = N.sky | N.light | N.land;
/** Classes of the nouns that somebody has "of" another. */
const AIRY = N.mind | N.speech | N.body | N.sky | N.part;

/** "the way the rhyme said to", "a rumour that" */
function noun(tokens: readonly Token[], i: number, { from, to }: Sentence) {
  const { text, entry } = tokens[i]!;
  if (entry.n === 0 || entry.n & AIRY) compareAir(tokens, i, to);
  if (entry.n && !(entry.n & ~(N.mind | N.speech))) manner(tokens, i, to);
  if ((text === "voice" || text === "voices") && i < from + 4) heard(tokens, i, from, to);
  if (text === "way" && tokens[i - 1]?.text === "the") {
    saidSo(tokens, i, to);
    compareWay(tokens, i, to);
  } else if (entry.n & REPORT_NOUN && !(entry.n & N.document) && tokens[i + 1]?.text === "about")
    dim(tokens, i, scopeEnd(tokens, i + 1, to), DIM.unpainted);
  else if (entry.n & REPORT_NOUN && tokens[i + 1]?.text === "that" && !(entry.n & SEEN_TOO))
    dim(tokens, i, scopeEnd(tokens, i + 1, to), DIM.reported);
}
