/** Similes: what something is like is not there. */
import { FORM } from "./inflect.js";
import { F, N } from "./lexicon.js";
import { clauseEnd, DIM, dim } from "./scope-marks.js";
import { KIND, POS, type Token } from "./tokens.js";

/** Similes: "like startled geese", "as tall as a man", "as if", "more … than". */
export function compare(tokens: readonly Token[], i: number, to: number) {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || i + 1 >= to) return;
  if (token.text === "as" && (next.text === "if" || next.text === "though")) return dim(tokens, i, asIfEnd(tokens, i + 2, to), DIM.simile);
  // "…, as an old man leans over a register"
  if (token.text === "as" && tokens[i - 1]?.text === "," && isAnyone(tokens, i + 1))
    return dim(tokens, i, clauseEnd(tokens, i + 2, to), DIM.simile);
  if (token.text === "as") {
    let second = i + 2;
    while (second < to && second <= i + 4 && tokens[second]!.kind === KIND.word && tokens[second]!.text !== "as") second++;
    if (
      second >= to ||
      tokens[second]!.text !== "as" ||
      next.text === "well" ||
      next.text === "soon" ||
      next.text === "far" ||
      next.text === "long"
    )
      return;
    return dim(tokens, second, figureEnd(tokens, second + 1, to), DIM.simile);
  }
  // "longer than the hull": measured by what stands beside it.
  if (token.text === "than" && LARGER.has(tokens[i - 1]?.text ?? "") && next.entry.f === F.definite) return;
  if (token.text === "than" && afterSooner(tokens, i)) return;
  if (token.text === "than") return dim(tokens, i, figureEnd(tokens, i + 1, to), DIM.simile);
  const previous = tokens[i - 1];
  const asVerb =
    previous !== undefined &&
    (previous.pos === POS.pronoun ||
      previous.text === "would" ||
      previous.text === "to" ||
      previous.text === "'d" ||
      previous.text === "n't" ||
      /n't$/.test(previous.text));
  if (asVerb && next.pos !== POS.determiner) return;
  if (asVerb && previous!.pos !== POS.pronoun) return;
  dim(tokens, i, figureEnd(tokens, i + 1, to), DIM.simile);
}

/** "as if boarding a bus | and buries his pickaxe": the deed that follows is done. */
function asIfEnd(tokens: readonly Token[], from: number, to: number): number {
  const end = clauseEnd(tokens, from, to);
  if (tokens[from]?.entry.form !== FORM.gerund) return end;
  for (let i = from + 1; i + 1 < end; i++)
    if (tokens[i]!.text === "and" && tokens[i + 1]!.pos === POS.verb && tokens[i + 1]!.entry.form & (FORM.third | FORM.past)) return i;
  return end;
}

/** "…, the way a bishop sits" */
export function compareWay(tokens: readonly Token[], way: number, to: number): void {
  const next = tokens[way + 1];
  if (!next || way + 2 >= to || !(next.entry.f & F.indefinite || ANYBODY.has(next.text) || (next.pos === POS.noun && next.entry.plural)))
    return;
  const end = clauseEnd(tokens, way + 1, to);
  for (let i = way + 2; i < end && i < way + 7; i++)
    if (tokens[i]!.pos === POS.verb || tokens[i]!.pos === POS.aux) {
      dim(tokens, way - 1, end, DIM.simile);
      return;
    }
}
/** "in perfect order", "to everyone's surprise": how it is done, with nothing in it to see. Marks it with its preposition. */
export function manner(tokens: readonly Token[], noun: number, to: number): void {
  let from = noun - 1;
  while (from > 0 && from > noun - 4 && isQualifier(tokens[from]!)) from--;
  if (from < 0 || from === noun - 1 || !MANNERS.has(tokens[from]!.text)) return;
  const of = tokens[noun + 1]?.text === "of" && noun + 2 < to && tokens[noun + 2]!.entry.n === N.mind;
  const end = of ? noun + 3 : noun + 1;
  if (end < to && tokens[end]!.pos === POS.noun) return;
  dim(tokens, from, end, DIM.unpainted);
}
const MANNERS = new Set(["with", "in", "to", "for"]);
const isQualifier = ({ pos, text, entry }: Token): boolean =>
  pos === POS.adjective ||
  text === "every" ||
  text === "'s" ||
  (entry.f & F.possessive) !== 0 ||
  text === "everyone" ||
  text === "everybody";

