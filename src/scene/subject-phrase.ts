/** What is left of the words between two commas: runs that are cut leave no loose ends, and a phrase mostly hidden goes whole. */
import { F, N, T } from "./lexicon.js";
import { DIM, HIDDEN } from "./scopes.js";
import { POS, type Token } from "./tokens.js";
import { ABSTRACT_NOUN, seenWeight } from "./visibility.js";

/** A name alone is no picture. */
const NAME_SEEN = 0.25;

/** Words hidden for these reasons are not even quoted in the picture's text. */
const CUT = DIM.simile | DIM.attribution | DIM.game | DIM.question | DIM.remembered | DIM.reported | DIM.unpainted;
const MAYBE_CUT = DIM.unreal | DIM.negated | DIM.idiom;
/** A figure of speech says nothing against what stands beside it. */
const FIGURES = DIM.simile | DIM.idiom;

const REMARKS = new Set(["which", "having", "though", "as", "of", "for", "to"]);

/** ", which was a courtesy": the narrator's word on it, with nothing in it to see. */
export function isRemark(tokens: readonly Token[], from: number, to: number, seen: number): boolean {
  if (to - from > 2 && tokens[from]!.text === "which" && tokens[from + 1]!.entry.f & F.be && isBareNoun(tokens, from + 2, to)) return true;
  if (seen > 0.5 || to - from < 2 || tokens[from]!.text === "there") return false;
  if (REMARKS.has(tokens[from]!.text) || (tokens[from]!.text === "and" && REMARKS.has(tokens[from + 2]?.text ?? ""))) return true;
  for (let i = from; i < to; i++) if (tokens[i]!.pos === POS.noun && tokens[i]!.entry.n & (N.mind | N.speech)) return true;
  return false;
}

/** ", which was standard equipment" */
const isBareNoun = (tokens: readonly Token[], from: number, to: number): boolean =>
  from < to &&
  from > to - 3 &&
  tokens[to - 1]!.pos === POS.noun &&
  (from === to - 1 || tokens[from]!.pos === POS.adjective || tokens[from]!.pos === POS.noun);

/** What the phrase shows, and the token ranges that are left of it. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): { seen: number; ranges: [number, number][] } {
  let plain = 0;
  if (isDenied(tokens, from, to)) {
    if (isAbsence(tokens, from, to)) return { seen: 0, ranges: [] };
    if (deniesPlainly(tokens, from, to)) plain = DIM.negated | DIM.unreal;
  }
  let seen = 0;
  let shown = 0;
  let hidden = 0;
  const ranges: [number, number][] = [];
  let run = from;
  let aside = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (shown && opensHidden(tokens, i, to)) aside = true;
    if (!(token.dim & DIM.unpainted)) seen += token.pos === POS.name ? Math.min(NAME_SEEN, seenWeight(token)) : seenWeight(token);
    const content =
      !(token.dim & DIM.unpainted) &&
      (token.pos === POS.noun || token.pos === POS.verb || token.pos === POS.adjective || token.pos === POS.name);
    if (content && token.dim & HIDDEN & plain) continue;
    if (content && token.dim & HIDDEN) hidden += aside || token.dim & FIGURES ? 0 : 1;
    else if (content) {
      shown++;
      aside = false;
    }
    const cut = aside || (token.dim & CUT) !== 0 || ((token.dim & MAYBE_CUT & ~plain) !== 0 && hiddenToEnd(tokens, i, to));
    if (!cut) continue;
    const end = token.dim & DIM.simile ? i : withoutLink(tokens, run, i);
    const as = token.text === "as" ? firstAs(tokens, run, i) : -1;
    if (as > run) ranges.push([run, as]);
    if (as >= 0) run = as + 1;
    if (end > run) ranges.push([run, end]);
    run = i + 1;
    const subject = tokens[end - 1];
    if (end > from && subject?.pos === POS.pronoun && tokens[run]?.text === "and" && tokens[run + 1]?.pos === POS.verb) run++;
  }
  if (to > run) ranges.push([run, to]);
  return hidden > shown || (shown === 0 && hidden > 0) ? { seen: 0, ranges: [] } : { seen, ranges };
}

/** "as flat | as pewter": without the figure it is flat. */
function firstAs(tokens: readonly Token[], from: number, second: number): number {
  for (let i = second - 2; i >= from && i >= second - 4; i--) if (tokens[i]!.text === "as") return i;
  return -1;
}

const NOT = new Set(["not", "never", "n't"]);

/** "The lamp will not stay lit": a thing is there, and only a deed or a state of it is denied. */
function deniesPlainly(tokens: readonly Token[], from: number, to: number): boolean {
  let things = 0;
  let denied = false;
  for (let i = from; i < to; i++) {
    const { dim, pos, entry, text } = tokens[i]!;
    if (!(dim & HIDDEN)) {
      if (!denied && pos === POS.noun && !(entry.n & ABSTRACT_NOUN)) things++;
      if (things && ((entry.telling & T.relative) !== 0 || pos === POS.pronoun || text === "of")) return false;
      continue;
    }
    if (dim & HIDDEN & ~(DIM.negated | DIM.unreal)) return false;
    if (pos === POS.noun) return false;
    if (NOT.has(text) || text.endsWith("n't")) denied = true;
  }
  return denied && things > 0;
}

function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.dim & DIM.negated) return true;
  return false;
}

/** ", and no stain beneath the rug": where it is not is told of it alone. */
function isAbsence(tokens: readonly Token[], from: number, to: number): boolean {
  const start = tokens[from]!.text === "and" ? from + 1 : from;
  const no = tokens[start];
  if (start >= to || no?.text !== "no" || !(no.dim & DIM.negated)) return false;
  for (let i = start + 1; i < to; i++) {
    const { pos, text } = tokens[i]!;
    if (pos === POS.verb || pos === POS.aux || text === "but" || text === "only") return false;
  }
  return true;
}

/** Scopes that make a relative clause an aside. */
const ASIDE = DIM.negated | DIM.unreal | DIM.remembered | DIM.reported;

/** "a ring of traffic | that has not stopped in years": what is denied or recalled of a thing does not take the thing away. */
function opensHidden(tokens: readonly Token[], at: number, to: number): boolean {
  if (!(tokens[at]!.entry.telling & T.relative)) return false;
  for (let i = at; i < to && i < at + 4; i++) if (tokens[i]!.dim & ASIDE) return true;
  return false;
}

/** Supposed and denied words are cut when nothing shown follows them in the phrase. */
function hiddenToEnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 20; i++) if (!(tokens[i]!.dim & HIDDEN)) return false;
  return true;
}

/** Goes back over the words that only join the cut clause: "that you", "and it", "so". */
function withoutLink(tokens: readonly Token[], from: number, at: number): number {
  let end = at;
  while (end > from) {
    const { pos, text } = tokens[end - 1]!;
    const joins =
      pos === POS.conjunction ||
      pos === POS.aux ||
      (pos === POS.determiner && at - end < 2) ||
      (pos === POS.pronoun && end < at + 1) ||
      text === "that" ||
      text === "to" ||
      text === "then";
    if (!joins) break;
    end--;
  }
  return end;
}
