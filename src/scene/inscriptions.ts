/** Finds writing that is shown: the words on a sign, a poster, a page. Told apart from speech by what bears them and by how they look. */

import type { CleanText } from "./clean-text.js";
import { N, V } from "./lexicon.js";
import { DIM, dim } from "./scope-marks.js";
import { KIND, POS, type Token, tokenAt } from "./tokens.js";

export interface Inscription {
  /** Range in the clean text; a speech mark is one character long. */
  start: number;
  end: number;
  text: string;
  /** The noun that bears it. */
  bearer: string;
}

const READS = new Set("read say spell run bear proclaim announce declare warn add state name list begin end".split(" "));
const WRITES = new Set(
  "write paint carve scrawl print stencil letter chalk scratch brush engrave daub burn stamp type hand-letter chisel spray etch emblazon post ink scribble sign weld".split(
    " ",
  ),
);
const HOW_FAR_BACK = 45;
const SENTENCE = 22;
const SHORTEST = 3;
/** A picture shows a few pieces of writing; the rest of a long text is not searched. */
const MOST = 6;

export function findInscriptions(clean: CleanText, tokens: readonly Token[]): Inscription[] {
  const found: Inscription[] = [];
  for (const [start, end] of clean.marked) {
    if (found.length >= MOST) break;
    const text = clean.text.slice(start, end).trim();
    const first = tokenAt(tokens, start);
    if (tokens[first] && tokens[first].dim & DIM.game) continue;
    if (wordCount(text) < SHORTEST && !isShouted(text)) {
      markCry(tokens, first, end);
      continue;
    }
    const bearer =
      bearerBefore(tokens, start) ??
      (wordCount(text) > SHORTEST ? bearerAtColon(tokens, first) : null) ??
      (isShouted(text) ? bearerWithin(tokens, first, end) : null);
    if (bearer) found.push({ start, end, text, bearer });
    else markCry(tokens, first, end);
  }
  let speech = 0;
  for (let i = 0; i < tokens.length && found.length < MOST; i++) {
    const token = tokens[i]!;
    if (token.kind === KIND.word && !token.allCaps) continue;
    if (token.kind === KIND.speech) {
      const text = clean.speeches[speech++]?.text ?? "";
      const bearer = spokenBearer(tokens, i, text);
      if (bearer) found.push({ start: token.start, end: token.end, text, bearer });
    } else if (token.kind === KIND.pause && token.text === ":" && tokens[i + 1]?.text === "\n" && tokens[i + 2]?.kind === KIND.word) {
      // "… is a sheet of lined paper:" and then its words as a paragraph.
      const end = paragraphEnd(tokens, i + 2);
      const bearer = bearerBefore(tokens, token.start, SENTENCE) ?? null;
      const [first, last] = [tokens[i + 2]!, tokens[end - 1]!];
      if (bearer && !isWithin(found, first.start, first.start + 1))
        found.push({ start: first.start, end: last.end, text: clean.text.slice(first.start, last.end), bearer });
      i = end - 1;
    } else if (token.allCaps) {
      const last = shoutEnd(tokens, i);
      const text = clean.text.slice(token.start, tokens[last]!.end);
      if (wordCount(text) >= SHORTEST && !isWithin(found, token.start, token.end)) {
        const apart = wordCount(text) > SHORTEST && tokens[i - 1]?.text === "\n" && hasNounBefore(tokens, i);
        const bearer =
          bearerBefore(tokens, token.start) ??
          bearerAtColon(tokens, i) ??
          (apart || tokens[i - 1]?.kind === KIND.symbol ? "capitals" : null);
        if (bearer) found.push({ start: token.start, end: tokens[last]!.end, text, bearer });
      }
      i = last;
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

const isWithin = (found: readonly Inscription[], start: number, end: number): boolean =>
  found.some((shown) => shown.start <= start && end <= shown.end);

const hasNounBefore = (tokens: readonly Token[], at: number): boolean => tokens.some(({ pos, at: its }) => its < at && pos === POS.noun);

/** "*Not again.*", "*good evening*": a few emphasised words that stand by themselves are thought, cried or heard. */
function markCry(tokens: readonly Token[], from: number, end: number): void {
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  if (to - from > LONGEST_CRY || to === from) return;
  const [before, after] = [tokens[from - 1], tokens[to - 1]!.kind === KIND.stop ? tokens[to - 1] : tokens[to]];
  const apart = before === undefined || before.kind === KIND.stop || before.text === "," || before.kind === KIND.speech;
  if (apart && (after === undefined || after.kind === KIND.stop)) dim(tokens, from, to, DIM.unpainted);
}
const LONGEST_CRY = 5;

/** Runs between spaces with a letter in them. */
function wordCount(text: string): number {
  let words = 0;
  let lettered = false;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code <= SPACE || (code > 127 && /\s/.test(text[i]!))) lettered = false;
    else if (!lettered && isLetter(text, i, code)) {
      lettered = true;
      words++;
    }
  }
  return words;
}
const SPACE = 32;
const isLetter = (text: string, i: number, code: number): boolean =>
  code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(i)!));