const ANYBODY = new Set(["you", "one", "people", "men", "women", "children"]);

/** What one has of somebody else: "with the air of a man who has lost a bet". */
const AIRS = new Set(
  `air look expression manner manners patience dignity grace ease confidence solemnity pride temper tone gravity precision tenderness
  reverence enthusiasm fury weariness calm gait bearing appetite conviction resignation smile voice charm care delicacy deliberation
  indifference boredom contempt courtesy attitude`.split(/\s+/),
);

/** "with the patience of a saint": marks the figure, with its "with". */
export function compareAir(tokens: readonly Token[], i: number, to: number): void {
  if (tokens[i + 1]?.text !== "of" || !AIRS.has(tokens[i]!.text)) return;
  const whose = tokens[i + 2];
  if (!whose || i + 2 >= to || !(whose.entry.f & F.indefinite || whose.entry.plural)) return;
  let from = i;
  while (from > 0 && (tokens[from - 1]!.pos === POS.determiner || tokens[from - 1]!.pos === POS.adjective)) from--;
  if (from > 0 && tokens[from - 1]!.text === "with") from--;
  dim(tokens, from, figureEnd(tokens, i + 2, to), DIM.simile);
}

/** "No sooner has the lid come up than the moths are out" */
function afterSooner(tokens: readonly Token[], than: number): boolean {
  for (let i = than - 1; i >= 0 && i > than - 16 && tokens[i]!.kind !== KIND.stop; i--) if (tokens[i]!.text === "sooner") return true;
  return false;
}

const LARGER = new Set("longer taller higher larger bigger wider broader thicker smaller".split(" "));

const ANYONE = new Set(["man", "men", "woman", "women", "child", "children", "people", "one", "dog", "dogs", "cat", "cats"]);

/** "a man", "an old woman", "children": nobody in particular, who does something as a rule. */
function isAnyone(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  let noun = from;
  if (first.text === "a" || first.text === "an") {
    noun++;
    if (tokens[noun]?.pos === POS.adjective) noun++;
  }
  const verb = tokens[noun + 1];
  return ANYONE.has(tokens[noun]?.text ?? "") && (verb?.pos === POS.verb || verb?.pos === POS.aux);
}

const ONTO = new Set(["off", "upon", "against", "along", "across", "over"]);

/** "strung like beads | off the awnings": where it is done is no part of the figure. */
const isGround = (tokens: readonly Token[], preposition: number, end: number): boolean =>
  ONTO.has(tokens[preposition]!.text) && preposition + 2 < end && tokens[preposition + 1]!.entry.f === F.definite;

/** Where a figure of speech ends: at a pause, at a conjunction with a verb, or where a longer phrase of place goes on. */
function figureEnd(tokens: readonly Token[], from: number, to: number): number {
  const end = clauseEnd(tokens, from, to);
  let heads = 0;
  for (let i = from; i < end; i++) {
    const token = tokens[i]!;
    if (token.pos === POS.noun || token.pos === POS.name) heads++;
    // "than schooling | has been at the stone"
    if (token.pos === POS.aux && i > from && token.text !== "'s" && tokens[i - 1]!.pos !== POS.pronoun && tokens[i - 1]!.pos !== POS.aux)
      return i;
    if (!heads) continue;
    if (
      token.pos === POS.conjunction &&
      (tokens[i + 1]?.pos === POS.verb ||
        tokens[i + 1]?.pos === POS.determiner ||
        (tokens[i + 1]?.pos === POS.pronoun && tokens[i + 2]?.pos === POS.aux) ||
        token.text === "but" ||
        token.text === "while" ||
        token.text === "until")
    )
      return i;
    if (token.pos === POS.preposition && token.text !== "of" && token.text !== "for" && (end - i > 4 || isGround(tokens, i, end))) return i;
  }
  return end;
}
