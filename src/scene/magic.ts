/** Is something supernatural to be seen? Words of magic, and things that do what only the living or nothing at all can do. */
import type { Finding } from "./combat.js";
import { ACTS, does, type Event } from "./events.js";
import { F, N, V } from "./lexicon.js";
import { HIDDEN } from "./scopes.js";
import { KIND, POS, type Token, tokenAt } from "./tokens.js";

export const WONDER = 2;

const ALIVE = N.person | N.crowd | N.creature | N.monster | N.ghost;
const DEVICE = N.vehicle | N.machine | N.weapon;
const THING = N.prop | N.clothing | N.document | N.grim | N.food | N.room | N.sacred | N.building;
const ELEMENT = N.land | N.light | N.sky;

/** Words of magic that mean something else as often. */
const LOOSE = new Set(
  "ward wards charm charms spirit spirits familiar aura portal portals miracle spell spells potion potions curse curses wand rift shade drake chi qi trance".split(
    " ",
  ),
);
/** What the living do of their own will. */
const WILLED = new Set(
  `walk speak whisper look crawl blink breathe weep smile bow kneel beckon scream laugh answer wake stare watch crouch chew
  nod wink follow grope feel write march dance sigh mutter swallow drink eat sing obey listen stir grin frown cry moan kiss applaud clap
  salute step stalk limp hunt shiver turn lean reach climb lift raise`.split(/\s+/),
);
/** Rising against weight. */
const RISES = new Set(
  "rise lift hang hover float levitate drift jump leap climb ascend soar fly dance swim circle orbit spin whirl go come".split(" "),
);
/** What lies or flows and does not rise. */
const HEAVY = new Set(
  "water waters pool flood stone stones rock rocks sand earth ground lake pond river stream snow leaves petals ice gravel mud drop drops raindrops dust rubble sea tide wave".split(
    " ",
  ),
);
const LEAPS = new Set("jump leap part split climb lift rise stand recoil bow spring crawl reach stop freeze".split(" "));
const CORPSES = new Set("corpse cadaver carcass skeleton skull mummy dead".split(" "));
const LIGHTS_UP = new Set(["light", "glow", "gleam", "blaze", "shine", "pulse", "flare"]);
const OPENINGS = /^(?:doors?|windows?|shutters?|lids?|drawers?|books?|gates?|curtains?|eyes?)$/;
const MAGES = new Set(
  "wizard witch sorcerer sorceress mage shaman druid necromancer warlock enchanter enchantress summoner conjurer oracle seer archmage hedge-wife".split(
    " ",
  ),
);
/** Words between a gesture and what obeys it. */
const GESTURE_REACH = 16;
const UPWARD = new Set(
  "up upward upwards above overhead aloft air off ceiling roof mid-air midair weightless weightlessly skyward".split(" "),
);
const DEAD = new Set(
  "dead drowned hanged headless faceless eyeless skeletal spectral ghostly translucent undead slain murdered buried beheaded".split(" "),
);
const UNEARTHLY = new Set(
  "ghostly spectral unearthly enchanted bewitched arcane eldritch magical ensorcelled spellbound incorporeal ethereal supernatural haunted cursed otherworldly bodiless disembodied weightless".split(
    " ",
  ),
);
const GESTURE = new Set(
  "exhale breathe gesture chant speak whisper sing raise lift clap snap point murmur intone mutter spread open close bow kneel press touch draw blow spit".split(
    " ",
  ),
);

export interface Wonder extends Finding {
  /** The part of the score that comes from things and dead bodies that act by themselves. */
  haunting: number;
}

