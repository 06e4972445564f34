/** Counts of clauses that are strange in a general way: what has no life acts, rises, changes. None is a wonder by itself; they are weighed. */
import type { Event } from "./events.js";
import { FORM } from "./inflect.js";
import { N, RN, V } from "./lexicon.js";
import { POS, type Token } from "./tokens.js";
import { bitsOf, isLiving, roleOf } from "./wonder-tests.js";
import { words } from "./words.js";

export interface Strangeness {
  /** Things that look, speak, sign or handle something. */
  act: number;
  /** Things that move as only the living do. */
  move: number;
  /** Things and water, earth, stone that go up or stay in the air. */
  rise: number;
  /** Plants, flesh, hair and food that change. */
  change: number;
  /** Fire, light, smoke, shadow, water that go their own way. */
  elements: number;
  /** Something without life acts right after a sign somebody made or a look. */
  answer: number;
  /** Somebody goes up, or stands on what bears nobody. */
  people: number;
}

const LIFELESS =
  N.prop |
  N.clothing |
  N.document |
  N.grim |
  N.food |
  N.room |
  N.sacred |
  N.building |
  N.land |
  N.light |
  N.sky |
  N.weapon |
  N.vehicle |
  N.material |
  N.body;
const ALIVE_VERBS = words(
  `walk step crawl turn look bow kneel nod wink breathe weep bleed sing answer follow reach grip write spell dance listen wait blink swallow
  hunt obey remember whisper speak laugh scream sigh beckon march creep sit get flinch detach uncoil unfold raise lower draw bend lean shed
  wring dry scuttle climb stalk grope wake chew bite smile frown stir gather arrange assemble knit`,
);
const RISES = words("rise lift float hover levitate ascend soar hang orbit circle drift stand stop peel detach go come");
const ALOFT = words(
  "air mid-air midair up upward upwards off above overhead ceiling rafters uphill sky aloft weightless inch inches feet foot yard",
);
const FLIERS =
  /^(?:smoke|steam|mist|fog|dust|flags?|banners?|kites?|balloons?|clouds?|moon|sun|stars?|wings?|feathers?|leaves|petals|birds?|sparks?|ash|ashes|curtains?|ships?|shuttle|drone|drones|hand|hands|arm|arms|head|eyes|lid|lift|elevator|bridge|gate|hair|flames?|fire|snow|voice|towers?|mountains?|cliffs?|walls?|house|houses)$/;
const ELEMENTAL = words(
  "walk run climb crawl leap gather bow turn stand stop part lean knot curl coil reach follow answer obey kneel thread pour pool creep race jump hang bend take make form",
);
const WATER_WALKS = words("water lake river sea pond surface air wave waves");

const reachesAloft = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    if (tokens[i]!.text === "." || tokens[i]!.text === "\n") return false;
    if (ALOFT.has(tokens[i]!.text)) return true;
  }
  return false;
};

export function strangenessOf(tokens: readonly Token[], events: readonly Event[]): Strangeness {
  const found: Strangeness = { act: 0, move: 0, rise: 0, change: 0, elements: 0, answer: 0, people: 0 };
  let sign = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    if (event.hidden || event.state || event.passive) continue;
    const subject = event.antecedent ?? event.subject;
    const { v, verbLemma, form, verbRole } = event.verb.entry;
    if (subject === null || (tokens[event.at - 1]?.text === "to" && form & FORM.base)) continue;
    if (isLiving(subject)) {
      if (verbRole || v & (V.gesture | V.see | V.speak)) sign = event.at;
      const above = event.goals.some(
        ({ prep, noun }) =>
          noun !== null && (prep.text === "on" || prep.text === "across" || prep.text === "over") && WATER_WALKS.has(noun.text),
      );
      if (!event.object && ((RISES.has(verbLemma) && verbLemma !== "stand" && reachesAloft(tokens, event.at)) || (v & V.motion && above)))
        found.people++;
      continue;
    }
    const bits = bitsOf(subject);
    if (!(bits & LIFELESS) || bits & N.machine) continue;
    const finite = form !== FORM.gerund || tokens[event.at - 1]?.pos === POS.aux;
    if (!finite) continue;
    if (v & (V.see | V.speak | V.gesture | V.think) || (v & V.handle && event.object !== null && bits & ~N.body)) found.act++;
    if (ALIVE_VERBS.has(verbLemma) && !(bits & (N.light | N.sky))) found.move++;
    if (!event.object && RISES.has(verbLemma) && !FLIERS.test(subject.text) && reachesAloft(tokens, event.at)) found.rise++;
    if (v & V.change && (roleOf(subject) & RN.growth || bits & (N.body | N.food))) found.change++;
    if ((bits & N.light || roleOf(subject) & (RN.force | RN.weighty)) && ELEMENTAL.has(verbLemma)) found.elements++;
    if (event.at - sign < 16 && v & (V.motion | V.change | V.gleam | V.strike | V.handle)) found.answer++;
  }
  return found;
}
