/** What a text shows and how it is told, as numbers: the evidence that worth, tier and mood are weighed from. Data rows. */
import type { Facts } from "./facts.js";
import { F, FIELD_NAMES, MOOD_NAMES, N, RN, T, V } from "./lexicon.js";
import { DIM, HIDDEN } from "./scopes.js";
import { KIND, POS } from "./tokens.js";

/** Counts of words of a kind; most are used per word. */
interface Tally {
  hidden: number;
  idiom: number;
  reported: number;
  unreal: number;
  remembered: number;
  simile: number;
  game: number;
  negators: number;
  modals: number;
  had: number;
  player: number;
  third: number;
  abstract: number;
  verbs: number;
  numbers: number;
  grim: number;
  sacred: number;
  weapons: number;
  machines: number;
  creatures: number;
  monsters: number;
  food: number;
  sky: number;
  grief: number;
  nobody: number;
  /** Words of each of FIELD_NAMES. */
  fields: number[];
}

const NO_FIELDS: readonly number[] = FIELD_NAMES.map(() => 0);

function tallyOf({ tokens }: Facts): Tally {
  const tally: Tally = {
    hidden: 0,
    idiom: 0,
    reported: 0,
    unreal: 0,
    remembered: 0,
    simile: 0,
    game: 0,
    negators: 0,
    modals: 0,
    had: 0,
    player: 0,
    third: 0,
    abstract: 0,
    verbs: 0,
    numbers: 0,
    grim: 0,
    sacred: 0,
    weapons: 0,
    machines: 0,
    creatures: 0,
    monsters: 0,
    food: 0,
    sky: 0,
    grief: 0,
    nobody: 0,
    fields: NO_FIELDS.slice(),
  };
  for (const { kind, dim, entry, pos, text } of tokens) {
    if (kind === KIND.number) tally.numbers++;
    if (kind !== KIND.word) continue;
    const { n, v, f, nounRole } = entry;
    if (f) {
      if (f & F.negator) tally.negators++;
      if (f & F.modal) tally.modals++;
      if (f & F.firstSecond) tally.player++;
      if (f & F.third) tally.third++;
      if (text === "had") tally.had++;
    }
    if (entry.telling & T.nobody) tally.nobody++;
    if (pos === POS.verb) tally.verbs++;
    if (pos === POS.noun && n & (N.mind | N.speech | N.time | N.measure)) tally.abstract++;
    // What is written on a thing shown is read as well.
    if (entry.fields !== null && (dim & UNREAD) === 0) for (const field of entry.fields) tally.fields[field]!++;
    if (dim) {
      if (dim & DIM.idiom) tally.idiom++;
      if (dim & DIM.reported) tally.reported++;
      if (dim & DIM.unreal) tally.unreal++;
      if (dim & DIM.remembered) tally.remembered++;
      if (dim & DIM.simile) tally.simile++;
      if (dim & DIM.game) tally.game++;
      if (dim & HIDDEN) {
        tally.hidden++;
        continue;
      }
    }
    if (pos === POS.verb) tally.grief += v & V.grieve ? 1 : 0;
    else if (pos === POS.noun) {
      if (n & N.grim) tally.grim++;
      if (n & N.sacred) tally.sacred++;
      if (nounRole & RN.arm) tally.weapons++;
      if (n & N.machine) tally.machines++;
      if (n & N.creature) tally.creatures++;
      if (n & (N.monster | N.ghost)) tally.monsters++;
      if (n & N.food) tally.food++;
      if (n & N.sky) tally.sky++;
    }
  }
  return tally;
}

const UNREAD = HIDDEN & ~DIM.inscribed;

interface Row {
  readonly name: string;
  readonly of: (facts: Facts, tally: Tally) => number;
}

const most = (value: number, limit: number): number => Math.min(value, limit);
const yes = (value: boolean): number => (value ? 1 : 0);
const wordsIn = ({ visibility }: Facts): number => (visibility.words > 0 ? visibility.words : 1);
const quiet = ({ fights, wonders, inscriptions }: Facts): boolean => !fights && !wonders && inscriptions.length === 0;

