/** Is something supernatural to be seen? Words of magic, and things that do what only the living or nothing at all can do. */
import type { Finding } from "./combat.js";
import { ACTS, does, type Event } from "./events.js";
import { N, RN, RV, T, V } from "./lexicon.js";
import { HIDDEN } from "./scopes.js";
import { KIND, POS, type Token } from "./tokens.js";
import { CLASH_WEIGHTS } from "./told-weights.js";
import { CLASHES, clashesOf } from "./wonder-marks.js";
import { signAt } from "./wonder-signs.js";
import { bitsOf, isLiving } from "./wonder-tests.js";

export const WONDER = 1.6;

export interface Wonder extends Finding {
  /** The part of the score that comes from things and dead bodies that act by themselves. */
  haunting: number;
  /** How many signs were made, and how many devices are about. */
  signs: number;
  devices: number;
  /** The parts of the score that come from signs of the impossible and from words of magic. */
  impossible: number;
  words: number;
  /** Counts of {@link CLASHES}. */
  clashes: readonly number[];
  /** What they weigh together. */
  clash: number;
}

/** Words of magic that mean something else as often. */
const LOOSE = new Set(
  `ward wards charm charms spirit spirits familiar aura portal portals miracle spell spells potion potions curse curses wand rift shade drake
  chi qi trance illusion illusions vision visions omen omens glamour wisp wisps manifestation mirage ley phantom phantoms immortals
  talisman talismans wards-ring hex elemental magic`.split(/\s+/),
);
/** Points: a clause that hardly ever tells anything else, a verb of magic; a sure word of magic, a loose one, one that does something, an
 * unearthly look, a mage at work, a set phrase. */
const CLAUSE = 1.7;
const WORKING = 1.8;
const WORD = 1.1;
const LOOSE_WORD = 0.7;
const ACTIVE = 1.1;
const LOOK = 1;
const MAGE = 1.1;
const PHRASE = 1.4;
/** Devices explain what floats and glows. */
const DEVICES = 1.4;

export function findMagic(tokens: readonly Token[], events: readonly Event[]): Wonder {
  const found: Wonder = {
    score: 0,
    matched: [],
    at: [],
    haunting: 0,
    signs: 0,
    devices: 0,
    impossible: 0,
    words: 0,
    clashes: [],
    clash: 0,
  };
  found.devices = wordsOfMagic(tokens, found);
  found.words = found.score;
  found.impossible = impossible(tokens);
  found.score += found.impossible;
  found.clashes = clashesOf(tokens, events, (event, row) => {
    if (row.haunts) found.haunting++;
    if (row.sure && found.at.at(-1) !== event.at) note(found, event, CLAUSE);
  });
  for (let i = 0; i < found.clashes.length; i++) found.clash += found.clashes[i]! * BY_CLASH[i]!;
  const clashing = new Set(found.at);
  for (const event of events) {
    if (event.hidden) continue;
    if (isWorking(event) && !clashing.has(event.at)) note(found, event, WORKING);
    found.score += doneByMagic(event);
    if (makesSign(event)) found.signs++;
  }
  if (found.devices > 1) found.score -= DEVICES;
  return found;
}

function note(found: Wonder, { at, verb, subject, antecedent }: Event, points: number): void {
  found.score += points;
  found.at.push(at);
  const who = antecedent ?? subject;
  found.matched.push(who ? `${who.text} ${verb.text}` : verb.text);
}

const BY_CLASH = CLASHES.map((name) => CLASH_WEIGHTS[name] ?? 0);

/** Each kind of sign counts once. */
function impossible(tokens: readonly Token[]): number {
  let points = 0;
  for (let i = 0; i < tokens.length && points < MOST_IMPOSSIBLE; i++) if (tokens[i]!.entry.telling & T.sign) points += signAt(tokens, i);
  return points;
}
const MOST_IMPOSSIBLE = 4;

/** Counts words and phrases; answers how many devices there are. */
function wordsOfMagic(tokens: readonly Token[], found: Wonder): number {
  let devices = 0;
  let last = "";
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word || token.dim & HIDDEN) continue;
    const match = token.phrase;
    if (match?.phrase.shows === "magicV") {
      found.score += PHRASE;
      found.matched.push(match.phrase.words.join(" "));
    }
    const { n, nounRole } = token.entry;
    if (nounRole & RN.device && token.pos !== POS.verb) devices++;
    if (token.pos === POS.noun) {
      if (n & (N.magicN | N.ghost) && !(n & N.vehicle) && token.entry.nounLemma !== last && !isFigure(tokens, i)) {
        last = token.entry.nounLemma;
        const loose = LOOSE.has(token.text);
        found.score += loose ? LOOSE_WORD : WORD;
        found.matched.push(token.text);
        if (n & N.ghost && !loose) found.haunting += WORD;
      }
    } else if (token.entry.telling & T.unearthly) {
      found.score += LOOK;
      found.matched.push(token.text);
    }
  }
  return devices;
}

/** "the ghost of an idea", "a spell of bad weather" */
function isFigure(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.text !== "of") return false;
  for (let k = i + 2; k < i + 5 && k < tokens.length; k++)
    if (tokens[k]!.pos === POS.noun) return (tokens[k]!.entry.n & (N.mind | N.time | N.speech | N.sky)) !== 0;
  return false;
}

/** Verbs of magic that people use of bills, dogs and dances as well: they need an object to be one. */
const OBJECTED = new Set(["summon", "curse", "possess", "animate", "charm", "invoke", "enchant"]);
const CALLED = N.ghost | N.monster | N.magicN | N.light | N.sky;
/** Somebody does what only magic can. */
function isWorking({ verb, subject, object }: Event): boolean {
  if (!(verb.entry.v & V.magicV) || verb.entry.v & V.motion || bitsOf(subject) & CRAFT) return false;
  return !OBJECTED.has(verb.entry.verbLemma) || (bitsOf(object) & CALLED) !== 0 || (bitsOf(subject) & N.ghost) !== 0;
}
const CRAFT = N.vehicle | N.machine | N.weapon;

/** A ghost, a rune or a mage that does something. */
function doneByMagic(event: Event): number {
  const { subject } = event;
  if (subject?.pos !== POS.noun) return 0;
  if (subject.entry.nounRole & RN.mage && does(event, ACTS | V.speak)) return MAGE;
  if (subject.entry.n & (N.magicN | N.ghost) && !(subject.entry.n & N.vehicle) && (!event.state || subject.entry.n & N.ghost))
    return ACTIVE;
  return 0;
}

const HANDS = RN.wand | RN.mark;
/** Somebody makes a sign: speaks a word, raises a hand, draws in the air. */
function makesSign(event: Event): boolean {
  const { verb, subject, object, goals } = event;
  if (!isLiving(subject) || event.antecedent || event.state || !(verb.entry.verbRole & RV.gesture)) return false;
  // "Milk rain, they call it": a name is given, nothing is called up.
  if (verb.entry.verbLemma === "call" && object?.pos === POS.pronoun) return false;
  if (verb.entry.v & V.sound || verb.entry.v & V.speak) return true;
  if (object && object.pos === POS.noun)
    return (object.entry.nounRole & HANDS) !== 0 || (object.entry.n & (N.magicN | N.sacred | N.speech)) !== 0;
  return (
    (verb.entry.v & V.gesture) !== 0 ||
    /^(?:exhale|breathe|bow|kneel|clap|pray|gesture|point)$/.test(verb.entry.verbLemma) ||
    goals.some(({ noun }) => noun !== null && (noun.entry.nounRole & RN.wand) !== 0)
  );
}
