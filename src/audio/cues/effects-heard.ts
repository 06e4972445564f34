/** Which effects a text lets one hear now, how surely, and by which words. Pure; time grows with words × effects asked for. */
import type { Event } from "../../scene/events.js";
import type { Facts } from "../../scene/facts.js";
import { F, N, UNKNOWN } from "../../scene/lexicon.js";
import { KIND, POS, type Token } from "../../scene/tokens.js";
import { GENERIC, HEARING } from "./acts.js";
import {
  actsOn,
  type Earshot,
  endsClause,
  isCounted,
  isFigure,
  isStilled,
  nounLike,
  nounSet,
  onlyQualifies,
  verbLike,
  verbSet,
} from "./earshot.js";
import { type Phrases, type Row, rowOf, wordsOfId } from "./effect-rows.js";

export interface Heard {
  id: string;
  words: string[];
  /** Token index at which it is first heard. */
  at: number;
  /** 1 (a word alone) … 2 (a thing and what it does). */
  sure: number;
}

interface Scene {
  facts: Facts;
  /** Token → its index. */
  places: ReadonlyMap<Token, number>;
  ears: Earshot;
  events: ReadonlyMap<number, Event>;
}

const LIVING = N.person | N.crowd | N.creature | N.monster | N.ghost;
const ABSTRACT = N.mind | N.speech | N.time | N.measure | N.ui;
const GENERIC_ACTS = verbSet(GENERIC);
const HEARD_OF: ReadonlySet<string> = new Set([...verbSet(HEARING), ...nounSet(HEARING)]);
const REFERS = new Set(["it", "they", "she", "he", "one", "ones"]);
/** How far back a pronoun may point. */
const FAR_BACK = 25;
/** Letters in the parts of a compound written as one word. */
const LONGEST_PART = 8;
const SHORTEST_PART = 4;
const SHORTEST_FRONT = 3;
/** How many words may stand between a thing and its sound. */
const REACH = 7;

/** In the order of the text; at most `most`, the surest. */
export function effectsHeard(facts: Facts, ears: Earshot, available: readonly string[], most: number): Heard[] {
  const scene: Scene = {
    facts,
    places: new Map(facts.tokens.map((token, at) => [token, at])),
    ears,
    events: new Map(facts.events.map((event) => [event.at, event])),
  };
  const heard = new Map<string, Heard>();
  for (const id of new Set(available)) {
    const row = rowOf(id);
    const found = hear(scene, row);
    const rival = heard.get(row.kind);
    if (found && (!rival || namedBy(facts, id) > namedBy(facts, rival.id))) heard.set(row.kind, { id, ...found });
  }
  return [...heard.values()]
    .sort((a, b) => b.sure - a.sure || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
}

/** How many of an id's words the text says: "footsteps_stone" for steps on stone. */
const namedBy = (facts: Facts, id: string): number =>
  wordsOfId(id).filter((word) => {
    const forms = nounSet(word);
    return facts.tokens.some((token) => forms.has(token.text));
  }).length;

type Found = Omit<Heard, "id">;

function hear(scene: Scene, row: Row): Found | null {
  const { tokens, audible } = scene.ears;
  const free = audible.slice();
  if (row.never.size > 0) for (const { at, phrase } of placesOf(tokens, row.never)) free.fill(0, at, at + phrase.length);
  const found: Found[] = [];
  for (const { at, phrase } of placesOf(tokens, row.phrases)) {
    if (isFree(phrase, at, free)) found.push({ words: [phrase.join(" ").replace(" ,", ",")], at, sure: 2 });
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!free[i]) continue;
    const one = hearAt(scene, row, free, i);
    if (one) found.push(one);
  }
  if (row.wonder && scene.facts.wonders)
    found.push({ words: scene.facts.magic.matched.slice(), at: scene.facts.magic.at[0] ?? 0, sure: 1 });
  return found.reduce<Found | null>((best, one) => (!best || one.sure > best.sure ? one : best), null);
}

