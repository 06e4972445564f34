/** Picks the mood of a cue: votes of words, plus what the kind of scene brings along. */
import type { SceneMood, SceneTier } from "./cue.js";
import type { Facts } from "./facts.js";
import { MOOD_NAMES } from "./lexicon.js";

type Score = Record<SceneMood, number>;

interface Prior {
  readonly name: string;
  readonly when: (facts: Facts, tier: SceneTier) => boolean;
  readonly adds: Partial<Score>;
  /** A mere frequency of pictures, which says nothing of music. */
  readonly rate?: true;
}

/** Words on a sign that threaten. */
const THREAT =
  /\b(?:sick|dead|die|died|dies|death|eaten|bury|buried|blood|cry|crying|knocks?|back|never|alone|burn|burned|dark|beware|danger|ghosts?|hang(?:ed)?|plague|not|kill|killed|run|warned?|warning|hungry|hunger|it|they|know|knows|who|watching|sold|sorry|help|god|lost|missing|poison|cursed?)\b/i;

/** All rows that hold add up. */
export const PRIORS: readonly Prior[] = [
  { name: "nothing said", when: () => true, adds: { neutral: 1.4 } },
  // How often each kind of picture has each mood, when its words say nothing.
  {
    name: "a deed",
    rate: true,
    when: (f, tier) => tier === "scene_illustration" && f.counts.deeds + f.counts.playerDeeds > 0,
    adds: { tense: 1.5, dramatic: 1.2, ominous: 0.8, neutral: -1.2 },
  },
  {
    name: "a still",
    rate: true,
    when: (f, tier) => tier === "scene_illustration" && f.counts.deeds + f.counts.playerDeeds === 0,
    adds: { ominous: 1.6, tense: 0.6, mystical: 0.5, melancholic: 0.5, neutral: -1.2 },
  },
  { name: "a fight", when: (f) => f.fights, adds: { dramatic: 9, tense: 4 } },
  { name: "a chase", when: (f) => f.inChase && !f.fights, adds: { tense: 6, dramatic: 6.5 } },
  { name: "fight flag without blows", when: (f) => f.inCombat && !f.fights, adds: { tense: 3, dramatic: 3 } },
  { name: "a wonder", when: (f) => f.wonders && !f.fights, adds: { mystical: 4 } },
  { name: "a haunting", when: (f) => f.wonders && !f.fights && f.magic.haunting >= 1, adds: { ominous: 3 } },
  { name: "a wonder in a fight", when: (f) => f.wonders && f.fights, adds: { mystical: 1 } },
  { name: "writing", when: (_, tier) => tier === "text_overlay", adds: { tense: 2.5 } },
  {
    name: "a threat in writing",
    when: (f, tier) => tier === "text_overlay" && f.inscriptions.some(({ text }) => THREAT.test(text)),
    adds: { ominous: 4, tense: 1 },
  },
  { name: "a person", when: (_, tier) => tier === "portrait", adds: { neutral: 2.5 } },
  {
    name: "a place",
    when: (_, tier) => tier === "landscape",
    adds: { serene: 1.5, melancholic: 0.9, ominous: 0.6, mystical: 0.5, neutral: -0.6, dramatic: -2, tense: -1.5 },
  },
  {
    name: "traces and nobody there",
    when: (f) => f.counts.traces > 0 && f.counts.deeds <= 1 && f.counts.people < 2 && !f.fights,
    adds: { ominous: 4 },
  },
  { name: "night", when: (f) => f.time === "night" && !f.fights, adds: { ominous: 1.2 } },
  { name: "dusk", when: (f) => f.time === "dusk" && !f.fights, adds: { melancholic: 0.7 } },
  { name: "morning", when: (f) => f.time === "morning" && !f.fights, adds: { serene: 0.8 } },
  { name: "merry-making", when: (f) => f.counts.festive >= 2 && !f.fights, adds: { festive: 2.5 } },
  { name: "great deeds", when: (f, tier) => f.counts.dynamic >= 2 && tier === "scene_illustration" && !f.wonders, adds: { dramatic: 2.5 } },
];

/** Bounded, so that one long text's word votes do not drown what the scene is. */
const MOST_VOTES = 8;

export function pickMood(facts: Facts, tier: SceneTier, rates = true): SceneMood {
  const score = moodScores(facts, tier, rates);
  let best: SceneMood = "neutral";
  for (const mood of Object.keys(score) as SceneMood[]) if (score[mood] > score[best]) best = mood;
  return best;
}

export function moodScores(facts: Facts, tier: SceneTier, rates = true): Score {
  const score: Score = { dramatic: 0, tense: 0, ominous: 0, mystical: 0, festive: 0, melancholic: 0, serene: 0, neutral: 0 };
  for (const [index, mood] of MOOD_NAMES.entries()) score[mood] = Math.min(facts.visibility.moods[index]!, MOST_VOTES);
  score.dramatic += Math.min(facts.counts.dynamic, 4);
  for (const prior of PRIORS) {
    if ((prior.rate && !rates) || !prior.when(facts, tier)) continue;
    for (const [mood, points] of Object.entries(prior.adds)) score[mood as SceneMood] += points;
  }
  // A face is grey and old without being sad.
  if (tier === "portrait") score.melancholic *= 0.5;
  return score;
}
