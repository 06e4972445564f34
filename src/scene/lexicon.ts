/** The compiled lexicon: every form of every word in the lists → its classes as bit sets, one Map look-up a word. */
import { addField, blank, type Entry, UNKNOWN } from "./entry.js";
import { guess, type ShapeClasses } from "./guess.js";
import { adjectiveForms, FORM, nounForms, verbForms } from "./inflect.js";
import { ABSTRACT } from "./lexicon/abstract.js";
import { ADJECTIVES } from "./lexicon/adjectives.js";
import { LIFE_FIELDS } from "./lexicon/fields-life.js";
import { NATURE_FIELDS } from "./lexicon/fields-nature.js";
import { PERIL_FIELDS } from "./lexicon/fields-peril.js";
import { WONDER_FIELDS } from "./lexicon/fields-wonder.js";
import { FUNCTION_WORDS } from "./lexicon/function-words.js";
import { FIGURES, PHRASES } from "./lexicon/idioms.js";
import { NOUN_KINDS, VERB_KINDS } from "./lexicon/kinds.js";
import { MOOD_WORDS } from "./lexicon/moods.js";
import { PEOPLE } from "./lexicon/people.js";
import { PLACES } from "./lexicon/places.js";
import { NOUN_ROLES, VERB_ROLES } from "./lexicon/roles.js";
import { TELLING } from "./lexicon/telling.js";
import { THINGS } from "./lexicon/things.js";
import { VERBS } from "./lexicon/verbs.js";
import { WordTable } from "./word-table.js";

export { type Entry, isUnknown, UNKNOWN } from "./entry.js";

const NOUN_LISTS = { ...PEOPLE, ...PLACES, ...THINGS, ...ABSTRACT };

type Bits<T> = { readonly [K in keyof T]: number };

const bitsOf = <T extends object>(lists: T): Bits<T> =>
  Object.fromEntries(Object.keys(lists).map((name, index) => [name, 1 << index])) as unknown as Bits<T>;

/** Classes of nouns, verbs, adjectives and function words; each fits into 31 bits. */
export const N = bitsOf(NOUN_LISTS);
export const V = bitsOf(VERBS);
export const A = bitsOf(ADJECTIVES);
export const F = bitsOf(FUNCTION_WORDS);
/** Roles of nouns and of verbs. */
export const RN = bitsOf(NOUN_ROLES);
export const RV = bitsOf(VERB_ROLES);
/** Kinds of things and of doing. */
export const KN = bitsOf(NOUN_KINDS);
export const KV = bitsOf(VERB_KINDS);
/** Single words. */
export const T = bitsOf(TELLING);
export const MOOD_NAMES = Object.keys(MOOD_WORDS) as (keyof typeof MOOD_WORDS)[];

const entries = new Map<string, Entry>();
/** Words of set phrases → their numbers, from 1. */
const numberOf = new Map<string, number>();
const SHAPES: ShapeClasses = {
  person: N.person,
  mind: N.mind,
  abstract: N.ui | N.mind | N.speech | N.time | N.measure,
  motion: V.motion,
  change: V.change,
  bare: A.bare,
  shape: A.shape,
  adverb: F.adverb,
};

function entryOf(form: string): Entry {
  let entry = entries.get(form);
  if (!entry) {
    entry = blank(form);
    entries.set(form, entry);
  }
  return entry;
}

/** Plurals written out in the lists. */
const PLURAL_SHAPE = /.{3}(?:[^suia]s|[^s]es|men)$/;

const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

