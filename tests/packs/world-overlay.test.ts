/** A world's style lies over the genre's key by key. */
import { afterEach, expect, it } from "vitest";
import { createPackStore, type PackStore } from "../../src/packs/store.js";
import { freshFolder, packFolder } from "./pack-folder.js";
import { silentLog } from "./silent-log.js";

let store: PackStore;
afterEach(() => store.close());

const GENRE = `positive_suffix: oil on canvas
negative_prompt: text
base_seed: 7
visual_tag_overrides:
  forest: green gloom
  tavern: warm light
`;
const WORLD = `positive_suffix: ink wash
visual_tag_overrides:
  harbour: masts in fog
  tavern: paper lanterns
`;

const open = (files: Record<string, string>): PackStore => {
  const root = freshFolder();
  packFolder(files, root);
  store = createPackStore({ folders: [root], log: silentLog, pollMs: 0 });
  return store;
};

it("replaces what the world writes, keeps the rest, tries the world's overrides first", () => {
  const view = open({ "visual_style.yaml": GENRE, "worlds/east/visual_style.yaml": WORLD }).require("tales", "east");
  expect(view.style).toMatchObject({ positiveSuffix: "ink wash", negativePrompt: "text", baseSeed: 7 });
  expect([...view.style!.visualTagOverrides]).toEqual([
    ["harbour", "masts in fog"],
    ["tavern", "paper lanterns"],
    ["forest", "green gloom"],
  ]);
  expect(view.warnings).toEqual([]);
  expect(store.require("tales").style!.positiveSuffix).toBe("oil on canvas");
});

it("a bad value of a world leaves the genre's value in place", () => {
  const view = open({ "visual_style.yaml": GENRE, "worlds/east/visual_style.yaml": "base_seed: [1]\n" }).require("tales", "east");
  expect(view.style!.baseSeed).toBe(7);
  expect(view.warnings).toEqual(["tales/worlds/east/visual_style.yaml:1: expected a whole number from 0 to 4294967295, got a list of 1"]);
});

it("a world can bring the only style there is", () => {
  const view = open({ "worlds/east/visual_style.yaml": WORLD }).require("tales", "east");
  expect(view.style).toMatchObject({ positiveSuffix: "ink wash", negativePrompt: "", preferredModel: "flux" });
  expect(store.require("tales").style).toBeNull();
});

it("an unknown world is a warning that names the known ones", () => {
  const view = open({ "visual_style.yaml": GENRE, "worlds/east/visual_style.yaml": WORLD }).require("tales", "west");
  expect(view.world).toBeNull();
  expect(view.style!.positiveSuffix).toBe("oil on canvas");
  expect(view.warnings[0]).toContain('genre pack tales has no world "west" (it has: east)');
});

it("names are found however they are written", () => {
  open({ "visual_style.yaml": GENRE, "worlds/far_east/visual_style.yaml": WORLD });
  expect(store.get("Tales", "Far East")!.world!.name).toBe("far_east");
  expect(store.get("tale")).toBeUndefined();
});
