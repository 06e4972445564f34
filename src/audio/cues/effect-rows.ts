/** From an effect's id to what makes it heard: known ids by the table, unknown ones read word by word. Pure. */
import { ACTS, type Act, HEARING } from "./acts.js";
import { BURSTING } from "./bursting.js";
import type { EffectRow } from "./effect-row.js";
import { EFFECTS, QUALIFIERS } from "./effects.js";
import { LOUD } from "./many.js";
import { type SignLevels, signsOf } from "./signs.js";
import { THINGS, type Thing } from "./things.js";
import { nounSet, verbSet, wordsOf } from "./words.js";

export interface Row {
  /** Rows of one kind sound alike: of "footsteps_stone" and "footsteps_grass" one is heard at a time. */
  kind: string;
  things: ReadonlySet<string>;
  acts: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  deeds: ReadonlySet<string>;
  happens: ReadonlySet<string>;
  calls: ReadonlySet<string>;
  inFight: ReadonlySet<string>;
  movers: ReadonlySet<string>;
  moves: ReadonlySet<string>;
  doing: ReadonlySet<string>;
  many: ReadonlySet<string>;
  alone: ReadonlySet<string>;
  itself: ReadonlySet<string>;
  bursts: boolean;
  they: boolean;
  meets: boolean;
  wonder: boolean;
  phrases: Phrases;
  never: Phrases;
  /** Words that tell of it without naming it; null when none were written down for it. */
  signs: SignLevels | null;
  /** Every word that matters to the row → what it may be, bits of {@link ROLE}: all other words can be passed over. */
  roles: ReadonlyMap<string, number>;
  /** Its place in {@link ROLES}. */
  slot: number;
}

/** What a word may be to a row; the level of a sign stands above these bits. */
export const ROLE = { heeded: 1, thing: 2, act: 4, phrase: 8, never: 16 } as const;
export const SIGN_SHIFT = 5;
export const ALL_ROLES = (1 << SIGN_SHIFT) - 1;

/** Word → every row in use that it matters to, by its slot, and its roles there. */
export type RolesOf = ReadonlyMap<string, readonly (readonly [number, number])[]>;

const roles = new Map<string, [number, number][]>();
export const ROLES: RolesOf = roles;

/** What joins two things that meet. */
export const MEETING: ReadonlySet<string> = new Set([...verbSet("meet find kiss cross answer catch"), "against", "on", "upon", "to"]);
export const HEARD_OF: ReadonlySet<string> = new Set([...verbSet(HEARING), ...nounSet(HEARING)]);
const NONE: ReadonlySet<string> = new Set();
const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  sets.length === 1 ? sets[0]! : new Set(sets.flatMap((set) => [...set]));

const kept = new Map<string, ReadonlySet<string>>();
function once(key: string, make: () => ReadonlySet<string>): ReadonlySet<string> {
  let set = kept.get(key);
  if (!set) {
    set = make();
    kept.set(key, set);
  }
  return set;
}
const thingSet = (name: Thing) => once(`thing ${name}`, () => nounSet(THINGS[name]));
/** An act may be told as a noun: "the creak of the gate", "two knocks". */
const actSet = (name: Act) => once(`act ${name}`, () => union([verbSet(ACTS[name]), nounSet(ACTS[name])]));

/** A phrase: for each place the words that may stand there. */
export type Phrase = readonly ReadonlySet<string>[];
/** Phrases by each of their first words. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const phrasesOf = (list: string | undefined): Phrases => {
  const phrases = new Map<string, Phrase[]>();
  for (const line of (list ?? "").split("|")) {
    const phrase = wordsOf(line.replace(/,/g, " , ")).map((part) => new Set(part.split("/")));
    for (const first of phrase[0] ?? []) {
      const others = phrases.get(first);
      if (others) others.push(phrase);
      else phrases.set(first, [phrase]);
    }
  }
  return phrases;
};

/** Gives a row the roles of its words. */
function withRoles(row: Omit<Row, "roles" | "slot">): Row {
  const roles = new Map<string, number>();
  const add = (words: Iterable<string>, role: number) => {
    for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
  };
  const { acts, nouns, deeds, happens, calls, inFight, moves, doing, many, alone, itself, things, movers } = row;
  for (const words of [acts, nouns, deeds, happens, calls, inFight, moves, doing, many, alone, itself]) add(words, ROLE.heeded);
  if (things.size > 0) add(HEARD_OF, ROLE.heeded);
  if (row.meets) add(MEETING, ROLE.heeded);
  if (row.bursts) add(BURSTING, ROLE.heeded);
  if (row.they) add(LOUD, ROLE.heeded);
  for (const words of [things, movers, nouns]) add(words, ROLE.thing);
  for (const words of [acts, deeds, happens, moves]) add(words, ROLE.act);
  add(row.phrases.keys(), ROLE.phrase);
  add(row.never.keys(), ROLE.never);
  for (const [word, level] of row.signs ?? []) add([word], level << SIGN_SHIFT);
  return { ...row, roles, slot: -1 };
}