for (const [name, list] of Object.entries(NOUN_LISTS)) {
  for (const word of wordsOf(list)) {
    for (const [index, form] of nounForms(word).entries()) {
      const entry = entryOf(form);
      entry.n |= N[name as keyof typeof N];
      if (index > 0 || PLURAL_SHAPE.test(form)) entry.plural = true;
      // A plural written out in a list must not become its own lemma.
      if (!entry.nounLemma || entry.nounLemma === form) entry.nounLemma = index > 0 || !entry.nounLemma ? word : entry.nounLemma;
    }
  }
}
for (const [name, list] of Object.entries(VERBS)) {
  for (const word of wordsOf(list)) {
    for (const [form, bits] of verbForms(word)) {
      const entry = entryOf(form);
      entry.v |= V[name as keyof typeof V];
      entry.form |= bits;
      if (!entry.verbLemma || bits !== FORM.base) entry.verbLemma = entry.verbLemma && entry.verbLemma !== form ? entry.verbLemma : word;
    }
  }
}
for (const [name, list] of Object.entries(ADJECTIVES)) {
  for (const word of wordsOf(list)) {
    for (const form of adjectiveForms(word)) {
      const entry = entryOf(form);
      entry.a |= A[name as keyof typeof A];
      entry.adjectiveLemma ||= word;
    }
  }
}
for (const [name, list] of Object.entries(FUNCTION_WORDS)) {
  for (const word of wordsOf(list)) entryOf(word).f |= F[name as keyof typeof F];
}
/** Classes of words that only the lists of roles have. */
const CLASS_OF_ROLE: Partial<Record<keyof typeof RN, number>> = {
  arm: N.weapon,
  shot: N.weapon,
  fist: N.body,
  vital: N.body,
  effigy: N.prop,
  instrument: N.prop,
  force: N.light,
  weighty: N.land,
  device: N.machine,
  mage: N.person,
  growth: N.land,
};
for (const [name, list] of Object.entries(NOUN_ROLES))
  for (const word of wordsOf(list))
    for (const [index, form] of nounForms(word).entries()) {
      const entry = entryOf(form);
      entry.nounRole |= RN[name as keyof typeof RN];
      if (entry.n || entry.f) continue;
      entry.n = CLASS_OF_ROLE[name as keyof typeof RN] ?? 0;
      entry.nounLemma ||= word;
      entry.plural ||= index > 0;
    }
for (const [name, list] of Object.entries(VERB_ROLES))
  for (const word of wordsOf(list)) for (const form of verbForms(word).keys()) entryOf(form).verbRole |= RV[name as keyof typeof RV];
for (const [index, mood] of MOOD_NAMES.entries()) {
  for (const strength of ["strong", "weak"] as const) {
    for (const word of wordsOf(MOOD_WORDS[mood][strength])) {
      const entry = entryOf(word);
      entry[strength] |= 1 << index;
      const forms = [...(entry.v ? verbForms(entry.verbLemma || word).keys() : []), ...(entry.n ? nounForms(word) : [])];
      for (const form of forms) entryOf(form)[strength] |= 1 << index;
    }
  }
}

/** Words of set phrases that no other list has still need an entry of their own, to be told apart. Those that begin one come first. */
const WILD = /^[A-Z]+$/;
const phrases = [FUNCTION_WORDS.possessive, ...FIGURES.split("|"), ...PHRASES.map(([text]) => text)].map(wordsOf);
for (const word of wordsOf(FUNCTION_WORDS.possessive)) phraseWord(word);
for (const phrase of phrases) for (const word of phrase.slice(0, phrase[0] === "DET" ? 2 : 1)) phraseWord(word);
/** Numbers up to this one stand for words that begin a phrase. */
export const LAST_OPENING = numberOf.size;
for (const phrase of phrases) phrase.forEach(phraseWord);

function phraseWord(word: string): void {
  if (WILD.test(word)) return;
  ensure(word);
  numberOf.set(word, numberOf.get(word) ?? numberOf.size + 1);
}

function ensure(word: string): Entry {
  const listed = entries.get(word);
  if (listed) return listed;
  const entry = ownEntry(
    guess(word, (part) => entries.get(part) ?? null, SHAPES),
    word,
  );
  entries.set(word, entry);
  return entry;
}

