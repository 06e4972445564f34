/** Whether a text tells of a sound by a construction, how surely, and by which words: a thing and its act, a noun, a deed, a turn of phrase. Pure. */
import type { Event } from "../../scene/events.js";
import { FORM } from "../../scene/inflect.js";
import { F, N, UNKNOWN } from "../../scene/lexicon.js";
import { KIND, POS, type Token } from "../../scene/tokens.js";
import { GENERIC } from "./acts.js";
import { isBursting } from "./bursting.js";
import { ALL_ROLES, HEARD_OF, MEETING, type Phrases, ROLE, ROLES, type Row, SIGN_SHIFT } from "./effect-rows.js";
import { FAR_BACK, firstThing, headOf, isOneOf, isThere, REFERS, type Scene, sourceOf } from "./effect-source.js";
import { isMany, LOUD } from "./many.js";
import { actsOn, nounLike, verbLike } from "./parts-of-speech.js";
import { isAtRest, isPastPerfect, SILENCED } from "./stillness.js";
import { nounSet, verbSet, wordsOf } from "./words.js";

export interface Told {
  words: string[];
  /** Token index at which it is first heard. */
  at: number;
  /** 1 (a word alone) … 2 (a thing and what it does, a long phrase). */
  sure: number;
  /** Told by a turn of phrase. */
  phrase: boolean;
  /** Told by a noun that is the sound, or the thing that makes it, and by no act. */
  noun: boolean;
}

const LIVING = N.person | N.crowd | N.creature | N.monster | N.ghost;
const ABSTRACT = N.mind | N.speech | N.time | N.measure | N.ui;
const GENERIC_ACTS = verbSet(GENERIC);
/** "went in", "came down": what does so has broken. */
const PARTS = new Set(wordsOf("down in out off apart over to through into inward inwards outward outwards"));
/** "go by", "goes up": what does so stays whole. */
const GOES_ON = new Set(wordsOf("up by on onto upon past along round around away back"));
const COMES: ReadonlySet<string> = verbSet("come");
/** What a blade may meet beside another. */
const MEETABLE: ReadonlySet<string> = nounSet(
  "pole staff chain club shaft stick hook spade bone helm helmet mail guard pitchfork billhook oar poker cane fan",
);
/** "It pours past", "it thunders by": something else goes there. */
const MOVES_PAST = new Set(wordsOf("past by along through across out into off from over away"));
/** A phrase is the surer the more words it has. */
const PHRASE_SURE = [1.3, 1.6, 2];
const CARRIES: ReadonlySet<string> = verbSet("carry");
const LIES: ReadonlySet<string> = new Set(["lay", "lies", "lie", "lain"]);
const NOBODY = new Set(wordsOf("nobody none never no cannot can't couldn't not didn't don't"));
/** How many words may stand between a thing and "heard". */
const HEARD_NEAR = 5;

type Found = Omit<Told, "phrase" | "noun"> & { noun?: boolean };

/** What of a text matters to a row. */
export interface Marks {
  /** Token by token: 1 when it can be heard and is in no phrase that the row denies. */
  free: Uint8Array;
  /** Places of words at which something may be told, of things and of acts that may sound, in order. */
  heeded: number[];
  things: number[];
  acts: number[];
  /** Places of signs, and their levels. */
  signs: { at: number; level: number }[];
  phrases: { at: number; phrase: readonly string[] }[];
}

/** What of a text matters to each of several rows: every word is looked up once for all of them. */
export function marksOf({ ears: { tokens, audible } }: Scene, rows: readonly Row[]): Marks[] {
  const places = new Map(rows.map(({ slot }, r) => [slot, r]));
  const all = rows.map((): Marks => ({ free: audible, heeded: [], things: [], acts: [], signs: [], phrases: [] }));
  for (let i = 0; i < tokens.length; i++) {
    const { kind } = tokens[i]!;
    if (kind === KIND.stop) continue;
    for (const [slot, own] of rolesAt(tokens[i]!)) {
      const r = places.get(slot);
      if (r === undefined) continue;
      const marks = all[r]!;
      const row = rows[r]!;
      if (own & ROLE.never)
        for (const phrase of phrasesAt(tokens, row.never, i)) {
          if (marks.free === audible) marks.free = audible.slice();
          marks.free.fill(0, i, i + phrase.length);
        }
      if (own & ROLE.phrase) for (const phrase of phrasesAt(tokens, row.phrases, i)) marks.phrases.push({ at: i, phrase });
      if (kind !== KIND.word) continue;
      if (own & ROLE.heeded) marks.heeded.push(i);
      if (own & ROLE.thing) marks.things.push(i);
      if (own & ROLE.act) marks.acts.push(i);
      const level = own >> SIGN_SHIFT;
      if (level > 0) marks.signs.push({ at: i, level });
    }
  }
  return all;
}

const NOTHING: readonly (readonly [number, number])[] = [];