/** Limits keep one long text from drowning what a scene is. */
const ROWS: readonly Row[] = [
  { name: "seen", of: (f) => most(f.visibility.seen, 60) },
  { name: "seen per word", of: (f) => f.visibility.seen / wordsIn(f) },
  { name: "thought", of: (f) => most(f.visibility.thought, 20) },
  { name: "thought per word", of: (f) => f.visibility.thought / wordsIn(f) },
  { name: "length", of: (f) => Math.log(wordsIn(f) + 1) },
  { name: "words", of: (f) => most(wordsIn(f) / 50, 4) },
  { name: "new things", of: (f) => most(f.visibility.fresh, 6) },
  { name: "new things per word", of: (f) => f.visibility.fresh / wordsIn(f) },
  { name: "hidden words", of: (f, t) => t.hidden / wordsIn(f) },
  { name: "idioms", of: (f, t) => t.idiom / wordsIn(f) },
  { name: "reported", of: (f, t) => t.reported / wordsIn(f) },
  { name: "supposed", of: (f, t) => t.unreal / wordsIn(f) },
  { name: "remembered", of: (f, t) => t.remembered / wordsIn(f) },
  { name: "similes", of: (f, t) => t.simile / wordsIn(f) },
  { name: "game text", of: (f, t) => t.game / wordsIn(f) },
  { name: "negators", of: (f, t) => t.negators / wordsIn(f) },
  { name: "modals", of: (f, t) => t.modals / wordsIn(f) },
  { name: "had", of: (f, t) => t.had / wordsIn(f) },
  { name: "the player", of: (f, t) => t.player / wordsIn(f) },
  { name: "others", of: (f, t) => t.third / wordsIn(f) },
  { name: "abstract nouns", of: (f, t) => t.abstract / wordsIn(f) },
  { name: "verbs", of: (f, t) => t.verbs / wordsIn(f) },
  { name: "numbers", of: (f, t) => t.numbers / wordsIn(f) },
  { name: "spoken words", of: (f) => most(f.counts.spokenWords / wordsIn(f), 2) },
  { name: "short sentences", of: (f) => (f.sentences.length / wordsIn(f)) * 10 },
  { name: "deeds", of: (f) => most(f.counts.deeds, 5) },
  { name: "the player's deeds", of: (f) => most(f.counts.playerDeeds, 5) },
  { name: "a deed in a quiet scene", of: (f) => yes(quiet(f) && f.counts.deeds > 0) },
  { name: "a still", of: (f) => yes(quiet(f) && f.counts.deeds + f.counts.playerDeeds === 0) },
  { name: "places", of: (f) => most(f.counts.scenic, 10) },
  { name: "clauses about places", of: (f) => most(f.counts.scenicClauses, 5) },
  { name: "arrivals", of: (f) => most(f.counts.arrivals, 3) },
  { name: "descriptions", of: (f) => most(f.counts.descriptions, 5) },
  { name: "changes", of: (f) => most(f.counts.changes, 4) },
  { name: "bursts", of: (f) => most(f.counts.dynamic, 4) },
  { name: "bursts in a quiet scene", of: (f) => yes(quiet(f) && f.counts.dynamic >= 2) },
  { name: "body", of: (f) => most(f.counts.bodies, 6) },
  { name: "dress", of: (f) => most(f.counts.clothes, 6) },
  { name: "body and dress per word", of: (f) => (f.counts.bodies + f.counts.clothes) / wordsIn(f) },
  { name: "places per word", of: (f) => f.counts.scenic / wordsIn(f) },
  { name: "looks", of: (f) => most(f.counts.looks, 5) },
  { name: "persons", of: (f) => most(f.counts.persons, 8) },
  { name: "people", of: (f) => most(f.counts.people, 5) },
  { name: "one person", of: (f) => yes(f.counts.people <= 1 && f.counts.crowd < 1 && f.counts.persons > 0) },
  { name: "crowd", of: (f) => most(f.counts.crowd, 4) },
  { name: "flight", of: (f) => most(f.counts.flight, 4) },
  { name: "merry-making", of: (f) => most(f.counts.festive, 4) },
  { name: "traces and nobody there", of: (f) => yes(f.counts.traces > 0 && f.counts.deeds <= 1 && f.counts.people < 2 && !f.fights) },
  { name: "writing", of: (f) => yes(f.inscriptions.length > 0) },
  { name: "a document", of: (f) => yes(f.documents) },
  { name: "a fight", of: (f) => yes(f.fights) },
  { name: "a wonder", of: (f) => yes(f.wonders) },
  { name: "a wonder without a fight", of: (f) => yes(f.wonders && !f.fights) },
  { name: "a haunting", of: (f) => yes(f.wonders && !f.fights && f.magic.haunting >= 1) },
  { name: "fight flag", of: (f) => yes(f.inCombat) },
  { name: "fight flag without blows", of: (f) => yes(f.inCombat && !f.fights) },
  { name: "a chase", of: (f) => yes(f.inChase) },
  { name: "a new place", of: (f) => yes(f.place === "new" || f.place === "first") },
  { name: "the same place", of: (f) => yes(f.place === "same") },
  { name: "painted lately", of: (f) => yes(f.painted) },
  { name: "notes", of: (f) => most(f.clean.notes, 3) },
  { name: "night", of: (f) => yes(f.time === "night" && !f.fights) },
  { name: "dusk", of: (f) => yes(f.time === "dusk" && !f.fights) },
  { name: "morning", of: (f) => yes(f.time === "morning" && !f.fights) },
  { name: "nobody", of: (_, t) => most(t.nobody, 3) },
  { name: "grim things", of: (_, t) => most(t.grim, 3) },
  { name: "sacred things", of: (_, t) => most(t.sacred, 2) },
  { name: "weapons at rest", of: (f, t) => (f.fights ? 0 : most(t.weapons, 3)) },
  { name: "machines", of: (_, t) => most(t.machines, 3) },
  { name: "beasts", of: (_, t) => most(t.creatures, 3) },
  { name: "monsters", of: (_, t) => most(t.monsters, 2) },
  { name: "food", of: (_, t) => most(t.food, 3) },
  { name: "the sky", of: (_, t) => most(t.sky, 3) },
  { name: "grief", of: (_, t) => most(t.grief, 2) },
  { name: "somebody's looks", of: (f) => most(f.counts.owned, 5) },
  { name: "somebody's looks per word", of: (f) => f.counts.owned / wordsIn(f) },
  { name: "what somebody is or has", of: (f) => most(f.counts.being, 4) },
  { name: "width and distance", of: (f) => most(f.counts.wide, 5) },
  { name: "comings", of: (f) => most(f.counts.comings, 3) },
  { name: "blows", of: (f) => most(f.combat.score, 6) },
  { name: "wonders", of: (f) => Math.max(-2, most(f.magic.score, 5)) },
  { name: "haunting", of: (f) => most(f.magic.haunting, 4) },
  { name: "signs made", of: (f) => most(f.magic.signs, 2) },
  { name: "signs of the impossible", of: (f) => most(f.magic.impossible, 4) },
  { name: "words of magic", of: (f) => most(f.magic.words, 4) },
  { name: "a sure wonder", of: (f) => yes(f.magic.score >= 3) },
  { name: "a sure fight", of: (f) => yes(f.combat.score >= 4) },
  { name: "how many blows", of: (f) => most(f.combat.at.length, 5) },
  { name: "weapons in a fight", of: (f, t) => (f.fights ? most(t.weapons, 3) : 0) },
  { name: "fight flag with blows", of: (f) => yes(f.inCombat && f.fights) },
  { name: "devices", of: (f) => most(f.magic.devices, 3) },
  { name: "the player is there", of: (_, t) => yes(t.player > 0) },
];

