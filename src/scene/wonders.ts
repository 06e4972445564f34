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

/** Rows by their verb, and those that any verb may have. */
export interface Table {
  readonly byVerb: ReadonlyMap<string, readonly Row[]>;
  readonly any: readonly Row[];
}

function tableOf(rows: readonly Row[]): Table {
  const byVerb = new Map<string, Row[]>();
  for (const row of rows) for (const verb of row.verbs ?? []) byVerb.set(verb, [...(byVerb.get(verb) ?? []), row]);
  return { byVerb, any: rows.filter((row) => !row.verbs) };
}

const TABLES = {
  likeness: tableOf(things.LIKENESS),
  empties: tableOf(things.EMPTIES),
  limbs: tableOf(things.LIMBS),
  wounds: tableOf(things.WOUNDS),
  deathly: tableOf(things.DEATHLY),
  things: tableOf(things.THINGS),
  music: tableOf(things.MUSIC),
  marks: tableOf(things.MARKS),
  weapons: tableOf(things.WEAPONS),
  fire: tableOf(elements.FIRE),
  shining: tableOf(elements.SHINING),
  spreading: tableOf(elements.SPREADING),
  shadow: tableOf(elements.SHADOW),
  elements: tableOf(elements.ELEMENTS),
  issuing: tableOf(living.ISSUING),
  writers: tableOf(living.WRITERS),
  living: tableOf(living.LIVING),
  states: tableOf(living.STATES),
};
const STATE_TABLES: readonly Table[] = [TABLES.states];

/** The rows to try, by what the subject is. */
export function tablesFor(h: Happening): readonly Table[] {
  const { subject, event, tokens } = h;
  if (event.state) return event.subject === subject ? STATE_TABLES : NONE;
  if (event.passive) return NONE;
  // "torches up, screaming": an -ing without "is" belongs to somebody else.
  const flying = event.verb.entry.form === FORM.gerund && h.tokens[event.at - 1]?.pos !== POS.aux && !isLiving(subject);
  if (flying) return NONE;
  const tables: Table[] = [TABLES.writers];
  if (roleOf(subject) & RN.arm) tables.push(TABLES.weapons);
  const role = roleOf(subject);
  const bits = bitsOf(subject);
  const likeness = isLikeness(tokens, subject);
  if (likeness) tables.push(TABLES.likeness);
  if (bits & (N.body | N.grim) && (!event.antecedent || likenessOwns(h))) tables.push(TABLES.limbs);
  if (bits & N.grim) tables.push(TABLES.wounds);
  if (!likeness && !isLiving(subject)) tables.push(TABLES.empties);
  if (bits & (N.body | N.weapon | N.land) || role & RN.mark) tables.push(TABLES.shining);
  if (isLiving(subject) || bits & N.creature || likeness) tables.push(TABLES.issuing);
  if (bits & (N.land | N.light) || role & (RN.force | RN.growth | RN.weighty)) tables.push(TABLES.spreading);
  if (isDead(h) && !isCraft(subject)) tables.push(TABLES.deathly);
  if (role & RN.instrument) tables.push(TABLES.music);
  if (role & RN.mark) tables.push(TABLES.marks);
  if (isLiving(subject)) tables.push(TABLES.living);
  else if (isThing(subject) && !likeness) tables.push(TABLES.things);
  if (bits & N.light || role & RN.force) tables.push(TABLES.fire);
  if (role & RN.force) tables.push(TABLES.shadow);
  if (isElement(subject) || isMadeOfElement(tokens, subject)) tables.push(TABLES.elements);
  return tables;
}
const NONE: readonly Table[] = [];

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
