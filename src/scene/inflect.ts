/** English inflection: every form of a lemma, regular by rule and irregular by table. */
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from "./lexicon/irregular.js";

/** Which form of a verb a word is; a word can be several. */
export const FORM = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const;

const table = (rows: string): Map<string, string[]> =>
  new Map(
    rows
      .split("|")
      .map((row) => row.trim().split(/\s+/))
      .map(([lemma, ...forms]) => [lemma!, forms]),
  );

const VERBS = table(IRREGULAR_VERBS);
const NOUNS = table(IRREGULAR_NOUNS);

const VOWEL = /[aeiou]/;
/** One stressed final syllable of consonant, vowel, consonant doubles its last letter: stab, stabbed. */
const DOUBLES = /^(?:[^aeiou]*|.*[^aeiou]|qu|squ)[aeiou][bdgklmnprt]$/;
/** Longer verbs that double although the rule for one syllable does not reach them, or must not although it does. */
const DOUBLING = new Set(
  "admit begin commit compel control equip garrot prefer propel refer regret submit unplug unwrap outrun upset".split(" "),
);
const BRITISH = /[aeiou]l$/;

const syllables = (word: string): number => word.match(/[aeiouy]+/g)?.length ?? 1;

function doubled(verb: string): boolean {
  if (DOUBLING.has(verb)) return true;
  return syllables(verb) === 1 && DOUBLES.test(verb) && !/[aeiou]{2}[a-z]$/.test(verb.replace(/^qu|squ/, "q"));
}

const plusS = (word: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/[^aeiou]o$/.test(word) && word.length > 2 && !/(?:piano|photo|rhino|casino|studio)$/.test(word)) return `${word}es`;
  return `${word}s`;
};

const plusEd = (verb: string): string[] => {
  if (verb.endsWith("e")) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  if (doubled(verb)) return [`${verb}${verb.at(-1)}ed`];
  if (BRITISH.test(verb) && syllables(verb) > 1) return [`${verb}led`, `${verb}ed`];
  return verb.endsWith("c") ? [`${verb}ked`] : [`${verb}ed`];
};

const plusIng = (verb: string): string[] => {
  if (verb.endsWith("ie")) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(verb) && VOWEL.test(verb.slice(0, -1))) return [`${verb.slice(0, -1)}ing`];
  if (doubled(verb)) return [`${verb}${verb.at(-1)}ing`];
  if (BRITISH.test(verb) && syllables(verb) > 1) return [`${verb}ling`, `${verb}ing`];
  return verb.endsWith("c") ? [`${verb}king`] : [`${verb}ing`];
};

/** Every form of a verb with the bits of {@link FORM}. */
export function verbForms(lemma: string): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, bit: number) => forms.set(form, (forms.get(form) ?? 0) | bit);
  add(lemma, FORM.base);
  if (lemma !== "be") add(lemma === "have" ? "has" : plusS(lemma), FORM.third);
  for (const form of plusIng(lemma)) add(form, FORM.gerund);
  const irregular = VERBS.get(lemma);
  if (!irregular) {
    for (const form of plusEd(lemma)) add(form, FORM.past | FORM.participle);
    return forms;
  }
  const [past, participle, ...more] = irregular;
  add(past!, FORM.past);
  add(participle!, FORM.participle);
  for (const form of more) add(form, form.endsWith("ing") ? FORM.gerund : /s$/.test(form) ? FORM.third : FORM.past | FORM.participle);
  return forms;
}

/** Singular and plural. */
export function nounForms(lemma: string): string[] {
  const irregular = NOUNS.get(lemma);
  if (irregular) return [lemma, ...irregular];
  const forms = [lemma, plusS(lemma)];
  if (/[^f]fe?$/.test(lemma) && /(?:life|knife|wife|elf|alf|eaf|olf|oof|arf|hief)$/.test(lemma))
    forms.push(`${lemma.replace(/fe?$/, "")}ves`);
  return forms;
}

/** Positive, comparative, superlative; long adjectives have the first alone. */
export function adjectiveForms(lemma: string): string[] {
  if (lemma.length > 7 || lemma.includes("-") || /(?:ed|ing|en|less|ous|ful)$/.test(lemma)) return [lemma];
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ier`, `${lemma.slice(0, -1)}iest`];
  if (lemma.endsWith("e")) return [lemma, `${lemma}r`, `${lemma}st`];
  const stem = DOUBLES.test(lemma) && syllables(lemma) === 1 && !/[aeiou]{2}.$/.test(lemma) ? lemma + lemma.at(-1) : lemma;
  return [lemma, `${stem}er`, `${stem}est`];
}