/** Votes for a mood that count at most: all of them, those of the ending. */
const MOST_VOTES = { all: 8, ending: 5 };
/** The first word of a field says most. */
const BY_WORDS = [0, 1, 2, 3, 4, 5].map(Math.sqrt);
const MOST_WORDS = BY_WORDS.length - 1;

/** What each number of {@link evidenceOf} stands for. */
export const EVIDENCE: readonly string[] = [
  ...ROWS.map(({ name }) => name),
  ...MOOD_NAMES.flatMap((mood) => [`${mood} words`, `${mood} ending`]),
  ...FIELD_NAMES.map((field) => `of ${field}`),
];

/** Fractions from the start, so that copies are arrays of such. */
const NONE: readonly number[] = EVIDENCE.map(() => 0.5);

/** One number for each name of {@link EVIDENCE}. */
export function evidenceOf(facts: Facts): number[] {
  const tally = tallyOf(facts);
  const values = NONE.slice();
  let at = 0;
  for (; at < ROWS.length; at++) values[at] = ROWS[at]!.of(facts, tally);
  const { moods, ending } = facts.visibility;
  for (let i = 0; i < moods.length; i++) {
    values[at++] = most(moods[i]!, MOST_VOTES.all);
    values[at++] = most(ending[i]!, MOST_VOTES.ending);
  }
  for (const words of tally.fields) values[at++] = BY_WORDS[Math.min(words, MOST_WORDS)]!;
  return values;
}
