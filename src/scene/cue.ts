/** What the interpreter is asked and what it answers: plain data that survives JSON. */

/** The pictures the interpreter itself can ask for; callers may render other tiers. */
export type SceneTier = "text_overlay" | "landscape" | "portrait" | "scene_illustration";

export type SceneMood = "ominous" | "tense" | "mystical" | "dramatic" | "melancholic" | "serene" | "festive" | "neutral";

/** What the game knows. Every part may be missing; a non-empty state switches the beat filter on. */
export interface GameState {
  location?: string | null;
  time_of_day?: string | null;
  /** The first one is the player ("you"). */
  characters?: readonly { readonly name: string }[] | null;
  combat?: { in_combat?: boolean | null } | null;
  chase?: { in_chase?: boolean | null } | null;
  player_name?: string | null;
}

export interface SceneInput {
  /** Prose as the game narrates it; cut at {@link MAX_NARRATION} code units. */
  narration: string;
  gameState?: GameState | null;
  previousLocation?: string | null;
  /** Places painted are remembered per session; without an id nothing is. */
  sessionId?: string | null;
  turnId?: string | number | null;
}

export interface StageCue {
  tier: SceneTier;
  /** What can be seen, at most 350 code points, no spoken words, no markup. */
  subject: string;
  mood: SceneMood;
  /** Empty when unknown. */
  location: string;
  /** Names of the people visible in the picture. */
  characters: string[];
  /** `combat`, `magic`, `chase`, `document` and the like. */
  tags: string[];
  /** Where the text itself sees it from, a camera word of the composer (`high`, `low`, `topdown`, `first_person`); absent when it does not say. */
  camera?: string;
  /** For callers who keep cues of their own. The interpreter leaves it out: the composer derives the seed from the cue and the pack. */
  seed?: number;
  turn_id: string | number | null;
  metadata: Record<string, string | number | boolean>;
  /** Name of the row in the rule table that fired. */
  rule: string;
  /** The words that made it fire. */
  matched: string[];
  /** 0…1. */
  confidence: number;
}

export interface SceneDocument {
  kind: string;
  title: string;
  body: string;
}

export interface Interpretation {
  /** True when the turn wants no picture. Then `cues` is empty and `reason` says why. */
  skip: boolean;
  reason: string | null;
  /** At most two; the first is the picture to render, the second shows another part of the same text. */
  cues: StageCue[];
  documents: SceneDocument[];
  warnings: string[];
}

/** Longest narration read, in UTF-16 code units; the rest is ignored and a warning says so. */
export const MAX_NARRATION = 262_144;
