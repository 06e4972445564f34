/** Packs are loaded anew when their files change; what is broken keeps its former content. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { createPackStore, type PackStore } from "../../src/packs/store.js";
import { freshFolder, OGG, packFolder, writeFiles } from "./pack-folder.js";
import { silentLog } from "./silent-log.js";

let store: PackStore;
afterEach(() => store.close());

const STYLE = "visual_style.yaml";
function open(files: Record<string, string | Buffer>, pollMs = 0): { root: string; folder: string } {
  const root = freshFolder();
  const folder = packFolder(files, root);
  store = createPackStore({ folders: [root], log: silentLog, pollMs });
  return { root, folder };
}
const suffix = (): string => store.require("tales").style!.positiveSuffix;

it("sees a changed file by itself, and tells", async () => {
  const { folder } = open({ [STYLE]: "positive_suffix: one\n" });
  const heard = vi.fn();
  store.onChange(heard);
  writeFileSync(join(folder, STYLE), "positive_suffix: another\n");
  await vi.waitFor(() => expect(suffix()).toBe("another"), 10_000);
  expect(heard).toHaveBeenCalled();
});

it("sees a file that an editor swaps in, a new world and a new pack", async () => {
  const { root, folder } = open({ [STYLE]: "positive_suffix: one\n" });
  writeFileSync(join(folder, "draft"), "positive_suffix: swapped\n");
  renameSync(join(folder, "draft"), join(folder, STYLE));
  mkdirSync(join(folder, "worlds", "new"), { recursive: true });
  writeFiles(root, { "other/pack.yaml": "name: Other\n" });
  await vi.waitFor(() => {
    expect(suffix()).toBe("swapped");
    expect(store.get("tales", "new")!.world).not.toBeNull();
    expect(store.list().map((pack) => pack.genre)).toEqual(["other", "tales"]);
  }, 10_000);
});

it("finds changes by looking, where the system gives no notice", async () => {
  const root = join(freshFolder(), "later");
  store = createPackStore({ folders: [root], log: silentLog, pollMs: 50 });
  expect(store.list()).toEqual([]);
  packFolder({ [STYLE]: "positive_suffix: late\n" }, root);
  await vi.waitFor(() => expect(suffix()).toBe("late"), 10_000);
});

it("a broken file keeps its former content in use and is reported, until it is mended", () => {
  const { folder } = open({ [STYLE]: "positive_suffix: good\n", "audio.yaml": "mixer: {music_volume: 0.1}\n" });
  writeFileSync(join(folder, STYLE), "positive_suffix: [\n");
  writeFileSync(join(folder, "audio.yaml"), "mixer: {music_volume: 0.25}\n");
  expect(store.refresh()).toBe(true);
  expect(suffix()).toBe("good");
  expect(store.require("tales").audio!.mixer.musicVolume).toBe(0.25);
  expect(store.list()[0]!.problems.at(-1)!.message).toBe("the content it had before stays in use");
  writeFileSync(join(folder, STYLE), "positive_suffix: mended\n");
  store.refresh();
  expect(suffix()).toBe("mended");
  expect(store.list()[0]!.problems).toEqual([]);
});

it("a file that is deleted is gone, and so is a pack", () => {
  const { folder } = open({ [STYLE]: "positive_suffix: good\n" });
  rmSync(join(folder, STYLE));
  store.refresh();
  expect(store.require("tales").style).toBeNull();
  rmSync(folder, { recursive: true });
  store.refresh();
  expect(store.list()).toEqual([]);
});

it("a sound that arrives later is no longer missing", () => {
  const { folder } = open({ "audio.yaml": "sfx_library: {door: [audio/sfx/door.ogg]}\n", "audio/sfx/.keep": "" });
  expect(store.require("tales").audio!.sfxLibrary.get("door")![0]!.missing).toBe(true);
  writeFiles(folder, { "audio/sfx/door.ogg": OGG });
  store.refresh();
  expect(store.require("tales").audio!.sfxLibrary.get("door")![0]!.missing).toBe(false);
});

it("nothing changed means nothing is loaded: the same objects are given", () => {
  open({ [STYLE]: "positive_suffix: one\n" });
  const before = store.require("tales");
  expect(store.refresh()).toBe(false);
  expect(store.require("tales")).toBe(before);
});
