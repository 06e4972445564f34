/** Words that writers set beside a wonder: that nobody does it, that nothing holds it, that it leaves no trace. Data rows; what they weigh is fitted. */
import type { Event } from "./events.js";
import { FORM } from "./inflect.js";
import { F, KN, N, RN, T } from "./lexicon.js";
import { DIM, HIDDEN } from "./scopes.js";
import { KIND, POS, type Token } from "./tokens.js";
import { CLAUSE_ROWS, countClauses, type Heard, SURE_ROWS } from "./wonder-clash.js";
import { words } from "./words.js";

interface Mark {
  readonly name: string;
  /** The words that it can begin with. */
  readonly first: string;
  readonly sure?: true;
  readonly when: (tokens: readonly Token[], i: number) => boolean;
}

const CAUSES = words(
  `hand hands finger fingers string strings wire wires rope ropes thread threads projector motor engine current wind draught draft breeze source
  lighter match fuel flint driver rider player pilot feet boots foot mouth lips throat tongue legs ringers ringer clapper hinge trick machine
  battery device lamp cause reason touch hook hooks support power plug flame fire heat air horse horses oars oar sail sails wheels wheel key
  pen bow bulb cable cord bell-rope works pulse breath body weight shadow reflection face footprints mark track tracks trace sound wound
  scratch man woman one bird gun shot blade head eyes heart grid bulbs joints petrol steam wax oil ink tinder kindling spark sun moon ladder
  bridge floor bottom earth soil water rain cloud clouds`,
);
const SPARED = words(
  `burn char scorch singe wet break bend bleed fall drop move stir bruise cut melt freeze sink drown disturb touch mark crease spill dent consume
  harm hurt wake arrive land sound rustle ripple smoke die dim flicker blink`,
);
const BY_THEMSELVES = words(
  `tip pour wind write draw spell fold unfold plait braid tie untie knot unknot lift set turn open shut close play build unbuild roll unroll lay
  put pull drag raise lower peel unpeel arrange rearrange gather knit mend stitch heal assemble reassemble repeat move shake wrap coil uncoil
  rub swing light carve hang hold stand fill empty pick sign wring dry scratch nudge lock unlock bend straighten hurl fling throw spread lace
  unlace`,
);
const DEATHS = words("dead drowned buried hanged died gone killed cold");
const HANDY = words("palm palms hand hands finger fingers fingertips fingertip fist mouth eyes skin arm arms throat");

function later(tokens: readonly Token[], at: number, set: ReadonlySet<string>, reach: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + reach; i++) {
    if (tokens[i]!.kind === KIND.stop) return false;
    if (set.has(tokens[i]!.text)) return true;
  }
  return false;
}
/** The noun or -ing that "no" and "without" deny. */
function denied(tokens: readonly Token[], i: number): Token | null {
  for (let k = i + 1; k < i + 5 && tokens[k]?.kind === KIND.word; k++)
    if (tokens[k]!.pos === POS.noun || tokens[k]!.entry.form === FORM.gerund) return tokens[k]!;
  return null;
}
const isSpared = (token: Token | undefined): boolean => token?.pos === POS.verb && SPARED.has(token.entry.verbLemma);

const MARKS: readonly Mark[] = [
  {
    name: "by itself",
    first: "itself themselves accord unaided unbidden untouched unheld unassisted unprompted",
    when: (tokens, i) => tokens[i - 1]?.text === "by" || !/self|selves/.test(tokens[i]!.text),
  },
  {
    name: "does it to itself",
    first: "itself themselves",
    sure: true,
    when: (tokens, i) => tokens[i - 1]?.pos === POS.verb && BY_THEMSELVES.has(tokens[i - 1]!.entry.verbLemma),
  },
  { name: "no cause", first: "no without", when: (tokens, i) => CAUSES.has(denied(tokens, i)?.text ?? "") },
  {
    name: "without harm or trace",
    first: "without",
    sure: true,
    when: (tokens, i) => {
      const what = denied(tokens, i);
      return what?.entry.form === FORM.gerund && SPARED.has(what.entry.verbLemma);
    },
  },
  {
    name: "does not what it must",
    first: "not never nor fails fail failed don't doesn't didn't won't wouldn't couldn't cannot can't neither",
    when: (tokens, i) => isSpared(tokens[i + 1]) || isSpared(tokens[i + 2]),
  },
  {
    name: "dead for so long",
    first: "year years week weeks month months days hour hours winters century centuries",
    sure: true,
    when: (tokens, i) => later(tokens, i, DEATHS, 2),
  },
  {
    name: "too many or none",
    first: "shadow shadows reflection tails heads",
    when: (tokens, i) => {
      const count = tokens[i - 1]?.pos === POS.adjective ? tokens[i - 2] : tokens[i - 1];
      return (
        count !== undefined &&
        (count.text === "no" || count.text === "another" || ((count.entry.f & F.numeral) !== 0 && count.text !== "one"))
      );
    },
  },
];

