/** Clauses in which something does what its kind does not do. Data rows, counted clause by clause; what they weigh is fitted. */
import type { Event } from "./events.js";
import { FORM } from "./inflect.js";
import { KN, KV, N, RN, V } from "./lexicon.js";
import { KIND, POS, type Token } from "./tokens.js";
import { IS, kindOf, LIFELESS, MADE, WARES } from "./wonder-kinds.js";
import { type Words, words } from "./words.js";

interface Clause {
  readonly tokens: readonly Token[];
  readonly event: Event;
  readonly subject: Token;
  readonly kind: number;
  /** Base form of the verb. */
  readonly verb: string;
  /** How many clauses ago somebody made a sign; 0 for not lately. */
  readonly sign: number;
}
export interface ClauseRow {
  readonly name: string;
  /** Kinds of subjects, of which one must hold. */
  readonly kinds: number;
  /** Kinds of doing, of which one must hold; any when absent. */
  readonly doing?: number;
  /** It hardly ever is anything else than a wonder. */
  readonly sure?: true;
  /** It frightens. */
  readonly haunts?: true;
  readonly when?: (clause: Clause) => boolean;
}

const FLUID = IS.flame | IS.vapour | IS.liquid;
const SOFT = FLUID | IS.plant | IS.weather;
const HEAVY = WARES | MADE | IS.liquid | IS.plant | IS.place;
const LIVES = KV.minding | KV.saying | KV.bearing | KV.living | KV.walking;
const EFFECTS = ~0;

const UP = words("up upward upwards uphill skyward aloft overhead off above ceiling rafters");
const AIR = words("air mid-air midair nothing nothingness inch inches weightless hand's-breadth");
const WRONG = words("backward backwards reverse uphill upward upwards sideways wrong upstream");
const HELD = words(
  `rope ropes chain chains wire wires string strings wind winds breeze gust draught draft hook hooks nail nails wings winch crane pulley
  cable parachute jet rotors hinges peg`,
);
const RISES = words("rise levitate float hover soar ascend lift");
const RISES_ANYWAY = words(
  `curtain curtains dough bread smoke river flood tide water waters sea hat hats cork boat boats lid moon sun balloon balloons kite kites
  lantern lanterns dust bubbles feather feathers paper petals leaves sails sail ice corpse corpses body wood log logs driftwood`,
);
const CASTERS = words(
  `hand hands palm palms finger fingers fingertips fingertip fist fists sleeve sleeves mouth lips eye eyes staff wand sword blade brush tongue
  wound throat heel heels foot feet footprints brow forehead breath cuff cuffs bones ribs skin`,
);
const BEARERS = words(
  `hand hands palm palms finger fingers fingertips fist antlers tines horns head hair brow eyes staff sword blade spear coffin mouth arm arms
  skin shoulders tongue water lake sea pond pool`,
);
const GETS_UP = words("stand sit get climb");
const GOES_ON = words("go keep play continue run");
const TURNS = words("turn swing swivel look lean bend point");
const EMPTY = words("empty riderless driverless vacant hollow");
const MAKES_WAY = words("part stand kneel step draw bow lean turn go open divide");
const ASIDE = words("aside apart asunder back away wall walls round around out");
const SPELLS = words("write spell scribble scrawl sign print inscribe");
const FORMS = words("spell form arrange knit shape");
const SHAPES = words(
  "letter letters word words capitals name names face shape shapes figure message line sentence ring circle man woman hand",
);
const TOWARDS = words("to toward towards at after");
const MEETS = words("face follow look watch point meet see");
const FAR = words(
  `mile miles pace paces yard yards li metre metres kilometre kilometres league leagues town side hill valley river street block blocks horizon`,
);
const OFF = words("off away across far other behind beyond out");
const FREE_RISERS = words("climb leap fly");

/** A word of the set after the verb, in the same sentence. */
function later({ tokens, event }: Clause, set: Words, reach: number): boolean {
  for (let i = event.at + 1; i < tokens.length && i <= event.at + reach; i++) {
    if (tokens[i]!.kind === KIND.stop) return false;
    if (set.has(tokens[i]!.text)) return true;
  }
  return false;
}
function near(clause: Clause, set: Words): boolean {
  const { tokens, event } = clause;
  for (let i = event.at - 1; i >= 0 && i >= event.at - 9 && tokens[i]!.kind !== KIND.stop; i--) if (set.has(tokens[i]!.text)) return true;
  return later(clause, set, 7);
}
const isHeld = (clause: Clause): boolean => later(clause, HELD, 11);
const next = ({ tokens, event }: Clause): string => tokens[event.at + 1]?.text ?? "";

