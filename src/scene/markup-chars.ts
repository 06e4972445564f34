/** Single characters of marked-up prose: what they are, and which ones mean something there. */
import { SPEECH_MARK } from "./clean-text.js";

/** Quotation marks that open spoken words, and what closes them. */
export const OPENERS: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“",
  "«": "»",
  "「": "」",
  "『": "』",
  "‹": "›",
  "‟": "”",
};

export const isSpace = (char: string | undefined): boolean => char === undefined || char === " " || char === "\n" || char === "\t";
export const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
export const isStop = (char: string | undefined): boolean => char !== undefined && ".,!?…—–-;".includes(char);

/** What the reader of markup must look at; everything between is taken over as it is. */
const SPECIAL = new RegExp(`[${Object.keys(OPENERS).join("")}[({"'‘*_\`~${SPEECH_MARK}]`, "g");

/** Index of the next such character, `length` when there is none. Left to the regular expression: strings come in many makes, and asking one for its characters in a loop is slow. */
export function nextSpecial(line: string, from: number, length: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.test(line) ? SPECIAL.lastIndex - 1 : length;
}
