/** Everything the rules ask about a text, worked out once. */
import { knownNames } from "./characters.js";
import type { CleanText } from "./clean-text.js";
import { FIGHT, type Finding, findCombat, isAnimate } from "./combat.js";
import type { GameState } from "./cue.js";
import { ACTS, does, type Event, eventsOf } from "./events.js";
import { findInscriptions, type Inscription } from "./inscriptions.js";
import { A, F, N, RN, T, V } from "./lexicon.js";
import { findMagic, WONDER, type Wonder } from "./magic.js";
import { readMarkup } from "./markup.js";
import { markEarlier } from "./scope-tense.js";
import { DIM, HIDDEN, markScopes, type Sentence, sentencesOf } from "./scopes.js";
import { tag } from "./tagger.js";
import { KIND, POS, type Token, tokenAt, tokenise } from "./tokens.js";
import { type Told, toldOf } from "./told.js";
import { measure, type Visibility } from "./visibility.js";

export type PlaceChange = "new" | "first" | "same" | "unknown";

export interface Facts {
  clean: CleanText;
  tokens: Token[];
  sentences: Sentence[];
  events: Event[];
  visibility: Visibility;
  inscriptions: Inscription[];
  combat: Finding;
  magic: Wonder;
  /** What the words and their doings say for a wonder and for a fight. */
  told: Told;
  /** Token indexes of the verbs that make the fight or the wonder, in the order of the text; those that make both stand twice. */
  key: number[];
  /** By the count alone; then weighed with all the rest. */
  fights: boolean;
  wonders: boolean;
  /** Turn state as the caller gave it. */
  inCombat: boolean;
  inChase: boolean;
  place: PlaceChange;
  /** The turn brings a marked document with it. */
  documents: boolean;
  time: "night" | "dusk" | "morning" | "day" | null;
  /** The same place was painted within the last turns. */
  painted: boolean;
  counts: Counts;
}

export interface Counts {
  /** Nouns of places, landforms, sky that can be seen. */
  scenic: number;
  /** Clauses whose subject is such a noun. */
  scenicClauses: number;
  /** The player comes somewhere. */
  arrivals: number;
  /** Clauses in which people or beasts act. */
  deeds: number;
  /** Clauses in which the player acts. */
  playerDeeds: number;
  bodies: number;
  clothes: number;
  looks: number;
  /** Nouns and pronouns for one person. */
  persons: number;
  /** Different people named or spoken of. */
  people: number;
  crowd: number;
  festive: number;
  flight: number;
  /** Blows, leaps, crashes, whoever or whatever does them. */
  dynamic: number;
  /** Marks somebody left: prints, stains, a pair of shoes. */
  traces: number;
  /** Things that break, burn, change. */
  changes: number;
  /** Clauses that say what somebody wears or looks like. */
  descriptions: number;
  spokenWords: number;
  /** "his hat", "her left sleeve": what is said of somebody's looks. */
  owned: number;
  /** Clauses that say what somebody is or has. */
  being: number;
  /** Words of width and distance: beyond, below, ahead, everywhere, from end to end. */
  wide: number;
  /** The player comes out, over, onto, through. */
  comings: number;
  matched: { scenic: string[]; person: string[] };
}

export interface Situation {
  state: GameState | null | undefined;
  place: PlaceChange;
  painted: boolean;
  documents: boolean;
}

export function factsOf(narration: string, situation: Situation): Facts {
  const clean = readMarkup(narration);
  const tokens = tokenise(clean.text);
  tag(tokens, knownNames(situation.state));
  const sentences = sentencesOf(tokens);
  markScopes(tokens, sentences);
  const inscriptions = findInscriptions(clean, tokens);
  for (const { start, end } of inscriptions)
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) tokens[i]!.dim |= DIM.inscribed;
  markEarlier(tokens, sentences);
  const events = eventsOf(tokens);
  const inCombat = situation.state?.combat?.in_combat === true;
  const inChase = situation.state?.chase?.in_chase === true;
  const combat = findCombat(tokens, events, inCombat);
  const magic = findMagic(tokens, events);
  return {
    clean,
    tokens,
    sentences,
    events,
    visibility: measure(tokens, events),
    inscriptions,
    combat,
    magic,
    told: toldOf(tokens, events),
    key: [...combat.at, ...magic.at].sort((a, b) => a - b),
    fights: combat.score >= FIGHT,
    wonders: magic.score >= WONDER,
    inCombat,
    inChase,
    place: situation.place,
    painted: situation.painted,
    documents: situation.documents,
    time: timeOf(situation.state?.time_of_day),
    counts: countOf(clean, tokens, events),
  };
}

const DYNAMIC = V.violence | V.chase;
const BURSTS = new Set(
  "burst explode leap hurl plunge dive crash shatter topple collapse erupt smash slam rip fling rear jump vault fly split skid slide blow roar blaze".split(
    " ",
  ),
);
function timeOf(name: string | null | undefined): Facts["time"] {
  const time = (name ?? "").toLowerCase();
  if (time === "") return null;
  if (/night|witching/.test(time)) return "night";
  if (/dusk|twilight|evening|sunset|gloaming/.test(time)) return "dusk";
  return /dawn|morning|sunrise/.test(time) ? "morning" : "day";
}

const SCENIC = N.building | N.room | N.land | N.sky;
const SCENIC_SUBJECT = SCENIC | N.light | N.vehicle | N.machine;
const SOMEBODY = F.third | F.it | F.possessive;
const SINGULAR = new Set(["he", "she", "him", "her", "his", "it"]);
const PEOPLE = N.person | N.creature | N.monster | N.ghost;

