/** Where the last of several scenes in one turn begins. */
import type { Facts } from "./facts.js";
import { F, N, T } from "./lexicon.js";
import type { Clause } from "./subject-room.js";
import { STAGE, stageOf } from "./subject-stages.js";
import { KIND, POS, type Token } from "./tokens.js";

/** What a scene must show to be the picture. */
const LEAST_SHOWN = 4;

/** A span that shows more than this is a sight by itself. */
const MOST_OF_SPAN = 1.6;

/** Several scenes in one turn: the last one is the picture. Answers the number of its first sentence. */
export function lastScene(facts: Facts, clauses: readonly Clause[]): number {
  const { tokens, sentences } = facts;
  if (sentences.length < 2) return 0;
  const shown = shownFrom(clauses, sentences.length);
  const stages = sentences.map(({ from, to }) => stageOf(tokens, from, to));
  const firstSpan = stages.indexOf(STAGE.span);
  const firstPoint = stages.indexOf(STAGE.point);
  const firstClock = stages.indexOf(STAGE.clock);
  for (let index = sentences.length - 1; index > 0; index--) {
    if (shown[index]! < LEAST_SHOWN) continue;
    const { from, to } = sentences[index]!;
    const stage = stages[index]!;
    if (
      breaksBetween(facts.clean.breaks, tokens[sentences[index - 1]!.from]!.start, tokens[from]!.start) ||
      isTimeAlone(tokens, sentences[index - 1]!) ||
      opensScene(tokens, from, to) ||
      (stage !== STAGE.none && isBefore(firstSpan, index)) ||
      (stage === STAGE.point && isBefore(firstPoint, index)) ||
      (stage === STAGE.clock && isBefore(firstClock, index))
    )
      return index;
  }
  // "Three hundred miles of nothing": a span alone, and then the scene.
  let start = 0;
  while (stages[start] === STAGE.span && shown[start]! - shown[start + 1]! < MOST_OF_SPAN && shown[start + 1]! >= LEAST_SHOWN) start++;
  return start;
}

const isBefore = (first: number, index: number): boolean => first >= 0 && first < index;

/** For each sentence what it and all after it show. */
function shownFrom(clauses: readonly Clause[], count: number): number[] {
  const shown = new Array<number>(count + 1).fill(0);
  for (const { sentence, seen } of clauses) shown[sentence]! += seen;
  for (let index = count - 1; index >= 0; index--) shown[index]! += shown[index + 1]!;
  return shown;
}

const breaksBetween = (breaks: readonly number[], after: number, upTo: number): boolean => breaks.some((at) => at > after && at <= upTo);

const DAYTIMES = new Set(["dawn", "dusk", "sunset", "sunrise", "moonrise", "moonset", "twilight", "nightfall", "daybreak", "sundown"]);

/** "Midnight." */
function isTimeAlone(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  if (to - from > 4) return false;
  let timed = false;
  for (let i = from; i < to; i++) {
    const { kind, entry } = tokens[i]!;
    if (kind === KIND.word && (entry.n & N.time || DAYTIMES.has(entry.nounLemma))) timed = true;
    else if (kind === KIND.word && !entry.f) return false;
  }
  return timed;
}

function opensScene(tokens: readonly Token[], from: number, to: number): boolean {
  const end = Math.min(from + 6, to);
  for (let i = from; i < end; i++) {
    const { text, kind, entry } = tokens[i]!;
    if (kind !== KIND.word) {
      if (i > from + 3) return false;
      continue;
    }
    const next = tokens[i + 1];
    const timed = ((next?.entry.n ?? 0) & N.time) !== 0;
    const ordinal = (entry.telling & T.ordinal) !== 0;
    if (text === "later" && i > from) return !LATELY.has(tokens[i - 1]!.text);
    if (
      ordinal &&
      tokens[i - 1]?.text === "the" &&
      tokens[i - 2]?.pos !== POS.aux &&
      (timed || next?.text === "," || next?.pos === POS.verb)
    )
      return tokens[from]!.entry.f !== F.it && (timed || !isCounted(tokens, from));
    if (ordinal && timed) return true;
    if ((text === "now" && i <= from + 2 && next?.pos !== POS.pronoun) || text === "finally") return true;
    if (text === "at" && next?.text === "last") return true;
    if ((text === "by" || text === "until") && i === from && (timed || (next?.entry.n ?? 0) & N.sky)) return true;
  }
  return false;
}

/** "A moment later": still the same scene. */
const LATELY = new Set("moment moments second seconds instant breath heartbeat".split(" "));

/** "two enforcers", "one spear, two, five" */
const countsOff = ({ pos, entry, kind }: Token): boolean => (pos === POS.noun && entry.plural) || kind === KIND.pause || kind === KIND.stop;

/** "Two enforcers … the first … The second": one of those that were counted just before, in the same scene. */
function isCounted(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - COUNTED; i--) {
    const { text, entry } = tokens[i]!;
    if (text === "first" || (entry.f & F.numeral && countsOff(tokens[i + 1]!))) return true;
  }
  return false;
}
const COUNTED = 45;
