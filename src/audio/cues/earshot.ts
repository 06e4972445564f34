/** Which words of a text can be heard as they stand: nothing denied, supposed, remembered, depicted, named or over. Pure. */
import { DIM, HIDDEN } from "../../scene/scopes.js";
import { KIND, POS, type Token } from "../../scene/tokens.js";
import { silenceBooks } from "./bookkeeping.js";
import { nounSet, verbSet, wordsOf } from "./words.js";

/** "a painting of the battle", "the smell of horses": what follows is not there to be heard. */
const DEPICTS = nounSet(
  `painting picture portrait drawing sketch mural fresco mosaic tapestry carving engraving statue statuette figurine effigy emblem sigil tattoo photograph photo
 poster model toy map story tale legend myth rumour rumor talk name memory thought idea notion dream nightmare smell scent stink reek whiff odour
 taste promise price cost value hope fear absence ghost suggestion mention
 image likeness symbol sign description list inventory catalogue book chapter poem knowledge science art expectation
 anticipation prospect possibility colour color hue chance danger risk threat`,
);
/** "a sermon on the horsemen", "a lecture about storms": what it is about is not there. */
const TREATS = nounSet(
  `sermon lecture treatise essay talk book poem ballad pamphlet chapter article report opinion view lesson speech joke proverb homily question
  argument debate seminar manual monograph paper study column editorial song verse rhyme`,
);
/** "cheaper to shoot", "about to ring": what follows is not done. */
const INTENDED = new Set(
  wordsOf(
    `cheaper easier better safer simpler quicker wiser harder worse likely unlikely time ready about afraid able anxious eager willing unwilling
    reluctant how when where whether waiting hoping planning meaning used supposed meant due still order reason excuse way chance right`,
  ),
);
const SAYING = nounSet("proverb saying adage rhyme song story legend joke motto maxim");
const GOES: ReadonlySet<string> = new Set([...verbSet("go say run have"), "gone"]);
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
    // "Nobody has heard the bell toll."
    else if (PERCEIVED.test(token.text) && isNobody(tokens, i)) hide(i + 1, 8);
    else if (next?.text === "of" && DEPICTS.has(token.text)) {
      hide(i + 2, 4);
      // "a painting of the battle: lances, horses": what is listed is painted too.
      const colon = tokens.findIndex((one, k) => k > i && (one.text === ":" || one.kind === KIND.stop));
      if (tokens[colon]?.text === ":") hideSentence(colon + 1);
    } else if (NEARLY.has(token.text) && (next?.pos === POS.verb || next?.text === "been")) hide(i + 1, 3);
    else if (FORBIDDEN.has(token.text) || (LEAVE.has(token.text) && tokens[i - 1]?.text === "not")) hideWhole(i);
    else if (token.text === "nor") hide(i + 1, 6);
    // "If they get so far, she is to sound the siren."
    else if (BE.has(token.text) && next?.text === "to" && tokens[i + 2]?.text !== "be") hide(i + 2, 8);
    // "The count has gone from a drip to a downpour."
    else if (token.text === "from" && GOES.has(tokens[i - 1]?.text ?? "") && next?.text === "a" && tokens[i + 3]?.text === "to")
      hide(i + 1, 5);
    else if (token.text === "neither" && tokens[i + 2]?.text !== "of") hideSentence(i + 1);
    // "It is written that …", "it was said that …"
    else if (token.text === "that" && (WRITTEN.has(tokens[i - 1]?.text ?? "") || SAYS.has(tokens[i - 1]?.text ?? ""))) hideSentence(i + 1);
    // "In his dream the bell tolls."
    else if (token.text === "in" && next?.pos === POS.determiner && TOLD.has(tokens[i + 2]?.text ?? "") && tokens[i + 3]?.text !== "of")
      hideWhole(i);
    // "When the bell tolls we will go."
    else if (token.first && token.text === "when" && isStillToCome(tokens, i)) hideWhole(i);
    // "Does the bell ever toll?"
    else if (token.first && ASKS.has(token.text) && endOf(tokens, i)?.text === "?") hideWhole(i);
    // "They call him the Bell."
    else if (CALLS.has(token.text) && /^(?:him|her|it|you|me|them)$/.test(next?.text ?? "") && tokens[i + 2]?.pos === POS.determiner)
      hide(i + 3, 3);
    // "Miss Thring disapproved of thunder, wolves and novels."
    else if (token.pos === POS.verb && DISLIKES.has(token.text) && next?.text !== "to") hideSentence(i + 1);
    else if (isDefined(tokens, i)) hideWhole(i);
    // "He tells it well: how the arrows darkened noon, how thunder broke."
    else if (token.text === "how" && isTold(tokens, i)) hideSentence(i + 1);
    else if (next?.text === "to" && INTENDED.has(token.text) && !(token.text === "time" && HAD.has(tokens[i - 1]?.text ?? "")))
      hide(i + 2, 8);
    else if ((next?.text === "on" || next?.text === "about") && TREATS.has(token.text)) hide(i + 2, 6);
    else if (SAYING.has(token.text) && GOES.has(next?.text ?? "") && tokens[i + 2]?.kind !== KIND.word) hideWhole(i);
    else if (token.text === "no" && (next?.text === "longer" || next?.text === "more")) hide(i, 12);
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

