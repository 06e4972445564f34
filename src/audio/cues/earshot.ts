/** Which words of a text can be heard as they stand: nothing denied, supposed, remembered, depicted, named or over. Pure. */
import { FORM, nounForms, verbForms } from "../../scene/inflect.js";
import { F, N } from "../../scene/lexicon.js";
import { DIM, HIDDEN } from "../../scene/scopes.js";
import { KIND, POS, type Token } from "../../scene/tokens.js";
import { SILENT, STILLED } from "./effects.js";

export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Every form of every noun, or of every verb, of a list. */
export const nounSet = (list: string): ReadonlySet<string> => new Set(wordsOf(list).flatMap(nounForms));
export const verbSet = (list: string): ReadonlySet<string> => new Set(wordsOf(list).flatMap((verb) => [...verbForms(verb).keys()]));

/** "a painting of the battle", "the smell of horses": what follows is not there to be heard. */
const DEPICTS = nounSet(
  `painting picture portrait drawing sketch mural fresco mosaic tapestry carving engraving statue statuette figurine effigy emblem sigil tattoo photograph photo
 poster model toy map story tale legend myth rumour rumor talk name memory thought idea notion dream nightmare smell scent stink reek whiff odour
 taste promise hope fear absence ghost suggestion mention
 image likeness symbol sign description list inventory catalogue book chapter poem knowledge science art expectation
 anticipation prospect possibility chance danger risk threat`,
);
/** "wants nine silver, sixty arrows or a horse": what is wanted or priced is not there. */
const WANTS = verbSet("want need wish owe cost lack prefer request order resemble compare");
const IMAGINES = verbSet("dream imagine picture pretend invent");
/** What is done on such days is not done now. */
const HABIT = new Set(
  wordsOf("mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends usually normally generally typically"),
);
const SAYS = new Set(
  wordsOf("says said say adds added claims claimed admits admitted insists insisted thinks thought reckons reckoned explains explained"),
);
const OVER = verbSet(STILLED);
const SILENT_WORDS = new Set(wordsOf(SILENT));
const OFF = new Set(["out", "off", "over", "gone", "down", "away"]);
/** How far a word that ends a sound may stand behind its source. */
const NEAR_END = 5;
const BREAKS = new Set([";", ":", "—", "–", "(", ")", "--"]);

export const endsClause = (token: Token): boolean =>
  token.kind === KIND.stop || token.kind === KIND.speech || (token.kind === KIND.pause && token.text !== ",") || BREAKS.has(token.text);

export interface Earshot {
  tokens: readonly Token[];
  /** Token by token: 1 when it can be heard. */
  audible: Uint8Array;
}

export function earshotOf(tokens: readonly Token[]): Earshot {
  const audible = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    audible[i] = token.kind === KIND.word && !(token.dim & HIDDEN) && !isName(token) ? 1 : 0;
  }
  /** "You never heard such a noise": what follows is there all the more. */
  const reveal = (from: number) => {
    for (let i = from; i < tokens.length && !endsClause(tokens[i]!); i++)
      if ((tokens[i]!.dim & HIDDEN) === DIM.negated && !isName(tokens[i]!)) audible[i] = 1;
  };
  const hideWhole = (at: number) => {
    let from = at;
    while (from > 0 && tokens[from - 1]!.kind !== KIND.stop) from--;
    hideSentence(from);
  };
  const hideSentence = (from: number) => {
    for (let i = from; i < tokens.length && tokens[i]!.kind !== KIND.stop && tokens[i]!.text !== ";"; i++) audible[i] = 0;
  };
  const hide = (from: number, most: number) => {
    for (let i = from; i < tokens.length && i < from + most && !endsClause(tokens[i]!) && tokens[i]!.text !== ","; i++) audible[i] = 0;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word) continue;
    const next = tokens[i + 1];
    if (token.text === "never" && PERCEIVED.test(next?.text ?? "") && tokens[i + 2]?.text === "such") reveal(i + 2);
    else if (next?.text === "of" && DEPICTS.has(token.text)) {
      hide(i + 2, 4);
      // "a painting of the battle: lances, horses": what is listed is painted too.
      const colon = tokens.findIndex((one, k) => k > i && (one.text === ":" || one.kind === KIND.stop));
      if (tokens[colon]?.text === ":") hideSentence(colon + 1);
    } else if (token.text === "no" && (next?.text === "longer" || next?.text === "more")) hide(i, 12);
    else if (token.text === "before" && !next?.entry.v) hide(i + 1, 6);
    else if (token.text === "as" && /^(?:go|goes)$/.test(tokens[i + 2]?.text ?? "")) hide(i, 3);
    else if (token.pos === POS.verb && WANTS.has(token.text)) hideSentence(i + 1);
    else if (IMAGINES.has(token.text) && token.pos === POS.verb) hideSentence(i + 1);
    else if (HABIT.has(token.text) || isAside(tokens, i)) hideWhole(i);
    else if (token.text === "for" && isWaiting(tokens, i)) hide(i + 1, 8);
  }
  silenceBooks(tokens, audible);
  return { tokens, audible };
}

