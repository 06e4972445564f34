/** What is left of the words between two commas: runs that are cut leave no loose ends, and a phrase mostly hidden goes whole. */
import { type Entry, F, N, T, V } from "./lexicon.js";
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
  if (isAside(tokens, from, to) || isManner(tokens, from, to) || isEffect(tokens, from, to)) return true;
  if (seen > 0.5 || to - from < 2 || hasName(tokens, from, to) || tokens[from]!.text === "there") return false;
  if (REMARKS.has(tokens[from]!.text) || (tokens[from]!.text === "and" && REMARKS.has(tokens[from + 2]?.text ?? ""))) return true;
  for (let i = from; i < to; i++) if (tokens[i]!.pos === POS.noun && tokens[i]!.entry.n & (N.mind | N.speech)) return true;
  return false;
}

function hasName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === POS.name && !(tokens[i]!.dim & HIDDEN)) return true;
  return false;
}

/** ", probably,", ", politely,": how, and how surely. */
function isManner(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!(tokens[i]!.entry.f & (F.hedge | F.adverb)) || tokens[i]!.pos !== POS.other) return false;
  return true;
}

const ALL = new Set("everybody everyone nobody anybody anyone somebody someone him her them me us you".split(" "));

/** ", which embarrassed everybody": what it did to those who saw it. */
const isEffect = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 3 && tokens[from]!.text === "which" && ALL.has(tokens[to - 1]!.text) && !(tokens[from + 1]!.entry.v & ~(V.think | V.see));

const SAY = new Set("say swear think suppose believe reckon claim guess know fear hope hear tell imagine".split(" "));
const POWERS = new Set(["god", "heaven", "lord", "saints"]);
const HELPS = new Set(["help", "forgive", "bless", "save", "know"]);

/** ", people said,", ", God help us,": the teller's own words between commas. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 5 || to - from < 2) return false;
  if (POWERS.has(tokens[from]!.text)) return HELPS.has(tokens[from + 1]!.entry.verbLemma);
  if (tokens[from]!.text === "according") return true;
  // "as the pedlar told you"
  if (tokens[from]!.text === "as")
    return tokens.slice(from + 2, to).some(({ pos, entry }) => pos === POS.verb && (entry.v & V.speak) !== 0);
  const { pos, entry } = tokens[to - 1]!;
  if (pos !== POS.verb || !SAY.has(entry.verbLemma)) return false;
  for (let i = from; i + 1 < to; i++) {
    const { pos: its } = tokens[i]!;
    if (its !== POS.pronoun && its !== POS.noun && its !== POS.name && its !== POS.determiner && its !== POS.aux) return false;
  }
  return true;
}

/** ", which was standard equipment" */
const isBareNoun = (tokens: readonly Token[], from: number, to: number): boolean =>
  from < to &&
  from > to - 3 &&
  tokens[to - 1]!.pos === POS.noun &&
  (from === to - 1 || tokens[from]!.pos === POS.adjective || tokens[from]!.pos === POS.noun);

/** What a phrase shows, the token ranges that are left of it, and what joins them. */
interface Left {
  seen: number;
  ranges: [number, number][];
  joint: " " | ", ";
}

const NOTHING: Left = { seen: 0, ranges: [], joint: " " };

/** What is left of the phrase. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): Left {
  let plain = 0;
  if (isDenied(tokens, from, to)) {
    if (isAbsence(tokens, from, to)) return thereStill(tokens, from, to);
    if (deniesPlainly(tokens, from, to)) plain = DIM.negated | DIM.unreal;
  }
  let seen = 0;
  let shown = 0;
  let hidden = 0;
  const ranges: [number, number][] = [];
  let run = from;
  let aside = false;
  let least = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const opened = shown ? opensHidden(tokens, i, to) : -1;
    if (opened >= 0) {
      aside = true;
      least = opened;
    }
    if (!(token.dim & DIM.unpainted)) seen += token.pos === POS.name ? Math.min(NAME_SEEN, seenWeight(token)) : seenWeight(token);
    const content =
      !(token.dim & DIM.unpainted) &&
      (token.pos === POS.noun || token.pos === POS.verb || token.pos === POS.adjective || token.pos === POS.name);
    if (content && token.dim & HIDDEN & plain) continue;
    if (content && token.dim & HIDDEN) hidden += aside || token.dim & FIGURES ? 0 : 1;
    else if (content && (!aside || i > least)) {
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
  return hidden > shown || (shown === 0 && hidden > 0) ? thereStill(tokens, from, to) : { seen, ranges, joint: " " };
}

const DOUBT = DIM.negated | DIM.unreal | DIM.reported;
const THE = new Set(["the", "this", "that", "these", "those"]);
const WHERE = new Set("in inside on at around behind beside under below above over across near outside".split(" "));
/** After these the thing is another's, of another time, or itself denied: "without the wig", "not the hearth", "is not the sea". */
const ELSEWHERE = new Set("without since before until till not nor than is are was were isn't aren't wasn't".split(" "));

