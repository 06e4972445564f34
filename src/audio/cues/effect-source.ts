/** Which thing makes a sound that is told: who does it, what it is done to, what stands near. Pure. */
import type { Event } from "../../scene/events.js";
import type { Facts } from "../../scene/facts.js";
import { F, N } from "../../scene/lexicon.js";
import { POS, type Token } from "../../scene/tokens.js";
import { type Earshot, endsClause } from "./earshot.js";
import { EVERY_THING, type Row } from "./effect-rows.js";
import { nounLike } from "./parts-of-speech.js";
import { isCounted, isFigure, isStilled, onlyQualifies } from "./stillness.js";
import { verbSet, wordsOf } from "./words.js";

export interface Scene {
  facts: Facts;
  /** Token → its index. */
  places: ReadonlyMap<Token, number>;
  ears: Earshot;
  events: ReadonlyMap<number, Event>;
  /** Things whose deed, or what is done to them, is out of earshot: "the bell does not toll", "the siren may sound". */
  muted: ReadonlySet<Token>;
  /** Where so many people stand that they are heard whatever they do. */
  throngs: readonly number[];
}

/** Words that stand for what was spoken of before. */
/** Acts of all and sundry that make a noise of whatever they are done to. */
const BREAKING = verbSet("break strike hit drop throw kick");
const BREAKS = verbSet("break");
export const REFERS = new Set(wordsOf("it they she he one ones rest others other another leader leaders last both"));
/** A thing behind such a word does nothing itself. */
const BESIDE = new Set(wordsOf("under underneath behind past beside beneath above below near beyond across along toward towards between"));
const RELATIVE = new Set(["which", "that", "who"]);
/** How far back a pronoun may point. */
export const FAR_BACK = 25;
/** Letters in the parts of a compound written as one word. */
const LONGEST_PART = 8;
const SHORTEST_PART = 4;
const SHORTEST_FRONT = 3;
/** How many words may stand between a thing and its sound. */
const REACH = 7;

/** The next word that passes the test between two places, either way; −1 when there is none. */
export function firstThing(
  { ears: { tokens } }: Scene,
  test: (token: Token) => boolean,
  free: Uint8Array,
  from: number,
  to: number,
): number {
  const step = from <= to ? 1 : -1;
  for (let k = from; step > 0 ? k <= to : k >= to; k += step) {
    const token = tokens[k];
    if (!token || endsClause(token) || token.text === ",") return -1;
    if (free[k] === 1 && test(token)) return k;
  }
  return -1;
}

/** Texts come from outside: what is kept of them is bounded. */
const MOST_KEPT = 4096;
const heads = new Map<string, readonly string[]>();

/** The things that a word may be a compound of: "tollgate" ends in "gate". */
function headsOf(text: string): readonly string[] {
  let own = heads.get(text);
  if (!own) {
    const found: string[] = [];
    for (let size = Math.min(LONGEST_PART, text.length - SHORTEST_FRONT); size >= SHORTEST_PART; size--) {
      const part = text.slice(-size);
      if (EVERY_THING.has(part)) found.push(part);
    }
    if (heads.size >= MOST_KEPT) heads.clear();
    heads.set(text, found);
    own = found;
  }
  return own;
}

/** A word of the set, or a compound that ends in one and is no word of its own: "tollgate", "war-horse"; not "steward". */
export function isOneOf(set: ReadonlySet<string>, { text, entry }: Token): boolean {
  if (set.has(text) || set.has(headOf(text))) return true;
  if (EVERY_THING.has(text) || entry.n & (N.person | N.mind | N.body)) return false;
  return headsOf(text).some((head) => set.has(head));
}

/** The last part of a hyphened word is what it is. */
export const headOf = (text: string): string => text.slice(text.lastIndexOf("-") + 1);

export const isThere = ({ ears, muted }: Scene, row: Row, i: number): boolean =>
  !muted.has(ears.tokens[i]!) &&
  !isCounted(ears.tokens, i) &&
  !isFigure(ears.tokens, i) &&
  !isStilled(ears, i) &&
  !onlyQualifies(ears.tokens, i, (word) => row.acts.has(word) || row.things.has(word) || row.nouns.has(word));

