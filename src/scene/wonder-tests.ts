/** What the tests of wonders ask of a noun. */
import { N, RN } from "./lexicon.js";
import { POS, type Token } from "./tokens.js";

const ALIVE = N.person | N.crowd | N.creature | N.monster | N.ghost;

/** Classes of a token that stands as a noun here; 0 for any other. */
export const bitsOf = (token: Token | null): number => (token?.pos === POS.noun ? token.entry.n : 0);

export const isLiving = (token: Token | null): boolean =>
  token !== null &&
  (token.pos === POS.name ||
    (token.pos === POS.pronoun && token.text !== "it" && token.text !== "there") ||
    (token.pos === POS.noun && (token.entry.n & ALIVE) !== 0 && (token.entry.nounRole & RN.effigy) === 0));
