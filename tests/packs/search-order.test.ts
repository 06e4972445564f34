/** Where packs are looked for, and which of two of the same name counts. */
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { OWN_PACKS, packFolders } from "../../src/packs/folders.js";
import { createPackStore, type PackStore } from "../../src/packs/store.js";
import { freshFolder, writeFiles } from "./pack-folder.js";
import { silentLog } from "./silent-log.js";

let store: PackStore | undefined;
afterEach(() => store?.close());

it("looks in the configured folder, beside the installation, then among our own", () => {
  const folders = packFolders({ genrePacks: "/my/packs" });
  expect(folders).toEqual(["/my/packs", join(OWN_PACKS, "..", "..", "genre_packs"), OWN_PACKS]);
  expect(packFolders({ genrePacks: undefined })).toEqual(folders.slice(1));
});

it("the first folder that has a pack of that name wins", () => {
  const [first, second] = [freshFolder(), freshFolder()];
  writeFiles(first, { "a/pack.yaml": "name: First\n" });
  writeFiles(second, {
    "a/pack.yaml": "name: Second\n",
    "b/pack.yaml": "name: B\n",
    "no-pack/readme.txt": "",
    ".hidden/pack.yaml": "name: H\n",
  });
  store = createPackStore({ folders: [first, join(first, "absent"), second], log: silentLog, pollMs: 0 });
  expect(store.list().map((pack) => pack.name)).toEqual(["First", "B"]);
  expect(store.problems).toEqual([]);
});

it("an unknown genre is an error that names what there is", () => {
  const folder = freshFolder();
  writeFiles(folder, { "a/pack.yaml": "name: A\n" });
  store = createPackStore({ folders: [folder], log: silentLog, pollMs: 0 });
  expect(() => store!.require("z")).toThrow(expect.objectContaining({ code: "PACK_NOT_FOUND", hint: "There are: a." }));
});

it("a search folder that is a file is reported, the others are used", () => {
  const folder = freshFolder();
  writeFiles(folder, { file: "x", "packs/a/pack.yaml": "name: A\n" });
  store = createPackStore({ folders: [join(folder, "file"), join(folder, "packs")], log: silentLog, pollMs: 0 });
  expect(store.list()).toHaveLength(1);
  expect(store.problems[0]).toContain("ENOTDIR");
});