const WRITTEN = new Set(wordsOf("written said told believed held claimed rumoured rumored thought known argued alleged"));
const DISLIKES = verbSet(
  "disapprove dislike detest loathe hate fear dread avoid distrust mistrust prefer abhor despise covet resent recommend advise",
);
/** "An engine, Deacon holds, is a church.": what it is in general. */
function isDefined(tokens: readonly Token[], i: number): boolean {
  if (!tokens[i]!.first || !/^an?$/.test(tokens[i]!.text)) return false;
  let k = i + 1;
  while (tokens[k]?.pos === POS.adjective || tokens[k]?.pos === POS.noun) k++;
  if (k === i + 1) return false;
  // An aside: ", Deacon holds,"
  if (tokens[k]?.text === ",") while (tokens[++k] && tokens[k]!.kind === KIND.word);
  if (tokens[k]?.text === ",") k++;
  return tokens[k]?.text === "is" && /^(?:an?|the|like|not|never|always|only|no)$/.test(tokens[k + 1]?.text ?? "");
}
const BE = new Set(["is", "are", "was", "were"]);
const TELLS: ReadonlySet<string> = verbSet("tell relate recount describe recall remember explain repeat boast");

/** "He tells how …", "the story goes: how …" */
function isTold(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && tokens[k]!.kind !== KIND.stop; k--)
    if (TELLS.has(tokens[k]!.text) || SAYING.has(tokens[k]!.text)) return true;
  return false;
}

const TOLD = nounSet("dream nightmare story tale song poem legend vision memory film play picture painting");
const ASKS = new Set(wordsOf("do does did is are was were has have had can could will would should may might"));
const CALLS: ReadonlySet<string> = verbSet("call name dub nickname");
const endOf = (tokens: readonly Token[], i: number): Token | undefined => tokens.slice(i).find(({ kind }) => kind === KIND.stop);

function isStillToCome(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < tokens.length && tokens[k]!.kind !== KIND.stop; k++)
    if (/^(?:will|shall|'ll|must|would)$/.test(tokens[k]!.text)) return true;
  return false;
}

/** "had time to fire once": it was done. */
const HAD = new Set(["had", "has", "have"]);
/** "had very nearly been punched" */
const NEARLY = new Set(["nearly", "almost"]);
/** "Gunfire is prohibited", "shooting is not allowed": a rule, no noise. */
const FORBIDDEN = new Set(["prohibited", "verboten"]);
const LEAVE = new Set(["permitted", "allowed"]);
const isNobody = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i - 1], tokens[i - 2]].some((token) => /^(?:nobody|no-one|none|never|one)$/.test(token?.text ?? "")) &&
  !(tokens[i - 1]?.text === "one" || (tokens[i - 2]?.text === "one" && tokens[i - 3]?.text !== "no"));
const PERCEIVED = /^(?:heard|hear|saw|seen|see)$/;

/** "It was a blast, Dogleg says, …": somebody's words without marks. */
function isAside(tokens: readonly Token[], i: number): boolean {
  if (!SAYS.has(tokens[i]!.text)) return false;
  const next = tokens[i + 1];
  // ", said the magistrate, …"
  if (tokens[i - 1]?.text === ",")
    for (let k = i + 2; k <= i + 5 && k < tokens.length; k++) if (tokens[k]!.kind !== KIND.word) return tokens[k]!.kind !== KIND.speech;
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
const isName = (token: Token): boolean => token.capital && !token.first && !token.allCaps && !MAKES.has(token.text);

/** Names of makers that stand for the thing: "my Colt", "the Packard". */
const MAKES = nounSet(
  `colt luger mauser webley winchester browning thompson beretta remington underwood derringer gatling maxim lewis bren sten packard buick ford
  hudson chevrolet chevy cadillac dodge plymouth studebaker lincoln chrysler pontiac oldsmobile nash hupmobile duesenberg harley vincent triumph
  norton diesel geiger kalashnikov uzi glock enfield springfield mannlicher smith wesson steinway`,
);
