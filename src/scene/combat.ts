/** Is there violence under way? Adds up who strikes whom with what; figures, threats, plans and memories are hidden already. */
import { BLOWS, type Blow } from "./blows.js";
import { ACTS, does, type Event } from "./events.js";
import { F, N, RN, RV, V } from "./lexicon.js";
import { HIDDEN } from "./scopes.js";
import { KIND, POS, type Token } from "./tokens.js";

export interface Finding {
  score: number;
  matched: string[];
  /** Token indexes of the verbs. */
  at: number[];
}

const ANIMATE = N.person | N.crowd | N.creature | N.monster | N.ghost;

/** What a blow needs before the scene counts as a fight. */
export const FIGHT = 2.2;
/** What the game's own flag adds: little else is then asked for. */
const FLAG = 1.6;
/** A verb of violence by itself, the fall of somebody among weapons, a word for violence. */
const FALL = 0.8;
const DEED = 0.8;
const NOUN = 0.8;
const PHRASE = 2.4;
/** Festive company: swinging and throwing belong to a dance as well. */
const DANCE = 1.5;

export const isAnimate = (token: Token | null): boolean =>
  token !== null &&
  (token.pos === POS.name ||
    (token.pos === POS.pronoun ? (token.entry.f & (F.third | F.firstSecond)) !== 0 : (token.entry.n & ANIMATE) !== 0));

export function findCombat(tokens: readonly Token[], events: readonly Event[], underWay: boolean): Finding {
  const found: Finding = { score: 0, matched: [], at: [] };
  const arms = wordsOfViolence(tokens, found);
  let falls = 0;
  let dances = 0;
  for (const event of events) {
    if (event.hidden) continue;
    const blow = blowOf(event, underWay, tokens);
    if (blow > 0) {
      found.score += blow;
      found.matched.push(event.verb.text);
      found.at.push(event.at);
    } else if (!event.state && event.verb.entry.verbRole & RV.fell && isAnimate(event.subject)) falls++;
    if (event.verb.entry.v & V.festiveV) dances++;
  }
  if (underWay) {
    found.score += FLAG;
    if (found.at.length === 0) goesOn(events, found);
    if (isOver(events)) found.score -= FLAG + DEED;
  }
  if (found.score === 0) return found;
  found.score += Math.min(arms, 3) * 0.25 + Math.min(falls, 2) * FALL * (arms || underWay ? 1 : 0.4);
  if (underWay) return found;
  if (dances + tokens.reduce((sum, token) => sum + (token.pos === POS.noun && token.entry.n & N.festiveN ? 1 : 0), 0) >= 2)
    found.score -= DANCE;
  return found;
}

/** While the game says that there is a fight, every deed is part of it. */
function goesOn(events: readonly Event[], found: Finding): void {
  for (const event of events) {
    if (event.hidden || event.state || !does(event, ACTS)) continue;
    if (found.at.length === 0) found.score += DEED;
    found.matched.push(event.verb.text);
    found.at.push(event.at);
  }
}

const ENDS = new Set("surrender yield sheathe bandage capitulate disengage bury loot".split(" "));
const isOver = (events: readonly Event[]): boolean => events.some((event) => !event.hidden && ENDS.has(event.verb.entry.verbLemma));

/** Nouns and set phrases; answers how many weapons there are. */
function wordsOfViolence(tokens: readonly Token[], found: Finding): number {
  let arms = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word || token.dim & HIDDEN) continue;
    const match = token.phrase;
    if (match?.phrase.shows === "violence") {
      found.score += PHRASE;
      found.matched.push(match.phrase.words.join(" "));
      found.at.push(i);
      i = match.end - 1;
    } else if (token.pos === POS.noun) {
      const { n, v, nounRole } = token.entry;
      if (n & N.violenceN && !(n & (N.person | N.prop | N.body))) {
        found.score += v ? NOUN / 2 : NOUN;
        found.matched.push(token.text);
      }
      if (nounRole & (RN.arm | RN.shot)) arms++;
    }
  }
  return arms;
}

/** The best of the rows that hold. */
function blowOf(event: Event, underWay: boolean, tokens: readonly Token[]): number {
  if (event.state && event.verb.entry.f & F.be) return 0;
  const { subject, object, passive } = event;
  const blow: Blow = {
    event,
    tokens,
    underWay,
    agent: passive ? null : subject,
    victim: passive ? subject : object,
    hits: false,
  };
  blow.hits = struck(blow);
  let best = 0;
  for (const row of BLOWS) if (row.points > best && row.when(blow)) best = row.points;
  return best;
}

/** Somebody, or a part of somebody, is at the receiving end. */
function struck({ event, victim, agent }: Blow): boolean {
  if (victim && victim !== agent && (isAnimate(victim) || victim.entry.nounRole & RN.vital)) return true;
  return event.goals.some(({ noun }) => noun !== null && (isAnimate(noun) || (noun.pos === POS.noun && noun.entry.nounRole & RN.vital)));
}
