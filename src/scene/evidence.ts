/** What a text shows and how it is told, as numbers: the evidence that worth, tier and mood are weighed from. Data rows. */
import { type Entry, FIELD_BITS, FIELD_MASK } from "./entry.js";
import { type Facts, factsOf } from "./facts.js";
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
    if (kind !== KIND.word) {
      if (kind === KIND.number) tally.numbers++;
      continue;
    }
    const { n, f, telling, fields } = entry;
    if (f & GRAMMAR) {
      if (f & F.negator) tally.negators++;
      if (f & F.modal) tally.modals++;
      if (f & F.firstSecond) tally.player++;
      if (f & F.third) tally.third++;
      if (text === "had") tally.had++;
    }
    if (telling & T.nobody) tally.nobody++;
    // What is written on a thing shown is read as well.
    if ((dim & UNREAD) === 0) for (let rest = fields; rest !== 0; rest >>>= FIELD_BITS) tally.fields[(rest & FIELD_MASK) - 1]!++;
    if (dim) hide(tally, dim);
    if (pos === POS.verb) {
      tally.verbs++;
      if ((dim & HIDDEN) === 0 && entry.v & V.grieve) tally.grief++;
    } else if (pos === POS.noun) {
      if (n & ABSTRACT) tally.abstract++;
      if ((dim & HIDDEN) === 0 && (n & THINGS || entry.nounRole & RN.arm)) show(tally, entry);
    }
  }
  return tally;
}

const GRAMMAR = F.negator | F.modal | F.firstSecond | F.third | F.have;
const ABSTRACT = N.mind | N.speech | N.time | N.measure;

function hide(tally: Tally, dim: number): void {
  if (dim & DIM.idiom) tally.idiom++;
  if (dim & DIM.reported) tally.reported++;
  if (dim & DIM.unreal) tally.unreal++;
  if (dim & DIM.remembered) tally.remembered++;
  if (dim & DIM.simile) tally.simile++;
  if (dim & DIM.game) tally.game++;
  if (dim & HIDDEN) tally.hidden++;
}

const THINGS = N.grim | N.sacred | N.machine | N.creature | N.monster | N.ghost | N.food | N.sky;

function show(tally: Tally, { n, nounRole }: Entry): void {
  if (n & N.grim) tally.grim++;
  if (n & N.sacred) tally.sacred++;
  if (nounRole & RN.arm) tally.weapons++;
  if (n & N.machine) tally.machines++;
  if (n & N.creature) tally.creatures++;
  if (n & (N.monster | N.ghost)) tally.monsters++;
  if (n & N.food) tally.food++;
  if (n & N.sky) tally.sky++;
}

const UNREAD = HIDDEN & ~DIM.inscribed;

/** Takes the rows down in their order. */
interface Sheet {
  row(name: string, value: number): void;
}

/** Small enough for the engine to copy it into every row. */
class Values implements Sheet {
  private at = 0;

  constructor(private readonly values: number[]) {}

  row(_name: string, value: number): void {
    this.values[this.at++] = value;
  }
}

const most = (value: number, limit: number): number => Math.min(value, limit);
const yes = (value: boolean): number => (value ? 1 : 0);
const quiet = ({ fights, wonders, inscriptions }: Facts): boolean => !fights && !wonders && inscriptions.length === 0;

