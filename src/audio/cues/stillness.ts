/** Whether a thing that is named is silent as it stands: over, switched off, at rest, counted, a figure of speech, part of a name. Pure. */
import { FORM } from "../../scene/inflect.js";
import { F, N } from "../../scene/lexicon.js";
import { KIND, POS, type Token } from "../../scene/tokens.js";
import type { Earshot } from "./earshot.js";
import { SILENT, STILLED } from "./effects.js";
import { verbSet, wordsOf } from "./words.js";

const OVER = verbSet(STILLED);
const SILENT_WORDS = new Set(wordsOf(SILENT));
const OFF = new Set(["out", "off", "over", "gone", "down", "away"]);
/** How far a word that ends a sound may stand behind its source. */
const NEAR_END = 5;
/** What somebody does to a thing so that it falls silent. */
const SILENCES = verbSet("kill cut stop silence douse quench still mute shut switch");
/** What a thing is when it has been silenced: "with its motors cut". */
export const SILENCED = new Set(wordsOf("cut killed off dead stopped silenced out doused quenched disconnected idle"));
/** A beast of such stuff makes no sound: "the little paper horse". */
const MATERIALS = new Set(
  wordsOf(
    "paper wooden clay plaster plastic cardboard chocolate sugar gingerbread wax jade porcelain brass bronze marble granite plush straw tin stone toy",
  ),
);
const TOYS = new Set(wordsOf("toy model miniature dummy mock painted"));
const DETERMINERS = new Set(wordsOf("the its his her their your my our both every all"));

/** The thing's sound is over or it makes none: "the rain has stopped", "the silent bell", "the fire is out", "they cut the motors". */
export function isStilled({ tokens }: Earshot, i: number): boolean {
  if (DETERMINERS.has(tokens[i - 1]?.text ?? "")) {
    if (SILENCES.has(tokens[i - 2]?.text ?? "") && tokens[i - 2]!.pos === POS.verb) return true;
    if (tokens[i - 2]?.text === "with" && SILENCED.has(tokens[i + 1]?.text ?? "")) return true;
  }
  // "with the last of the engines gone"
  if (/^(?:gone|dead|silent|off|stopped|stilled)$/.test(tokens[i + 1]?.text ?? "") && !tokens[i + 2]?.entry.n) return true;
  // "the gale that had walked the roof all week"
  if (RELATIVE.has(tokens[i + 1]?.text ?? "") && tokens[i + 2]?.text === "had" && tokens[i + 3]?.text !== "been") return true;
  // "rain that isn't"
  if (RELATIVE.has(tokens[i + 1]?.text ?? "") && /^(?:isn't|aren't|wasn't|weren't|isn’t|never)$/.test(tokens[i + 2]?.text ?? ""))
    return true;
  // "The drizzle hushes down": it is heard to.
  if (tokens[i + 1]?.text.startsWith("hush") && tokens[i + 2]?.text === "down") return false;
  // "after the rain had gone over"
  for (let k = i + 1; k <= i + 2; k++) if (PASSING.has(tokens[k]?.text ?? "") && AWAY.has(tokens[k + 1]?.text ?? "")) return true;
  if (TOYS.has(tokens[i - 1]?.text ?? "")) return true;
  if (tokens[i]!.entry.n & (N.creature | N.monster) && MATERIALS.has(tokens[i - 1]?.text ?? "")) return true;
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
    // "The thrusters fade to a murmur": still heard.
    if (OVER.has(token.text) && /^(?:to|into)$/.test(tokens[k + 1]?.text ?? "") && tokens[k + 2]?.pos === POS.determiner) return false;
    // "The wind held still": not the verb.
    if (OVER.has(token.text) && !(SILENT_WORDS.has(token.text) && token.pos !== POS.verb))
      return token.pos === POS.verb && !isTransitive(tokens, k);
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

const RELATIVE = new Set(["that", "which", "who"]);
const PASSING: ReadonlySet<string> = new Set([...verbSet("pass move blow"), "gone"]);
const AWAY = new Set(wordsOf("over away past"));
/** What merely is somewhere is not heard: "the bell hangs in the barn". */
const TRADES = verbSet("sell buy own inherit rent hire describe mention bequeath");
const LOOKS = verbSet("look gaze stare glance peer point squint");
const INSPECTS = verbSet("study inspect examine admire photograph sketch polish repair mend clean dust oil paint eye regard contemplate");
const RESTING = verbSet("hang lie weigh cost belong rust lean need want date");

/** The thing only is there, or was found there. */
export function isAtRest(tokens: readonly Token[], i: number): boolean {
  // "She sold her horse": no beast is there.
  if (tokens[i - 1]?.pos === POS.determiner && TRADES.has(tokens[i - 2]?.text ?? "") && tokens[i - 2]!.pos === POS.verb) return true;
  // "You look at the bell.", "She polishes the bell."
  if (tokens[i - 1]?.pos === POS.determiner) {
    const before = tokens[i - 2];
    if (before?.text === "at" && LOOKS.has(tokens[i - 3]?.text ?? "")) return true;
    if (before?.pos === POS.verb && INSPECTS.has(before.text)) return true;
  }
  const verb = tokens[i + 1]?.pos === POS.aux ? tokens[i + 2] : tokens[i + 1];
  if (!verb || verb.pos !== POS.verb) return false;
  return (
    RESTING.has(verb.text) ||
    (verb !== tokens[i + 1] &&
      /^(?:found|kept|sold|bought|hung|hidden|missing|painted|stolen|buried|tattooed|carved|embroidered|drawn|engraved|printed|stitched|sewn|stamped|chalked|scratched)$/.test(
        verb.text,
      ))
  );
}

/** "had closed": over before now; "had been singing" is not. */
export const isPastPerfect = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === POS.verb &&
  !(tokens[i]!.entry.form & FORM.gerund) &&
  (tokens[i - 1]?.text === "had" || (tokens[i - 2]?.text === "had" && tokens[i - 1]?.pos !== POS.noun));

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

const PERSONS = new Set(wordsOf("you he she i we they it's you're he's she's"));

/** "You are, he remarks, a gong that …", "she was a closed door": what somebody is said to be. */
function isCalled(tokens: readonly Token[], i: number): boolean {
  const article = /^an?$/.test(tokens[i - 1]?.text ?? "") ? i - 1 : /^an?$/.test(tokens[i - 2]?.text ?? "") ? i - 2 : -1;
  if (article < 1 || tokens[i]!.entry.n & (N.person | N.creature | N.monster | N.crowd)) return false;
  let k = article - 1;
  if (tokens[k]?.text === ",") while (--k > 0 && tokens[k]!.kind === KIND.word);
  if (tokens[k]?.text === ",") k--;
  const be = tokens[k];
  if (!be || !(be.entry.f & F.be)) return false;
  const who = tokens[k - 1];
  return who !== undefined && (PERSONS.has(who.text) || who.pos === POS.name || (who.pos === POS.noun && (who.entry.n & N.person) !== 0));
}

/** "a storm of papers", "a wave of nausea": a thing used as a measure of another; what somebody is called. */
export function isFigure(tokens: readonly Token[], i: number): boolean {
  if (isCalled(tokens, i)) return true;
  if (tokens[i + 1]?.text !== "of") return false;
  if (IMMATERIAL.has(tokens[i + 2]?.text ?? "")) return true;
  const head = tokens[i + 2]?.pos === POS.determiner ? tokens[i + 3] : tokens[i + 2];
  return head !== undefined && (head.entry.n & (N.mind | N.speech)) !== 0;
}
