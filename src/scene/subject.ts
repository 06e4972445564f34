/** Cuts the subject out of the prose: what can be seen, whole clauses, no similes, no spoken words, within the limit. */
import type { Facts } from "./facts.js";
import { lastScene } from "./last-scene.js";
import { F, N } from "./lexicon.js";
import { DIM, HIDDEN } from "./scopes.js";
import { type Clause, LEAST_SEEN, LONGEST_SUBJECT, type Phrase, shorten, textOf } from "./subject-room.js";
import { cutAtWord } from "./subject-text.js";
import { KIND, POS, type Token } from "./tokens.js";
import { ABSTRACT_NOUN, seenWeight } from "./visibility.js";

/** And one that shows less per word. */
const LEAST_DENSE = 0.07;

/** A name alone is no picture. */
const NAME_SEEN = 0.25;

export interface Subject {
  text: string;
  /** Token ranges that made it. */
  ranges: [number, number][];
}

/** `part`: the sentences it is cut from, [first, after the last); without it the turn's last scene. */
export function subjectOf(facts: Facts, part?: readonly [number, number]): Subject {
  const all = clausesOf(facts);
  const clauses = part ? all.filter(({ sentence }) => sentence >= part[0] && sentence < part[1]) : all;
  const start = part ? part[0] : lastScene(facts, clauses);
  let chosen = clauses.filter((clause) => clause.sentence >= start && clause.text && (clause.kept || clause.seen >= LEAST_SEEN));
  if (!chosen.length) chosen = clauses.filter((clause) => clause.text && clause.seen > 0);
  chosen = shorten(withRoom(clauses, chosen, start));
  if (chosen.length) chosen[0] = withName(facts, chosen[0]!);
  return { text: cutAtWord(joinClauses(chosen), LONGEST_SUBJECT), ranges: chosen.map((clause) => [clause.from, clause.to]) };
}

/** While there is room, clauses that show less come in as well, the best first. */
function withRoom(clauses: readonly Clause[], chosen: Clause[], start: number): Clause[] {
  let room = LONGEST_SUBJECT - chosen.reduce((sum, { text }) => sum + text.length + 2, 0);
  const taken = new Set(chosen);
  const rest = clauses.filter((clause) => clause.sentence >= start && clause.text && clause.bare >= LEAST_BARE && !taken.has(clause));
  rest.sort((a, b) => b.bare - a.bare);
  for (const clause of rest) {
    if (clause.text.length + 2 > room) continue;
    room -= clause.text.length + 2;
    taken.add(clause);
  }
  return taken.size === chosen.length ? chosen : clauses.filter((clause) => taken.has(clause));
}
const LEAST_BARE = 0.9;

const STANDS_FOR: Readonly<Record<string, boolean>> = { it: false, they: true };
/** How far back what "it" stands for is looked for, in tokens. */
const BACK = 24;

/** A subject that begins with "it" says what it is, when the words that did so are left out. */
function withName(facts: Facts, clause: Clause): Clause {
  const { tokens } = facts;
  const first = tokens[clause.from]!;
  const plural = STANDS_FOR[first.text];
  if (plural === undefined || !refersBy(clause.text, first.text)) return clause;
  for (let i = clause.from - 1; i >= 0 && i > clause.from - BACK; i--) {
    const { pos, entry, dim, text } = tokens[i]!;
    if (
      pos !== POS.noun ||
      entry.plural !== plural ||
      dim & (DIM.idiom | DIM.simile | DIM.reported | DIM.attribution) ||
      entry.n & ABSTRACT_NOUN ||
      tokens[i + 1]?.pos === POS.noun ||
      ((dim & (DIM.unpainted | DIM.negated)) === DIM.unpainted && tokens[i - 1]?.entry.f !== F.definite)
    )
      continue;
    return { ...clause, text: `the ${text}${clause.text.slice(first.text.length)}` };
  }
  return clause;
}

/** "It …", "It's …" */
const refersBy = (text: string, pronoun: string): boolean =>
  text.slice(0, pronoun.length).toLowerCase() === pronoun && " '’".includes(text[pronoun.length] ?? "");

const ENDS_CLAUSE = new Set([";", ":", "—"]);
/** Words hidden for these reasons are not even quoted in the picture's text. */
const CUT = DIM.simile | DIM.attribution | DIM.game | DIM.question | DIM.remembered | DIM.reported | DIM.unpainted;
const MAYBE_CUT = DIM.unreal | DIM.negated | DIM.idiom;

