/** Word lists written as one string, and their forms. Pure. */
import { nounForms, verbForms } from "../../scene/inflect.js";

export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Every form of every noun, or of every verb, of a list. */
export const nounSet = (list: string): ReadonlySet<string> => new Set(wordsOf(list).flatMap(nounForms));
export const verbSet = (list: string): ReadonlySet<string> => new Set(wordsOf(list).flatMap((verb) => [...verbForms(verb).keys()]));
