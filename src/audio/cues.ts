/** The director: narration and game state → mood, intensity and effects, out of what the pack has. Pure. */
import type { GameState } from "../scene/cue.js";
import { factsOf } from "../scene/facts.js";
import { fillTemplates } from "../scene/templates.js";
import { earshotOf } from "./cues/earshot.js";
import { candidatesOf, effectsHeard, USUAL_SETTING } from "./cues/effects-heard.js";
import { intensityOf } from "./cues/intensity.js";
import { moodFor, noChangeIn, readMoods, unrealIn } from "./cues/mood-chosen.js";

export interface DirectorInput {
  narration: string;
  /** Mood names that have music. Free words; the answer is always one of them (or null). */
  moods: readonly string[];
  /** Effect ids that can be played. */
  sfx: readonly string[];
  /** The pack's own words for a mood, tried before ours. */
  moodKeywords?: Readonly<Record<string, readonly string[]>>;
  /** mood → mood, followed until one that is available; cycles end the search. */
  moodAliases?: Readonly<Record<string, string>>;
  gameState?: GameState | null;
  /** The game's own mood: always wins when it or an alias of it is available. */
  mood?: string | null;
}

export interface Direction {
  /** null: no change of music is called for. */
  mood: string | null;
  /** 0…1; null when mood is null. */
  intensity: number | null;
  /** At most three effect ids, heard now, in the order of the text. */
  sfx: string[];
  /** Why: under "mood" the words behind the mood, under each effect id the words behind it. */
  matched: Record<string, string[]>;
}

/** Longest narration listened to, in code units. */
const MOST_TEXT = 32_768;
const MOST_EFFECTS = 3;

/** Never throws on any text. */
export function direct(input: DirectorInput): Direction {
  const text = fillTemplates(input.narration.slice(0, MOST_TEXT), input.gameState);
  const facts = factsOf(text, { state: input.gameState, place: "unknown", painted: false, documents: false });
  const ears = earshotOf(facts.tokens);
  const candidates = candidatesOf(facts, ears, input.sfx);
  const first = effectsHeard(candidates, facts, USUAL_SETTING, MOST_EFFECTS);
  const reading = readMoods(facts, ears, new Set(first.map(({ id }) => id)));
  const effects = effectsHeard(candidates, facts, { noChange: noChangeIn(reading), unreal: unrealIn(reading) }, MOST_EFFECTS);
  const matched: Record<string, string[]> = Object.fromEntries(effects.map((effect) => [effect.id, effect.words]));
  const sfx = effects.map((effect) => effect.id);

  const own = input.mood ? resolve(input.mood, input) : null;
  if (own) return { mood: own, intensity: intensityOf(own, facts), sfx, matched: { ...matched, mood: [`game: ${input.mood}`] } };
  const best = moodFor(facts, reading, { moods: input.moods, aliases: aliasesOf(input), keywords: input.moodKeywords ?? {} });
  if (!best) return { mood: null, intensity: null, sfx, matched };
  return { mood: best.mood, intensity: intensityOf(best.mood, facts, best.around), sfx, matched: { ...matched, mood: best.words } };
}

/** The mood itself when available, else the first available one along its aliases. */
function resolve(mood: string, { moods, moodAliases }: DirectorInput): string | null {
  const seen = new Set<string>();
  for (let name: string | undefined = mood; name !== undefined && !seen.has(name); name = moodAliases?.[name]) {
    if (moods.includes(name)) return name;
    seen.add(name);
  }
  return null;
}

/** Names that have no music of their own but lead to some. */
function aliasesOf(input: DirectorInput): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const name of Object.keys(input.moodAliases ?? {})) {
    const mood = input.moods.includes(name) ? null : resolve(name, input);
    if (mood) aliases.set(name, mood);
  }
  return aliases;
}
