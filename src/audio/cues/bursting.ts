/** Whether something is told to blow up without the word: "its tanks go up", "the magazine lets go", "the depot lifts off the ground". Pure. */
import { KIND, type Token } from "../../scene/tokens.js";
import { verbSet, wordsOf } from "./words.js";

const GOES: ReadonlySet<string> = verbSet("go");
const LETS: ReadonlySet<string> = verbSet("let");
const LIFTS: ReadonlySet<string> = verbSet("lift jump leap");
/** Every word that may begin it. */
export const BURSTING: ReadonlySet<string> = new Set([...GOES, ...LETS, ...LIFTS]);
/** "goes up in a sheet of flame", "goes off like a shot"; "goes up the hill" leads somewhere. */
const AND_THEN = new Set(wordsOf("with in like behind under beneath and together then all as before"));

const endsAt = (token: Token | undefined): boolean => token === undefined || token.kind !== KIND.word || AND_THEN.has(token.text);

export function isBursting(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i]!.text;
  const next = tokens[i + 1]?.text ?? "";
  if (GOES.has(verb)) return (next === "up" || next === "off") && endsAt(tokens[i + 2]);
  if (LETS.has(verb)) return next === "go" && endsAt(tokens[i + 2]);
  return LIFTS.has(verb) && (next === "off" || next === "from") && /^(?:ground|foundations|keel)$/.test(tokens[i + 3]?.text ?? "");
}