const PERCEIVED = /^(?:heard|hear|saw|seen|see)$/;
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

/** A line of the game's own books makes no sound. */
function isBookkeeping(line: readonly Token[]): boolean {
  const colon = line.findIndex((token) => token.text === ":");
  if (colon > 0 && colon <= 4 && LEDGER.has(line[0]!.text)) return true;
  const words = line.filter((token) => token.kind === KIND.word);
  const numbers = line.some((token) => token.kind === KIND.number);
  if (colon === 1 && words.length <= ENTRY) return true;
  return (
    numbers && (words.length < ENTRY || words.some((token) => RULES.has(token.text)) || line.some((token) => "/×%+".includes(token.text)))
  );
}

/** Bookkeeping comes in runs: when half of the lines are, all are. */
function silenceBooks(tokens: readonly Token[], audible: Uint8Array): void {
  const lines: { from: number; to: number; books: boolean }[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]!.kind !== KIND.stop) to++;
    if (to > from) lines.push({ from, to, books: isBookkeeping(tokens.slice(from, to)) });
    from = to + 1;
  }
  const all = lines.filter(({ books }) => books).length * 2 >= lines.length;
  for (const { from, to, books } of lines) if (books || (all && lines.length > 0)) audible.fill(0, from, to);
}

/** "It was a blast, Dogleg says, …": somebody's words without marks. */
function isAside(tokens: readonly Token[], i: number): boolean {
  if (!SAYS.has(tokens[i]!.text)) return false;
  const next = tokens[i + 1];
  if (next && next.kind === KIND.word) return false;
  for (let k = i - 1; k >= i - 3 && k >= 0; k--) {
    if (tokens[k]!.text === ",") return k < i - 1;
    if (tokens[k]!.kind !== KIND.word) return false;
  }
  return false;
}

/** "waiting for the bell to ring", "too late for the horse to stop" */
function isWaiting(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (
    before &&
    /^(?:wait|waits|waited|waiting|listen|listens|listening|listened|hope|hoping|hopes|ready|time|long|longs|longing|ask|asks|asked|pray|prays|praying|look|looks|looking|looked|search|searching|searches)$/.test(
      before.text,
    )
  )
    return true;
  return false;
}

/** A capital inside a sentence: an inn, a ship, a person. Words in capitals are shouted. */
const isName = (token: Token): boolean => token.capital && !token.first && !token.allCaps;

