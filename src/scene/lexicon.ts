/** The compiled lexicon: every form of every word in the lists → its classes as bit sets, one Map look-up a word. */
import { adjectiveForms, FORM, nounForms, verbForms } from "./inflect.js";
import { ABSTRACT } from "./lexicon/abstract.js";
import { ADJECTIVES } from "./lexicon/adjectives.js";
import { FUNCTION_WORDS } from "./lexicon/function-words.js";
import { MOOD_WORDS } from "./lexicon/moods.js";
import { PEOPLE } from "./lexicon/people.js";
import { PLACES } from "./lexicon/places.js";
import { THINGS } from "./lexicon/things.js";
import { VERBS } from "./lexicon/verbs.js";

const NOUN_LISTS = { ...PEOPLE, ...PLACES, ...THINGS, ...ABSTRACT };

type Bits<T> = { readonly [K in keyof T]: number };

const bitsOf = <T extends object>(lists: T): Bits<T> =>
  Object.fromEntries(Object.keys(lists).map((name, index) => [name, 1 << index])) as unknown as Bits<T>;

/** Classes of nouns, verbs, adjectives and function words; each fits into 31 bits. */
export const N = bitsOf(NOUN_LISTS);
export const V = bitsOf(VERBS);
export const A = bitsOf(ADJECTIVES);
export const F = bitsOf(FUNCTION_WORDS);
export const MOOD_NAMES = Object.keys(MOOD_WORDS) as (keyof typeof MOOD_WORDS)[];

export interface Entry {
  /** Classes as a noun, a verb, an adjective, a function word; 0 when it cannot be one. */
  n: number;
  v: number;
  a: number;
  f: number;
  /** Bits of FORM, for verbs. */
  form: number;
  plural: boolean;
  nounLemma: string;
  verbLemma: string;
  adjectiveLemma: string;
  /** Bit i: the word is a strong or weak sign of MOOD_NAMES[i]. */
  strong: number;
  weak: number;
  /** Whether a set phrase can begin with the word; worked out when first asked. */
  heads: boolean | undefined;
}

const entries = new Map<string, Entry>();

function entryOf(form: string): Entry {
  let entry = entries.get(form);
  if (!entry) {
    entry = blank();
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

/** Compounds written as one word take the classes of their last part: hearthstone is a stone, gatepost a post. */
const LONGEST_PART = 8;
const SHORTEST_PART = 4;

const PERSON_ENDING = /(?:man|men|woman|women|smith|wright|monger|herd|keeper|maker|master|mistress)s?$/;
const ABSTRACT_ENDING = /(?:ness|tion|sion|ity|ment|ance|ence|ism|ship|hood|dom|ology|acy|ancy|ency|itude)s?$/;
const ADJECTIVE_ENDING = /(?:ous|ful|less|ive|ical|ic|ish|able|ible|ward)$/;

function blank(): Entry {
  return {
    n: 0,
    v: 0,
    a: 0,
    f: 0,
    form: 0,
    plural: false,
    nounLemma: "",
    verbLemma: "",
    adjectiveLemma: "",
    strong: 0,
    weak: 0,
    heads: undefined,
  };
}

/** Marks a noun that no list has. */
export const UNKNOWN: Entry = blank();

/** What a word that no list has looks like from its shape. Every answer is a new entry or {@link UNKNOWN}. */
function guess(word: string): Entry {
  const dash = word.lastIndexOf("-");
  if (dash > 0) return guessCompound(word, word.slice(dash + 1));
  if (word.length > 5 && word.endsWith("ly")) return { ...blank(), f: F.adverb };
  if (ABSTRACT_ENDING.test(word) && word.length > 6) return { ...blank(), n: N.mind, nounLemma: word };
  for (let size = LONGEST_PART; size >= SHORTEST_PART; size--) {
    if (word.length - size < 3) continue;
    const tail = entries.get(word.slice(-size));
    if (tail?.n && !(tail.n & (N.ui | N.mind | N.speech | N.time | N.measure)))
      return { ...blank(), n: tail.n, plural: tail.plural, nounLemma: word };
  }
  if (PERSON_ENDING.test(word)) return { ...blank(), n: N.person, plural: /s$|men$/.test(word), nounLemma: word };
  if (ADJECTIVE_ENDING.test(word) && word.length > 5) return { ...blank(), a: A.bare, adjectiveLemma: word };
  if (word.endsWith("ing") && word.length > 5) return { ...blank(), v: V.motion, form: FORM.gerund, verbLemma: word };
  if (word.endsWith("ed") && word.length > 4)
    return { ...blank(), v: V.change, a: A.shape, form: FORM.past | FORM.participle, verbLemma: word };
  return UNKNOWN;
}

function guessCompound(word: string, tailText: string): Entry {
  const tail = entries.get(tailText);
  if (!tail?.n && /(?:ed|en|ing)$/.test(tailText)) return { ...blank(), a: A.shape, adjectiveLemma: word };
  if (!tail) return UNKNOWN;
  const entry = { ...blank(), n: tail.n, a: tail.a, plural: tail.plural, nounLemma: word, strong: tail.strong, weak: tail.weak };
  return entry;
}

/** Guesses are kept beside the lists, because words repeat; bounded, because texts come from outside. */
const guessed: string[] = [];
const MOST_GUESSES = 4096;
const LONGEST_KEPT = 40;

/** The entry of a lower-case word. */
export function lookUp(word: string): Entry {
  const known = entries.get(word);
  if (known !== undefined) return known;
  const entry = guess(word);
  if (word.length > LONGEST_KEPT) return entry;
  if (guessed.length >= MOST_GUESSES) {
    for (const old of guessed) entries.delete(old);
    guessed.length = 0;
  }
  guessed.push(word);
  entries.set(word, entry);
  return entry;
}

const known = entries.size;

export const lexiconSize = (): number => known;
