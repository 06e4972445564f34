/** Reads `audio.yaml`: moods, themes, effects, words, aliases, mixer. */
import {
  type AudioPack,
  DEFAULT_MIXER,
  type MixerSettings,
  type SoundFile,
  type Theme,
  type Track,
  VARIATION_TYPES,
  type Variation,
  type VariationType,
} from "./schema.js";
import { soundFile } from "./sound-file.js";
import type { Spot } from "./spot.js";

export function readAudio(root: string, top: Spot): AudioPack {
  top.entries("a mapping with mood_tracks, themes, sfx_library and the like");
  const moodTracks = readMoodTracks(root, top.get("mood_tracks"));
  const themes = top
    .get("themes")
    .items("a list of themes")
    .map((spot) => readTheme(root, spot));
  const known = new Set([...moodTracks.keys(), ...themes.flatMap((theme) => theme?.mood ?? [])]);
  return {
    root,
    moodTracks,
    themes: themes.filter((theme) => theme !== null),
    sfxLibrary: readEffects(root, top.get("sfx_library")),
    moodKeywords: readKeywords(top.get("mood_keywords")),
    moodAliases: readAliases(top.get("mood_aliases"), known),
    mixer: readMixer(top.get("mixer")),
  };
}

function readMoodTracks(root: string, spot: Spot): Map<string, Track[]> {
  const moods = new Map<string, Track[]>();
  for (const [mood, list] of spot.entries("a mapping of moods to lists of tracks")) {
    const tracks = list.items(`a list of tracks for the mood ${mood}`).map((item) => readTrack(root, item));
    moods.set(
      mood,
      tracks.filter((track) => track !== null),
    );
  }
  return moods;
}

function readTrack(root: string, spot: Spot): Track | null {
  const file = soundFile(root, spot.isMapping() ? spot.get("path") : spot);
  if (!file) return null;
  return {
    ...file,
    title: spot.get("title").text(""),
    bpm: spot.get("bpm").number(0, { min: 0, max: 1000 }),
    energy: spot.get("energy").number(0.5, { min: 0, max: 1 }),
  };
}

function readTheme(root: string, spot: Spot): Theme | null {
  const mood = spot.get("mood").textOrNull();
  if (mood === null) {
    if (spot.get("mood").absent) spot.error("a theme needs a mood");
    return null;
  }
  const variations: Variation[] = [];
  for (const item of spot.get("variations").items("a list of variations with type and path")) {
    const type = item.get("type").textOrNull();
    const file = soundFile(root, item.get("path"));
    if (!VARIATION_TYPES.some((known) => known === type)) item.get("type").expected(`one of ${VARIATION_TYPES.join(", ")}`);
    else if (file) variations.push({ ...file, type: type as VariationType });
  }
  return { name: spot.get("name").text(mood), mood, basePrompt: spot.get("base_prompt").text(""), variations };
}

function readEffects(root: string, spot: Spot): Map<string, SoundFile[]> {
  const effects = new Map<string, SoundFile[]>();
  for (const [id, value] of spot.entries("a mapping of effect ids to lists of files")) {
    const files = value.isText() ? [value] : value.items(`a list of files for the effect ${id}`);
    effects.set(
      id,
      files.map((file) => soundFile(root, file)).filter((file) => file !== null),
    );
  }
  return effects;
}

function readKeywords(spot: Spot): Map<string, string[]> {
  const keywords = new Map<string, string[]>();
  for (const [mood, list] of spot.entries("a mapping of moods to lists of words")) {
    const words = list.items(`a list of words for the mood ${mood}`).map((word) => word.textOrNull());
    keywords.set(mood, words.filter((word) => word !== null && word.trim() !== "") as string[]);
  }
  return keywords;
}

/** Keeps the aliases that lead to a mood with music. */
function readAliases(spot: Spot, moods: ReadonlySet<string>): Map<string, string> {
  const written = new Map<string, { target: string; at: Spot }>();
  for (const [mood, at] of spot.entries("a mapping of moods to moods")) {
    const target = at.textOrNull();
    if (target !== null) written.set(mood, { target, at });
  }
  const aliases = new Map<string, string>();
  for (const [mood, { target, at }] of written) {
    const chain = [mood];
    let next: string | undefined = target;
    while (next !== undefined && !moods.has(next) && !chain.includes(next)) {
      chain.push(next);
      next = written.get(next)?.target;
    }
    if (next === undefined) at.error(`alias of ${chain.at(-1)}, a mood that has neither tracks nor themes`);
    else if (!moods.has(next)) at.error(`aliases go in a circle: ${[...chain, next].join(" → ")}`);
    else aliases.set(mood, target);
  }
  return aliases;
}

const MIXER_KEYS: Readonly<Record<keyof MixerSettings, readonly [key: string, min: number, max: number]>> = {
  musicVolume: ["music_volume", 0, 1],
  sfxVolume: ["sfx_volume", 0, 1],
  ambienceVolume: ["ambience_volume", 0, 1],
  voiceVolume: ["voice_volume", 0, 1],
  duckAmountDb: ["duck_amount_db", -60, 0],
  crossfadeDefaultMs: ["crossfade_default_ms", 0, 60_000],
  loudnormTargetLufs: ["loudnorm_target_lufs", -70, 0],
};

function readMixer(spot: Spot): MixerSettings {
  spot.entries("a mapping of mixer settings");
  const settings = Object.entries(MIXER_KEYS).map(([name, [key, min, max]]) => [
    name,
    spot.get(key).number(DEFAULT_MIXER[name as keyof MixerSettings], { min, max }),
  ]);
  return Object.fromEntries(settings) as MixerSettings;
}