/** The thing's sound is over or it makes none: "the rain has stopped", "the silent bell", "the fire is out". */
export function isStilled({ tokens }: Earshot, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 2; k--) {
    const token = tokens[k]!;
    if (token.pos !== POS.adjective && token.pos !== POS.other && token.pos !== POS.noun && token.pos !== POS.verb) break;
    if (SILENT_WORDS.has(token.text) && token.pos !== POS.noun && token.pos !== POS.verb) return true;
  }
  if (
    tokens[i - 1]?.text === "the" &&
    OVER.has(tokens[i - 2]?.text ?? "") &&
    tokens[i - 2]!.pos === POS.verb &&
    tokens[i - 2]!.text.startsWith("s")
  )
    return true;
  for (let k = i + 1; k < tokens.length && k <= i + NEAR_END; k++) {
    const token = tokens[k]!;
    if (token.kind !== KIND.word) return false;
    if (token.entry.f & F.conjunction && token.text !== "and") return false;
    if (OVER.has(token.text)) return token.pos === POS.verb && !isTransitive(tokens, k);
    if (SILENT_WORDS.has(token.text) && token.pos !== POS.noun) return afterCopula(tokens, k);
    if (OFF.has(token.text) && tokens[k - 1] && tokens[k - 1]!.entry.f & F.be) return true;
    if (
      token.pos === POS.verb &&
      !(token.entry.f & (F.be | F.have)) &&
      k > i + 1 &&
      !/^(?:fall|falls|fell|go|goes|went|gone|lie|lies|lay|hang|hangs|hung|stand|stands|stood|stay|stays|stayed|sit|sits|sat|remain|remains|remained|hold|holds|held|keep|keeps|kept|grown|grew|grows)$/.test(
        token.text,
      )
    )
      return false;
  }
  return false;
}

const afterCopula = (tokens: readonly Token[], k: number): boolean => {
  const before = tokens[k - 1];
  return before !== undefined && before.kind === KIND.word && !(before.pos === POS.determiner) && tokens[k + 1]?.pos !== POS.noun;
};

/** "stops the cart": what stops is something else; "drops the mug" makes a noise. */
const isTransitive = (tokens: readonly Token[], k: number): boolean => {
  const next = tokens[k + 1];
  return (
    next !== undefined && (next.pos === POS.determiner || next.pos === POS.noun || (next.pos === POS.pronoun && next.kind === KIND.word))
  );
};

/** "1 sword, 20 arrows": in a list of counted things. */
export const isCounted = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === KIND.number || (tokens[i - 2]?.kind === KIND.number && tokens[i - 1]?.pos === POS.adjective);

/** "the fire door", "a bell tower": the first part of a compound is not the thing. `heads` are words that let it be. */
export function onlyQualifies(tokens: readonly Token[], i: number, heads: (word: string) => boolean): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== KIND.word || next.pos !== POS.noun || heads(next.text)) return false;
  return next.entry.n !== 0 && !(next.entry.f & (F.adverb | F.spatial));
}

const IMMATERIAL = new Set(["light", "shadow", "memory", "thought", "sleep", "silence", "words", "opportunity", "state"]);

/** "a storm of papers", "a wave of nausea": a thing used as a measure of another. */
export function isFigure(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.text !== "of") return false;
  if (IMMATERIAL.has(tokens[i + 2]?.text ?? "")) return true;
  const head = tokens[i + 2]?.pos === POS.determiner ? tokens[i + 3] : tokens[i + 2];
  return head !== undefined && (head.entry.n & (N.mind | N.speech)) !== 0;
}

export const nounLike = (token: Token, before: Token | undefined): boolean => {
  if (token.kind !== KIND.word) return false;
  if (token.pos === POS.verb) return before?.pos === POS.determiner || before?.pos === POS.adjective;
  // "the mine" is no pronoun.
  if (token.pos === POS.pronoun) return before?.pos === POS.determiner && token.text === "mine";
  return token.pos !== POS.adjective && token.pos !== POS.preposition && token.pos !== POS.aux;
};

export const verbLike = (token: Token): boolean => token.pos === POS.verb || token.pos === POS.other;

/** A form in -ing before a noun still tells what the noun does: "a creaking gate"; "an open gate" does not. */
export const actsOn = (token: Token): boolean =>
  token.pos !== POS.adjective || (token.entry.form & FORM.gerund) !== 0 || token.text.endsWith("ing");
