/** What the rows of wonders ask of a verb, its subject and the words after it. */
import type { Event } from "./events.js";
import { F, N, RN } from "./lexicon.js";
import { KIND, POS, type Token } from "./tokens.js";
import { type Words, words } from "./words.js";

export interface Happening {
  event: Event;
  tokens: readonly Token[];
  /** The subject, or what "it" and "they" stand for. */
  subject: Token;
  /** Base form of the verb. */
  verb: string;
  /** Somebody has just made a sign. */
  afterGesture: boolean;
}

const ALIVE = N.person | N.crowd | N.creature | N.monster | N.ghost;
const THING = N.prop | N.clothing | N.document | N.grim | N.food | N.room | N.sacred | N.building;
const ELEMENT = N.land | N.light | N.sky;
const CRAFT = N.vehicle | N.machine | N.weapon;

export const bitsOf = (token: Token | null): number => (token?.pos === POS.noun ? token.entry.n : 0);
export const roleOf = (token: Token | null): number => (token?.pos === POS.noun ? token.entry.nounRole : 0);

export const isLiving = (token: Token | null): boolean =>
  token !== null &&
  (token.pos === POS.name ||
    (token.pos === POS.pronoun && token.text !== "it" && token.text !== "there") ||
    (token.pos === POS.noun && (token.entry.n & ALIVE) !== 0 && (token.entry.nounRole & RN.effigy) === 0));

export const isThing = (token: Token): boolean =>
  (bitsOf(token) & THING) !== 0 &&
  (bitsOf(token) & ALIVE) === 0 &&
  ((bitsOf(token) & (N.vehicle | N.machine)) === 0 || (bitsOf(token) & N.prop) !== 0) &&
  (roleOf(token) & RN.arm) === 0 &&
  (roleOf(token) & RN.device) === 0;
export const isElement = (token: Token): boolean =>
  ((bitsOf(token) & ELEMENT) !== 0 || (roleOf(token) & (RN.weighty | RN.force)) !== 0) && (bitsOf(token) & (ALIVE | N.machine)) === 0;
/** "a wall of ice" */
export const isMadeOfElement = (tokens: readonly Token[], token: Token): boolean =>
  tokens[token.at + 1]?.text === "of" && (roleOf(tokens[token.at + 2] ?? null) & (RN.force | RN.weighty | RN.growth)) !== 0;
export const isCraft = (token: Token): boolean => (bitsOf(token) & CRAFT) !== 0;

const UPWARD = words(
  "up upward upwards above overhead aloft ceiling roof mid-air midair weightless weightlessly skyward uphill backwards backward",
);
const AIR = words("air midair mid-air");

/** Some word of the set among the next few after the verb, in the same sentence. */
export function later({ event, tokens }: Happening, set: Words, reach = 8): boolean {
  for (let i = event.at + 1; i < tokens.length && i <= event.at + reach; i++) {
    const token = tokens[i]!;
    if (token.kind === KIND.stop) return false;
    if (set.has(token.text)) return true;
  }
  return false;
}

/** The same for the words before the verb. */
export function earlier({ event, tokens }: Happening, set: Words, reach = 8): boolean {
  for (let i = event.at - 1; i >= 0 && i >= event.at - reach; i--) {
    const token = tokens[i]!;
    if (token.kind === KIND.stop) return false;
    if (set.has(token.text)) return true;
  }
  return false;
}

/** A goal of the verb behind one of these prepositions, its noun among these words. */
export const reaches = ({ event }: Happening, preps: Words, nouns: Words): boolean =>
  event.goals.some(({ prep, noun }) => noun !== null && preps.has(prep.text) && nouns.has(noun.text));

export const goesUp = (h: Happening): boolean => later(h, UPWARD);
export const inAir = (h: Happening): boolean => later(h, AIR) || later(h, INCHES);
const INCHES = words("inch inches weightless weightlessly");

const HOLDS = words(
  "on by hook hooks rope ropes chain chains nail nails wire wires string strings peg line pole wind breeze gust gusts draught thermals steam crane winch pulley cable cables wings",
);
/** "Hanging over the fire on a hook" is no wonder. */
export const isFastened = (h: Happening): boolean => later(h, HOLDS, 11);

export const movesItself = ({ event }: Happening): boolean => event.object?.text === "itself" || event.object?.text === "themselves";
/** "turns its face": its own. */
export function usesOwnBody({ event, tokens }: Happening): boolean {
  if (!(bitsOf(event.object) & N.body) || bitsOf(event.object) & (N.prop | N.land)) return false;
  let owner = event.object!.at - 1;
  while (tokens[owner]?.pos === POS.adjective) owner--;
  return OWN.has(tokens[owner]?.text ?? "");
}
const OWN = words("its their his her");

/** "on their legs": limbs of the thing itself. */
export function onOwnLimbs({ event, tokens }: Happening): boolean {
  for (let i = event.at + 1; i < tokens.length && i < event.at + 6; i++)
    if (
      (tokens[i]!.text === "its" || tokens[i]!.text === "their") &&
      ((tokens[i + 1]?.entry.n ?? 0) | (tokens[i + 2]?.entry.n ?? 0)) & N.body
    )
      return true;
  return false;
}

