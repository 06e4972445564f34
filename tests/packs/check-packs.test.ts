/** `packs check` reports on one pack or on a folder of packs. */
import { expect, it } from "vitest";
import { checkPacks } from "../../src/packs/check.js";
import { freshFolder, packFolder, writeFiles } from "./pack-folder.js";

it("takes a pack's own folder or the folder above", () => {
  const root = freshFolder();
  const folder = packFolder({ "visual_style.yaml": "base_seed: x\n" }, root);
  writeFiles(root, { "fine/pack.yaml": "name: Fine\n", "headless/audio.yaml": "themes: []\n" });
  expect(checkPacks(folder).packs).toHaveLength(1);
  const report = checkPacks(root);
  expect(report.packs.map((pack) => pack.genre)).toEqual(["fine", "headless", "tales"]);
  expect(report.problems.map(({ genre, file, line }) => [genre, file, line])).toEqual([
    ["headless", "pack.yaml", undefined],
    ["tales", "visual_style.yaml", 1],
  ]);
});

it("says so when there is nothing to check", () => {
  expect(() => checkPacks(freshFolder())).toThrow(expect.objectContaining({ code: "PACK_NOT_FOUND" }));
  expect(() => checkPacks("/no/such/folder")).toThrow(expect.objectContaining({ code: "PACK_NOT_FOUND" }));
});
