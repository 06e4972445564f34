/** A genre pack as the wire tells it: what it has, and everything wrong with it. */
import type { AudioPack, Pack, PackView } from "../packs/schema.js";
import type { ResultOf } from "../protocol/schemas.js";

type Row = ResultOf<"packs">["packs"][number];

/** Problems in a list of all packs; `pack` tells the rest. */
const LISTED_PROBLEMS = 20;

export function packRow({ name, genre, path, version, description, worlds, problems }: Pack): Row {
  return {
    name,
    genre,
    path,
    version,
    description,
    worlds: [...worlds.keys()],
    problems: problems.slice(0, LISTED_PROBLEMS).map((problem) => ({ ...problem })),
    problems_total: problems.length,
  };
}

export function packInFull({ pack, world, style, audio, warnings }: PackView): ResultOf<"pack"> {
  return {
    ...packRow(pack),
    problems: pack.problems.map((problem) => ({ ...problem })),
    world: world?.name ?? null,
    style: style && {
      positive_suffix: style.positiveSuffix,
      negative_prompt: style.negativePrompt,
      preferred_model: style.preferredModel,
      base_seed: style.baseSeed,
      visual_tag_overrides: Object.fromEntries(style.visualTagOverrides),
    },
    places: [...pack.places, ...(world?.history ?? pack.history).flatMap((chapter) => chapter.pointsOfInterest)].map(({ name, slug }) => ({
      name,
      slug,
    })),
    audio: audio && audioRow(audio),
    warnings: [...warnings],
  };
}

function audioRow({ moodTracks, themes, sfxLibrary, moodAliases }: AudioPack) {
  return {
    moods: [...new Set([...moodTracks.keys(), ...themes.map((theme) => theme.mood)])].sort(),
    themes: themes.map(({ name, mood, variations }) => ({ name, mood, variations: variations.length })),
    sfx: [...sfxLibrary.keys()],
    mood_aliases: Object.fromEntries(moodAliases),
  };
}