/** The roles of a word, and those of the last part of a hyphened one, which begins no phrase. */
function rolesAt({ kind, text }: Token): Iterable<readonly [number, number]> {
  const own = ROLES.get(text) ?? NOTHING;
  if (kind !== KIND.word || !text.includes("-")) return own;
  const both = new Map(own);
  for (const [row, role] of ROLES.get(headOf(text)) ?? NOTHING) {
    const old = both.get(row) ?? 0;
    const level = old >> SIGN_SHIFT ? 0 : role & ~ALL_ROLES;
    both.set(row, old | (role & (ROLE.heeded | ROLE.thing | ROLE.act)) | level);
  }
  return both;
}

/** The surest way in which the text tells of the row's sound; null when it does not. */
export function toldOf(scene: Scene, row: Row, { free, heeded, phrases }: Marks): Told | null {
  let told: Told | null = null;
  const consider = (one: Told) => {
    if (!told || one.sure > told.sure) told = one;
  };
  for (const { at, phrase } of phrases) {
    if (!isFree(phrase, at, free) || (phrase.length <= SHORT_PHRASE && !standsThere(scene, row, at, phrase.length))) continue;
    const sure = PHRASE_SURE[Math.min(phrase.length, PHRASE_SURE.length) - 1]!;
    consider({ words: [phrase.join(" ").replace(" ,", ",")], at, sure, phrase: true, noun: false });
  }
  const places = row.many.size > 0 && scene.throngs.length > 0 ? [...new Set([...heeded, ...scene.throngs])].sort((a, b) => a - b) : heeded;
  for (const i of places) {
    const one = free[i] ? hearAt(scene, row, free, i) : null;
    if (one) consider({ ...one, phrase: false, noun: one.noun === true });
  }
  if (row.wonder && scene.facts.wonders)
    consider({ words: scene.facts.magic.matched.slice(), at: scene.facts.magic.at[0] ?? 0, sure: 1, phrase: false, noun: false });
  return told;
}

function hearAt(scene: Scene, row: Row, free: Uint8Array, i: number): Found | null {
  const { tokens } = scene.ears;
  const token = tokens[i]!;
  const word = headOf(token.text);
  const event = scene.events.get(i);
  // "With its motors cut": a state, no act.
  const denied = (at: number): boolean => tokens.slice(Math.max(0, at - 3), at).some(({ text }) => NOBODY.has(text));
  const isState = SILENCED.has(word) && tokens[i - 3]?.text === "with";
  // "On the blotter lay eleven dollars": it only was there.
  const isLying = word === "gone" || (LIES.has(word) && event !== undefined && !event.object);
  if (row.acts.has(word) && actsOn(token) && !isPastPerfect(tokens, i) && !isState && !isLying) {
    const source = sourceOf(scene, row, free, i, GENERIC_ACTS.has(word));
    if (source >= 0) return { words: [tokens[source]!.text, token.text], at: Math.min(i, source), sure: 2 };
  }
  if (
    row.doing.has(word) &&
    event &&
    (!COMES.has(word) || (PARTS.has(tokens[i + 1]?.text ?? "") && event.subject?.text !== "it")) &&
    !GOES_ON.has(tokens[i + 1]?.text ?? "")
  ) {
    const source = sourceOf(scene, row, free, i, true);
    if (source >= 0) return { words: [tokens[source]!.text, token.text], at: Math.min(i, source), sure: 1.6 };
  }
  if (HEARD_OF.has(token.text) && row.things.size > 0 && !denied(i) && !(CARRIES.has(word) && event?.object)) {
    const source = sourceOf(scene, row, free, i, false);
    if (source >= 0 && Math.abs(source - i) <= HEARD_NEAR && !(tokens[source]!.entry.n & N.body))
      return { words: [tokens[source]!.text, token.text], at: Math.min(i, source), sure: 1.3 };
  }
  if (row.meets && MEETING.has(token.text)) {
    const blade = (one: Token): boolean => isOneOf(row.things, one);
    const any = (one: Token): boolean => blade(one) || MEETABLE.has(headOf(one.text));
    const other = firstThing(scene, any, free, i + 1, i + 4);
    const one = firstThing(scene, any, free, i - 1, i - 3);
    if (one >= 0 && other >= 0 && (blade(tokens[one]!) || blade(tokens[other]!)))
      return { words: [tokens[one]!.text, token.text, tokens[other]!.text], at: one, sure: 2 };
  }
  if (
    row.itself.has(word) &&
    event &&
    !denied(i) &&
    !event.object &&
    (!event.subject || event.subject.text === "it") &&
    !MOVES_PAST.has(tokens[i + 1]?.text ?? "")
  )
    return { words: [token.text], at: i, sure: 1.6 };
  if (row.bursts && event && isBursting(tokens, i)) {
    const doer = event.antecedent ?? event.subject;
    if (doer && (isOneOf(row.things, doer) || isOneOf(row.movers, doer))) return { words: [doer.text, token.text], at: i, sure: 2 };
  }
  if (row.they && LOUD.has(word) && token.pos === POS.verb && event?.subject?.text === "they" && !event.passive)
    return { words: [token.text], at: i, sure: 1.3 };
  if (row.many.size > 0 && scene.throngs.includes(i)) return { words: [tokens[i - 1]!.text, token.text], at: i, sure: 1 };
  if (row.many.has(word) && actsOn(token) && (verbLike(token) || token.entry.form & FORM.gerund || tokens[i - 1]?.entry.plural)) {
    const subject = event?.antecedent ?? event?.subject;
    const crowd = isMany(tokens, subject ? scene.places.get(subject)! : i, i);
    if (crowd >= 0) return { words: [tokens[crowd]!.text, token.text], at: crowd, sure: 1.6 };
  }
  if (row.alone.has(word) && token.pos === POS.verb && event && !event.object && !event.passive && mayFire(event, row))
    return { words: [token.text], at: i, sure: 1.3 };
  if (row.moves.has(word) && !isPastPerfect(tokens, i)) {
    const doer = event?.antecedent ?? event?.subject ?? tokens[i - 1];
    if (doer && row.movers.has(headOf(doer.text))) return { words: [doer.text, token.text], at: i, sure: 1.5 };
    // "Forty rigs abreast. They roll."
    if (doer && REFERS.has(doer.text))
      for (let k = i - 2; k >= 0 && k >= i - FAR_BACK; k--)
        if (free[k] === 1 && row.movers.has(headOf(tokens[k]!.text)) && isThere(scene, row, k))
          return { words: [tokens[k]!.text, token.text], at: i, sure: 1.3 };
  }
  if (verbLike(token) && !isPastPerfect(tokens, i)) {
    if (row.happens.has(word) && mayHappen(event)) return { words: [token.text], at: i, sure: 1.6 };
    const told = tokens[i - 1]?.pos === POS.adjective || tokens[i - 1]?.pos === POS.determiner;
    const lifeless = told || (tokens[i - 1]?.pos === POS.noun && !(tokens[i - 1]!.entry.n & LIVING) && tokens[i - 1]!.entry !== UNKNOWN);
    if (!lifeless && (row.deeds.has(word) || (scene.facts.fights && row.inFight.has(word))) && mayDo(event, row))
      return { words: [token.text], at: i, sure: 1.2 };
    if (row.calls.has(word) && mayCall(event, row)) return { words: [token.text], at: i, sure: 1.4 };
  }
  if (
    (row.nouns.has(word) || row.nouns.has(token.text)) &&
    nounLike(token, tokens[i - 1]) &&
    isThere(scene, row, i) &&
    !isAtRest(tokens, i)
  )
    return { words: [token.text], at: i, sure: 1.5, noun: true };
  return null;
}