function countOf(clean: CleanText, tokens: readonly Token[], events: readonly Event[]): Counts {
  const counts: Counts = {
    scenic: 0,
    scenicClauses: 0,
    arrivals: 0,
    deeds: 0,
    playerDeeds: 0,
    bodies: 0,
    clothes: 0,
    looks: 0,
    persons: 0,
    people: 0,
    crowd: 0,
    festive: 0,
    flight: 0,
    dynamic: 0,
    traces: 0,
    changes: 0,
    descriptions: 0,
    spokenWords: 0,
    owned: 0,
    being: 0,
    wide: 0,
    comings: 0,
    matched: { scenic: [], person: [] },
  };
  const people = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1];
    if (token.kind !== KIND.word || token.dim & HIDDEN) continue;
    const { n, v, a, f } = token.entry;
    if (token.entry.telling & T.wide) counts.wide++;
    if (f & F.possessive && OWNERS.has(token.text) && ownsLooks(tokens, i)) counts.owned++;
    if (token.pos === POS.noun) {
      if (n & SCENIC && !(n & (N.body | N.clothing | N.mind | N.time))) {
        counts.scenic += n & (N.part | N.measure | N.prop | N.person) ? 0.5 : 1;
        counts.matched.scenic.push(token.text);
      }
      if (n & N.person) counts.persons++;
      if (n & N.body && !(n & SCENIC)) counts.bodies++;
      else if (n & N.clothing && !(n & SCENIC)) counts.clothes++;
      if (n & (N.body | N.clothing)) counts.matched.person.push(token.text);
      if (n & N.crowd && token.entry.plural) counts.crowd++;
      else if (n & (N.person | N.monster) && before?.pos !== POS.name && tokens[i + 1]?.pos !== POS.name) people.add(token.entry.nounLemma);
      else if (n & N.crowd) counts.crowd += 0.5;
      if (n & N.festiveN) counts.festive++;
      if (n & N.chaseN) counts.flight++;
      if (token.entry.nounRole & RN.trace) counts.traces++;
    } else if (token.pos === POS.name && n & SCENIC) {
      counts.scenic++;
      counts.matched.scenic.push(token.text);
    } else if (token.pos === POS.name && before?.pos !== POS.name) people.add(token.text);
    else if (token.pos === POS.pronoun && f & F.third && (token.text === "they" || token.text === "them")) counts.crowd += 0.3;
    else if (token.pos === POS.determiner && f & SOMEBODY && SINGULAR.has(token.text)) counts.persons++;
    else if (token.pos === POS.adjective && a & (A.look | A.colour | A.shape | A.texture)) counts.looks++;
    if (token.pos === POS.verb) {
      if (v & V.festiveV) counts.festive++;
      if (v & V.chase && !(v & (V.handle | V.posture))) counts.flight++;
      if (v & V.wear && !(v & V.motion)) counts.descriptions++;
    }
  }
  counts.people = people.size;
  for (const event of events) if (!event.hidden) countEvent(event, counts);
  for (const speech of clean.speeches) counts.spokenWords += wordsIn(speech.text);
  return counts;
}

function wordsIn(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words++;
  return words;
}

const OWNERS = new Set(["his", "her", "its", "your", "whose"]);

function ownsLooks(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && k < i + 4; k++) {
    const { pos, entry } = tokens[k]!;
    if (pos === POS.noun && entry.n & (N.body | N.clothing)) return true;
    if (pos !== POS.adjective && pos !== POS.determiner && pos !== POS.noun) return false;
  }
  return false;
}

const COMING = V.motion | V.arrive | V.appear;
const ONTO = new Set("onto into out over through off up at from down past round along".split(" "));

function countEvent(event: Event, counts: Counts): void {
  const { subject, verb } = event;
  const animate = isAnimate(subject);
  if (animate && !event.player && event.state) counts.being++;
  if (
    (event.player || (event.object !== null && (event.object.entry.f & F.firstSecond) !== 0)) &&
    (does(event, COMING) || verb.entry.verbLemma === "let") &&
    event.goals.some(({ prep }) => ONTO.has(prep.text))
  )
    counts.comings++;
  const named = subject?.pos === POS.name && (subject.entry.n & SCENIC) !== 0;
  const bits = subject?.pos === POS.noun || named ? subject!.entry.n : 0;
  if (bits & SCENIC_SUBJECT && !(bits & PEOPLE)) counts.scenicClauses += bits & (SCENIC | N.light) ? 1 : 0.5;
  else if (event.player) {
    if (does(event, V.arrive) && event.around & SCENIC) counts.arrivals++;
    if (does(event, ACTS) && !event.state) counts.playerDeeds++;
  } else if (animate && !event.state && does(event, ACTS)) counts.deeds++;
  if (!subject && event.state && event.inverted) counts.scenicClauses += 0.5;
  if (animate && !event.player && (event.state || does(event, V.wear))) counts.descriptions++;
  if (bits & (N.body | N.clothing) && (event.state || event.passive || does(event, V.posture | V.gleam | V.motion))) counts.descriptions++;
  if (event.state && !event.player && event.object && event.object.entry.n & (N.body | N.clothing) && subject?.text === "it")
    counts.descriptions++;
  if (verb.entry.v !== 0 && BURSTS.has(verb.entry.verbLemma)) counts.dynamic++;
  else if (verb.entry.v & DYNAMIC) counts.dynamic += 0.5;
  if (verb.entry.v & V.change && !(verb.entry.v & V.posture)) counts.changes++;
}
