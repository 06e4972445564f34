/** Is there violence under way? Adds up who strikes whom with what; figures, threats, plans and memories are hidden already. */
import type { Event } from "./events.js";
import { F, N, V } from "./lexicon.js";
import { HIDDEN } from "./scopes.js";
import { KIND, POS, type Token } from "./tokens.js";

export interface Finding {
  score: number;
  matched: string[];
  /** Token indexes of the verbs. */
  at: number[];
}

const ANIMATE = N.person | N.crowd | N.creature | N.monster | N.ghost;
const LIFELESS = N.land | N.sky | N.light | N.building | N.room | N.time | N.food | N.clothing | N.document | N.mind | N.speech | N.sacred;
const ARMS = N.weapon | N.vehicle | N.machine | N.violenceN;
const HARD = ARMS | N.room | N.building | N.body;

/** Verbs that are blows even when nothing is said of the victim. */
const SURE = new Set(
  `attack ambush stab slash hack cleave behead decapitate impale skewer disembowel maul bludgeon clobber pummel headbutt lunge parry riposte
  duel brawl grapple throttle strangle shoot strafe bombard torpedo slay maim disarm detonate explode retaliate clash skirmish
  gouge hamstring pounce sideswipe bayonet smite flog trample backhand`.split(/\s+/),
);

/** What a blow needs before the scene counts as a fight. */
export const FIGHT = 2.2;
/** What the game's own flag adds: little else is then asked for. */
const FLAG = 2;

export const isAnimate = (token: Token | null): boolean =>
  token !== null &&
  (token.pos === POS.name ||
    (token.pos === POS.pronoun ? (token.entry.f & (F.third | F.firstSecond)) !== 0 : (token.entry.n & ANIMATE) !== 0));

export function findCombat(tokens: readonly Token[], events: readonly Event[], underWay: boolean): Finding {
  const matched: string[] = [];
  const at: number[] = [];
  let score = 0;
  let blows = 0;
  for (const event of events) {
    if (event.hidden) continue;
    const blow = blowOf(event, underWay);
    if (blow < 0.5) continue;
    blows++;
    score += blow;
    matched.push(event.verb.text);
    at.push(event.at);
  }
  let arms = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word || token.dim & HIDDEN) continue;
    const match = token.phrase;
    if (match?.phrase.shows === "violence") {
      score += 2.6;
      blows++;
      matched.push(
        tokens
          .slice(i, match.end)
          .map((t) => t.text)
          .join(" "),
      );
      i = match.end - 1;
    } else if (token.pos === POS.noun) {
      if (token.entry.n & N.violenceN && !(token.entry.n & (N.person | N.prop | N.body))) {
        score += token.entry.v ? 0.5 : 0.8;
        blows += 0.5;
        matched.push(token.text);
      } else if (token.entry.n & N.weapon) arms++;
    }
  }
  // Swinging and throwing belong to a dance as well.
  if (
    !underWay &&
    tokens.reduce(
      (sum, token) => sum + (token.entry.v & V.festiveV || (token.pos === POS.noun && token.entry.n & N.festiveN) ? 1 : 0),
      0,
    ) >= 2
  )
    score -= 1.5;
  const bodies = tokens.reduce(
    (sum, token) => sum + (token.pos === POS.noun && token.entry.n & N.body && !(token.dim & HIDDEN) ? 1 : 0),
    0,
  );
  const grips = underWay && bodies >= 2 ? 0.4 : 0;
  if (!blows && !(underWay && arms) && !grips) return { score: 0, matched: [], at: [] };
  score += Math.min(arms, 3) * 0.25 + grips;
  if (underWay) score += FLAG;
  return { score, matched, at };
}

function blowOf(event: Event, underWay: boolean): number {
  const { verb, subject, object } = event;
  const cls = verb.entry.v;
  const agent = event.passive ? null : subject;
  const victim = event.passive ? subject : object;
  const agentBits = agent?.entry.n ?? 0;
  const armed = (agentBits & ARMS) !== 0 && (agentBits & ANIMATE) === 0;
  if (agent && agent.pos === POS.noun && agentBits & LIFELESS && !(agentBits & (ANIMATE | ARMS))) return 0;
  const hurt = isAnimate(victim) || ((victim?.entry.n ?? 0) & N.body) !== 0;
  const near = (event.around & (N.body | ANIMATE)) !== 0;
  const withArms = ((victim?.entry.n ?? 0) | event.around | agentBits) & N.weapon;
  if (cls & V.violence) {
    // Murdering a clarinet, slashing prices, kicking a door: no fight by itself.
    if (victim && !hurt && !((victim.entry.n & HARD) !== 0 && (SURE.has(verb.entry.verbLemma) || underWay))) return withArms ? 0.8 : 0.2;
    if (verb.entry.verbLemma === "fire" && !victim && agent) return 2.2;
    const base = verb.entry.verbLemma === "hit" && hurt ? 1.6 : SURE.has(verb.entry.verbLemma) ? 1.9 : 1;
    return base + (hurt ? 1.2 : 0) + (near ? 0.6 : 0) + (armed ? 0.6 : 0) + (underWay ? 0.4 : 0);
  }
  if (cls & V.strike) {
    if (armed) return 0.8 + (hurt || near ? 0.8 : 0);
    if (agent && event.player && victim?.pos === POS.noun && victim.entry.n & N.body) return 1.3;
    if (!hurt && !withArms && !(underWay && near)) return underWay ? 0.5 : 0;
    if (!agent && !event.passive) return underWay ? 0.6 : 0.3;
    return (
      0.4 + (hurt && !withArms ? 0.4 : 0) + (withArms ? 0.5 : 0) + (hurt && withArms ? 0.6 : 0) + (near ? 0.4 : 0) + (underWay ? 0.4 : 0)
    );
  }
  return armed && !event.state && (underWay || (agentBits & N.weapon && cls & (V.change | V.motion))) ? 0.7 : 0;
}
