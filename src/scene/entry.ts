/** What the lexicon knows of one word form. */

/** What most passes over a text ask stands first, side by side in memory: words lie far apart there, and every line of it that is read costs. */
export interface Entry {
  /** The form itself, lower case, straight apostrophes; empty for {@link UNKNOWN}. */
  text: string;
  /** Classes as a noun, a verb, an adjective, a function word; 0 when it cannot be one. */
  n: number;
  v: number;
  a: number;
  f: number;
  /** Bits of FORM, for verbs. */
  form: number;
  /** Bits of T: single words that rules ask for. */
  telling: number;
  /** Numbers of the form and its lemmas among the words of set phrases; 0 when no phrase has them. */
  phraseText: number;
  phraseVerb: number;
  phraseNoun: number;
  plural: boolean;
  /** Parts it plays as a noun and as a verb in a blow or a wonder. */
  nounRole: number;
  verbRole: number;
  /** Fields of meaning it belongs to, packed as {@link addField} tells; 0 for none. */
  fields: number;
  /** How much it shows as a noun, a verb, an adjective: places in the table of weights; below 0 until asked. */
  seenNoun: number;
  seenVerb: number;
  seenAdjective: number;
  /** Bit i: the word is a strong or weak sign of MOOD_NAMES[i]. */
  strong: number;
  weak: number;
  /** Its place among the base forms; 0 for a word that no list has. */
  lemma: number;
  nounLemma: string;
  verbLemma: string;
  /** Bits of IS: what it stands for as a noun; below 0 until asked. */
  thing: number;
  /** What kind of thing and of doing it names. */
  nounKind: number;
  verbKind: number;
  adjectiveLemma: string;
}

export const blank = (text: string): Entry => ({
  text,
  n: 0,
  v: 0,
  a: 0,
  f: 0,
  form: 0,
  telling: 0,
  phraseText: 0,
  phraseVerb: 0,
  phraseNoun: 0,
  plural: false,
  nounRole: 0,
  verbRole: 0,
  fields: 0,
  seenNoun: -1,
  seenVerb: -1,
  seenAdjective: -1,
  strong: 0,
  weak: 0,
  lemma: 0,
  nounLemma: "",
  verbLemma: "",
  thing: -1,
  nounKind: 0,
  verbKind: 0,
  adjectiveLemma: "",
});

/** A word's fields of meaning are packed into one number, the first in the lowest bits, each as its place + 1: they are read without another look into memory. */
export const FIELD_BITS = 7;
export const FIELD_MASK = (1 << FIELD_BITS) - 1;
const MOST_FIELDS = 4;

/** @throws Error when there are more fields, or more of one word, than the packing has room for. */
export function addField(entry: Entry, field: number): void {
  if (field >= FIELD_MASK) throw new Error(`the lexicon has more than ${FIELD_MASK} fields of meaning; src/scene/entry.ts packs no more`);
  let at = 0;
  for (let rest = entry.fields; rest !== 0; rest >>>= FIELD_BITS, at++) if ((rest & FIELD_MASK) === field + 1) return;
  if (at === MOST_FIELDS)
    throw new Error(`"${entry.text}" stands in more than ${MOST_FIELDS} fields of meaning; src/scene/entry.ts packs no more`);
  entry.fields |= (field + 1) << (at * FIELD_BITS);
}

/** Shared by all words that no list has and whose shape tells nothing. */
export const UNKNOWN: Entry = blank("");

/** No list has the word: it may be a noun that we do not know. */
export const isUnknown = ({ n, v, a, f }: Entry): boolean => (n | v | a | f) === 0;
