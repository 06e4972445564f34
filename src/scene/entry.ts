/** What the lexicon knows of one word form. */

export interface Entry {
  /** The form itself, lower case, straight apostrophes; empty for {@link UNKNOWN}. */
  text: string;
  /** Classes as a noun, a verb, an adjective, a function word; 0 when it cannot be one. */
  n: number;
  v: number;
  a: number;
  f: number;
  /** Parts it plays as a noun and as a verb in a blow or a wonder. */
  nounRole: number;
  verbRole: number;
  /** What kind of thing and of doing it names. */
  nounKind: number;
  verbKind: number;
  /** Its place among the base forms; 0 for a word that no list has. */
  lemma: number;
  /** Numbers of the fields of meaning it belongs to; null for none. */
  fields: readonly number[] | null;
  /** Bits of T: single words that rules ask for. */
  telling: number;
  /** Bits of FORM, for verbs. */
  form: number;
  plural: boolean;
  nounLemma: string;
  verbLemma: string;
  adjectiveLemma: string;
  /** Bit i: the word is a strong or weak sign of MOOD_NAMES[i]. */
  strong: number;
  weak: number;
  /** Numbers of the form and its lemmas among the words of set phrases; 0 when no phrase has them. */
  phraseText: number;
  phraseVerb: number;
  phraseNoun: number;
  /** Where the weight that its base form has for a wonder stands, −1 for none; below −1 until asked. */
  told: number;
  /** Bits of IS: what it stands for as a noun; below 0 until asked. */
  thing: number;
  /** How much it shows as a noun, a verb, an adjective: places in the table of weights; below 0 until asked. */
  seenNoun: number;
  seenVerb: number;
  seenAdjective: number;
}

export const blank = (text: string): Entry => ({
  text,
  n: 0,
  v: 0,
  a: 0,
  f: 0,
  nounRole: 0,
  verbRole: 0,
  nounKind: 0,
  verbKind: 0,
  lemma: 0,
  telling: 0,
  fields: null,
  form: 0,
  plural: false,
  nounLemma: "",
  verbLemma: "",
  adjectiveLemma: "",
  strong: 0,
  weak: 0,
  phraseText: 0,
  phraseVerb: 0,
  phraseNoun: 0,
  told: -2,
  thing: -1,
  seenNoun: -1,
  seenVerb: -1,
  seenAdjective: -1,
});

/** Shared by all words that no list has and whose shape tells nothing. */
export const UNKNOWN: Entry = blank("");

/** No list has the word: it may be a noun that we do not know. */
export const isUnknown = ({ n, v, a, f }: Entry): boolean => (n | v | a | f) === 0;
