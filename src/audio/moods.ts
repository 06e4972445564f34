/** The moods that a pack can play, and the errors for those that it cannot. */
import { SidequestError } from "../errors.js";
import type { AudioPack } from "../packs/schema.js";
import { candidatesFor } from "./rotation.js";

/** Moods with something that can be played. */
export function playableMoods(pack: AudioPack): string[] {
  const all = new Set([...pack.themes.map(({ mood }) => mood), ...pack.moodTracks.keys()]);
  return [...all].filter((mood) => candidatesFor(pack, mood).length > 0);
}

/** The game named a mood that this pack cannot play. */
export function unknownMood(pack: AudioPack, mood: string): SidequestError {
  const known = playableMoods(pack);
  const there = pack.moodTracks.has(mood) || pack.themes.some((theme) => theme.mood === mood);
  if (there) return nothingToPlay(mood, []);
  return new SidequestError("INVALID_PARAMS", `mood: the pack has no mood "${mood}"`, {
    hint: `It has ${known.join(", ") || "no music at all"}.`,
    data: { mood, moods: known },
  });
}

export function nothingToPlay(mood: string, failures: readonly string[]): SidequestError {
  return new SidequestError("AUDIO_UNAVAILABLE", `no track of the mood "${mood}" can be played`, {
    hint: "See audio.library for the files that are missing.",
    data: { mood, failures: [...failures] },
  });
}