function outOfCaster({ event: { goals } }: Clause): boolean {
  for (let g = 0; g < goals.length; g++) {
    const { prep, noun } = goals[g]!;
    if (noun === null || !CASTERS.has(noun.text)) continue;
    if (ISSUING.has(prep.text) || (prep.text === "of" && goals[g - 1]?.prep.text === "out")) return true;
  }
  return false;
}
const ISSUING = words("from between along behind under");

const aboutBody = ({ event }: Clause): boolean =>
  event.goals.some(({ prep, noun }) => noun !== null && BEARERS.has(noun.text) && !NOT_ABOUT.has(prep.text));
const NOT_ABOUT = words("of by to");

function towardsSomebody({ tokens, event: { goals, at } }: Clause): boolean {
  for (const { prep, noun } of goals) if (noun !== null && TOWARDS.has(prep.text) && kindOf(tokens, noun) & IS.person) return true;
  return tokens[at + 1]?.text === "to" && MEETS.has(tokens[at + 2]?.text ?? "");
}

/** "turns its head": its own. */
function usesOwnBody({ tokens, event: { object } }: Clause): boolean {
  if (object?.pos !== POS.noun || !(object.entry.n & N.body)) return false;
  let owner = object.at - 1;
  while (owner > object.at - 4 && tokens[owner]?.pos === POS.adjective) owner--;
  const text = tokens[owner]?.text;
  return text === "its" || text === "their";
}

const alone = ({ event }: Clause): boolean => event.object === null || event.object.pos === POS.pronoun;
const hasNone = ({ event }: Clause): boolean => event.object === null;
const reflexive = ({ event }: Clause): boolean => event.object?.text === "itself" || event.object?.text === "themselves";
const LIMB = IS.body;

const ROWS: readonly ClauseRow[] = [
  { name: "likenesses and the dead act", kinds: MADE, doing: ~(KV.staying | KV.wasting | KV.vanishing), haunts: true },
  { name: "wares live", kinds: WARES, doing: LIVES },
  { name: "plants live", kinds: IS.plant, doing: LIVES | KV.shifting | KV.yielding | KV.handling },
  { name: "fire, water and smoke live", kinds: FLUID, doing: LIVES },
  {
    name: "the dead act",
    kinds: IS.dead,
    sure: true,
    haunts: true,
    when: ({ event, verb }) =>
      (event.verb.entry.v & (V.motion | V.handle | V.speak | V.gesture | V.see)) !== 0 && verb !== "lie" && verb !== "hang",
  },
  { name: "a part of its own", kinds: LIFELESS, when: usesOwnBody },
  { name: "itself", kinds: LIFELESS, sure: true, when: reflexive },
  {
    name: "gets up",
    kinds: LIFELESS & ~(IS.engine | IS.weather | IS.place | IS.vapour),
    sure: true,
    when: (clause) => GETS_UP.has(clause.verb) && next(clause) === "up",
  },
  {
    name: "rises",
    kinds: IS.thing | IS.weapon | IS.stone | IS.liquid | IS.likeness | IS.dead,
    sure: true,
    when: (clause) => RISES.has(clause.verb) && hasNone(clause) && !RISES_ANYWAY.has(clause.subject.text) && !isHeld(clause),
  },
  {
    name: "goes up",
    kinds: HEAVY,
    doing: KV.rising,
    sure: true,
    when: (clause) => alone(clause) && later(clause, UP, 6) && !isHeld(clause),
  },
  {
    name: "hangs in the air",
    kinds: LIFELESS | IS.person,
    doing: KV.staying | KV.rising,
    sure: true,
    when: (clause) => later(clause, AIR, 7) && !isHeld(clause) && (!(clause.kind & IS.person) || hasNone(clause)),
  },
  {
    name: "somebody goes up",
    kinds: IS.person | IS.ghost,
    doing: KV.rising,
    sure: true,
    when: (clause) => hasNone(clause) && !FREE_RISERS.has(clause.verb) && later(clause, UP, 6) && !isHeld(clause),
  },
  { name: "the wrong way", kinds: LIFELESS & ~IS.engine, sure: true, when: (clause) => later(clause, WRONG, 4) },
  { name: "out of a hand", kinds: SOFT | IS.stone | IS.sound, sure: true, when: outOfCaster },
  { name: "fire about a body", kinds: IS.flame, when: aboutBody },
  {
    name: "a sound goes on",
    kinds: IS.sound,
    sure: true,
    haunts: true,
    when: (clause) => GOES_ON.has(clause.verb) && (next(clause) === "on" || clause.verb === "continue"),
  },
  {
    name: "turns to somebody",
    kinds: WARES | MADE | IS.plant | IS.flame,
    sure: true,
    when: (clause) => TURNS.has(clause.verb) && towardsSomebody(clause),
  },
  {
    name: "the empty act",
    kinds: WARES | MADE,
    doing: KV.walking | KV.handling | KV.bearing,
    sure: true,
    haunts: true,
    when: ({ tokens, subject }) => EMPTY.has(tokens[subject.at - 1]?.text ?? ""),
  },
  {
    name: "makes way",
    kinds: IS.liquid | IS.weather | IS.plant | IS.stone,
    when: (clause) =>
      MAKES_WAY.has(clause.verb) && hasNone(clause) && (clause.verb === "part" || clause.verb === "kneel" || later(clause, ASIDE, 4)),
  },
  { name: "writes", kinds: LIFELESS | IS.beast, sure: true, when: ({ verb }) => SPELLS.has(verb) },
  { name: "comes together", kinds: LIFELESS | IS.beast, sure: true, when: (clause) => FORMS.has(clause.verb) && later(clause, SHAPES, 7) },
  { name: "things mend", kinds: LIFELESS, doing: KV.mending, when: alone },
  { name: "yields", kinds: SOFT, doing: KV.yielding, when: alone },
  {
    name: "its worker acts",
    kinds: IS.person,
    sure: true,
    when: ({ subject }) => subject.pos === POS.noun && ((subject.entry.nounKind & KN.worker) | (subject.entry.nounRole & RN.mage)) !== 0,
  },
  { name: "things answer a sign", kinds: WARES | MADE, doing: EFFECTS, when: ({ sign }) => sign > 0 },
  { name: "elements answer a sign", kinds: SOFT, doing: EFFECTS, when: ({ sign }) => sign > 0 },
  { name: "bodies answer a sign", kinds: LIMB, doing: EFFECTS & ~(KV.minding | KV.bearing), when: ({ sign }) => sign > 0 },
  {
    name: "changes at once after a sign",
    kinds: LIFELESS & ~IS.engine,
    doing: KV.growing | KV.wasting | KV.mending | KV.kindling | KV.rising | KV.becoming,
    sure: true,
    when: ({ sign }) => sign === 1,
  },
  {
    name: "far off after a sign",
    kinds: LIFELESS,
    sure: true,
    when: (clause) => clause.sign > 0 && near(clause, OFF) && near(clause, FAR),
  },
];
/** The columns that every clause is held against, side by side: rows are of many shapes, and asking each for them is slow. 0: whatever is done. */
const KINDS = Int32Array.from(ROWS, ({ kinds }) => kinds);
const DOINGS = Int32Array.from(ROWS, ({ doing }) => doing ?? 0);
export const CLAUSE_ROWS: readonly string[] = ROWS.map(({ name }) => name);
export const SURE_ROWS: readonly number[] = ROWS.flatMap(({ sure }, i) => (sure ? [i] : []));

