/** How much of a text can be seen and how much is only thought, said or counted: sums over words, by class. */
import type { Event } from "./events.js";
import { A, type Entry, F, isUnknown, MOOD_NAMES, N, V } from "./lexicon.js";
import { DIM, HIDDEN } from "./scopes.js";
import { KIND, POS, type Token } from "./tokens.js";

type Weights<T> = Partial<Record<keyof T, number>>;

/** Weights are concreteness: what an art director could point at counts one. */
const NOUN_WEIGHT: Weights<typeof N> = {
  person: 0.7,
  crowd: 0.8,
  creature: 1,
  monster: 1.2,
  ghost: 1.2,
  body: 0.7,
  clothing: 0.9,
  building: 1,
  room: 0.8,
  land: 1,
  sky: 0.9,
  light: 1,
  weapon: 1,
  vehicle: 1,
  machine: 0.9,
  prop: 0.9,
  food: 0.7,
  document: 0.5,
  material: 0.6,
  grim: 1,
  sacred: 0.9,
  magicN: 0.9,
  festiveN: 0.8,
  violenceN: 0.7,
  chaseN: 0.3,
  part: 0.15,
};
const VERB_WEIGHT: Weights<typeof V> = {
  violence: 1,
  strike: 0.7,
  chase: 0.8,
  motion: 0.5,
  posture: 0.7,
  handle: 0.6,
  change: 0.8,
  gleam: 0.9,
  gesture: 0.2,
  sound: 0.5,
  weather: 0.6,
  wear: 0.7,
  appear: 0.5,
  festiveV: 0.8,
  grieve: 0.7,
  magicV: 1,
};
const ADJECTIVE_WEIGHT: Weights<typeof A> = { colour: 0.8, light: 0.6, size: 0.4, shape: 0.6, texture: 0.6, look: 0.4, grim: 0.5 };
const MENTAL_NOUN: Weights<typeof N> = { mind: 0.8, speech: 0.6, time: 0.25, measure: 0.1 };
const MENTAL_VERB: Weights<typeof V> = { speak: 0.7, think: 0.8, summarise: 0.5 };

const UNKNOWN_NOUN = 0.4;
const NAME = 0.4;
/** A thing brought in by "a", a number or a bare plural is new to the picture. */
const NEWNESS = 0.4;

/** For a set of class bits the greatest weight of its members, found once for each set. */
function greatest<T>(bits: { readonly [K in keyof T]: number }, weights: Weights<T>): (set: number) => number {
  const cache = new Map<number, number>();
  const rows = Object.entries(weights as Record<string, number>).map(([name, weight]) => [bits[name as keyof T], weight] as const);
  const weighty = rows.reduce((all, [bit]) => all | bit, 0);
  return (set) => {
    if ((set & weighty) === 0) return 0;
    let weight = cache.get(set);
    if (weight === undefined) {
      weight = 0;
      for (const [bit, value] of rows) if (set & bit && value > weight) weight = value;
      cache.set(set, weight);
    }
    return weight;
  };
}

const seenNoun = greatest(N, NOUN_WEIGHT);
const seenVerb = greatest(V, VERB_WEIGHT);
const seenAdjective = greatest(A, ADJECTIVE_WEIGHT);
const thoughtNoun = greatest(N, MENTAL_NOUN);
const thoughtVerb = greatest(V, MENTAL_VERB);

export const ABSTRACT_NOUN = N.mind | N.speech | N.time | N.measure | N.part | N.ui;

const asNoun = (entry: Entry): number => {
  if (isUnknown(entry) || (entry.n === 0 && entry.v & ~V.think)) return UNKNOWN_NOUN;
  const weight = seenNoun(entry.n);
  return entry.n & ABSTRACT_NOUN ? weight * 0.5 : weight;
};
const asVerb = ({ v }: Entry): number => (v & (V.speak | V.think) ? seenVerb(v) * 0.5 : seenVerb(v));
const asAdjective = ({ a, v, n }: Entry): number => (a ? seenAdjective(a) : Math.max(seenVerb(v) * 0.8, seenNoun(n) * 0.5));

/** The weights that words have: entries keep whole numbers, which the engine stores in place. */
const WEIGHTS: number[] = [];
function placeOf(weight: number): number {
  const known = WEIGHTS.indexOf(weight);
  return known >= 0 ? known : WEIGHTS.push(weight) - 1;
}

