/** Lines of the game's own books, which make no sound: "Gained: a bell", "Arrows 12", "Polish the bell (done)". Pure. */
import { KIND, POS, type Token } from "../../scene/tokens.js";
import { wordsOf } from "./words.js";

/** Words that open a line of a ledger: "Gained: …", "Inventory: …". */
const LEDGER = new Set(
  wordsOf(
    `gained added lost received obtained acquired inventory quest objective objectives reward rewards loot looted equipped unlocked crafted sold bought
    purchased learned discovered removed carried carrying pack backpack items item equipment status party stats skills log journal subject re from
    note warning achievement error save saved autosave checkpoint loading tip hint memo cargo manifest supplies ammo weapons spells gear stash`,
  ),
);
/** Words of rules and screens; beside a number they make a line of a ledger. */
const RULES = new Set(
  wordsOf(
    `hp mp xp sp ap ac dc str dex con int wis cha rank cooldown turns turn slot slots level levels experience damage roll rolls rolled check saving
    initiative reputation rep stamina mana health fuel ammo rads hunger thirst durability gp credits points modifier bonus penalty charges uses`,
  ),
);
/** A line this short that counts something is an entry: "Arrows 12." */
const ENTRY = 3;
const DONE = /^(?:done|pending|complete|completed|failed|active|locked|unlocked|new|optional)$/;
const MOST_ENTRY = 6;

/** What heads a list: "Inventory of the Azure Hall, third month: …", "Manifest, lighter Quince: …". */
const LISTS = new Set(
  wordsOf(
    `inventory manifest tally roster ledger inventories bill receipt invoice menu catalogue requisition docket timetable itinerary programme price
    expenses estimate audit checklist stocktake stores accounts balance index contents appendix minutes agenda setlist playlist toll-list rota forecast bulletin clues clue log logbook notes settings options controls credits warnings`,
  ),
);
const MOST_TITLE = 12;

/** A line of the game's own books makes no sound. */
function isBookkeeping(line: readonly Token[]): boolean {
  const colon = line.findIndex((token) => token.text === ":");
  if (colon > 0 && colon <= MOST_TITLE && line.slice(0, colon).some((token, k) => LISTS.has(token.text) && line[k + 1]?.text !== "is"))
    return true;
  if (colon > 0 && colon <= 4 && LEDGER.has(line[0]!.text)) return true;
  const words = line.filter((token) => token.kind === KIND.word);
  const numbers = line.some((token) => token.kind === KIND.number);
  if (colon === 1 && words.length <= ENTRY) return true;
  // "Polish the bell (done)."
  if (line.some((token, k) => token.text === "(" && DONE.test(line[k + 1]?.text ?? "") && line[k + 2]?.text === ")")) return true;
  // "Horse feed: 2 days"
  if (colon > 0 && colon <= 3 && words.length <= MOST_ENTRY && line[colon + 1]?.kind === KIND.number) return true;
  return (
    numbers && (words.length < ENTRY || words.some((token) => RULES.has(token.text)) || line.some((token) => "/×%+".includes(token.text)))
  );
}

/** Bookkeeping comes in runs: when half of the lines are, all are. */
export function silenceBooks(tokens: readonly Token[], audible: Uint8Array): void {
  const lines: { from: number; to: number; books: boolean }[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]!.kind !== KIND.stop) to++;
    // "Gongs, two. Drum, one.": entries go on below their title.
    const goesOn = lines.at(-1)?.books === true && !tokens.slice(from, to).some(({ pos }) => pos === POS.verb || pos === POS.aux);
    if (to > from) lines.push({ from, to, books: goesOn || isBookkeeping(tokens.slice(from, to)) });
    from = to + 1;
  }
  const all = lines.filter(({ books }) => books).length * 2 >= lines.length;
  for (const { from, to, books } of lines) if (books || (all && lines.length > 0)) audible.fill(0, from, to);
}
