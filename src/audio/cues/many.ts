/** Whether many do what is done: "everybody", "forty lunatics", "the whole room". Pure. */
import { N, UNKNOWN } from "../../scene/lexicon.js";
import { KIND, POS, type Token } from "../../scene/tokens.js";
import { endsClause } from "./earshot.js";
import { verbSet, wordsOf } from "./words.js";

const EVERYBODY = new Set(wordsOf("everybody everyone thousands hundreds dozens scores millions"));
/** Words before a noun that make many of it. */
const MANY = new Set(
  wordsOf(
    `hundred thousand million dozen dozens hundreds thousands score scores all every whole half entire most many countless ten eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety seven eight nine`,
  ),
);
/** What stands for those who are in it: "the whole street is singing". */
const FULL = new Set(
  wordsOf(
    `room hall house bar tavern inn square street deck decks ship town village city stand stands bench benches table tables floor gallery balcony balconies
    quay pier market block camp crew company regiment station district valley harbour harbor arena pit court club theatre canteen mess yard hold`,
  ),
);
/** Kinds of people that are many by nature when more than one is spoken of. */
const KINDS = new Set(
  wordsOf(
    `drinkers dancers miners sailors ferrymen fishermen villagers townsfolk spectators onlookers worshippers guests revellers customers punters gamblers
    pilgrims children students clansmen tribesmen peasants strikers rioters mourners passengers fans neighbours neighbors ravers patrons regulars crews
    relatives porters hawkers citizens bookmakers fishwives ravers stevedores dockers carters clubbers convicts inmates prisoners refugees believers
    cultists vendors stallholders traders shoppers workers recruits cadets troopers marines commuters tourists supporters partygoers celebrants
    carousers topers hagglers bidders gawkers bystanders parishioners wedding-guests schoolchildren urchins lodgers tenants settlers colonists
    neighbours citizens burghers merchants`,
  ),
);
const FEW = new Set(wordsOf("one two three four five six both either neither no"));
/** Done aloud by several, it is a crowd's noise whoever they are. */
export const LOUD: ReadonlySet<string> = verbSet("bawl roar cheer whoop chant jeer applaud carouse holler boo hurrah");
const VOICES = new Set(wordsOf("voices throats souls"));
const THRONG = new Set(wordsOf("hundred thousand hundreds thousands million millions"));
/** Fewer are no crowd. */
const LEAST = 7;
const WINDOW = 4;
const REACH = 14;

/** Index of the many who do what is told at `deed`, looked for at the subject, else backwards in the clause; −1 when few do it. */
export function isMany(tokens: readonly Token[], subject: number, deed: number): number {
  const loud = LOUD.has(tokens[deed]!.text);
  if (subject !== deed) return manyAt(tokens, subject, loud) ? subject : -1;
  for (let k = deed - 1; k >= 0 && k >= deed - REACH; k--) {
    if (endsClause(tokens[k]!)) return -1;
    if (manyAt(tokens, k, loud)) return k;
  }
  return -1;
}

function manyAt(tokens: readonly Token[], k: number, loud: boolean): boolean {
  const token = tokens[k]!;
  if (EVERYBODY.has(token.text) || (token.text === "all" && tokens[k + 1]?.text === "of")) return true;
  if (token.pos !== POS.noun && token.entry !== UNKNOWN) return false;
  const people = (token.entry.n & (N.person | N.crowd)) !== 0 || token.entry === UNKNOWN;
  const full = FULL.has(token.text);
  if (!people && !full) return false;
  for (let b = k - 1; b >= 0 && b >= k - WINDOW; b--) {
    const before = tokens[b]!;
    if (before.kind === KIND.number) return Number(before.text.replace(/,/g, "")) >= LEAST;
    if (before.kind !== KIND.word || FEW.has(before.text)) return false;
    if (MANY.has(before.text)) return true;
  }
  return KINDS.has(token.text) || token.text === "people" || (loud && people && token.entry.plural);
}

/** So many people that they are heard whatever they do: "two thousand people", "hundreds of pilgrims". */
export function isThrong(tokens: readonly Token[], k: number): boolean {
  const { pos, entry, text } = tokens[k]!;
  const people = (entry.n & (N.person | N.crowd)) !== 0 || VOICES.has(text) || KINDS.has(text);
  if ((pos !== POS.noun && !VOICES.has(text)) || !people || !(entry.plural || text === "people" || VOICES.has(text))) return false;
  // "eight hundred hoarse voices"
  for (let b = k - 1; b >= 0 && b >= k - 3; b--) {
    if (THRONG.has(tokens[b]!.text)) return true;
    if (tokens[b]!.pos !== POS.adjective && tokens[b]!.text !== "of") return false;
  }
  return false;
}