function hearAt(scene: Scene, row: Row, free: Uint8Array, i: number): Found | null {
  const { tokens } = scene.ears;
  const token = tokens[i]!;
  const word = headOf(token.text);
  const event = scene.events.get(i);
  if (row.acts.has(word) && actsOn(token) && !isPastPerfect(tokens, i)) {
    const source = sourceOf(scene, row, free, i, GENERIC_ACTS.has(word));
    if (source >= 0) return { words: [tokens[source]!.text, token.text], at: Math.min(i, source), sure: 2 };
  }
  if (row.doing.has(word) && event) {
    const source = sourceOf(scene, row, free, i, true);
    if (source >= 0) return { words: [tokens[source]!.text, token.text], at: Math.min(i, source), sure: 1.6 };
  }
  if (HEARD_OF.has(token.text) && row.things.size > 0) {
    const source = sourceOf(scene, row, free, i, false);
    if (source >= 0) return { words: [tokens[source]!.text, token.text], at: Math.min(i, source), sure: 1.3 };
  }
  if (row.moves.has(word)) {
    const doer = event?.antecedent ?? event?.subject ?? tokens[i - 1];
    if (doer && row.movers.has(headOf(doer.text))) return { words: [doer.text, token.text], at: i, sure: 1.5 };
  }
  if (verbLike(token)) {
    if (row.happens.has(word) && mayHappen(event)) return { words: [token.text], at: i, sure: 1.6 };
    const told = tokens[i - 1]?.pos === POS.adjective || tokens[i - 1]?.pos === POS.determiner;
    const lifeless = told || (tokens[i - 1]?.pos === POS.noun && !(tokens[i - 1]!.entry.n & LIVING) && tokens[i - 1]!.entry !== UNKNOWN);
    if (!lifeless && (row.deeds.has(word) || (scene.facts.fights && row.inFight.has(word))) && mayDo(event, row))
      return { words: [token.text], at: i, sure: 1.2 };
    if (row.calls.has(word) && mayCall(event, row)) return { words: [token.text], at: i, sure: 1.4 };
  }
  if ((row.nouns.has(word) || row.nouns.has(token.text)) && nounLike(token, tokens[i - 1]) && isThere(scene, row, i))
    return { words: [token.text], at: i, sure: 1.5 };
  return null;
}

/** A word of the set, or a compound that ends in one: "tollgate", "war-horse". */
function isOneOf(set: ReadonlySet<string>, text: string): boolean {
  if (set.has(text) || set.has(headOf(text))) return true;
  for (let size = Math.min(LONGEST_PART, text.length - SHORTEST_FRONT); size >= SHORTEST_PART; size--)
    if (set.has(text.slice(-size))) return true;
  return false;
}

/** The last part of a hyphened word is what it is. */
const headOf = (text: string): string => text.slice(text.lastIndexOf("-") + 1);

const isThere = ({ ears }: Scene, row: Row, i: number): boolean =>
  !isCounted(ears.tokens, i) &&
  !isFigure(ears.tokens, i) &&
  !isStilled(ears, i) &&
  !onlyQualifies(ears.tokens, i, (word) => row.acts.has(word) || row.things.has(word) || row.nouns.has(word));