/** Limits keep one long text from drowning what a scene is. */
function fill(sheet: Sheet, f: Facts, t: Tally): void {
  const { visibility, counts, magic, combat } = f;
  const words = Math.max(1, visibility.words);
  sheet.row("seen", most(visibility.seen, 60));
  sheet.row("seen per word", visibility.seen / words);
  sheet.row("thought", most(visibility.thought, 20));
  sheet.row("thought per word", visibility.thought / words);
  sheet.row("length", Math.log(words + 1));
  sheet.row("words", most(words / 50, 4));
  sheet.row("new things", most(visibility.fresh, 6));
  sheet.row("new things per word", visibility.fresh / words);
  sheet.row("hidden words", t.hidden / words);
  sheet.row("idioms", t.idiom / words);
  sheet.row("reported", t.reported / words);
  sheet.row("supposed", t.unreal / words);
  sheet.row("remembered", t.remembered / words);
  sheet.row("similes", t.simile / words);
  sheet.row("game text", t.game / words);
  sheet.row("negators", t.negators / words);
  sheet.row("modals", t.modals / words);
  sheet.row("had", t.had / words);
  sheet.row("the player", t.player / words);
  sheet.row("others", t.third / words);
  sheet.row("abstract nouns", t.abstract / words);
  sheet.row("verbs", t.verbs / words);
  sheet.row("numbers", t.numbers / words);
  sheet.row("spoken words", most(counts.spokenWords / words, 2));
  sheet.row("short sentences", (f.sentences.length / words) * 10);
  sheet.row("deeds", most(counts.deeds, 5));
  sheet.row("the player's deeds", most(counts.playerDeeds, 5));
  sheet.row("a deed in a quiet scene", yes(quiet(f) && counts.deeds > 0));
  sheet.row("a still", yes(quiet(f) && counts.deeds + counts.playerDeeds === 0));
  sheet.row("places", most(counts.scenic, 10));
  sheet.row("clauses about places", most(counts.scenicClauses, 5));
  sheet.row("arrivals", most(counts.arrivals, 3));
  sheet.row("descriptions", most(counts.descriptions, 5));
  sheet.row("changes", most(counts.changes, 4));
  sheet.row("bursts", most(counts.dynamic, 4));
  sheet.row("bursts in a quiet scene", yes(quiet(f) && counts.dynamic >= 2));
  sheet.row("body", most(counts.bodies, 6));
  sheet.row("dress", most(counts.clothes, 6));
  sheet.row("body and dress per word", (counts.bodies + counts.clothes) / words);
  sheet.row("places per word", counts.scenic / words);
  sheet.row("looks", most(counts.looks, 5));
  sheet.row("persons", most(counts.persons, 8));
  sheet.row("people", most(counts.people, 5));
  sheet.row("one person", yes(counts.people <= 1 && counts.crowd < 1 && counts.persons > 0));
  sheet.row("crowd", most(counts.crowd, 4));
  sheet.row("flight", most(counts.flight, 4));
  sheet.row("merry-making", most(counts.festive, 4));
  sheet.row("traces and nobody there", yes(counts.traces > 0 && counts.deeds <= 1 && counts.people < 2 && !f.fights));
  sheet.row("writing", yes(f.inscriptions.length > 0));
  sheet.row("a document", yes(f.documents));
  sheet.row("a fight", yes(f.fights));
  sheet.row("a wonder", yes(f.wonders));
  sheet.row("a wonder without a fight", yes(f.wonders && !f.fights));
  sheet.row("a haunting", yes(f.wonders && !f.fights && magic.haunting >= 1));
  sheet.row("fight flag", yes(f.inCombat));
  sheet.row("fight flag without blows", yes(f.inCombat && !f.fights));
  sheet.row("a chase", yes(f.inChase));
  sheet.row("a new place", yes(f.place === "new" || f.place === "first"));
  sheet.row("the same place", yes(f.place === "same"));
  sheet.row("painted lately", yes(f.painted));
  sheet.row("notes", most(f.clean.notes, 3));
  sheet.row("night", yes(f.time === "night" && !f.fights));
  sheet.row("dusk", yes(f.time === "dusk" && !f.fights));
  sheet.row("morning", yes(f.time === "morning" && !f.fights));
  sheet.row("nobody", most(t.nobody, 3));
  sheet.row("grim things", most(t.grim, 3));
  sheet.row("sacred things", most(t.sacred, 2));
  sheet.row("weapons at rest", f.fights ? 0 : most(t.weapons, 3));
  sheet.row("machines", most(t.machines, 3));
  sheet.row("beasts", most(t.creatures, 3));
  sheet.row("monsters", most(t.monsters, 2));
  sheet.row("food", most(t.food, 3));
  sheet.row("the sky", most(t.sky, 3));
  sheet.row("grief", most(t.grief, 2));
  sheet.row("somebody's looks", most(counts.owned, 5));
  sheet.row("somebody's looks per word", counts.owned / words);
  sheet.row("what somebody is or has", most(counts.being, 4));
  sheet.row("width and distance", most(counts.wide, 5));
  sheet.row("comings", most(counts.comings, 3));
  sheet.row("blows", most(combat.score, 6));
  sheet.row("wonders", Math.max(-2, most(magic.score, 5)));
  sheet.row("haunting", most(magic.haunting, 4));
  sheet.row("signs made", most(magic.signs, 2));
  sheet.row("signs of the impossible", most(magic.impossible, 4));
  sheet.row("words of magic", most(magic.words, 4));
  sheet.row("a sure wonder", yes(magic.score >= 3));
  sheet.row("a sure fight", yes(combat.score >= 4));
  sheet.row("how many blows", most(combat.at.length, 5));
  sheet.row("weapons in a fight", f.fights ? most(t.weapons, 3) : 0);
  sheet.row("fight flag with blows", yes(f.inCombat && f.fights));
  sheet.row("devices", most(magic.devices, 3));
  sheet.row("the player is there", yes(t.player > 0));
}

/** Votes for a mood that count at most: all of them, those of the ending. */
const MOST_VOTES = { all: 8, ending: 5 };
/** The first word of a field says most. */
const BY_WORDS = [0, 1, 2, 3, 4, 5].map(Math.sqrt);
const MOST_WORDS = BY_WORDS.length - 1;

/** The names of the rows: those of a text without a word. */
const ROWS: string[] = [];
const NOTHING = factsOf("", { state: null, place: "unknown", painted: false, documents: false });
fill({ row: (name) => void ROWS.push(name) }, NOTHING, tallyOf(NOTHING));

/** What each number of {@link evidenceOf} stands for. */
export const EVIDENCE: readonly string[] = [
  ...ROWS,
  ...MOOD_NAMES.flatMap((mood) => [`${mood} words`, `${mood} ending`]),
  ...FIELD_NAMES.map((field) => `of ${field}`),
];

/** Fractions from the start, so that copies are arrays of such. */
const NONE: readonly number[] = EVIDENCE.map(() => 0.5);

/** One number for each name of {@link EVIDENCE}. */
export function evidenceOf(facts: Facts): number[] {
  const tally = tallyOf(facts);
  const values = NONE.slice();
  fill(new Values(values), facts, tally);
  let at = ROWS.length;
  const { moods, ending } = facts.visibility;
  for (let i = 0; i < moods.length; i++) {
    values[at++] = most(moods[i]!, MOST_VOTES.all);
    values[at++] = most(ending[i]!, MOST_VOTES.ending);
  }
  const { fields } = tally;
  for (let i = 0; i < fields.length; i++) values[at++] = BY_WORDS[most(fields[i]!, MOST_WORDS)]!;
  return values;
}
