/** The examples in docs/packs.md make a pack that loads without an error and does what the text says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createPackStore } from "../../src/packs/store.js";
import { freshFolder, writeFiles } from "./pack-folder.js";
import { silentLog } from "./silent-log.js";

const examples = [...readFileSync("docs/packs.md", "utf8").matchAll(/```yaml\n# (\S+)\n(.*?)```/gs)].map(
  ([, name, body]) => [name!, body!] as const,
);
const root = freshFolder();
writeFiles(join(root, "haunted_coast"), Object.fromEntries(examples));
const store = createPackStore({ folders: [root], log: silentLog, pollMs: 0 });
afterAll(() => store.close());

it("every example is part of the pack", () => {
  const blocks = readFileSync("docs/packs.md", "utf8").match(/```yaml/g);
  expect(examples).toHaveLength(blocks!.length);
  expect(examples.map(([name]) => name)).toEqual([
    "pack.yaml",
    "visual_style.yaml",
    "audio.yaml",
    "places.yaml",
    "history.yaml",
    "worlds/black_cove/visual_style.yaml",
  ]);
});

it("the pack has no fault but the sounds that an example cannot bring", () => {
  const { pack } = store.require("haunted_coast");
  expect(pack.problems.every(({ message }) => message.endsWith("the file is missing"))).toBe(true);
  expect(pack.problems).toHaveLength(6);
  expect(pack.style!.visualTagOverrides.get("inn")).toBe("smoky room, ship lamps, faces turned away");
  expect([...pack.audio!.moodAliases.keys()]).toEqual(["dread", "spirit"]);
});

it("the world lies over it as told", () => {
  const { style } = store.require("haunted_coast", "black_cove");
  expect(style).toMatchObject({ positiveSuffix: "scratchboard, moonlight only", baseSeed: 1871 });
  expect([...style!.visualTagOverrides.keys()]).toEqual(["lighthouse", "old lighthouse", "inn"]);
});

it("the problems shown are worded as the loader words them", () => {
  const broken = freshFolder();
  writeFiles(join(broken, "haunted_coast"), {
    "pack.yaml": "name: x\n",
    "visual_style.yaml": "\n\nbase_seed: seven\n",
    "audio.yaml": "mood_tracks:\n  tension:\n\n    - path: audio/music/fog.ogg\n",
  });
  const other = createPackStore({ folders: [broken], log: silentLog, pollMs: 0 });
  const text = readFileSync("docs/packs.md", "utf8");
  for (const { file, line, key, message } of other.list()[0]!.problems)
    expect(text).toContain(`haunted_coast/${file}:${line}  ${key}  ${message}`);
  other.close();
});
