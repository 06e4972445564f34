/** Packs that other people made for the earlier daemon load as they are. */
import { expect, it } from "vitest";
import { OGG, packWith, told } from "./pack-folder.js";

it("reads a full pack with defaults filled in and paths made absolute", () => {
  const pack = packWith({
    "visual_style.yaml": "positive_suffix: oil on canvas\nvisual_tag_overrides:\n  tavern: warm light\n  deep forest: green gloom\n",
    "audio.yaml": `mood_tracks:
  combat:
    - {path: audio/music/fight.ogg, title: Fight, bpm: 140, energy: 0.9}
    - path: audio/music/brawl.ogg
themes:
  - name: Home
    mood: tavern
    base_prompt: lute
    variations:
      - {type: ambient, path: audio/music/fight.ogg}
sfx_library:
  door: [audio/sfx/door.ogg]
mood_keywords: {combat: [sword, axe]}
mood_aliases: {fight: combat, brawl: fight}
mixer: {music_volume: 0.3}
`,
    "audio/music/fight.ogg": OGG,
    "audio/music/brawl.ogg": OGG,
    "audio/sfx/door.ogg": OGG,
    "history.yaml": "chapters:\n  - points_of_interest:\n      - {name: Old Mill, description: a mill, visual_prompt: a ruined mill}\n",
    "places.yaml": "places:\n  - {name: Inn, description: an inn}\n",
  });
  expect(pack.problems).toEqual([]);
  expect(pack).toMatchObject({ genre: "tales", name: "Tales", version: "1.10", minSidequestVersion: "0.1.0" });
  expect(pack.style).toMatchObject({ positiveSuffix: "oil on canvas", negativePrompt: "", preferredModel: "flux", baseSeed: 0 });
  expect([...pack.style!.visualTagOverrides]).toEqual([
    ["tavern", "warm light"],
    ["deep forest", "green gloom"],
  ]);
  const audio = pack.audio!;
  expect(audio.moodTracks.get("combat")).toEqual([
    { path: `${pack.path}/audio/music/fight.ogg`, title: "Fight", bpm: 140, energy: 0.9, missing: false },
    { path: `${pack.path}/audio/music/brawl.ogg`, title: "", bpm: 0, energy: 0.5, missing: false },
  ]);
  expect(audio.themes[0]).toMatchObject({ name: "Home", mood: "tavern", basePrompt: "lute" });
  expect(audio.sfxLibrary.get("door")![0]).toEqual({ path: `${pack.path}/audio/sfx/door.ogg`, missing: false });
  expect([...audio.moodAliases]).toEqual([
    ["fight", "combat"],
    ["brawl", "fight"],
  ]);
  expect(audio.mixer).toMatchObject({ musicVolume: 0.3, duckAmountDb: -12, crossfadeDefaultMs: 3000 });
  expect(pack.history[0]!.pointsOfInterest[0]).toMatchObject({ slug: "old_mill", visualPrompt: "a ruined mill" });
  expect(pack.places[0]!.name).toBe("Inn");
});

it("needs no file but pack.yaml", () => {
  expect(packWith({})).toMatchObject({ style: null, audio: null, places: [], history: [], problems: [] });
});

it("takes keys that it does not know, anywhere, without a word", () => {
  const pack = packWith({
    "pack.yaml": "name: Tales\nauthors: [a, b]\nnested: {deep: {er: 1}}\n",
    "visual_style.yaml": "palette: [red]\n",
    "audio.yaml": "ai_generation: {model: x}\nfaction_themes: []\nvariation_types: {full: whole}\nmixer: {duck_music_for_voice: true}\n",
  });
  expect(pack.problems).toEqual([]);
});

it("lists missing audio files and marks them, so that they are never chosen", () => {
  const pack = packWith({ "audio.yaml": "mood_tracks:\n  rest:\n    - path: audio/music/gone.ogg\n" });
  expect(pack.audio!.moodTracks.get("rest")![0]).toMatchObject({ path: `${pack.path}/audio/music/gone.ogg`, missing: true });
  expect(told(pack)).toEqual(["audio.yaml:3 mood_tracks.rest.0.path audio/music/gone.ogg: the file is missing"]);
});

it("marks a file that is empty or no sound like a missing one", () => {
  const pack = packWith({
    "audio.yaml": "sfx_library:\n  a: [empty.ogg]\n  b: [page.ogg]\n",
    "empty.ogg": "",
    "page.ogg": "<html>not found</html>",
  });
  expect(told(pack)).toEqual([
    "audio.yaml:2 sfx_library.a.0 empty.ogg: the file is empty",
    "audio.yaml:3 sfx_library.b.0 page.ogg: not an ogg, mp3, flac or wav file",
  ]);
  expect([...pack.audio!.sfxLibrary.values()].flat().every((file) => file.missing)).toBe(true);
});

it("says clearly that a list stands where a mapping belongs, and keeps the rest of the file", () => {
  const pack = packWith({
    "audio.yaml": "mood_tracks:\n  - path: a.ogg\n  - path: b.ogg\nsfx_library:\n  door: door.ogg\n",
    "door.ogg": OGG,
  });
  expect(told(pack)).toEqual(["audio.yaml:2 mood_tracks expected a mapping of moods to lists of tracks, got a list of 2"]);
  expect(pack.audio!.moodTracks.size).toBe(0);
  expect(pack.audio!.sfxLibrary.get("door")).toHaveLength(1);
});

it("takes the suffix of an override that is a mapping", () => {
  const pack = packWith({
    "visual_style.yaml": "visual_tag_overrides:\n  inn: {positive_suffix: smoky light, style_note: for painters}\n",
  });
  expect(pack.problems).toEqual([]);
  expect(pack.style!.visualTagOverrides.get("inn")).toBe("smoky light");
});

it("reads worlds that have no files at all", () => {
  const pack = packWith({ "worlds/empty/.keep": "", "worlds/half/history.yaml": "chapters: []\n" });
  expect([...pack.worlds.keys()]).toEqual(["empty", "half"]);
  expect(pack.worlds.get("empty")).toMatchObject({ style: null, history: [], cultures: [] });
  expect(pack.problems).toEqual([]);
});

it("follows YAML 1.1's merge key", () => {
  const pack = packWith({
    "audio.yaml": "base: &base {bpm: 90, energy: 0.2}\nmood_tracks:\n  rest:\n    - {<<: *base, path: a.ogg, energy: 0.4}\n",
    "a.ogg": OGG,
  });
  expect(pack.audio!.moodTracks.get("rest")![0]).toMatchObject({ bpm: 90, energy: 0.4 });
});