/** What the counts stand for, in their order. */
const WORD_ROWS = ["fire in a bare hand", "lore", "its workers", "devices"] as const;
const SUMS = ["sure signs", "several sure signs", "sure signs without a cause", "sure signs and devices"] as const;
export const CLASHES: readonly string[] = [...CLAUSE_ROWS, ...MARKS.map(({ name }) => name), ...WORD_ROWS, ...SUMS];
const MARKS_FROM = CLAUSE_ROWS.length;
const WORDS_FROM = MARKS_FROM + MARKS.length;
const SUMS_FROM = WORDS_FROM + WORD_ROWS.length;
const NO_CAUSE = MARKS_FROM + MARKS.findIndex(({ name }) => name === "no cause");
const [BARE_HAND, LORE, WORKERS, DEVICES] = [WORDS_FROM, WORDS_FROM + 1, WORDS_FROM + 2, WORDS_FROM + 3];
const SURE: readonly number[] = [...SURE_ROWS, ...MARKS.flatMap(({ sure }, i) => (sure ? [MARKS_FROM + i] : [])), BARE_HAND, LORE, WORKERS];
const MOST = 3;

const marksOf = new Map<string, number[]>();
for (const [index, { first }] of MARKS.entries()) for (const word of words(first)) marksOf.set(word, [...(marksOf.get(word) ?? []), index]);
/** The words that marks begin with. */
export const MARK_WORDS = [...marksOf.keys()].join(" ");

const NONE: readonly number[] = CLASHES.map(() => 0);

/** One count for each of {@link CLASHES}. Denials hide what is denied, not that it is denied. */
export function clashesOf(tokens: readonly Token[], events: readonly Event[], heard: Heard = () => {}): number[] {
  const counts = NONE.slice();
  countClauses(counts, tokens, events, heard);
  for (let i = 0; i < tokens.length; i++) {
    const { kind, entry, pos, dim, text } = tokens[i]!;
    if (kind !== KIND.word) continue;
    if (entry.nounRole & RN.device && pos === POS.noun) counts[DEVICES!]!++;
    if (dim & (HIDDEN & ~DIM.negated)) continue;
    if (entry.telling & T.beside) for (const mark of marksOf.get(text)!) if (MARKS[mark]!.when(tokens, i)) counts[MARKS_FROM + mark]!++;
    if (pos !== POS.noun) continue;
    if (entry.nounKind & KN.lore && !(entry.nounKind & KN.worker)) counts[LORE!]!++;
    if (entry.nounKind & KN.worker || entry.nounRole & RN.mage) counts[WORKERS!]!++;
    if (entry.nounRole & RN.force && entry.n & N.light && later(tokens, i, HANDY, 6)) counts[BARE_HAND!]!++;
  }
  let sure = 0;
  let several = 0;
  for (const at of SURE) {
    sure += counts[at]!;
    if (counts[at]! > 0) several++;
  }
  for (let i = 0; i < SUMS_FROM; i++) if (counts[i]! > MOST) counts[i] = MOST;
  if (sure === 0) return counts;
  counts[SUMS_FROM] = Math.min(sure, MOST + 1);
  if (several > 1) counts[SUMS_FROM + 1] = 1;
  if (counts[NO_CAUSE]! > 0) counts[SUMS_FROM + 2] = 1;
  if (counts[DEVICES!]! > 0) counts[SUMS_FROM + 3] = 1;
  return counts;
}
