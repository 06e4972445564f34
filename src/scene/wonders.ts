/** The kinds of wonder: tables of rows by what the subject is, looked up by the verb. */
import type { Event } from "./events.js";
import { FORM } from "./inflect.js";
import { N, RN, V } from "./lexicon.js";
import { POS, type Token } from "./tokens.js";
import * as elements from "./wonder-elements.js";
import * as living from "./wonder-living.js";
import {
  bitsOf,
  type Happening,
  isCraft,
  isDead,
  isElement,
  isLikeness,
  isLiving,
  isMadeOfElement,
  isThing,
  isWrought,
  likenessOwns,
  roleOf,
} from "./wonder-tests.js";
import * as things from "./wonder-things.js";
import * as tools from "./wonder-tools.js";
import { words } from "./words.js";

export interface Row {
  readonly name: string;
  readonly points: number;
  /** A device could do it: with one about, it is no wonder. */
  readonly device?: true;
  /** It frightens. */
  readonly haunts?: true;
  /** Base forms of the verbs; absent when the test asks for them. */
  readonly verbs?: ReadonlySet<string>;
  readonly when: (happening: Happening) => boolean;
}

/** In the order in which they are asked: of two rows with the same points the first wins. */
const KINDS = {
  writers: living.WRITERS,
  weapons: tools.WEAPONS,
  likeness: things.LIKENESS,
  limbs: things.LIMBS,
  wounds: things.WOUNDS,
  empties: things.EMPTIES,
  shining: elements.SHINING,
  issuing: living.ISSUING,
  spreading: elements.SPREADING,
  deathly: things.DEATHLY,
  music: tools.MUSIC,
  marks: tools.MARKS,
  living: living.LIVING,
  things: things.THINGS,
  fire: elements.FIRE,
  shadow: elements.SHADOW,
  elements: elements.ELEMENTS,
  states: living.STATES,
} as const satisfies Record<string, readonly Row[]>;

/** One bit for each kind. */
const K = Object.fromEntries(Object.keys(KINDS).map((name, index) => [name, 1 << index])) as Record<keyof typeof KINDS, number>;

/** Rows by falling points: those that some verb may have, those that any may have. */
interface Table {
  readonly byVerb: ReadonlyMap<string, readonly Row[]>;
  readonly any: readonly Row[];
}
/** Few sets of kinds go together. */
const tables = new Map<number, Table>();

function tableOf(kinds: number): Table {
  const rows = Object.entries(KINDS).flatMap(([name, own]) =>
    kinds & K[name as keyof typeof KINDS] ? [...own.filter((row) => row.verbs), ...own.filter((row) => !row.verbs)] : [],
  );
  const falling = rows.sort((a, b) => b.points - a.points);
  const verbs = new Set(falling.flatMap((row) => [...(row.verbs ?? [])]));
  const byVerb = new Map([...verbs].map((verb) => [verb, falling.filter((row) => row.verbs?.has(verb) ?? true)]));
  return { byVerb, any: falling.filter((row) => !row.verbs) };
}

/** The rows to try, by what the subject is and does: the first that holds counts. */
export function rowsFor(h: Happening): readonly Row[] {
  const kinds = kindsOf(h);
  if (kinds === 0) return NONE;
  let table = tables.get(kinds);
  if (!table) {
    table = tableOf(kinds);
    tables.set(kinds, table);
  }
  return table.byVerb.get(h.verb) ?? table.any;
}
const NONE: readonly Row[] = [];

const DAYTIME = words("morning dawn sunrise noon afternoon sunset evening daylight daybreak");
/** "At five in the morning … the light came along the gutter": the sun's. */
const isDaylight = ({ subject, tokens }: Happening): boolean => subject.text === "light" && tokens.some(({ text }) => DAYTIME.has(text));

function kindsOf(h: Happening): number {
  const { subject, event, tokens } = h;
  if (isDaylight(h)) return 0;
  if (event.state) return event.subject === subject ? K.states : 0;
  if (event.passive) return 0;
  const lives = isLiving(subject);
  // "torches up, screaming": an -ing without "is" belongs to somebody else.
  if (!lives && event.verb.entry.form === FORM.gerund && tokens[event.at - 1]?.pos !== POS.aux) return 0;
  const role = roleOf(subject);
  const bits = bitsOf(subject);
  const likeness = isLikeness(tokens, subject);
  let kinds = K.writers;
  if (role & RN.arm) kinds |= K.weapons;
  if (likeness) kinds |= K.likeness;
  if (bits & (N.body | N.grim) && (!event.antecedent || likenessOwns(h))) kinds |= K.limbs;
  if (bits & N.grim) kinds |= K.wounds;
  if (!likeness && !lives) kinds |= K.empties;
  if (bits & (N.body | N.weapon | N.land) || role & RN.mark) kinds |= K.shining;
  if (lives || bits & N.creature || likeness) kinds |= K.issuing;
  if (bits & (N.land | N.light) || role & (RN.force | RN.growth | RN.weighty)) kinds |= K.spreading;
  if (isDead(h) && !isCraft(subject)) kinds |= K.deathly;
  if (role & RN.instrument) kinds |= K.music;
  if (role & RN.mark) kinds |= K.marks;
  if (lives) kinds |= K.living;
  else if (isThing(subject) && !likeness) kinds |= K.things;
  if (bits & N.light || role & RN.force) kinds |= K.fire;
  if (role & RN.force) kinds |= K.shadow;
  if (isElement(subject) || isMadeOfElement(tokens, subject)) kinds |= K.elements;
  return kinds;
}

/** A verb of magic, whoever does it: points. */
export function magicVerb({ verb, entry }: { verb: string; entry: Token["entry"] }, subject: Token | null, object: Token | null): number {
  if (!(entry.v & V.magicV) || verb === "float" || verb === "hover" || (subject && isCraft(subject))) return 0;
  if (
    verb === "summon" ||
    verb === "curse" ||
    verb === "possess" ||
    verb === "animate" ||
    verb === "charm" ||
    verb === "invoke" ||
    verb === "enchant"
  )
    return bitsOf(object) & (N.ghost | N.monster | N.magicN | N.light | N.sky) || bitsOf(subject) & N.ghost ? 1.7 : 0;
  return 1.8;
}

/** Something wrought of light or smoke stands among the nouns of the clause. */
export function wroughtIn(tokens: readonly Token[], { subject, object, goals }: Event): boolean {
  if (isWrought(tokens, subject) || isWrought(tokens, object)) return true;
  for (const { noun } of goals) if (isWrought(tokens, noun)) return true;
  return false;
}
export const WROUGHT = 1.7;