/** "Nobody is | in the passenger seat": whatever is denied, the known things are there. */
function thereStill(tokens: readonly Token[], from: number, to: number): Left {
  const ranges: [number, number][] = [];
  for (let i = from; i < to; i++) {
    const { dim, pos, entry } = tokens[i]!;
    const next = i + 1 < to ? tokens[i + 1]! : null;
    if (dim & HIDDEN & ~DOUBT || dim & DIM.unpainted || (pos === POS.verb && isOfMind(entry, next))) return NOTHING;
    if ((pos !== POS.noun && pos !== POS.name) || entry.n & ABSTRACT_NOUN || isNamed(next)) continue;
    const start = knownFrom(tokens, i, ranges.at(-1)?.[1] ?? from);
    if (start >= 0) ranges.push([start, i + 1]);
  }
  return { seen: ranges.length, ranges, joint: ", " };
}

/** The words of the thing go on. */
const isNamed = (next: Token | null): boolean => next !== null && (next.pos === POS.noun || next.pos === POS.name || next.text === "'s");

/** "You wonder who lit the candles": they are lit. */
const ASKED = new Set(["who", "how", "why", "where", "what", "which"]);

/** "did not think of the boy", "never said the word", "do not see the knife": their objects are only meant. */
const isOfMind = ({ v }: Entry, next: Token | null): boolean =>
  !ASKED.has(next?.text ?? "") &&
  ((v & V.think) !== 0 || ((v & V.speak) !== 0 && next !== null) || ((v & V.see) !== 0 && next?.pos === POS.determiner));

/** "the plum tree", "at her wedding": where the words before such a noun begin, or −1. */
function knownFrom(tokens: readonly Token[], head: number, from: number): number {
  let first = head;
  while (first > from && isQualifier(tokens[first - 1]!)) first--;
  const { text, entry } = tokens[first]!;
  if (first === head || !(THE.has(text) || entry.f & F.possessive || tokens[first]!.pos === POS.name)) return -1;
  const before = first > from ? tokens[first - 1]!.text : "";
  if (ELSEWHERE.has(before)) return -1;
  return WHERE.has(before) && !ELSEWHERE.has(tokens[first - 2]?.text ?? "") ? first - 1 : first;
}

const isQualifier = ({ pos, text }: Token): boolean =>
  pos === POS.adjective || pos === POS.noun || pos === POS.name || (pos === POS.determiner && text !== "no");

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
  let start = tokens[from]!.text === "and" ? from + 1 : from;
  if (tokens[start]?.text === "there" && tokens[start + 1]?.pos === POS.aux) start += 2;
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

/** "a ring of traffic | that has not stopped in years": what is denied or recalled of a thing does not take the thing away. Answers where the scope begins, or −1. */
function opensHidden(tokens: readonly Token[], at: number, to: number): number {
  if (!(tokens[at]!.entry.telling & T.relative)) return -1;
  for (let i = at; i < to && i < at + 4; i++) {
    if (!(tokens[i]!.dim & ASIDE)) continue;
    // "where the beggar could reach it": who is there is there, unlike a knee "where his knee would be".
    return tokens[at]!.text === "where" && tokens[i + 1] && !(tokens[i + 1]!.entry.f & F.be) ? at : i;
  }
  return -1;
}

/** Supposed and denied words are cut when nothing shown follows them in the phrase. */
function hiddenToEnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 20; i++) if (!(tokens[i]!.dim & HIDDEN)) return false;
  return true;
}

/** Other words that lead nowhere alone: "filled out with | nobody". */
const LINKS = new Set("that to then with of by from for at into upon".split(" "));

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
      LINKS.has(text);
    if (!joins) break;
    end--;
  }
  return end;
}