function compile(row: EffectRow): Row {
  return withRoles({
    kind: row.names,
    things: union((row.things ?? []).map(thingSet)),
    acts: union((row.acts ?? []).map(actSet)),
    nouns: row.nouns ? nounSet(row.nouns) : NONE,
    deeds: row.deeds ? verbSet(row.deeds) : NONE,
    happens: row.happens ? verbSet(row.happens) : NONE,
    calls: row.calls ? verbSet(row.calls) : NONE,
    inFight: row.inFight ? verbSet(row.inFight) : NONE,
    movers: union((row.movers ?? []).map(thingSet)),
    doing: union((row.doing ?? []).map(actSet)),
    many: union((row.many ?? []).map(actSet)),
    alone: row.alone ? verbSet(row.alone) : NONE,
    itself: row.itself ? verbSet(row.itself) : NONE,
    bursts: row.bursts === true,
    they: row.they === true,
    meets: row.meets === true,
    wonder: row.wonder === true,
    moves: union((row.moves ?? []).map(actSet)),
    phrases: phrasesOf(row.phrases),
    never: phrasesOf(row.never),
    signs: signsOf(row.names),
  });
}

/** Every name of every row; the first row that claims a name has it. */
const NAMED = new Map<string, EffectRow>();
for (const row of EFFECTS) for (const name of wordsOf(row.names)) if (!NAMED.has(name)) NAMED.set(name, row);
const SKIPPED: ReadonlySet<string> = new Set(wordsOf(QUALIFIERS));

const rows = new Map<string, Row>();
/** Ids come from outside: the cache is bounded. */
const MOST_ROWS = 512;

/** The words of an id: "footstepsStone_02" → footsteps, stone. */
export const wordsOfId = (id: string): string[] =>
  id
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** Words that name a thing of any class: they are read whole, never as compounds. */
export const EVERY_THING: ReadonlySet<string> = new Set((Object.keys(THINGS) as Thing[]).flatMap((name) => [...thingSet(name)]));

/** The rows of effect ids, in their order. */
export function rowsFor(ids: readonly string[]): Row[] {
  if (rows.size + ids.length > MOST_ROWS && ids.some((id) => !rows.has(id))) {
    rows.clear();
    roles.clear();
  }
  return ids.map((id) => {
    const old = rows.get(id);
    if (old) return old;
    const row = { ...rowFromId(id), slot: rows.size };
    rows.set(id, row);
    for (const [word, role] of row.roles) {
      const others = roles.get(word);
      if (others) others.push([row.slot, role]);
      else roles.set(word, [[row.slot, role]]);
    }
    return row;
  });
}

const singular = (word: string): string => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

function rowFromId(id: string): Row {
  const words = wordsOfId(id);
  const telling = words.filter((word) => !SKIPPED.has(word));
  const named = NAMED.get(words.join("_")) ?? NAMED.get(telling.join("_")) ?? NAMED.get([...telling].reverse().join("_"));
  if (named) return compile(named);
  if (telling.length === 0) return compile({ names: id });
  return readWords(telling);
}

/** "gate_creak": a thing and how it sounds; "raven": a thing with all its sounds; anything else: its own words, all together. */
function readWords(words: readonly string[]): Row {
  const known = words.map((word) => NAMED.get(word) ?? NAMED.get(singular(word)));
  const act = words.findLast((word) => word in ACTS || singular(word) in ACTS || isActWord(word));
  const thing = words.find((word) => word !== act && (thingNamed(word) || NAMED.get(word)?.things));
  if (thing && act) {
    const things = thingNamed(thing) ?? NAMED.get(thing)!.things!;
    const own = compile({ names: "", things });
    return withRoles({ ...own, kind: words.join(" "), things: union([own.things, nounSet(thing)]), acts: actsNamed(act) });
  }
  const first = known.find((row) => row !== undefined);
  if (first) {
    const row = compile(first);
    const extra = words.filter((_, i) => known[i] === undefined);
    return extra.length ? withRoles({ ...row, things: union([row.things, nounSet(extra.join(" "))]) }) : row;
  }
  if (words.length === 1) return withRoles({ ...compile({ names: words[0]! }), nouns: nounSet(words[0]!), calls: verbSet(words[0]!) });
  const all = nounSet(words.join(" "));
  return withRoles({ ...compile({ names: words.join(" ") }), things: all, acts: union([all, verbSet(words.join(" "))]) });
}

const thingNamed = (word: string): readonly Thing[] | undefined =>
  word in THINGS ? [word as Thing] : singular(word) in THINGS ? [singular(word) as Thing] : undefined;

const isActWord = (word: string): boolean => Object.values(ACTS).some((list) => wordsOf(list)[0] === word);

/** The class that the word names, or the classes in which it comes first, and the word itself. */
function actsNamed(word: string): ReadonlySet<string> {
  const classes = (Object.keys(ACTS) as Act[]).filter(
    (name) => name === word || name === singular(word) || wordsOf(ACTS[name])[0] === word,
  );
  return union([verbSet(word), nounSet(word), ...classes.map(actSet)]);
}