const DEAD = words(
  `dead drowned hanged headless faceless eyeless skeletal spectral ghostly translucent undead slain murdered buried beheaded long-dead
  bodiless disembodied invisible unseen`,
);
export function isDead({ tokens, subject }: Happening): boolean {
  if (DEAD.has(subject.text)) return true;
  const before = tokens[subject.at - 1];
  return before !== undefined && (DEAD.has(before.text) || (before.pos === POS.noun && DEAD.has(tokens[subject.at - 2]?.text ?? "")));
}

/** "The painting's eyes", "the eyes of the statue": a likeness has what only the living have. */
export function likenessOwns({ tokens, subject }: Happening): boolean {
  for (let i = subject.at - 1; i > 0 && i > subject.at - 4; i--)
    if (tokens[i]!.text === "'s") return (roleOf(tokens[i - 1]!) & RN.effigy) !== 0;
  if (tokens[subject.at + 1]?.text !== "of") return false;
  for (let i = subject.at + 2; i < subject.at + 5 && i < tokens.length; i++) if (roleOf(tokens[i]!) & RN.effigy) return true;
  return false;
}

/** "Four long fingers", "a hand": nobody's. */
export function isUnowned({ tokens, subject }: Happening): boolean {
  for (let i = subject.at - 1; i >= 0 && i > subject.at - 5; i--) {
    const token = tokens[i]!;
    if (token.pos === POS.adjective) continue;
    return (token.entry.f & (F.indefinite | F.numeral)) !== 0 && !(token.entry.f & F.definite) && token.text !== "one";
  }
  return false;
}

const ALL = words("every all each");
const MADE = words(
  `paper painted carved embroidered stone bronze wooden marble ink inked chalk clay straw porcelain stuffed woven jade ivory plaster wax gilt
  brass iron pewter granite sandstone glass sugar gingerbread folded sculpted drawn`,
);
/** Danced by people at feasts. */
const PERFORMED = words("dragon dragons lion lions");
const CREATED = N.person | N.creature | N.monster | N.crowd;

const PICTURES = words(
  "scroll painting paintings page mural fresco tapestry poster portrait banner photograph canvas screen vase fan wallpaper",
);
/** "The crane on the scroll" */
function isPictured(tokens: readonly Token[], { at }: Token): boolean {
  const place = tokens[at + 1]?.text;
  return (place === "on" || place === "in") && PICTURES.has(tokens[at + 3]?.text ?? "");
}

/** A statue, a portrait, a suit of armour, a paper crane, the crane on the scroll. */
export const isLikeness = (tokens: readonly Token[], subject: Token): boolean =>
  (roleOf(subject) & RN.effigy) !== 0 ||
  ((bitsOf(subject) & CREATED) !== 0 &&
    !PERFORMED.has(subject.text) &&
    (MADE.has(tokens[subject.at - 1]?.text ?? "") || isPictured(tokens, subject))) ||
  (subject.text === "suit" && /^armou?r$/.test(tokens[subject.at + 2]?.text ?? ""));

/** Every one of them: "every lamp", "all the clocks", "have all turned". */
export function isEvery({ tokens, subject, event }: Happening): boolean {
  for (let i = subject.at - 1; i >= 0 && i > subject.at - 4; i--) if (ALL.has(tokens[i]!.text)) return true;
  return tokens[event.at - 1]?.text === "all";
}

/** "A door of light": what no craft makes of fire or smoke. */
export function isWrought(tokens: readonly Token[], token: Token | null): boolean {
  if (token === null || !(roleOf(token) & RN.wrought) || tokens[token.at + 1]?.text !== "of") return false;
  const next = tokens[token.at + 2] ?? null;
  const stuff = next?.pos === POS.adjective ? (tokens[token.at + 3] ?? null) : next;
  return (roleOf(stuff) & (RN.force | RN.weighty)) !== 0 && (bitsOf(stuff) & ELEMENT) !== 0 && (bitsOf(stuff) & N.material) === 0;
}

const STRANGE = words(
  `blue green violet purple black silver pale cold azure emerald blue-white silver-white ghostly unearthly sourceless heatless indigo
  bloodless sickly eerie white`,
);
export const isStrangelyColoured = ({ tokens, subject }: Happening): boolean => STRANGE.has(tokens[subject.at - 1]?.text ?? "");

const NOBODY = words("nobody empty itself unseen");
export const isAlone = ({ tokens }: Happening): boolean =>
  tokens.some((token) => NOBODY.has(token.text)) || !tokens.some((token) => token.pos === POS.name || (bitsOf(token) & N.person) !== 0);

export const TOWARDS = words("to toward towards at away from");
export const STAYS = words("come go run hang fall leave stand catch swing turn");
export const OFF = words("off");

/** "hang where they were", "stays there, hanging" */
export function staysPut(h: Happening): boolean {
  const { event, tokens, verb } = h;
  const next = tokens[event.at + 1]?.text;
  if (
    (verb === "hang" || verb === "stop" || verb === "stay" || verb === "float") &&
    next === "where" &&
    tokens[event.at + 2]?.pos === POS.pronoun
  )
    return true;
  return verb === "stay" && later(h, words("hanging floating"), 4);
}
