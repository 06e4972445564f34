/** Which effects a text lets one hear now: whole words only, nothing denied, supposed, listed or said. Pure. */
import type { Facts } from "../scene/facts.js";
import { F, N } from "../scene/lexicon.js";
import { HIDDEN } from "../scene/scopes.js";
import { KIND, POS, type Token, tokenAt } from "../scene/tokens.js";
import { EFFECTS, type EffectRow, NEAR, STILLED } from "./cues-effects.js";

export interface Heard {
  id: string;
  words: string[];
  /** Where in the text it is first heard. */
  at: number;
}

interface Compiled {
  verbs: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  sounds: ReadonlySet<string>;
  inFight: ReadonlySet<string>;
  movers: ReadonlySet<string>;
  moves: ReadonlySet<string>;
  phrases: readonly string[];
  notBy: ReadonlySet<string>;
}

const setOf = (list: string | undefined): ReadonlySet<string> => new Set((list ?? "").split(/\s+/).filter(Boolean));

const compile = (row: EffectRow): Compiled => ({
  verbs: setOf(row.verbs),
  nouns: setOf(row.nouns),
  sources: setOf(row.sources),
  sounds: setOf(row.sounds),
  inFight: setOf(row.inFight),
  movers: setOf(row.movers),
  moves: setOf(row.moves),
  phrases: row.phrases ?? [],
  notBy: setOf(row.notBy),
});

const TABLE: ReadonlyMap<string, Compiled> = new Map(Object.entries(EFFECTS).map(([id, row]) => [id, compile(row)]));
const QUIET: ReadonlySet<string> = new Set(STILLED);

const shown = (token: Token): boolean => token.kind === KIND.word && !(token.dim & HIDDEN);

/** In the order of the text. */
export function findEffects(facts: Facts, available: ReadonlySet<string>): Heard[] {
  const stilled = stilledNouns(facts);
  const heard: Heard[] = [];
  for (const id of available) {
    const row = TABLE.get(id) ?? rowFromId(id);
    const found = hear(facts, row, stilled);
    if (found) heard.push({ id, ...found });
  }
  return heard.sort((a, b) => a.at - b.at);
}

/** An id that is not in the table sounds when all its words are there, or its one word as a verb. */
function rowFromId(id: string): Compiled {
  const words = id
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (words.length < 2) return compile({ verbs: id.toLowerCase(), nouns: id.toLowerCase() });
  return compile({ sources: words.join(" "), sounds: words.join(" ") });
}

/** "The wind has dropped": what has ended is not heard. */
function stilledNouns(facts: Facts): Set<string> {
  const nouns = new Set<string>();
  for (const { verb, subject, hidden } of facts.events) {
    if (!hidden && subject?.pos === POS.noun && QUIET.has(verb.entry.verbLemma)) nouns.add(subject.entry.nounLemma);
  }
  return nouns;
}

function hear(facts: Facts, row: Compiled, stilled: ReadonlySet<string>): { words: string[]; at: number } | null {
  const { tokens, events } = facts;
  for (const event of events) {
    if (event.hidden) continue;
    const lemma = event.verb.entry.verbLemma;
    const subject = event.antecedent ?? event.subject;
    const doer = subject?.pos === POS.noun ? subject.entry.nounLemma : (subject?.text ?? "");
    if (row.notBy.has(doer)) continue;
    if (row.verbs.has(lemma) || (facts.fights && row.inFight.has(lemma))) return { words: [event.verb.text], at: event.at };
    if (row.moves.has(lemma) && row.movers.has(doer)) return { words: [doer, event.verb.text], at: event.at };
    if (!row.sounds.has(lemma)) continue;
    const source = sourceNear(tokens, event.at, row.sources, stilled, doer);
    if (source) return { words: [source, event.verb.text], at: event.at };
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if ((token.pos !== POS.noun && !token.first) || !shown(token)) continue;
    const lemma = token.entry.nounLemma;
    if (!row.nouns.has(lemma) && !row.nouns.has(token.text)) continue;
    if (stilled.has(lemma) || isListed(tokens, i) || onlyQualifies(tokens, i)) continue;
    return { words: [token.text], at: i };
  }
  for (const phrase of row.phrases) {
    const at = phraseIn(facts.clean.text, phrase);
    const token = at < 0 ? undefined : tokens[tokenAt(tokens, at)];
    if (token && shown(token)) return { words: [phrase], at: tokenAt(tokens, at) };
  }
  return null;
}

/** Position of a phrase as whole words, −1 when it is not there. */
function phraseIn(text: string, phrase: string): number {
  const at = text.toLowerCase().indexOf(phrase);
  if (at < 0) return -1;
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") || /[\p{L}\p{N}]/u.test(text[at + phrase.length] ?? " ") ? -1 : at;
}

/** The source may be the subject, the object or any noun close by in the same clause. */
function sourceNear(
  tokens: readonly Token[],
  at: number,
  sources: ReadonlySet<string>,
  stilled: ReadonlySet<string>,
  doer: string,
): string | null {
  if (sources.has(doer) && !stilled.has(doer)) return doer;
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < tokens.length && Math.abs(i - at) <= NEAR; i += step) {
      const token = tokens[i]!;
      if (token.kind === KIND.stop || token.kind === KIND.speech || token.text === ";" || token.text === ":") break;
      if (step < 0 && token.kind === KIND.pause) break;
      if (!shown(token)) continue;
      const lemma = token.pos === POS.noun ? token.entry.nounLemma : token.text;
      if (
        (token.pos === POS.noun || token.pos === POS.pronoun || token.pos === POS.adjective) &&
        (sources.has(lemma) || sources.has(token.text)) &&
        !stilled.has(lemma) &&
        tokens[i + 1]?.pos !== POS.noun
      )
        return token.text;
    }
  }
  return null;
}

/** "1 sword, 20 arrows, 1 bell": in a list of counted things. */
function isListed(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.kind === KIND.number || (tokens[i - 2]?.kind === KIND.number && tokens[i - 1]?.pos === POS.adjective);
}

/** "the fire door", "a bell tower": the first part of a compound makes no sound. */
function onlyQualifies(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.pos === POS.noun && (next.entry.n & (N.building | N.room | N.prop | N.person | N.mind)) !== 0 && !(next.entry.f & F.adverb);
}