/** Anything that is a thing at all may crackle or explode. */
const mayHappen = (event: Event | undefined): boolean =>
  !event?.subject || !(event.subject.pos === POS.noun && event.subject.entry.n & ABSTRACT && !(event.subject.entry.n & ~ABSTRACT));

/** Somebody does it, whoever it is; roads that climb and taps that run do not. */
function mayDo(event: Event | undefined, row: Row): boolean {
  const doer = event?.antecedent ?? event?.subject;
  if (!doer) return event !== undefined;
  if (doer.pos === POS.pronoun) return (doer.entry.f & (F.third | F.firstSecond)) !== 0 || !event?.antecedent;
  if (doer.pos === POS.name) return true;
  return (doer.entry.n & LIVING) !== 0 || doer.entry.n === 0 || row.things.has(doer.text);
}

/** Somebody, or the vehicle that somebody is in. */
const mayFire = (event: Event, row: Row): boolean =>
  mayDo(event, row) || (event.subject !== null && (event.subject.entry.n & (N.vehicle | N.weapon)) !== 0);

/** Its own kind does it, or something that is not named: "they", "something", nobody. */
function mayCall(event: Event | undefined, row: Row): boolean {
  const doer = event?.antecedent ?? event?.subject;
  if (!doer) return event !== undefined;
  if (doer.text === "they" || doer.text === "it" || doer.text === "something" || doer.text === "one") return true;
  return row.things.has(headOf(doer.text));
}

/** "the gong": no more than a thing that may be silent. */
const SHORT_PHRASE = 2;
const standsThere = (scene: Scene, row: Row, at: number, length: number): boolean => {
  for (let i = at; i < at + length; i++) {
    const { text } = scene.ears.tokens[i]!;
    if ((row.things.has(text) || row.nouns.has(text)) && (!isThere(scene, row, i) || isAtRest(scene.ears.tokens, i))) return false;
  }
  return true;
};

/** A phrase that denies something itself ("not been oiled") may stand under its own denial. */
const isFree = (phrase: readonly string[], at: number, free: Uint8Array): boolean =>
  phrase.some((word) => word === "not" || word === "never" || word === "no") ||
  phrase.every((word, k) => word === "," || free[at + k] === 1);

/** The words of every phrase that stands word for word at a place. */
function phrasesAt(tokens: readonly Token[], phrases: Phrases, at: number): string[][] {
  const found: string[][] = [];
  for (const phrase of phrases.get(tokens[at]!.text) ?? [])
    if (phrase.every((words, k) => at + k < tokens.length && words.has(tokens[at + k]!.text) && tokens[at + k]!.kind !== KIND.stop))
      found.push(phrase.map((_, k) => tokens[at + k]!.text));
  return found;
}
