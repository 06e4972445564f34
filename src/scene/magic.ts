/** Is something supernatural to be seen? Words of magic, and things that do what only the living or nothing at all can do. */
import type { Finding } from "./combat.js";
import type { Event } from "./events.js";
import { phraseAt } from "./idioms.js";
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

export function findMagic(tokens: readonly Token[], events: readonly Event[]): Finding {
  const matched: string[] = [];
  let score = 0;
  const count = (points: number, word: string) => {
    score += points;
    matched.push(word);
  };
  const seen = new Set<string>();
  let devices = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word || token.dim & HIDDEN) continue;
    const phrase = phraseAt(tokens, i);
    if (phrase?.shows === "magicV")
      count(
        1.3,
        tokens
          .slice(i, phrase.end)
          .map((t) => t.text)
          .join(" "),
      );
    if (token.pos === POS.noun && !seen.has(token.entry.nounLemma)) {
      const { n, nounLemma } = token.entry;
      if (n & DEVICE || /^(?:hologram|holo|screen|monitor|neon|display|console|robot|android|cyber)/.test(token.text)) devices++;
      if (n & (N.magicN | N.ghost) && !(n & N.vehicle)) {
        seen.add(nounLemma);
        count(LOOSE.has(token.text) ? 0.7 : 1.3, token.text);
      }
    } else if (UNEARTHLY.has(token.text) && !seen.has(token.text)) {
      seen.add(token.text);
      count(0.9, token.text);
    }
  }
  let gesture = -10;
  for (const event of events) {
    if (event.hidden) continue;
    const points = wonderOf(event, tokens, event.at - gesture < 14);
    if (points) count(points, event.subject ? `${event.subject.text} ${event.verb.text}` : event.verb.text);
    if (GESTURE.has(event.verb.entry.verbLemma) && isLiving(event.subject)) gesture = event.at;
  }
  if (devices > 1) score -= 1.2;
  return { score, matched };
}

const isLiving = (token: Token | null): boolean =>
  token !== null && (token.pos === POS.name || token.pos === POS.pronoun || (token.entry.n & ALIVE) !== 0);

function wonderOf(event: Event, tokens: readonly Token[], afterGesture: boolean): number {
  const { verb, subject } = event;
  const { v, verbLemma } = verb.entry;
  const bits = subject?.pos === POS.noun ? subject.entry.n : 0;
  if (v & V.magicV && verbLemma !== "hover" && verbLemma !== "float") return bits & DEVICE ? 0.3 : 1.6;
  if (!bits || event.state || event.passive) return 0;
  const fell = deadBefore(tokens, subject!);
  if (
    (fell || bits & N.grim) &&
    !(bits & DEVICE) &&
    (WILLED.has(verbLemma) || v & (V.motion | V.handle)) &&
    (fell || !(bits & (N.prop | N.body)))
  )
    return 2;
  if (bits & (ALIVE | DEVICE)) return 0;
  const up = goesUp(tokens, event.at);
  const rises = RISES.has(verbLemma) && up;
  if (bits & THING) {
    if (rises && !fastened(tokens, event.at)) return verbLemma === "hang" || verbLemma === "go" || verbLemma === "come" ? 0.9 : 1.3;
    if (WILLED.has(verbLemma) && !(v & V.sound && verbLemma !== "answer")) return bits & (N.room | N.building) ? 0.6 : 1.1;
    return 0;
  }
  if (bits & ELEMENT) {
    if (afterGesture && v & (V.motion | V.change | V.gleam | V.strike | V.speak)) return 1.4;
    if (
      rises &&
      bits & N.land &&
      /^(?:water|pool|flood|stone|stones|rock|rocks|sand|earth|ground|lake|river|snow|leaves|petals|ice)$/.test(subject!.text)
    )
      return 1.2;
    if (verbLemma === "answer" || verbLemma === "obey" || verbLemma === "listen" || verbLemma === "speak") return 1.4;
  }
  return 0;
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
