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

const VOWEL = /[aeiouy]/;
const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** One stressed final syllable of consonant, vowel, consonant doubles its last letter: stab, stabbed. */
const DOUBLES = /(?:^|[^aeiou]|qu)[aeiou][bdgklmnprt]$/;
/** Verbs that double although the rule for one syllable does not reach them. */
const DOUBLING =
  wordSet(`abet abhor abut acquit admit allot aver babysit backflip bedim befit befog beget begin beset bootleg catnap commit concur confer deadpan
  debug defer demur deter diagram disinter dogtrot eavesdrop emit entrap equip forbid forget format garrot gas handicap hobnob horsewhip humbug incur infer inset
  inter jitterbug kidnap kneecap leapfrog nonplus occur offset omit outfit outgun outrun outstrip outwit overlap overrun overstep overtop permit
  prefer program quiz readmit rebut recap recur refer refit reformat regret rerun reset rev rewrap sandbag sidestep sideslip
  submit tailspin transfer transmit trepan typeset unbar unclip unclog undercut underpin unjam unknot unpeg unpin unplug unsnap unstop
  unstrap unwrap unzip uppercut upset whiz wiretap worship zigzag`);
/** Verbs stressed on a last syllable in l double it in all English; others only in British. */
const STRESSED_L = wordSet(
  "annul appal compel control corral dispel distil enrol enthral excel expel extol fulfil impel instal instil patrol propel rebel repel",
);
const BRITISH = /(?<!ai|ea|ee|ei|oa|oi|oo|ou)(?<=[aeiou])l$/;
/** Kept apart from sing and swing. */
const KEEPS_E = wordSet("binge singe swinge tinge whinge");
/** Nouns and verbs in o that take -es; the rest take -s. */
const OES =
  wordSet(`archipelago banjo buffalo calico cargo desperado do domino dado echo embargo fiasco flamingo forgo fresco go grotto halo hero hobo innuendo lasso
  mango manifesto memento mosquito motto outdo overdo portico potato redo stucco tobacco tomato tornado torpedo tuxedo undergo undo veto
  virago volcano zero`);
/** Here ch is spoken k. */
const HARD_CH = wordSet("diptych epoch eunuch hierarch loch matriarch monarch oligarch patriarch stomach tech triptych");

/** A y before a vowel is a consonant: layer. */
const syllables = (word: string): number => word.replace(/y(?=[aeiou])/g, "j").match(/[aeiouy]+/g)?.length ?? 1;

function doubled(verb: string): boolean {
  if (DOUBLING.has(verb)) return true;
  return DOUBLES.test(verb) && !/[aeiou]{2}[a-z]$/.test(verb.replace(/^qu|squ/, "q")) && syllables(verb) === 1;
}

const plusS = (word: string): string => {
  if (HARD_CH.has(word)) return `${word}s`;
  if (/[^z]z$/.test(word) && DOUBLING.has(word)) return `${word}zes`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return OES.has(word) ? `${word}es` : `${word}s`;
};

/** The verb before -ed and -ing: with its last letter doubled or a k, and both ways where English has both. */
const stemsOf = (verb: string): string[] => {
  if (doubled(verb)) return verb === "worship" ? [`${verb}p`, verb] : [verb + verb.at(-1)];
  if (STRESSED_L.has(verb)) return [`${verb}l`];
  if (BRITISH.test(verb) && (syllables(verb) > 1 || verb.endsWith("uel"))) return [`${verb}l`, verb];
  return [/[aeiou]c$/.test(verb) ? `${verb}k` : verb];
};

const plusEd = (verb: string): string[] => {
  if (verb.endsWith("e")) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stemsOf(verb).map((stem) => `${stem}ed`);
};

const plusIng = (verb: string): string[] => {
  if (verb.endsWith("ie")) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(verb) && VOWEL.test(verb.slice(0, -1)) && !KEEPS_E.has(verb)) return [`${verb.slice(0, -1)}ing`];
  return stemsOf(verb).map((stem) => `${stem}ing`);
};

/** Before an irregular verb these leave its forms as they are: rebuild, rebuilt. */
const PREFIX = /^(?:be|fore|inter|in|mis|off|out|over|re|under|un|up|with)(?=..)/;
/** Past, participle and further forms; null for a regular verb. */
function irregularForms(verb: string): readonly string[] | null {
  const own = VERBS.get(verb);
  if (own) return own;
  const prefix = PREFIX.exec(verb)?.[0];
  return (prefix && VERBS.get(verb.slice(prefix.length))?.map((form) => prefix + form)) || null;
}

/** Every form of a verb with the bits of {@link FORM}. */
export function verbForms(lemma: string): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, bit: number) => forms.set(form, (forms.get(form) ?? 0) | bit);
  add(lemma, FORM.base);
  if (lemma !== "be") add(lemma === "have" ? "has" : plusS(lemma), FORM.third);
  for (const form of plusIng(lemma)) add(form, FORM.gerund);
  const irregular = irregularForms(lemma);
  if (!irregular) {
    for (const form of plusEd(lemma)) add(form, FORM.past | FORM.participle);
    return forms;
  }
  const [past, participle, ...more] = irregular;
  add(past!, FORM.past);
  add(participle!, FORM.participle);
  for (const form of more) add(form, form.endsWith("ing") ? FORM.gerund : form.endsWith("s") ? FORM.third : FORM.past | FORM.participle);
  return forms;
}

/** Singular and plural. */
export function nounForms(lemma: string): string[] {
  const irregular = NOUNS.get(lemma);
  if (irregular) return [lemma, ...irregular];
  const forms = [lemma, plusS(lemma)];
  if (OES.has(lemma)) forms.push(`${lemma}s`);
  if (/[^f]fe?$/.test(lemma) && /(?:life|knife|wife|elf|alf|eaf|olf|oof|arf|hief)$/.test(lemma))
    forms.push(`${lemma.replace(/fe?$/, "")}ves`);
  return forms;
}

const COMPARED = wordSet(
  "clever bitter tender slender gaunt faint quaint lonely lovely lively friendly ugly holy silly early wily oily polite fine idle vile white late",
);
/** Endings of adjectives that are compared by "more" even when they are short. */
const UNCOMPARED =
  /(?:ed|ing|en|less|ous|ful|ic|al|ive|[aeiou]nt|ory|ary|ile|ese|ar|ly|[^bld]er|[^tnvd]+id|ate|ite|ute|ine|ible|[^k]ish|most|some|numb)$/;
/** Positive, comparative, superlative; long adjectives have the first alone. */
export function adjectiveForms(lemma: string): string[] {
  if (lemma.length > (lemma.endsWith("y") ? 8 : 7) || lemma.includes("-") || (UNCOMPARED.test(lemma) && !COMPARED.has(lemma)))
    return [lemma];
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ier`, `${lemma.slice(0, -1)}iest`];
  if (lemma.endsWith("e")) return [lemma, `${lemma}r`, `${lemma}st`];
  const stem = DOUBLES.test(lemma) && syllables(lemma) === 1 && !/[aeiou]{2}.$/.test(lemma) ? lemma + lemma.at(-1) : lemma;
  return [lemma, `${stem}er`, `${stem}est`];
}