/** What one word adds to the picture; 0 when hidden. Worked out once for each word of the lexicon. */
export function seenWeight({ dim, kind, pos, entry }: Token): number {
  if (dim & HIDDEN || kind !== KIND.word) return 0;
  switch (pos) {
    case POS.noun:
      if (entry.seenNoun < 0) entry.seenNoun = placeOf(asNoun(entry));
      return WEIGHTS[entry.seenNoun]!;
    case POS.verb:
      if (entry.seenVerb < 0) entry.seenVerb = placeOf(asVerb(entry));
      return WEIGHTS[entry.seenVerb]!;
    case POS.adjective:
      if (entry.seenAdjective < 0) entry.seenAdjective = placeOf(asAdjective(entry));
      return WEIGHTS[entry.seenAdjective]!;
    case POS.name:
      return entry.n ? seenNoun(entry.n) * 0.7 : NAME;
    default:
      return 0;
  }
}

/** What one word takes away: thought, talk, time. Similes neither add nor take. */
function thoughtWeight(token: Token): number {
  const { entry } = token;
  if (token.dim & (DIM.simile | DIM.inscribed)) return 0;
  const hidden = (token.dim & HIDDEN) !== 0;
  switch (token.pos) {
    case POS.noun:
      return hidden ? 0.3 + thoughtNoun(entry.n) * 0.5 : entry.n & ~ABSTRACT_NOUN ? 0 : thoughtNoun(entry.n);
    case POS.verb:
      return hidden ? 0.4 + thoughtVerb(entry.v) * 0.5 : seenVerb(entry.v) > 0.4 ? 0 : thoughtVerb(entry.v);
    case POS.adjective:
      return hidden ? 0.2 : entry.a === A.bare ? 0.15 : 0;
    case POS.aux:
      return entry.f & F.modal ? 0.3 : 0;
    default:
      return entry.f & F.negator ? 0.3 : entry.f & F.hedge ? 0.15 : 0;
  }
}

export interface Visibility {
  seen: number;
  thought: number;
  words: number;
  /** Concrete nouns that are new: indefinite, counted or bare plural. */
  fresh: number;
  /** Votes for each of MOOD_NAMES. */
  moods: readonly number[];
  /** The same for the last sentence that shows something: what the turn ends on colours it most. */
  ending: readonly number[];
}

/** A sentence that shows less than this is no ending. */
const ENDING_SEEN = 1;

const NO_VOTES: readonly number[] = MOOD_NAMES.map(() => 0);

export function measure(tokens: readonly Token[], events: readonly Event[]): Visibility {
  let seen = 0;
  let thought = 0;
  let words = 0;
  let fresh = 0;
  const moods = NO_VOTES.slice();
  let ending: readonly number[] = NO_VOTES;
  let article: Token | null = null;
  let seenBefore = 0;
  let moodsBefore: readonly number[] = NO_VOTES;
  for (const token of tokens) {
    if (token.kind !== KIND.word) {
      article = token.kind === KIND.number ? token : null;
      if (token.kind === KIND.stop && seen - seenBefore >= ENDING_SEEN) {
        ending = since(moodsBefore, moods);
        moodsBefore = moods.slice();
        seenBefore = seen;
      }
      continue;
    }
    words++;
    const weight = seenWeight(token);
    seen += weight;
    thought += thoughtWeight(token);
    if (token.pos === POS.determiner) article = token;
    else if (token.pos === POS.noun) {
      if (
        weight >= 0.4 &&
        (article ? (article.entry.f & (F.indefinite | F.numeral)) !== 0 || article.kind === KIND.number : token.entry.plural)
      ) {
        fresh++;
        seen += NEWNESS * weight;
      }
      article = null;
    } else if (token.pos !== POS.adjective) article = null;
    if (!(token.dim & (HIDDEN & ~DIM.simile))) vote(token, moods);
  }
  if (seen - seenBefore >= ENDING_SEEN) ending = since(moodsBefore, moods);
  for (const event of events) if (event.player && !event.hidden && !event.state) seen -= seenWeight(event.verb) * 0.5;
  return { seen, thought, words, fresh, moods, ending };
}

function since(before: readonly number[], now: readonly number[]): number[] {
  const votes = now.slice();
  for (let i = 0; i < votes.length; i++) votes[i]! -= before[i]!;
  return votes;
}

function vote(token: Token, moods: number[]): void {
  const { strong, weak } = token.entry;
  if (!(strong | weak)) return;
  const share = token.dim & DIM.simile ? 0.25 : 1;
  for (let m = 0; m < moods.length; m++) {
    if (strong & (1 << m)) moods[m]! += 2 * share;
    else if (weak & (1 << m)) moods[m]! += share;
  }
}
