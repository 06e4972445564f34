/** The words a tier, a camera or a mood adds to a prompt. Plain on purpose: prescriptive text fights the model. */

export const TIER_WORDS: Readonly<Record<string, string>> = {
  scene_illustration: "illustration of a scene",
  portrait: "portrait",
  portrait_square: "portrait",
  landscape: "wide view of the place",
  text_overlay: "close view of a written document",
  cartography: "hand-drawn map",
  fog_of_war: "map with the unexplored parts under fog",
};

const PORTRAIT_TIERS = new Set(["portrait", "portrait_square"]);

export const isPortrait = (tier: string): boolean => PORTRAIT_TIERS.has(tier);

/** A camera that is not listed is used as the caller wrote it. */
export const CAMERA_WORDS: Readonly<Record<string, string>> = {
  topdown: "seen from directly above",
  "top-down": "seen from directly above",
  "close-up": "seen from close by",
  wide: "seen from far off",
  low: "seen from below",
  high: "seen from above",
  first_person: "seen through the eyes of the hero",
  isometric: "isometric view",
};

/** A mood that is not listed becomes "<mood> mood". */
export const MOOD_WORDS: Readonly<Record<string, string>> = {
  ominous: "ominous mood, uneasy shadows",
  tense: "tense mood",
  mystical: "mystical mood, quiet wonder",
  dramatic: "dramatic mood, strong contrast",
  melancholic: "melancholic mood, muted colours",
  serene: "serene mood, soft light",
  festive: "festive mood, warm light",
  neutral: "",
};
