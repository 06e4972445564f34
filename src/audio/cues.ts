/** The director: narration and game state → mood, intensity and effects, out of what the pack has. Pure. */
import type { GameState, SceneMood } from "../scene/cue.js";
import { type Facts, factsOf } from "../scene/facts.js";
import { lookUp } from "../scene/lexicon.js";
import { pickMood } from "../scene/moods.js";
import { HIDDEN } from "../scene/scopes.js";
import { fillTemplates } from "../scene/templates.js";
import { KIND, POS } from "../scene/tokens.js";
import { findEffects } from "./cues-heard.js";
import { LOUDER, MOODS, OTHER_BASE, SOFTER } from "./cues-moods.js";

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
const PACK_WORD = 3;
/** Below these a text is a remark or bookkeeping: neither to be seen nor to be heard. */
const LEAST_SEEN = 1.6;
const LEAST_SHARE = 0.5;
const LEAST_WORDS = 2;
/** With no word for any mood the text must show the more. */
const SURE_SHARE = 0.68;
/** What the look of the scene says for each mood of music. */
const LOOKS_LIKE: Readonly<Record<SceneMood, Readonly<Record<string, number>>>> = {
  ominous: { tension: 1.6, mystery: 2 },
  tense: { tension: 2.5 },
  mystical: { mystery: 1, ritual: 1, spirit: 1.5 },
  dramatic: { combat: 1.2, tension: 1.5, chase: 0.8 },
  melancholic: { sorrow: 2, ruins: 1 },
  serene: { rest: 1.5, exploration: 1, teahouse: 0.5 },
  festive: { tavern: 2, settlement: 1, club: 1, triumph: 1 },
  neutral: { exploration: 0.8 },
};

/** Never throws on any text. */
export function direct(input: DirectorInput): Direction {
  const text = fillTemplates(input.narration.slice(0, MOST_TEXT), input.gameState);
  const facts = factsOf(text, { state: input.gameState, place: "unknown", painted: false, documents: false });
  const effects = findEffects(facts, new Set(input.sfx)).slice(0, MOST_EFFECTS);
  const heard = new Set(effects.map((effect) => effect.id));
  const matched: Record<string, string[]> = Object.fromEntries(effects.map((effect) => [effect.id, effect.words]));
  const sfx = effects.map((effect) => effect.id);

  const own = input.mood ? resolve(input.mood, input) : null;
  if (own) return { mood: own, intensity: intensityOf(own, facts), sfx, matched: { ...matched, mood: [`game: ${input.mood}`] } };
  const best = bestMood(facts, input, heard);
  if (!best) return { mood: null, intensity: null, sfx, matched };
  return { mood: best.mood, intensity: intensityOf(best.mood, facts), sfx, matched: { ...matched, mood: best.words } };
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

interface Scored {
  mood: string;
  score: number;
  words: string[];
}

function bestMood(facts: Facts, input: DirectorInput, heard: ReadonlySet<string>): Scored | null {
  const words = shownWords(facts);
  const look = pickMood(facts, "scene_illustration", false);
  const candidates = new Set([...input.moods, ...Object.keys(input.moodAliases ?? {}), ...Object.keys(MOODS)]);
  let best: Scored | null = null;
  let spoken = 0;
  for (const name of candidates) {
    const mood = resolve(name, input);
    if (!mood) continue;
    const scored = scoreOf(name, mood, facts, words, heard, look, input.moodKeywords?.[name]);
    spoken = Math.max(spoken, scored.words.length);
    if (scored.score > 0 && (!best || scored.score > best.score)) best = scored;
  }
  return best && (saysEnough(facts, heard, spoken) || best.score >= 5) ? best : null;
}

/** Bookkeeping, remarks and bare talk call for no change. */
function saysEnough(facts: Facts, heard: ReadonlySet<string>, words: number): boolean {
  const { seen, thought, words: length } = facts.visibility;
  if (length === 0) return false;
  if (heard.size > 0 && seen > LEAST_SEEN) return true;
  return seen - thought * 0.5 >= LEAST_SEEN && seen / (seen + thought) >= (words >= LEAST_WORDS ? LEAST_SHARE : SURE_SHARE);
}

/** Lemmas of the words that are neither denied, supposed nor game text. */
function shownWords(facts: Facts): Map<string, string> {
  const words = new Map<string, string>();
  for (const token of facts.tokens) {
    if (token.kind !== KIND.word || token.dim & HIDDEN) continue;
    words.set(token.text, token.text);
    const { entry } = token;
    if (token.pos === POS.verb) words.set(entry.verbLemma, token.text);
    else if (token.pos === POS.noun) words.set(entry.nounLemma, token.text);
    else if (token.pos === POS.adjective) words.set(entry.adjectiveLemma || entry.verbLemma, token.text);
  }
  return words;
}

const listed = new Map<string, readonly string[]>();

/** A table's word list, split once. */
function wordsOf(list: string): readonly string[] {
  let words = listed.get(list);
  if (!words) {
    words = list.split(/\s+/).filter(Boolean);
    listed.set(list, words);
  }
  return words;
}

function scoreOf(
  name: string,
  mood: string,
  facts: Facts,
  words: Map<string, string>,
  heard: ReadonlySet<string>,
  look: SceneMood,
  own: readonly string[] | undefined,
): Scored {
  const found: string[] = [];
  let score = 0;
  const count = (word: string, points: number) => {
    const text = words.get(word);
    if (text === undefined) return;
    found.push(text);
    score += points;
  };
  for (const word of own ?? []) {
    const lower = word.toLowerCase();
    if (
      lower.includes(" ")
        ? facts.clean.text.toLowerCase().includes(lower) && containsPhrase(facts.clean.text, lower)
        : words.has(lower) || words.has(lemmaOf(lower))
    ) {
      found.push(word);
      score += PACK_WORD;
    }
  }
  const row = MOODS[name];
  if (row) {
    for (const word of wordsOf(row.strong)) count(word, 2);
    for (const word of wordsOf(row.weak)) count(word, 1);
    score += (row.from?.(facts, heard) ?? 0) + (LOOKS_LIKE[look][name] ?? 0);
  } else count(name.toLowerCase(), PACK_WORD);
  return { mood, score, words: found };
}

const lemmaOf = (word: string): string => {
  const { nounLemma, verbLemma } = lookUp(word);
  return nounLemma || verbLemma || word;
};

/** Whole words only; plain index search, so that a pack's words are never read as a pattern. */
function containsPhrase(text: string, phrase: string): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(lower[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(lower[at + phrase.length] ?? " ")) return true;
  }
  return false;
}

const LOUD = new Set(LOUDER);
const SOFT = new Set(SOFTER);
const STEP = 0.04;
const MOST_STEPS = 3;

/** The mood's base, raised or lowered a little by loud and soft words and by deeds. */
function intensityOf(mood: string, facts: Facts): number {
  const base = MOODS[mood]?.base ?? OTHER_BASE;
  let steps = Math.min(facts.counts.dynamic, 2) * 0.5;
  for (const word of new Set(shownWords(facts).keys())) steps += LOUD.has(word) ? 1 : SOFT.has(word) ? -1 : 0;
  const bounded = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
  return Math.round(Math.max(0.1, Math.min(1, base + bounded * STEP)) * 100) / 100;
}
