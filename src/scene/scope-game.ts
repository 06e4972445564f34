/** Bookkeeping among the prose: menus, dice, counters. */
import { F, isUnknown, N } from "./lexicon.js";
import type { Sentence } from "./scope-marks.js";
import { KIND, POS, type Token } from "./tokens.js";

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Bookkeeping, dice and menus give themselves away by numbers with signs, by labels and by their words. */
export function isGameText(tokens: readonly Token[], { from, to }: Sentence): boolean {
  if (isEntryHead(tokens, from, to) || isPrompt(tokens, from, to)) return true;
  if (tokens[from]!.text === "(" && isTally(tokens, from, to)) return true;
  if (isNotice(tokens, from, to)) return false;
  let score = 0;
  let words = 0;
  let verbs = 0;
  let ruled = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === KIND.symbol) score += "+%/×→=|·$#<>−±".includes(token.text) ? 2 : 0;
    else if (token.kind === KIND.number) {
      words++;
      ruled = true;
      if (/[a-z]/.test(token.text)) score += /^\d*d\d+$/.test(token.text) ? 4 : 1;
      else if (tokens[i + 1]?.kind === KIND.symbol || tokens[i - 1]?.kind === KIND.symbol) score += 1;
      else if (tokens[i + 1]?.text === ")" || /^\d+:\d\d$/.test(token.text)) score += 2;
    } else if (token.kind === KIND.word) {
      words++;
      if (token.pos === POS.verb || token.pos === POS.aux) verbs++;
      if (token.entry.a && token.text === "critical") ruled = true;
      if (token.entry.n & N.ui) score += token.entry.n === N.ui ? 2 : 1;
      if (
        (token.entry.n & N.ui || isUnknown(token.entry)) &&
        isDigit(token.text.charCodeAt(token.text.length - 1)) &&
        /^\d*d\d+$/.test(token.text)
      )
        score += 4;
    } else if (token.text === ":" && i <= from + 4) score += labels(tokens, from, i, to);
  }
  // "Glancing blow, 2 damage.", "All party members act at -2 this round."
  if (ruled && verbs <= 2 && words <= 12 && isRuling(tokens, from, to)) return true;
  if (verbs > 2 && score < 6) return false;
  if (verbs === 0 && words <= 6 && score >= 2) return true;
  return score >= 3 && score * 4 >= words;
}

/** "(Drive 16 vs 12, success.)": in brackets by itself, with a number and how it came out. */
function isTally(tokens: readonly Token[], from: number, to: number): boolean {
  let counted = false;
  let told = false;
  for (let i = from + 1; i < to && to - from < LONGEST_TALLY; i++) {
    const { kind, text, entry } = tokens[i]!;
    if (kind === KIND.number || entry.f & F.numeral) counted = true;
    if (text === "vs" || TALLIES.has(text) || entry.n === N.ui) told = true;
  }
  return counted && told;
}
const LONGEST_TALLY = 16;
const TALLIES = new Set("success failure passed failed pass fail hit miss check roll damage stress sanity attack".split(" "));

/** "The slate over the trough, in chalk: TODAY'S RATION — OATS 1 / BEER 2": told of what bears it. */
function isNotice(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]!.pos !== POS.determiner) return false;
  for (let i = from + 2; i + 1 < to && i < from + 20; i++) if (tokens[i]!.text === ":") return i > from + 3 && tokens[i + 1]!.allCaps;
  return false;
}

/** "Make a saving throw", "Roll for initiative", "Press E to climb". */
function isPrompt(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]!.text;
  if (first === "press") return tokens[from + 1]!.capital && tokens[from + 1]!.text.length === 1;
  if (to - from <= LONGEST_CALL && isCall(tokens, from, to)) return true;
  if (first !== "make" && first !== "roll") return false;
  // "Roll after roll, and the lakebed is darkening"
  if (tokens[from + 1]?.text === "after") return false;
  for (let i = from + 1; i < to && i < from + 7; i++) if (ROLLED.has(tokens[i]!.text)) return true;
  return false;
}

/** "Choose your next move.", "Your turn.", "Grapple check pending.", "Checkpoint reached." */
function isCall(tokens: readonly Token[], from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && tokens[last]!.kind !== KIND.word) last--;
  if (!CALLS.has(tokens[last]!.text)) return false;
  if (tokens[from]!.text === "choose" || tokens[from]!.text === "your") return true;
  if (tokens[from]!.pos === POS.determiner) return false;
  for (let i = from; i < last; i++) if (tokens[i]!.entry.n & N.ui || CHECKED.has(tokens[i]!.text)) return true;
  return false;
}
/** In tokens, with its stops. */
const LONGEST_CALL = 6;
const CALLS = new Set("move turn action pending required reached unlocked updated saved".split(" "));
const CHECKED = new Set(["check", "save", "checkpoint", "quest", "achievement", "roll"]);
const ROLLED = new Set(["throw", "save", "check", "checks", "roll", "initiative", "dice", "die"]);

const EFFECTS = new Set("damage dmg hp mp xp dc ac ap gp sp bonus penalty initiative".split(" "));

const OUTCOMES = new Set(["hit", "success", "failure", "miss", "strike"]);

/** A number with a unit of the rules, or a signed one for the round. */
function isRuling(tokens: readonly Token[], from: number, to: number): boolean {
  let signed = false;
  let round = false;
  for (let i = from; i < to; i++) {
    const { kind, text } = tokens[i]!;
    if (text === "critical" && OUTCOMES.has(tokens[i + 1]?.text ?? "")) return true;
    if (text === "round" || text === "turn" || text === "rolls" || text === "checks") round = true;
    if (kind !== KIND.number || !/^\d+$/.test(text)) continue;
    if (EFFECTS.has(tokens[i + 1]?.text ?? "")) return true;
    const sign = tokens[i - 1];
    if (sign && /^[-+−–]$/.test(sign.text) && sign.end === tokens[i]!.start) signed = true;
  }
  return signed && round;
}

/** "Log, ninth day.", "Entry 12." */
function isEntryHead(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 7 || !HEADS.has(tokens[from]!.text)) return false;
  let timed = false;
  for (let i = from + 1; i < to; i++) {
    const { pos, kind, entry } = tokens[i]!;
    if (pos === POS.verb || pos === POS.aux || pos === POS.determiner) return false;
    if (kind === KIND.number || entry.n & N.time) timed = true;
  }
  return timed;
}
const HEADS = new Set(["log", "entry", "journal", "diary", "day"]);

/** "Fuel store: adequate", "Rations: 3 days": a label of nouns, then a number or a word or two. */
function labels(tokens: readonly Token[], from: number, colon: number, to: number): number {
  for (let i = from; i < colon && i < from + 3; i++) if (tokens[i]!.entry.n & N.ui && colon - from < 4) return 3;
  for (let i = from; i < colon; i++) {
    const { pos, entry } = tokens[i]!;
    if (i > from && pos === POS.verb && entry.n === 0 && entry.a === 0) return 0;
    if (pos === POS.determiner || pos === POS.pronoun || pos === POS.aux) return 0;
    if (pos === POS.preposition && tokens[colon + 1]?.kind !== KIND.number && tokens[i + 1]?.pos !== POS.name) return 0;
  }
  const value = tokens[colon + 1];
  if (!value) return 0;
  return value.kind === KIND.number || to - colon <= 4 ? 3 : 0;
}
