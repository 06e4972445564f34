/** A bad value names file, line and key; everything wrong is told at once; it never costs the pack. */
import { expect, it } from "vitest";
import { OGG, packWith, told } from "./pack-folder.js";

it("tells everything that is wrong at once, with file, line and key", () => {
  const pack = packWith({
    "visual_style.yaml": "positive_suffix: [oil]\nbase_seed: minus one\nvisual_tag_overrides:\n  inn: [a]\n  mill: a mill\n",
    "audio.yaml": `mood_tracks:
  rest:
    - {path: a.ogg, energy: 2, bpm: fast}
themes:
  - mood: rest
    variations:
      - {type: loud, path: a.ogg}
  - name: no mood
mixer:
  music_volume: -1
`,
    "a.ogg": OGG,
  });
  expect(told(pack)).toEqual([
    "visual_style.yaml:1 positive_suffix expected text, got a list of 1",
    'visual_style.yaml:2 base_seed expected a whole number from 0 to 4294967295, got "minus one"',
    "visual_style.yaml:4 visual_tag_overrides.inn expected text, got a list of 1",
    'audio.yaml:3 mood_tracks.rest.0.bpm expected a number from 0 to 1000, got "fast"',
    "audio.yaml:3 mood_tracks.rest.0.energy expected a number from 0 to 1, got 2",
    'audio.yaml:7 themes.0.variations.0.type expected one of full, ambient, sparse, overture, resolution, tension_build, got "loud"',
    "audio.yaml:8 themes.1 a theme needs a mood",
    "audio.yaml:10 mixer.music_volume expected a number from 0 to 1, got -1",
  ]);
  expect(pack.problems.every((problem) => problem.severity === "error")).toBe(true);
  expect(pack.style).toMatchObject({ positiveSuffix: "", baseSeed: 0 });
  expect([...pack.style!.visualTagOverrides]).toEqual([["mill", "a mill"]]);
  expect(pack.audio!.mixer.musicVolume).toBe(0.4);
});

it("a file that is no YAML costs that file, not the pack", () => {
  const pack = packWith({ "visual_style.yaml": "positive_suffix: ok\n", "audio.yaml": "mood_tracks:\n  a: [\n" });
  expect(pack.audio).toBeNull();
  expect(pack.style!.positiveSuffix).toBe("ok");
  expect(pack.problems.length).toBeGreaterThan(0);
  expect(pack.problems.every((problem) => problem.file === "audio.yaml" && problem.line !== undefined)).toBe(true);
});

it("a broken or absent pack.yaml leaves the pack usable under its folder's name", () => {
  const broken = packWith({ "pack.yaml": "name: [\n", "visual_style.yaml": "positive_suffix: ok\n" });
  expect(broken).toMatchObject({ genre: "tales", name: "tales", style: { positiveSuffix: "ok" } });
  expect(broken.problems[0]!.file).toBe("pack.yaml");
});

it("a file that holds only a word or nothing is no crash", () => {
  const pack = packWith({ "visual_style.yaml": "hello\n", "audio.yaml": "", "history.yaml": "- a\n", "places.yaml": "5\n" });
  expect(told(pack)).toEqual([
    'visual_style.yaml:1 - expected a mapping with positive_suffix, negative_prompt and the like, got "hello"',
    "places.yaml:1 - expected a list of places, or a mapping with places",
    "history.yaml:1 - expected a mapping with chapters, got a list of 1",
  ]);
});

it("a key written twice is reported, the later one counts", () => {
  const pack = packWith({ "visual_style.yaml": "positive_suffix: one\npositive_suffix: two\n" });
  expect(told(pack)).toEqual(["visual_style.yaml:2 positive_suffix written twice; this later one counts"]);
  expect(pack.style!.positiveSuffix).toBe("two");
});

it("broken files of a world cost that file of that world", () => {
  const pack = packWith({
    "worlds/w/visual_style.yaml": "a: [\n",
    "worlds/w/history.yaml": "chapters: []\n",
    "worlds/w/cultures/elf.yaml": "b: {\n",
  });
  expect(pack.worlds.get("w")).toMatchObject({ style: null, cultures: ["elf"] });
  expect(new Set(pack.problems.map((problem) => problem.file))).toEqual(
    new Set(["worlds/w/visual_style.yaml", "worlds/w/cultures/elf.yaml"]),
  );
});
