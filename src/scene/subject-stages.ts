/** What a sentence's opening says of the course of a turn: a span that is over, a point of it, or only what comes next. */
import { F, N } from "./lexicon.js";
import { KIND, POS, type Token } from "./tokens.js";

export const STAGE = { none: 0, next: 1, clock: 2, point: 3, span: 4 } as const;

const JOINS = new Set([
  "then",
  "so",
  "and",
  "but",
  "on",
  "by",
  "at",
  "towards",
  "toward",
  "around",
  "about",
  "past",
  "until",
  "till",
  "before",
  "after",
]);
const WEEKDAYS = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));
/** Counted along a way: "day 5", "mile 41". */
const COUNTED = new Set("day mile week night hour lap round kilometre kilometer stop watch sol".split(" "));
/** Of these a turn can be told in a word; years and ages are no part of it. */
const SPANS = new Set("hour hours day days week weeks month months night nights morning afternoon evening mile miles fortnight".split(" "));
const LONG = new Set(["day", "week", "month", "night", "fortnight"]);
const PASSES = new Set("go pass be drag crawl spend".split(" "));
const ORDINALS = new Set("first second third fourth fifth sixth seventh eighth ninth tenth".split(" "));
const NEXT = new Set(["then", "afterwards", "afterward", "tonight", "today", "now", "finally", "eventually"]);

/** "in eleven months", "every three days": no stretch of the turn. */
const BOUNDS = new Set(["in", "every", "within", "after", "last"]);

/** The stage that the sentence [from, to) opens. */
export function stageOf(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  let joined = false;
  while (i < to && JOINS.has(tokens[i]!.text)) {
    joined = true;
    i++;
  }
  if (i >= to) return STAGE.none;
  const opening = NEXT.has(tokens[from]!.text) ? STAGE.next : STAGE.none;
  const the = tokens[i]!.entry.f === F.definite;
  const head = the ? i + 1 : i;
  const first = tokens[head];
  const second = tokens[head + 1];
  if (first === undefined || head >= to) return opening;
  if (first.capital && WEEKDAYS.has(first.text)) return STAGE.point;
  if (second?.kind === KIND.number && COUNTED.has(first.text)) return STAGE.point;
  if (
    the &&
    joined &&
    ORDINALS.has(first.text) &&
    second &&
    (second.entry.n & N.time || second.pos === POS.pronoun || second.kind === KIND.pause)
  )
    return STAGE.point;
  if (head === from && first.text === "first" && (second?.pos === POS.verb || second?.text === "there")) return STAGE.span;
  if (isSpan(tokens, i, to)) return STAGE.span;
  // "At four", "By midnight", "At lighting-up time"
  if (joined && !the && (first.kind === KIND.number || first.entry.f & F.numeral)) return STAGE.clock;
  if (joined && !the && (first.entry.n & N.time || second?.text === "time")) return STAGE.next;
  if (tokens[i]!.text === "this" && first.entry.n & N.time) return STAGE.next;
  // "By the time we reach the pier"
  if (the && tokens[from]!.text === "by" && first.text === "time") return STAGE.next;
  // "After that", "In the end"
  if (joined && tokens[from]!.text === "after" && tokens[i]!.text === "that") return STAGE.next;
  if (tokens[i]!.text === "in" && tokens[i + 1]?.text === "the" && tokens[i + 2]?.text === "end") return STAGE.next;
  return opening;
}

/** "The morning went …", "All week …", "For three weeks …", "You spent the night …", "An hour of …", "You had walked nine days …". */
function isSpan(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 10; i++) {
    const { kind, text, entry, pos } = tokens[i]!;
    if (kind === KIND.stop || kind === KIND.pause) return false;
    if (pos === POS.verb && entry.verbLemma === "spend") return true;
    if (!(entry.n & (N.time | N.measure)) || !SPANS.has(text) || i === from) continue;
    const before = tokens[i - 1]!;
    const next = tokens[i + 1];
    if (next?.text === "later" || next?.text === "ago" || next?.text === "old") return false;
    if (before.text === "all" || before.text === "whole") return true;
    const counted = before.entry.f & F.numeral || before.kind === KIND.number;
    // "For a week there was fog"
    if (tokens[from]!.text === "for" && i === from + 2 && before.entry.f & F.indefinite && LONG.has(text)) return true;
    if (next?.text === "of" && (counted || before.entry.f & F.indefinite)) return true;
    if (counted) return entry.plural && !BOUNDS.has(tokens[i - 2]?.text ?? "");
    if (before.text === "the" && i === from + 1 && next !== undefined && PASSES.has(next.entry.verbLemma))
      return next.text === "went" || next.text !== "is";
  }
  return false;
}