export function findMagic(tokens: readonly Token[], events: readonly Event[]): Wonder {
  const matched: string[] = [];
  const at: number[] = [];
  let score = 0;
  let haunting = 0;
  const count = (points: number, word: string) => {
    score += points;
    matched.push(word);
  };
  const seen = new Set<string>();
  let devices = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word || token.dim & HIDDEN) continue;
    const match = token.phrase;
    if (match?.phrase.shows === "magicV")
      count(
        1.3,
        tokens
          .slice(i, match.end)
          .map((t) => t.text)
          .join(" "),
      );
    if (token.pos === POS.noun && !seen.has(token.entry.nounLemma)) {
      const { n, nounLemma } = token.entry;
      if (n & N.machine || /^(?:hologram|holo|screen|monitor|neon|display|console|robot|android|cyber)/.test(token.text)) devices++;
      if (n & (N.magicN | N.ghost) && !(n & N.vehicle)) {
        seen.add(nounLemma);
        if (n & N.ghost && !LOOSE.has(token.text)) haunting += 1.3;
        count(LOOSE.has(token.text) ? 0.7 : 1.3, token.text);
      }
    } else if (UNEARTHLY.has(token.text) && !seen.has(token.text)) {
      seen.add(token.text);
      count(0.9, token.text);
    }
  }
  let gesture = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    if (event.hidden) continue;
    const points = wonderOf(event, tokens, event.at - gesture < GESTURE_REACH);
    if (points && haunts(event, tokens)) haunting += points;
    if (points) at.push(event.at);
    if (points) count(points, event.subject ? `${event.subject.text} ${event.verb.text}` : event.verb.text);
    if (
      isLiving(event.subject) &&
      !event.antecedent &&
      (event.verb.entry.v & (V.handle | V.violence | V.strike | V.speak) || GESTURE.has(event.verb.entry.verbLemma))
    )
      gesture = event.at;
    if (event.subject && MAGES.has(event.subject.text) && does(event, ACTS | V.speak)) count(1.1, event.subject.text);
  }
  if (devices > 1) score -= 1.2;
  return { score, matched, at, haunting };
}

function haunts(event: Event, tokens: readonly Token[]): boolean {
  const subject = event.antecedent ?? event.subject;
  if (!subject || subject.pos !== POS.noun) return false;
  return (
    deadBefore(tokens, subject) ||
    (subject.entry.n & N.body) !== 0 ||
    CORPSES.has(subject.entry.nounLemma) ||
    ((subject.entry.n & THING) !== 0 && WILLED.has(event.verb.entry.verbLemma))
  );
}

const isLiving = (token: Token | null): boolean =>
  token !== null && (token.pos === POS.name || token.pos === POS.pronoun || (token.entry.n & ALIVE) !== 0);