const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** Last token of a run of words in capitals. */
function shoutEnd(tokens: readonly Token[], from: number): number {
  let last = from;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === KIND.word && (token.allCaps || (token.end - token.start === 1 && token.capital))) last = i;
    else if (token.kind === KIND.word) break;
  }
  return last;
}

function paragraphEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]!.text !== "\n") end++;
  return end;
}

/** "NOTICE OF IMPOUNDMENT": a heading in capitals that says what it stands on. */
function bearerWithin(tokens: readonly Token[], from: number, end: number): string | null {
  for (let i = from; i < tokens.length && tokens[i]!.start < end; i++) {
    const { entry, text } = tokens[i]!;
    if (entry.n & N.document && !(entry.n & N.mind)) return text;
  }
  return null;
}

/** The nearest noun before `position` that can bear writing, unless a person speaks in between. */
function bearerBefore(tokens: readonly Token[], position: number, reach = HOW_FAR_BACK): string | null {
  let i = tokenAt(tokens, position) - 1;
  let written: string | null = null;
  for (let steps = 0; i >= 0 && steps < reach; i--, steps++) {
    const token = tokens[i]!;
    if (token.dim & DIM.game) return null;
    if (token.pos === POS.noun && token.entry.n & N.document && !(token.dim & (DIM.negated | DIM.unreal | DIM.idiom))) return token.text;
    if (written === null && (WRITES.has(token.entry.verbLemma) || WRITES.has(token.text) || LETTERING.has(token.text)))
      written = token.text;
  }
  return written;
}

const LETTERING = new Set(["paint", "letter", "letters", "lettering", "chalk", "ink"]);

function spokenBearer(tokens: readonly Token[], at: number, text: string): string | null {
  const before = tokens[at - 1];
  if (before?.text === "\n" && tokens[at + 1]?.text === "\n" && wordCount(text) > 7) return bearerInParagraph(tokens, at - 1);
  if (before?.kind === KIND.stop && wordCount(text) > 7) {
    const bearer = bearerAsSubject(tokens, at - 1);
    if (bearer) return bearer;
  }
  if (!before || wordCount(text) < 2) return isShouted(text) && wordCount(text) > 1 ? bearerBefore(tokens, tokens[at]!.start) : null;
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const token = tokens[i]!;
    if (token.kind === KIND.stop) break;
    if (token.pos === POS.pronoun && token.text !== "it") return null;
    const verb = token.pos === POS.verb && (READS.has(token.entry.verbLemma) || WRITES.has(token.entry.verbLemma));
    if (!verb && !(token.text === "words" || token.text === "letters" || token.text === "inscription" || token.text === "legend")) continue;
    return subjectBears(tokens, i);
  }
  if (before.text !== ":") return null;
  return isShouted(text) ? bearerBefore(tokens, tokens[at]!.start) : (bearerAtColon(tokens, at, N.document) ?? handBefore(tokens, at - 1));
}

const LETTERS = new Set("characters letters lettering handwriting script copperplate".split(" "));
/** "in the vicar's copperplate:", "in lipstick:" */
const HANDS = new Set([...LETTERS, ..."pencil ink lipstick chalk crayon charcoal".split(" ")]);

/** What the words before a colon were written in. */
function handBefore(tokens: readonly Token[], colon: number): string | null {
  for (let i = colon - 1; i >= 0 && i > colon - SENTENCE && tokens[i]!.kind !== KIND.stop; i--) {
    if (tokens[i]!.pos === POS.verb && tokens[i]!.entry.v & V.speak) return null;
    if (HANDS.has(tokens[i]!.text)) return tokens[i]!.text;
  }
  return null;
}