const SIGNS = words(
  `say speak whisper sing chant mutter murmur intone pronounce utter recite pray call whistle hum breathe exhale blow spit snap clap raise lift
  lower point gesture beckon wave nod flick curl crook trace draw sketch write touch press lay open spread close clench stamp strike pluck
  knock tap throw toss cast scatter drop pour burn stroke bow kneel clasp hold put count smile look stare frown shut crack break cut prick
  rattle shake ring play beat fold unfold lean sprinkle bury lick kiss`,
);
/** So many clauses and words after a sign something can still be its answer. */
const ANSWERS = { clauses: 3, words: 26 };

/** Called with every clause and each row that holds for it. */
export type Heard = (event: Event, row: ClauseRow) => void;

/** Adds the counts of the rows, in their order, to the first of `counts`. */
export function countClauses(counts: number[], tokens: readonly Token[], events: readonly Event[], heard: Heard): void {
  let signed = -1;
  for (let e = 0; e < events.length; e++) {
    const event = events[e]!;
    const subject = event.antecedent ?? event.subject;
    if (event.hidden || event.state || event.passive || subject === null) continue;
    const { verbKind, verbLemma, form } = event.verb.entry;
    const before = tokens[event.at - 1];
    if (before?.text === "to" && form & FORM.base) continue;
    const kind = kindOf(tokens, subject);
    if (kind === 0 || (kind & LIFELESS && form === FORM.gerund && before?.pos !== POS.aux && before !== subject)) continue;
    const lately = signed >= 0 && e - signed <= ANSWERS.clauses && event.at - events[signed]!.at < ANSWERS.words;
    const clause: Clause = { tokens, event, subject, kind, verb: verbLemma, sign: lately ? e - signed : 0 };
    for (let r = 0; r < ROWS.length; r++) {
      if (!(kind & KINDS[r]!) || (DOINGS[r] !== 0 && !(verbKind & DOINGS[r]!))) continue;
      const row = ROWS[r]!;
      if (row.when !== undefined && !row.when(clause)) continue;
      counts[r]!++;
      heard(event, row);
    }
    if (kind & IS.person && SIGNS.has(verbLemma)) signed = e;
  }
}