function clausesOf(facts: Facts): Clause[] {
  const { tokens, sentences, inscriptions } = facts;
  const clauses: Clause[] = [];
  let inscription = 0;
  for (const [index, sentence] of sentences.entries()) {
    let from = sentence.from;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]!;
      while (inscriptions[inscription] && inscriptions[inscription]!.end <= token.start) inscription++;
      const shown = inscriptions[inscription];
      if (shown && token.start >= shown.start && token.start < shown.end) {
        if (i > from) clauses.push(clauseOf(facts, from, i, index));
        let last = i;
        while (last + 1 < tokens.length && tokens[last + 1]!.start < shown.end) last++;
        clauses.push({
          from: i,
          to: last + 1,
          sentence: index,
          seen: 3,
          bare: 3,
          happens: 0,
          text: tidyInscription(shown.text),
          phrases: [],
          kept: true,
        });
        for (i = last; i + 1 < sentence.to && tokens[i + 1]!.kind === KIND.stop; ) i++;
        from = i + 1;
        inscription++;
      } else if (token.kind === KIND.stop || token.kind === KIND.speech || (token.kind === KIND.pause && ENDS_CLAUSE.has(token.text))) {
        if (i > from) clauses.push(clauseOf(facts, from, i, index));
        from = i + 1;
      }
    }
    if (from < sentence.to) clauses.push(clauseOf(facts, from, sentence.to, index));
  }
  return clauses;
}

/** Capitals are kept: they are what the sign looks like. */
const tidyInscription = (text: string): string =>
  text
    .replace(/["“”«»„*_`]+/g, "")
    .replace(/\s+/g, " ")
    .trim();

function clauseOf(facts: Facts, from: number, to: number, sentence: number): Clause {
  const { tokens, clean } = facts;
  let seen = 0;
  let words = 0;
  const phrases: Phrase[] = [];
  const keys = facts.key.length ? facts.key.filter((key) => key >= from && key < to) : facts.key;
  let happens = 0;
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && tokens[end]!.text !== ",") end++;
    const phrase = phraseOf(tokens, at, end);
    if (at > from && isRemark(tokens, at, end, phrase.seen)) phrase.ranges = [];
    seen += phrase.seen;
    words += end - at;
    let part = "";
    for (const [a, b] of phrase.ranges) part += (part ? " " : "") + clean.text.slice(tokens[a]!.start, tokens[b - 1]!.end);
    let inIt = 0;
    for (const key of keys) if (key >= at && key < end) inIt++;
    happens += inIt;
    if (part) phrases.push({ text: part, seen: phrase.seen, happens: inIt });
    at = end + 1;
  }
  const bare = seen;
  if (seen < words * LEAST_DENSE) seen = 0;
  return { from, to, sentence, seen, bare, happens, text: textOf(phrases), phrases, kept: false };
}

const REMARKS = new Set(["which", "having", "though", "as", "of", "for", "to"]);

/** ", which was a courtesy": the narrator's word on it, with nothing in it to see. */
function isRemark(tokens: readonly Token[], from: number, to: number, seen: number): boolean {
  if (tokens[from]!.text === "which" && tokens[from + 1]!.entry.f & F.be && isBareNoun(tokens, from + 2, to)) return true;
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

/** What is left of the words between two commas: runs that are cut leave no loose ends, and a phrase mostly hidden goes whole. */
function phraseOf(tokens: readonly Token[], from: number, to: number): { seen: number; ranges: [number, number][] } {
  if (isAbsence(tokens, from, to)) return { seen: 0, ranges: [] };
  const plain = deniesPlainly(tokens, from, to) ? DIM.negated | DIM.unreal : 0;
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
    if (content && token.dim & HIDDEN) hidden += aside || token.dim & DIM.simile ? 0 : 1;
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
      if (things && (RELATIVE.has(text) || pos === POS.pronoun || text === "of")) return false;
      continue;
    }
    if (dim & HIDDEN & ~(DIM.negated | DIM.unreal)) return false;
    if (pos === POS.noun) return false;
    if (NOT.has(text) || text.endsWith("n't")) denied = true;
  }
  return denied && things > 0;
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

const RELATIVE = new Set(["that", "which", "who", "whom", "where"]);
/** Scopes that make a relative clause an aside. */
const ASIDE = DIM.negated | DIM.unreal | DIM.remembered | DIM.reported;

/** "a ring of traffic | that has not stopped in years": what is denied or recalled of a thing does not take the thing away. */
function opensHidden(tokens: readonly Token[], at: number, to: number): boolean {
  if (!RELATIVE.has(tokens[at]!.text)) return false;
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

function joinClauses(clauses: readonly Clause[]): string {
  let text = "";
  let before: Clause | null = null;
  for (const clause of clauses) {
    const together = before !== null && before.sentence === clause.sentence;
    const piece = together ? clause.text : clause.text[0]!.toUpperCase() + clause.text.slice(1);
    text += `${before === null ? "" : clause.kept ? ": " : together ? ", " : ". "}${piece}`;
    before = clause;
  }
  return text;
}
