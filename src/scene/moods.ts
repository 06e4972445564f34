/** Picks the mood of a cue: votes of words, plus what the kind of scene brings along. */
import type { SceneMood, SceneTier } from "./cue.js";
import type { Facts } from "./facts.js";
import { MOOD_NAMES } from "./lexicon.js";

type Score = Record<SceneMood, number>;

interface Prior {
  readonly name: string;
  readonly when: (facts: Facts, tier: SceneTier) => boolean;
  readonly adds: Partial<Score>;
}

/** All rows that hold add up. */
export const PRIORS: readonly Prior[] = [
  { name: "nothing said", when: () => true, adds: { neutral: 2.2 } },
  { name: "a fight", when: (f) => f.fights, adds: { dramatic: 6, tense: 4.5 } },
  { name: "a chase", when: (f) => f.inChase && !f.fights, adds: { tense: 5, dramatic: 5 } },
  { name: "fight flag without blows", when: (f) => f.inCombat && !f.fights, adds: { tense: 3, dramatic: 3 } },
  { name: "a wonder", when: (f) => f.wonders && !f.fights, adds: { mystical: 4 } },
  { name: "writing", when: (_, tier) => tier === "text_overlay", adds: { neutral: 1, ominous: 0.8, tense: 0.8 } },
  { name: "a person", when: (_, tier) => tier === "portrait", adds: { neutral: 2.5 } },
  { name: "a place", when: (_, tier) => tier === "landscape", adds: { serene: 1.2, neutral: -0.4, tense: -1, dramatic: -0.5 } },
  { name: "merry-making", when: (f) => f.counts.festive >= 2 && !f.fights, adds: { festive: 2.5 } },
  { name: "many deeds", when: (f, tier) => f.counts.deeds >= 3 && tier === "scene_illustration", adds: { dramatic: 1 } },
];

/** Bounded, so that one long text's word votes do not drown what the scene is. */
const MOST_VOTES = 8;

export function pickMood(facts: Facts, tier: SceneTier): SceneMood {
  const score = moodScores(facts, tier);
  let best: SceneMood = "neutral";
  for (const mood of Object.keys(score) as SceneMood[]) if (score[mood] > score[best]) best = mood;
  return best;
}

export function moodScores(facts: Facts, tier: SceneTier): Score {
  const score: Score = { dramatic: 0, tense: 0, ominous: 0, mystical: 0, festive: 0, melancholic: 0, serene: 0, neutral: 0 };
  for (const [index, mood] of MOOD_NAMES.entries()) score[mood] = Math.min(facts.visibility.moods[index]!, MOST_VOTES);
  for (const prior of PRIORS) {
    if (!prior.when(facts, tier)) continue;
    for (const [mood, points] of Object.entries(prior.adds)) score[mood as SceneMood] += points;
  }
  return score;
}
