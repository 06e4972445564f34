/** Cuts the subject out of the prose: what can be seen, whole clauses, no similes, no spoken words, within the limit. */
import type { Facts } from "./facts.js";
import { lastScene } from "./last-scene.js";
import { markElsewhere } from "./subject-elsewhere.js";
import { withNames } from "./subject-names.js";
import { isRemark, phraseOf } from "./subject-phrase.js";
import { markRemarks } from "./subject-remarks.js";
import { type Clause, LEAST_SEEN, LONGEST_SUBJECT, type Phrase, shorten, textOf } from "./subject-room.js";
import { cutAtWord } from "./subject-text.js";
import { KIND } from "./tokens.js";

/** And one that shows less per word. */
const LEAST_DENSE = 0.07;

export interface Subject {
  text: string;
  /** Token ranges that made it. */
  ranges: [number, number][];
}

/** `part`: the sentences it is cut from, [first, after the last); without it the turn's last scene. */
export function subjectOf(facts: Facts, part?: readonly [number, number]): Subject {
  for (const sentence of facts.sentences) markElsewhere(facts.tokens, sentence);
  markRemarks(facts.tokens, facts.sentences);
  const all = clausesOf(facts);
  const clauses = part ? all.filter(({ sentence }) => sentence >= part[0] && sentence < part[1]) : all;
  const start = Math.max(part ? part[0] : 0, lastScene(facts, all));
  let chosen = clauses.filter((clause) => clause.sentence >= start && clause.text && (clause.kept || clause.seen >= LEAST_SEEN));
  if (!chosen.length) chosen = clauses.filter((clause) => clause.sentence >= start && clause.text && clause.seen > 0);
  chosen = withNames(facts, all, shorten(withRoom(clauses, chosen, start), facts.tokens));
  return { text: cutAtWord(joinClauses(chosen), LONGEST_SUBJECT), ranges: chosen.map((clause) => [clause.from, clause.to]) };
}

/** While there is room, clauses that show less come in as well, the best first. */
function withRoom(clauses: readonly Clause[], chosen: Clause[], start: number): Clause[] {
  const rest = clauses.filter(
    ({ sentence, text, seen, bare, kept }) => seen < LEAST_SEEN && bare >= LEAST_BARE && !kept && sentence >= start && text,
  );
  if (rest.length === 0) return chosen;
  let room = LONGEST_SUBJECT - chosen.reduce((sum, { text }) => sum + text.length + 2, 0);
  const taken = new Set(chosen);
  rest.sort((a, b) => b.bare - a.bare);
  for (const clause of rest) {
    if (clause.text.length + 2 > room) continue;
    room -= clause.text.length + 2;
    taken.add(clause);
  }
  return clauses.filter((clause) => taken.has(clause));
}
const LEAST_BARE = 0.9;

const ENDS_CLAUSE = new Set([";", ":", "—"]);
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
  let happens = 0;
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && tokens[end]!.text !== ",") end++;
    const phrase = phraseOf(tokens, at, end);
    const remark = at > from && isRemark(tokens, at, end, phrase.seen);
    seen += phrase.seen;
    words += end - at;
    let part = "";
    for (const [a, b] of remark ? [] : phrase.ranges)
      part += (part ? phrase.joint : "") + clean.text.slice(tokens[a]!.start, tokens[b - 1]!.end);
    const inIt = facts.key.length > 0 ? countBelow(facts.key, end) - countBelow(facts.key, at) : 0;
    happens += inIt;
    if (part) phrases.push({ text: part, from: at, to: end, seen: phrase.seen, happens: inIt });
    at = end + 1;
  }
  const bare = seen;
  if (seen < words * LEAST_DENSE) seen = 0;
  return { from, to, sentence, seen, bare, happens, text: textOf(phrases), phrases, kept: false };
}

/** How many of the sorted numbers are less than the limit. Binary search. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
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
