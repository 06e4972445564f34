/** Is there violence under way? Adds up who strikes whom with what; figures, threats, plans and memories are hidden already. */
import { type Blow, isHeldThroat, mayBeBlow } from "./blow-tests.js";
import { blowsBy } from "./blows.js";
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
    if (found.at.length === 0) goesOn(events, found, arms > 0);
    if (isOver(events) || (found.score < FLAG + SURE && isAftermath(tokens))) found.score -= FLAG + DEED;
  }
  if (found.score === 0) return found;
  found.score += Math.min(arms, 3) * 0.25 + Math.min(falls, 2) * FALL * (arms || underWay ? 1 : 0.4);
  if (underWay) return found;
  for (const { pos, entry } of tokens) if (pos === POS.noun && entry.n & N.festiveN) dances++;
  if (dances >= 2) found.score -= DANCE;
  return found;
}

/** While the game says that there is a fight, every deed is part of it. */
function goesOn(events: readonly Event[], found: Finding, armed: boolean): void {
  for (const event of events) {
    if (event.hidden || event.state || !does(event, ACTS) || !againstSomebody(event, armed)) continue;
    if (found.at.length === 0) found.score += DEED;
    found.matched.push(event.verb.text);
    found.at.push(event.at);
  }
}

/** A deed that is hard by itself, or at somebody, or among weapons. */
const againstSomebody = ({ verb, subject, object, goals }: Event, armed: boolean): boolean =>
  (isAnimate(subject) &&
    ((verb.entry.v & (V.violence | V.strike)) !== 0 || armed) &&
    !(object?.pos === POS.noun && object.entry.n & N.room)) ||
  isAnimate(object) ||
  goals.some(({ prep, noun }) => AT.has(prep.text) && isAnimate(noun));
const AT = new Set(["at", "into", "onto", "after", "towards", "toward", "against", "on"]);

const ENDS = new Set("surrender yield sheathe bandage capitulate disengage bury loot".split(" "));
const isOver = (events: readonly Event[]): boolean => events.some((event) => !event.hidden && ENDS.has(event.verb.entry.verbLemma));

/** More than the flag and a deed: a blow has been seen. */
const SURE = 2;
const AFTER = new Set(["afterwards", "afterward", "after", "ago", "over", "aftermath"]);
const REHEARSED = new Set(
  "drill drills practice training trainee trainees cadets recruits rehearsal dummy dummies quintain target targets match game race festival wedding tournament sparring exercise lesson".split(
    " ",
  ),
);
/** The flag was left on: it is over, or it is drill or play. */
const isAftermath = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text, at, entry }) =>
      REHEARSED.has(text) ||
      (AFTER.has(text) &&
        entry.telling === 0 &&
        (text !== "over" || OVER_BEFORE.test(tokens[at - 1]?.text ?? "")) &&
        (text !== "after" || AFTER_BEFORE.test(tokens[at - 1]?.text ?? ""))),
  );
const OVER_BEFORE = /^(?:is|was|'s|are|all|it)$/;
const AFTER_BEFORE = /^(?:morning|day|hour|minute|night|week)$/;

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
      if (nounRole & RN.vital && isHeldThroat(tokens, i)) {
        found.score += PHRASE;
        found.matched.push(token.text);
        found.at.push(i);
      }
    }
  }
  return arms;
}

/** The best of the rows that hold. */
function blowOf(event: Event, underWay: boolean, tokens: readonly Token[]): number {
  if (!mayBeBlow(event) || isPast(event, tokens)) return 0;
  const { object, passive } = event;
  // "It" may stand for the harpoon, but never stops standing for somebody.
  const { antecedent } = event;
  const subject = antecedent?.pos === POS.noun && antecedent.entry.nounRole & (RN.arm | RN.shot) ? antecedent : event.subject;
  const blow: Blow = {
    event,
    tokens,
    underWay,
    agent: passive ? null : subject,
    victim: passive ? subject : object,
    hits: false,
  };
  blow.hits = struck(blow);
  for (const row of blowsBy(event.verb.entry.verbLemma)) if (row.when(blow)) return row.points;
  return 0;
}

/** "had put two bullets in him": that was before. */
function isPast({ at }: Event, tokens: readonly Token[]): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
    const { text, pos } = tokens[i]!;
    if (text === "had") return true;
    if (pos !== POS.other && pos !== POS.aux) return false;
  }
  return false;
}

/** Somebody, or a part of somebody, is at the receiving end. */
function struck({ event, victim, agent }: Blow): boolean {
  if (victim && victim !== agent && (isAnimate(victim) || victim.entry.nounRole & RN.vital)) return true;
  return event.goals.some(({ noun }) => noun !== null && (isAnimate(noun) || (noun.pos === POS.noun && noun.entry.nounRole & RN.vital)));
}
