/** What a word that no list has looks like from its shape. */
import { blank, type Entry, UNKNOWN } from "./entry.js";
import { FORM } from "./inflect.js";

/** The classes that shapes can tell. */
export interface ShapeClasses {
  readonly person: number;
  readonly mind: number;
  /** Nouns that say nothing of what they are part of: never taken over from the tail of a compound. */
  readonly abstract: number;
  readonly motion: number;
  readonly change: number;
  readonly bare: number;
  readonly shape: number;
  readonly adverb: number;
}

/** Compounds written as one word take the classes of their last part: hearthstone is a stone, gatepost a post. */
const LONGEST_PART = 8;
const SHORTEST_PART = 4;

const PERSON_ENDING = /(?:man|men|woman|women|smith|wright|monger|herd|keeper|maker|master|mistress)s?$/;
const ABSTRACT_ENDING = /(?:ness|tion|sion|ity|ment|ance|ence|ism|ship|hood|dom|ology|acy|ancy|ency|itude)s?$/;
const ADJECTIVE_ENDING = /(?:ous|ful|less|ive|ical|ic|ish|able|ible|ward)$/;

/** Every answer is a new entry or {@link UNKNOWN}. */
export function guess(word: string, listed: (word: string) => Entry | null, is: ShapeClasses): Entry {
  // Assigned, not spread: all entries keep one shape, which the engine's inline caches want.
  const made = (part: Partial<Entry>): Entry => Object.assign(blank(word), part);
  const dash = word.lastIndexOf("-");
  if (dash > 0) {
    const tailText = word.slice(dash + 1);
    const tail = listed(tailText);
    if (!tail?.n && /(?:ed|en|ing)$/.test(tailText)) return made({ a: is.shape, adjectiveLemma: word });
    return tail
      ? made({
          n: tail.n,
          nounRole: tail.nounRole,
          nounKind: tail.nounKind,
          a: tail.a,
          plural: tail.plural,
          nounLemma: word,
          strong: tail.strong,
          weak: tail.weak,
        })
      : UNKNOWN;
  }
  if (word.length > 5 && word.endsWith("ly")) return made({ f: is.adverb });
  if (ABSTRACT_ENDING.test(word) && word.length > 6) return made({ n: is.mind, nounLemma: word });
  for (let size = LONGEST_PART; size >= SHORTEST_PART; size--) {
    if (word.length - size < 3) continue;
    const tail = listed(word.slice(-size));
    if (tail?.n && !(tail.n & is.abstract))
      return made({ n: tail.n, nounRole: tail.nounRole, nounKind: tail.nounKind, plural: tail.plural, nounLemma: word });
  }
  if (PERSON_ENDING.test(word)) return made({ n: is.person, plural: /s$|men$/.test(word), nounLemma: word });
  if (ADJECTIVE_ENDING.test(word) && word.length > 5) return made({ a: is.bare, adjectiveLemma: word });
  if (word.endsWith("ing") && word.length > 5) return made({ v: is.motion, form: FORM.gerund, verbLemma: word });
  if (word.endsWith("ed") && word.length > 4)
    return made({ v: is.change, a: is.shape, form: FORM.past | FORM.participle, verbLemma: word });
  return UNKNOWN;
}
