/** No path of a pack leads out of it: not by `..`, not by an absolute path, not by a link. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadPack } from "../../src/packs/load.js";
import { freshFolder, OGG, packFolder, packWith, told, writeFiles } from "./pack-folder.js";

it("refuses parent folders, absolute paths, drive letters and zero bytes", () => {
  const pack = packWith({
    "audio.yaml": `sfx_library:
  up: ["../../etc/passwd"]
  inner: ["audio/../../x.ogg"]
  back: ["audio\\\\..\\\\..\\\\x.ogg"]
  abs: ["/etc/passwd"]
  drive: ["C:\\\\x.ogg"]
  zero: ["a\\0b.ogg"]
`,
  });
  expect([...pack.audio!.sfxLibrary.values()].flat()).toEqual([]);
  expect(pack.problems.map((problem) => problem.line)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(pack.problems.every((problem) => problem.severity === "error")).toBe(true);
});

it("refuses links that leave the pack, keeps those that stay", () => {
  const outside = freshFolder();
  writeFiles(outside, { "secret.ogg": OGG, "style.yaml": "positive_suffix: secret\n", "world/visual_style.yaml": "positive_suffix: x\n" });
  const folder = packFolder({
    "audio.yaml": "sfx_library:\n  file: [out.ogg]\n  folder: [music/secret.ogg]\n  own: [in.ogg]\n",
    "real.ogg": OGG,
  });
  symlinkSync(join(outside, "secret.ogg"), join(folder, "out.ogg"));
  symlinkSync(outside, join(folder, "music"));
  symlinkSync("real.ogg", join(folder, "in.ogg"));
  symlinkSync(join(outside, "style.yaml"), join(folder, "visual_style.yaml"));
  mkdirSync(join(folder, "worlds"));
  symlinkSync(join(outside, "world"), join(folder, "worlds", "stolen"));
  const pack = loadPack(folder);
  expect(told(pack)).toEqual([
    "worlds/stolen:- - path worlds/stolen is a link that leaves the pack",
    "visual_style.yaml:- - path visual_style.yaml is a link that leaves the pack",
    "audio.yaml:2 sfx_library.file.0 path out.ogg is a link that leaves the pack",
    "audio.yaml:3 sfx_library.folder.0 path music/secret.ogg is a link that leaves the pack",
  ]);
  expect(pack.style).toBeNull();
  expect(pack.worlds.size).toBe(0);
  expect(pack.audio!.sfxLibrary.get("own")).toEqual([{ path: join(pack.path, "real.ogg"), missing: false }]);
});

it("a pack folder that is a link itself is the user's own doing", () => {
  const folder = packFolder({ "a.ogg": OGG, "audio.yaml": "sfx_library: {a: [a.ogg]}\n" });
  const link = join(freshFolder(), "linked");
  symlinkSync(folder, link);
  expect(loadPack(link)).toMatchObject({ genre: "linked", problems: [] });
});

it("LoRA files are held to the same", () => {
  const pack = packWith({ "visual_style.yaml": "lora: ../evil.safetensors\n" });
  expect(pack.style!.loras).toEqual([]);
  expect(told(pack)).toEqual(["visual_style.yaml:1 lora path ../evil.safetensors leaves the pack"]);
});
