/** Pictures appear whole, under fresh names, in a folder that is kept in order. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { expect, test } from "vitest";
import { encodePng } from "../../src/engine/png-encode.js";
import { readTexts } from "../../src/render/png-metadata.js";
import { Store, type StoreOptions } from "../../src/render/store.js";
import { freshFolder } from "./open-service.js";

const png = await encodePng(new Uint8Array(16 * 16 * 3), 16, 16);
const texts = { recipe: "{}", parameters: "p" };

function store(changes: Partial<StoreOptions> = {}): Store {
  return new Store({
    folder: freshFolder(),
    retention: { count: 0, bytes: 0 },
    latestLink: false,
    log: pino({ level: "silent" }),
    ...changes,
  });
}

test("many at once: absolute plain names, all different, whole files, nothing else in the folder", async () => {
  const one = store();
  const paths = await Promise.all(Array.from({ length: 20 }, () => one.put(png, texts)));
  expect(new Set(paths).size).toBe(20);
  for (const path of paths) {
    expect(path).toMatch(/^\/[\x21-\x7e]+\/render_[0-9a-f]{32}\.png$/);
    expect(readTexts(readFileSync(path)).get("sidequest")).toBe("{}");
  }
  expect(readdirSync(one.folder)).toHaveLength(20);
});

test("a folder that is gone is told as such", async () => {
  const one = store();
  rmSync(one.folder, { recursive: true });
  await expect(one.put(png, texts)).rejects.toMatchObject({
    code: "GENERATION_FAILED",
    data: { errno: "ENOENT", path: one.folder },
    hint: expect.any(String),
  });
});

test("only so many pictures are kept; files of other names stay", async () => {
  const one = store({ retention: { count: 2, bytes: 0 } });
  writeFileSync(join(one.folder, "render_mine.png"), "the user's own");
  const paths: string[] = [];
  for (let i = 0; i < 4; i++) {
    paths.push(await one.put(png, texts));
    utimesSync(paths[i]!, 1000 + i, 1000 + i);
  }
  expect(paths.map((path) => existsSync(path))).toEqual([false, false, true, true]);
  expect(existsSync(join(one.folder, "render_mine.png"))).toBe(true);
});

test("latest.png follows the newest picture, but never replaces a real file", async () => {
  const one = store({ latestLink: true });
  const link = join(one.folder, "latest.png");
  await one.put(png, texts);
  const path = await one.put(png, texts);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(link).ino).toBe(statSync(path).ino);
  rmSync(link);
  writeFileSync(link, "mine");
  await one.put(png, texts);
  expect(readFileSync(link, "utf8")).toBe("mine");
});

test("the sweep removes what a killed daemon left, not what may be in the making, not what is ours no more", async () => {
  const one = store();
  const hex = "0123456789abcdef".repeat(2);
  const left = { [`.render_${hex}.png.part`]: false, [`preview_${hex}.png`]: false, [`render_${hex}.png`]: true, ".render_x.part": true };
  for (const name of Object.keys(left)) {
    writeFileSync(join(one.folder, name), "");
    utimesSync(join(one.folder, name), 1000, 1000);
  }
  const young = `.render_${hex.replace("0", "f")}.png.part`;
  writeFileSync(join(one.folder, young), "");
  mkdirSync(join(one.folder, "sub"));
  await one.sweep(Date.now());
  for (const [name, stays] of Object.entries({ ...left, [young]: true, sub: true }))
    expect(existsSync(join(one.folder, name)), name).toBe(stays);
});