for (const [name, list] of Object.entries(TELLING)) for (const word of wordsOf(list)) ensure(word).telling |= T[name as keyof typeof T];
/** Kinds give no classes: a word that no other list has keeps none. */
for (const [name, list] of Object.entries(NOUN_KINDS))
  for (const word of wordsOf(list)) for (const form of nounForms(word)) ensure(form).nounKind |= KN[name as keyof typeof KN];
for (const [name, list] of Object.entries(VERB_KINDS))
  for (const word of wordsOf(list)) for (const form of verbForms(word).keys()) ensure(form).verbKind |= KV[name as keyof typeof KV];

/** {@link UNKNOWN} is shared; this one is not. */
function ownEntry(entry: Entry, word: string): Entry {
  return entry === UNKNOWN ? blank(word) : entry;
}

const FIELDS = { ...NATURE_FIELDS, ...LIFE_FIELDS, ...PERIL_FIELDS, ...WONDER_FIELDS };
/** Fields of meaning; an entry's numbers are places in this list. */
export const FIELD_NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
for (const [index, name] of FIELD_NAMES.entries())
  for (const word of wordsOf(FIELDS[name])) {
    const entry = ensure(word);
    for (const form of new Set([
      word,
      ...(entry.v ? verbForms(entry.verbLemma || word).keys() : []),
      ...(entry.n ? nounForms(word) : []),
      ...(entry.a && !entry.n && !entry.v ? adjectiveForms(word) : []),
    ])) {
      addField(ensure(form), index);
    }
  }

/** The number of a phrase's word, as entries carry them. */
export const phraseNumber = (word: string): number => numberOf.get(word) ?? 0;

/** Every base form that the lists have; an entry's number is its place here. The first stands for words that no list has. */
export const LEMMAS: string[] = [""];
const lemmaNumbers = new Map<string, number>();
for (const entry of entries.values()) {
  const lemma = lemmaOf(entry);
  if (lemmaNumbers.has(lemma)) continue;
  lemmaNumbers.set(lemma, LEMMAS.length);
  LEMMAS.push(lemma);
}
/** The number of a base form in {@link LEMMAS}; 0 when no list has it. */
export const lemmaNumber = (lemma: string): number => lemmaNumbers.get(lemma) ?? 0;

/** One base form for a word, whatever it is here. */
function lemmaOf({ verbLemma, nounLemma, adjectiveLemma, text }: Entry): string {
  return verbLemma || nounLemma || adjectiveLemma || text;
}

function numbered(entry: Entry): Entry {
  entry.lemma = lemmaNumber(lemmaOf(entry));
  entry.phraseText = phraseNumber(entry.text);
  entry.phraseVerb = phraseNumber(entry.verbLemma);
  entry.phraseNoun = phraseNumber(entry.nounLemma);
  return entry;
}

const table = new WordTable([...entries.values()].map(numbered));
/** Words with letters beyond ASCII, and guesses: those are kept because words repeat, and bounded because texts come from outside. */
const others = new Map([...entries].filter(([word]) => /[^a-z0-9'-]/.test(word)));
const listedOthers = new Map(others);
const MOST_GUESSES = 4096;
const LONGEST_KEPT = 40;

const listed = (word: string): Entry | null => table.find(word, 0, word.length) ?? listedOthers.get(word) ?? null;

/** The entry of text[start … end), whatever its case, by its hash; null when {@link lookUp} must be asked for the folded word. */
export const findHashed = (hash: number, check: number): Entry | null => table.findHashed(hash, check);

/** The entry of a lower-case word. */
export function lookUp(word: string): Entry {
  const known = table.find(word, 0, word.length) ?? others.get(word);
  if (known) return known;
  const entry = guess(word, listed, SHAPES);
  if (entry !== UNKNOWN) numbered(entry);
  if (word.length > LONGEST_KEPT) return entry;
  if (others.size >= MOST_GUESSES) {
    others.clear();
    for (const [own, its] of listedOthers) others.set(own, its);
  }
  others.set(word, entry);
  return entry;
}

export const lexiconSize = (): number => table.size;
