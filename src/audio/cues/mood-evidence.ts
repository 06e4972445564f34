/** What speaks for a mood, as numbers: the scene's own evidence, what is heard, turns of phrase, and words by mood and level. Pure. */
import { EVIDENCE, evidenceOf } from "../../scene/evidence.js";
import type { Facts } from "../../scene/facts.js";
import { adjectiveForms, nounForms, verbForms } from "../../scene/inflect.js";
import { A, lookUp, N, V } from "../../scene/lexicon.js";
import { DIM, HIDDEN } from "../../scene/scopes.js";
import { KIND, POS } from "../../scene/tokens.js";
import type { Earshot } from "./earshot.js";
import { CUES, PHRASES } from "./mood-cues.js";
import { MOODS } from "./mood-table.js";
import { MOOD_WORDS } from "./mood-words.js";
import { wordsOf } from "./words.js";

/** The moods we know, in the order of every list by mood. */
export const KNOWN = Object.keys(MOODS);

/** How many words of each class of the lexicon can be heard; more than a few are as good as a few. */
const CLASSES = [
  ...Object.keys(N).map((name) => `noun: ${name}`),
  ...Object.keys(V).map((name) => `verb: ${name}`),
  ...Object.keys(A).map((name) => `adjective: ${name}`),
];
const MOST_CLASS = 4;

function classesOf(facts: Facts, { audible }: Earshot): number[] {
  const counts = CLASSES.map(() => 0);
  const nouns = Object.values(N);
  const verbs = Object.values(V);
  const adjectives = Object.values(A);
  const add = (bits: number, classes: readonly number[], from: number) => {
    if (bits) for (let c = 0; c < classes.length; c++) if (bits & classes[c]!) counts[from + c]!++;
  };
  for (const [i, { entry, pos }] of facts.tokens.entries()) {
    if (!audible[i]) continue;
    if (pos === POS.noun) add(entry.n, nouns, 0);
    else if (pos === POS.verb) add(entry.v, verbs, nouns.length);
    else if (pos === POS.adjective) add(entry.a, adjectives, nouns.length + verbs.length);
  }
  return counts.map((count) => Math.min(MOST_CLASS, count));
}

/** Rows of evidence that speak for or against each mood with a weight of its own. */
const TELLING: readonly { readonly name: string; readonly of: (facts: Facts, ears: Earshot) => number }[] = [
  { name: "heeded share", of: (f, { audible }) => audible.reduce((sum, one) => sum + one, 0) / Math.max(1, f.visibility.words) },
  { name: "share seen", of: ({ visibility: { seen, thought } }) => seen / Math.max(1, seen + thought) },
  { name: "exclamations", of: (f) => Math.min(2, countOf(f, "!")) },
  { name: "questions", of: (f) => Math.min(2, countOf(f, "?")) },
  { name: "colons and brackets", of: (f) => Math.min(3, countOf(f, ":") + countOf(f, "(") + countOf(f, "[")) },
  { name: "semicolons", of: (f) => Math.min(3, countOf(f, ";")) },
  { name: "we", of: (f) => (f.tokens.some(({ text }) => text === "we" || text === "us" || text === "our") ? 1 : 0) },
  { name: "you", of: (f) => (f.tokens.some(({ text }) => text === "you" || text === "your") ? 1 : 0) },
];
const countOf = (facts: Facts, mark: string): number => facts.tokens.reduce((sum, { text }) => sum + (text === mark ? 1 : 0), 0);

export const ROWS: readonly string[] = [
  ...EVIDENCE,
  ...CUES.map(({ name }) => `cue: ${name}`),
  ...PHRASES.map(({ name }) => `phrase: ${name}`),
  ...TELLING.map(({ name }) => name),
  ...CLASSES,
];

/** One number for each of ROWS. */
export function rowsOf(facts: Facts, ears: Earshot, heard: ReadonlySet<string>): number[] {
  const text = facts.clean.text.toLowerCase();
  return [
    ...evidenceOf(facts),
    ...CUES.map(({ when }) => when(facts, heard)),
    ...PHRASES.map(({ said }) => (said.test(text) ? 1 : 0)),
    ...TELLING.map(({ of }) => of(facts, ears)),
    ...classesOf(facts, ears),
  ];
}

/** The different words that can be heard, by their lemmas. */
export function lemmasIn({ tokens }: Facts, { audible }: Earshot): Set<string> {
  const lemmas = new Set<string>();
  for (const [i, { text, entry }] of tokens.entries()) if (audible[i]) lemmas.add(entry.nounLemma || entry.verbLemma || text);
  return lemmas;
}

/** Levels of a mood's words: hardly, well, surely. */
export const LEVELS = 3;

/** A noun that is no verb has no past: "wolfed" tells nothing of wolves. */
function everyForm(word: string): Set<string> {
  const { n, v } = lookUp(word);
  return new Set([...nounForms(word), ...adjectiveForms(word), ...(n && !v ? [] : verbForms(word).keys())]);
}

/** form → level, 0 (none) … 3, for each of KNOWN. */
const LEVEL_OF = new Map<string, Uint8Array>();
for (const [m, name] of KNOWN.entries()) {
  const lists = MOOD_WORDS[name];
  if (!lists) continue;
  for (const [level, list] of [lists.one, lists.two, lists.three].entries()) {
    for (const word of wordsOf(list)) {
      for (const form of everyForm(word)) {
        let row = LEVEL_OF.get(form);
        if (!row) {
          row = new Uint8Array(KNOWN.length);
          LEVEL_OF.set(form, row);
        }
        row[m] = Math.max(row[m]!, level + 1);
      }
    }
  }
}

/** What is denied or only compared colours a scene a little. */
const HINTED = 0.4;

export interface SaidWord {
  text: string;
  levels: Uint8Array;
  share: number;
  /** It stands in the second half of the text. */
  late: boolean;
}

/** The different words that speak for moods. */
export function moodWordsOf(facts: Facts, ears: Earshot): SaidWord[] {
  const said: SaidWord[] = [];
  const seen = new Set<string>();
  for (const [i, token] of facts.tokens.entries()) {
    if (token.kind !== KIND.word || (token.capital && !token.first && !token.allCaps)) continue;
    const hidden = token.dim & HIDDEN;
    if (hidden ? hidden & ~(DIM.negated | DIM.simile) : !ears.audible[i]) continue;
    const levels = LEVEL_OF.get(token.text) ?? LEVEL_OF.get(token.text.slice(token.text.lastIndexOf("-") + 1));
    const key = token.entry.verbLemma || token.entry.nounLemma || token.text;
    if (!levels || seen.has(key)) continue;
    seen.add(key);
    said.push({ text: token.text, levels, share: hidden ? HINTED : 1, late: i * 2 >= facts.tokens.length });
  }
  return said;
}
