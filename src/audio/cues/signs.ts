/** Words that tell of a sound without naming it: what is at hand where it is made. Each is a sign of one level; their sum is evidence. Pure. */
import { nounForms, verbForms } from "../../scene/inflect.js";
import { lookUp } from "../../scene/lexicon.js";
import { ACTION_SIGNS } from "./signs/action.js";
import { MACHINE_SIGNS } from "./signs/machines.js";
import { WEATHER_SIGNS } from "./signs/weather.js";
import { wordsOf } from "./words.js";

/** Lemmas by how much they tell: hardly anything else goes with them, they go well with it, they go with it too. */
export interface Signs {
  readonly three: string;
  readonly two: string;
  readonly one: string;
}

const SIGNS: Readonly<Record<string, Signs>> = { ...WEATHER_SIGNS, ...ACTION_SIGNS, ...MACHINE_SIGNS };

/** A noun that is no verb has no past: "wolfed" tells nothing of wolves. */
function formsOf(word: string): string[] {
  const { n, v } = lookUp(word);
  return [...nounForms(word), ...(n && !v ? [] : verbForms(word).keys())];
}

/** Form → level, 1…3. */
export type SignLevels = ReadonlyMap<string, number>;

function levelsOf({ three, two, one }: Signs): SignLevels {
  const levels = new Map<string, number>();
  for (const [level, list] of [one, two, three].entries())
    for (const word of wordsOf(list)) for (const form of formsOf(word)) levels.set(form, level + 1);
  return levels;
}

/** The signs of a row, found by any of the effect ids that it is named by; null when none were ever written down. */
export function signsOf(names: string): SignLevels | null {
  const known = wordsOf(names).find((name) => name in SIGNS);
  return known ? levelsOf(SIGNS[known]!) : null;
}