/** Index of the thing that makes the sound at `i`, or −1. */
export function sourceOf(scene: Scene, row: Row, free: Uint8Array, i: number, onlyDoer: boolean): number {
  const { tokens } = scene.ears;
  const doer = scene.events.get(i)?.subject ?? null;
  // A hall or a square is a crowd only when it is what roars.
  const isPlace = (k: number): boolean =>
    row.many.size > 0 &&
    (tokens[k]!.entry.n & (N.building | N.room | N.land)) !== 0 &&
    !(tokens[k]!.entry.n & (N.person | N.crowd)) &&
    tokens[k] !== doer &&
    (doer !== null || k !== i - 1);
  const isThing = (k: number): boolean =>
    k !== i &&
    free[k] === 1 &&
    !isPlace(k) &&
    isOneOf(row.things, tokens[k]!) &&
    // "Steel rings": what is called a quality elsewhere.
    (nounLike(tokens[k]!, tokens[k - 1]) || (k === i - 1 && tokens[k]!.pos === POS.adjective && row.things.has(tokens[k]!.text))) &&
    isThere(scene, row, k);
  const event = scene.events.get(i);
  // "It fizzes pink": what was spoken of before. A verb that no list has makes no event.
  const subject = event ? event.subject : tokens[i - 1];
  if (subject && REFERS.has(subject.text)) {
    for (let from = scene.places.get(subject)!, k = from - 1; k >= 0 && k >= from - FAR_BACK; k--) if (isThing(k)) return k;
  }
  // "He found a bottle and broke it."
  const object = event?.object;
  if ((!onlyDoer || BREAKING.has(tokens[i]!.text)) && object && /^(?:it|them)$/.test(object.text))
    for (let from = scene.places.get(object)!, k = i - 1; k >= 0 && k >= from - FAR_BACK; k--) if (isThing(k)) return k;
  if (onlyDoer && object && BREAKS.has(tokens[i]!.text) && isThing(scene.places.get(object)!)) return scene.places.get(object)!;
  for (const part of onlyDoer ? [event?.antecedent, event?.subject] : [event?.antecedent, event?.subject, event?.object]) {
    const at = part ? scene.places.get(part)! : -1;
    if (at >= 0 && isThing(at)) return at;
  }
  // "a shelf of bottles came down": the head of the phrase is the shelf.
  const head = event?.subject ? scene.places.get(event.subject)! : -1;
  if (head >= 0 && tokens[head + 1]?.text === "of") for (let k = head + 2; k <= head + 4 && k < i; k++) if (isThing(k)) return k;
  if (!event && i > 0 && isThing(i - 1)) return i - 1;
  if (onlyDoer) return -1;
  const ownSubject = event?.subject ?? null;
  let between = 0;
  for (let k = onlyDoer ? tokens.length : i + 1; k < tokens.length && k <= i + REACH; k++) {
    const token = tokens[k]!;
    if (endsClause(token) || token.text === ",") break;
    // "A glow slides under the door": the door does nothing.
    if (ownSubject && token.pos === POS.preposition && BESIDE.has(token.text)) break;
    if (isThing(k)) return k;
    if (token.pos === POS.noun && tokens[k + 1]?.pos !== POS.noun && ++between > 1) break;
    if (token.entry.f & F.subordinator || (between > 0 && token.pos === POS.conjunction)) break;
  }
  between = 0;
  // "A storm: a mutter, a longer mutter": sounds told as nouns, after what makes them.
  const told = tokens[i]!.pos === POS.noun;
  const bare = /^(?:a|an|another|one|,)$/.test(tokens[i - 1]?.text ?? "");
  for (let k = i - 1; k >= 0 && k >= i - (told ? 3 * REACH : REACH); k--) {
    const token = tokens[k]!;
    // "Hook-swords close; there is a scrape, a ring": what sounds was named just before.
    if (told && (token.text === ":" || (token.text === ";" && bare))) continue;
    if (endsClause(token)) break;
    if (isThing(k)) return k;
    if (token === ownSubject) break;
    if (token.pos === POS.noun && ++between > (told ? 6 : 2)) break;
    // "the door, which slides aside"
    if (RELATIVE.has(token.text)) for (let b = k - 1; b >= k - 3 && b >= 0; b--) if (isThing(b)) return b;
    if (token.entry.f & F.subordinator || RELATIVE.has(token.text)) break;
  }
  return -1;
}