/** Index of the thing that makes the sound at `i`, or −1. */
function sourceOf(scene: Scene, row: Row, free: Uint8Array, i: number, onlyDoer: boolean): number {
  const { tokens } = scene.ears;
  const isThing = (k: number): boolean =>
    k !== i && free[k] === 1 && isOneOf(row.things, tokens[k]!.text) && nounLike(tokens[k]!, tokens[k - 1]) && isThere(scene, row, k);
  const event = scene.events.get(i);
  // "It fizzes pink": what was spoken of before. A verb that no list has makes no event.
  const subject = event ? event.subject : tokens[i - 1];
  if (subject && REFERS.has(subject.text)) {
    for (let from = scene.places.get(subject)!, k = from - 1; k >= 0 && k >= from - FAR_BACK; k--) if (isThing(k)) return k;
  }
  for (const part of onlyDoer ? [event?.antecedent, event?.subject] : [event?.antecedent, event?.subject, event?.object]) {
    const at = part ? scene.places.get(part)! : -1;
    if (at >= 0 && isThing(at)) return at;
  }
  // "a shelf of bottles came down": the head of the phrase is the shelf.
  const head = event?.subject ? scene.places.get(event.subject)! : -1;
  if (head >= 0 && tokens[head + 1]?.text === "of") for (let k = head + 2; k <= head + 4 && k < i; k++) if (isThing(k)) return k;
  if (onlyDoer) return -1;
  const ownSubject = event?.subject ?? null;
  let between = 0;
  for (let k = onlyDoer ? tokens.length : i + 1; k < tokens.length && k <= i + REACH; k++) {
    const token = tokens[k]!;
    if (endsClause(token) || token.text === ",") break;
    if (isThing(k)) return k;
    if (token.pos === POS.noun && tokens[k + 1]?.pos !== POS.noun && ++between > 1) break;
    if (token.entry.f & F.subordinator || (between > 0 && token.pos === POS.conjunction)) break;
  }
  between = 0;
  // "A storm: a mutter, a longer mutter": sounds told as nouns, after what makes them.
  const told = tokens[i]!.pos === POS.noun;
  for (let k = i - 1; k >= 0 && k >= i - (told ? 3 * REACH : REACH); k--) {
    const token = tokens[k]!;
    if (told && token.text === ":") continue;
    if (endsClause(token)) break;
    if (isThing(k)) return k;
    if (token === ownSubject) break;
    if (token.pos === POS.noun && ++between > (told ? 6 : 2)) break;
    if (token.entry.f & F.subordinator) break;
  }
  return -1;
}

/** "had closed": over before now. */
const isPastPerfect = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === POS.verb && (tokens[i - 1]?.text === "had" || (tokens[i - 2]?.text === "had" && tokens[i - 1]?.pos !== POS.noun));

/** Anything that is a thing at all may crackle or explode. */
const mayHappen = (event: Event | undefined): boolean =>
  !event?.subject || !(event.subject.pos === POS.noun && event.subject.entry.n & ABSTRACT && !(event.subject.entry.n & ~ABSTRACT));

/** Somebody does it, whoever it is; roads that climb and taps that run do not. */
function mayDo(event: Event | undefined, row: Row): boolean {
  const doer = event?.antecedent ?? event?.subject;
  if (!doer) return event !== undefined;
  if (doer.pos === POS.pronoun) return (doer.entry.f & (F.third | F.firstSecond)) !== 0 || !event?.antecedent;
  if (doer.pos === POS.name) return true;
  return (doer.entry.n & LIVING) !== 0 || doer.entry === UNKNOWN || row.things.has(doer.text);
}

/** Its own kind does it, or something that is not named: "they", "something", nobody. */
function mayCall(event: Event | undefined, row: Row): boolean {
  const doer = event?.antecedent ?? event?.subject;
  if (!doer) return event !== undefined;
  if (doer.text === "they" || doer.text === "it" || doer.text === "something" || doer.text === "one") return true;
  return row.things.has(headOf(doer.text));
}

/** A phrase that denies something itself ("not been oiled") may stand under its own denial. */
const isFree = (phrase: readonly string[], at: number, free: Uint8Array): boolean =>
  phrase.some((word) => word === "not" || word === "never") || phrase.every((word, k) => word === "," || free[at + k] === 1);

/** Where phrases stand word for word. */
function placesOf(tokens: readonly Token[], phrases: Phrases): { at: number; phrase: readonly string[] }[] {
  const places: { at: number; phrase: readonly string[] }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const phrase of phrases.get(tokens[at]!.text) ?? []) {
      if (phrase.every((word, k) => tokens[at + k]?.text === word && tokens[at + k]!.kind !== KIND.stop)) places.push({ at, phrase });
    }
  }
  return places;
}
