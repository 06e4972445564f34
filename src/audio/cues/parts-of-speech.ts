/** What a word can be where it stands: a thing, a deed, both. Pure. */
import { FORM } from "../../scene/inflect.js";
import { KIND, POS, type Token } from "../../scene/tokens.js";

export const nounLike = (token: Token, before: Token | undefined): boolean => {
  if (token.kind !== KIND.word) return false;
  if (token.pos === POS.verb) return before?.pos === POS.determiner || before?.pos === POS.adjective;
  // "the mine" is no pronoun.
  if (token.pos === POS.aux) return before?.pos === POS.determiner && token.text === "can";
  if (token.pos === POS.pronoun) return before?.pos === POS.determiner && token.text === "mine";
  return token.pos !== POS.adjective && token.pos !== POS.preposition;
};

export const verbLike = (token: Token): boolean => token.pos === POS.verb || token.pos === POS.other;

/** A form in -ing before a noun still tells what the noun does: "a creaking gate"; "an open gate" does not. */
export const actsOn = (token: Token): boolean =>
  token.pos !== POS.adjective || (token.entry.form & FORM.gerund) !== 0 || token.text.endsWith("ing");