function wonderOf(event: Event, tokens: readonly Token[], afterGesture: boolean): number {
  const { verb, object } = event;
  const subject = event.antecedent ?? event.subject;
  const { v, verbLemma } = verb.entry;
  const bits = subject?.pos === POS.noun ? subject.entry.n : 0;
  const floats = verbLemma === "float" || verbLemma === "hover";
  if (v & V.magicV && !floats) return bits & DEVICE ? 0.3 : 1.6;
  if (event.state || tokens[event.at - 1]?.text === "to") return 0;
  const up = goesUp(tokens, event.at);
  if (floats && up && isLiving(event.subject) && !(bits & (N.creature | DEVICE))) return 1.6;
  if (!bits) return 0;
  const owned = thingOwns(tokens, subject!);
  if (bits & N.body && owned) return 1.2;
  if (event.passive) return 0;
  const fell = deadBefore(tokens, subject!);
  if (
    (fell || CORPSES.has(subject!.entry.nounLemma)) &&
    !(bits & DEVICE) &&
    (WILLED.has(verbLemma) || v & (V.motion | V.handle)) &&
    (fell || !(bits & (N.prop | N.body)))
  )
    return 2;
  if (bits & N.body && WILLED.has(verbLemma) && unowned(tokens, subject!)) return 0.9;
  if (bits & (ALIVE | DEVICE | N.body) && !(bits & N.prop)) return 0;
  // "The portraits have turned their backs", "the nail draws itself out".
  const bodily =
    object !== null && object.pos === POS.noun && (object.entry.n & N.body) !== 0 && (object.entry.n & (N.prop | N.land)) === 0;
  const itself = object !== null && (object.text === "itself" || object.text === "themselves");
  if (bits & THING) {
    if (itself) return 1.4;
    if (bodily && WILLED.has(verbLemma)) return 2.2;
    if (RISES.has(verbLemma) && up && !fastened(tokens, event.at))
      return verbLemma === "hang" || verbLemma === "go" || verbLemma === "come" ? 0.9 : 1.3;
    if (event.around & N.body && (verbLemma === "get" || v & (V.motion | V.handle | V.posture)) && ownLimbs(tokens, event.at)) return 1.8;
    if (afterGesture && v & (V.change | V.motion) && bits & N.prop) return 1.1;
    if (LIGHTS_UP.has(verbLemma) && !(bits & (N.light | N.machine | N.building | N.room))) return 0.9;
    if (OPENINGS.test(subject!.text) && (verbLemma === "open" || verbLemma === "close" || verbLemma === "slam") && !object) return 0.6;
    if (WILLED.has(verbLemma) && !(v & V.sound && verbLemma !== "answer")) return bits & (N.room | N.building) ? 0.4 : 1.1;
    return 0;
  }
  if (bits & ELEMENT) {
    const heavy = HEAVY.has(subject!.text);
    if (itself) return 1.4;
    if (heavy && LIGHTS_UP.has(verbLemma)) return 0.9;
    if (heavy && verbLemma === "rise") return 0.8;
    if (heavy && afterGesture && LEAPS.has(verbLemma)) return 2;
    if (verbLemma === "answer" || verbLemma === "obey" || verbLemma === "listen" || verbLemma === "speak") return 1.4;
    if (afterGesture && v & (V.motion | V.change | V.gleam | V.strike)) return 1.4;
    if (heavy && RISES.has(verbLemma) && up) return 1.2;
    if ((verbLemma === "hang" || floats) && heavy) return 0.9;
  }
  return 0;
}

/** "on their legs": limbs of the thing itself. */
function ownLimbs(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    const { text } = tokens[i]!;
    if ((text === "its" || text === "their") && (tokens[i + 1]?.entry.n ?? 0) & N.body) return true;
  }
  return false;
}

/** "The painting's eyes": a thing has what only the living have. */
function thingOwns(tokens: readonly Token[], subject: Token): boolean {
  const at = tokenAt(tokens, subject.start);
  for (let i = at - 1; i > 0 && i > at - 4; i--) {
    if (tokens[i]!.text !== "'s") continue;
    const owner = tokens[i - 1]!;
    return owner.pos === POS.noun && (owner.entry.n & N.prop) !== 0 && (owner.entry.n & ALIVE) === 0;
  }
  return false;
}

/** "Four long fingers", "a hand": nobody's. */
function unowned(tokens: readonly Token[], subject: Token): boolean {
  const at = tokenAt(tokens, subject.start);
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const token = tokens[i]!;
    if (token.pos === POS.adjective) continue;
    return (token.entry.f & (F.indefinite | F.numeral)) !== 0 && !(token.entry.f & F.definite) && token.text !== "one";
  }
  return false;
}

function deadBefore(tokens: readonly Token[], subject: Token): boolean {
  if (DEAD.has(subject.text)) return true;
  const at = tokenAt(tokens, subject.start);
  return at > 0 && (DEAD.has(tokens[at - 1]!.text) || (tokens[at - 1]!.pos === POS.noun && at > 1 && DEAD.has(tokens[at - 2]!.text)));
}

function goesUp(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 7; i++) {
    const token = tokens[i]!;
    if (token.kind === KIND.stop || token.text === ";") return false;
    if (UPWARD.has(token.text)) return true;
  }
  return false;
}

/** "Hanging over the fire on a hook" is no wonder. */
function fastened(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 12; i++) {
    const token = tokens[i]!;
    if (token.kind === KIND.stop) return false;
    if (
      /^(?:from|on|by|hook|hooks|rope|ropes|chain|chains|nail|nails|wire|wires|string|strings|peg|line|pole|wind|breeze)$/.test(
        token.text,
      ) ||
      token.entry.f & F.modal
    )
      return true;
  }
  return false;
}