/** "a letter", "the losing ticket" */
function isOne(tokens: readonly Token[], noun: number): boolean {
  let i = noun - 1;
  while (i > noun - 4 && (tokens[i]?.pos === POS.adjective || tokens[i]?.pos === POS.noun)) i--;
  return tokens[i]?.pos === POS.determiner;
}

/** A quotation that is a paragraph of its own, after one about a letter: the letter's text, not speech. */
function bearerInParagraph(tokens: readonly Token[], at: number): string | null {
  let i = at;
  while (i >= 0 && tokens[i]!.kind === KIND.stop) i--;
  for (let steps = 0; i >= 0 && steps < HOW_FAR_BACK && tokens[i]!.kind !== KIND.speech; i--, steps++) {
    const token = tokens[i]!;
    if (token.pos === POS.verb && token.entry.v & V.speak && !READS.has(token.entry.verbLemma)) return null;
    if (token.pos === POS.noun && token.entry.n & N.document && isOne(tokens, i) && !(token.entry.n & N.mind)) return token.text;
    if (LETTERS.has(token.text)) return token.text;
  }
  return null;
}

/** "The letter has been folded so often that it comes apart.", and then its words: the sentence before is about what bears them. */
function bearerAsSubject(tokens: readonly Token[], stop: number): string | null {
  let from = stop;
  while (from > 0 && tokens[from - 1]!.kind !== KIND.stop && tokens[from - 1]!.kind !== KIND.speech) from--;
  const noun = tokens[from]?.pos === POS.determiner ? tokens[from + 1] : undefined;
  if (noun?.pos !== POS.noun || !(noun.entry.n & N.document) || noun.entry.n & N.mind) return null;
  for (let i = from + 2; i < stop; i++) if (tokens[i]!.pos === POS.noun && tokens[i]!.entry.n & N.person) return null;
  return noun.text;
}

/** "On the blotter lay a single sheet: …": whatever thing stands before the colon, if nobody speaks or thinks there. */
function bearerAtColon(
  tokens: readonly Token[],
  at: number,
  classes: number = N.document | N.prop | N.building | N.room | N.vehicle | N.machine,
): string | null {
  let i = at - 1;
  while (i >= 0 && tokens[i]!.kind === KIND.stop) i--;
  if (i < 0 || tokens[i]!.text !== ":") return null;
  if (tokens[i - 1]?.text === "this" && WRITES.has(writtenIn(tokens, i))) return writtenIn(tokens, i);
  let bearer: string | null = null;
  for (let k = i - 1; k >= 0 && k > i - 22 && tokens[k]!.kind !== KIND.stop; k--) {
    const token = tokens[k]!;
    if (token.pos === POS.verb && token.entry.v & (V.speak | V.think) && !READS.has(token.entry.verbLemma)) return null;
    if (token.pos === POS.noun && token.entry.n & classes) bearer ??= token.text;
  }
  return bearer;
}

/** The verb of writing in the words before a colon: "Chalked upon the door … are lines of figures and beneath them this:". */
function writtenIn(tokens: readonly Token[], colon: number): string {
  for (let k = colon - 1; k >= 0 && k > colon - HOW_FAR_BACK && tokens[k]!.kind !== KIND.stop; k--) {
    const { text, entry } = tokens[k]!;
    if (WRITES.has(entry.verbLemma)) return entry.verbLemma;
    if (WRITES.has(text.replace(/ed$/, ""))) return text.replace(/ed$/, "");
  }
  return "";
}

/** The clause's nouns before its verb: one bears writing and none is a speaker. */
function subjectBears(tokens: readonly Token[], verb: number): string | null {
  let bearer: string | null = null;
  for (let i = verb - 1; i >= 0 && i > verb - 16; i--) {
    const token = tokens[i]!;
    if (token.kind === KIND.stop || token.kind === KIND.speech) break;
    if (token.pos === POS.noun && token.entry.n & N.document) bearer ??= token.text;
    else if (!bearer && (token.pos === POS.name || (token.pos === POS.noun && token.entry.n & N.person))) return null;
  }
  return bearer;
}
