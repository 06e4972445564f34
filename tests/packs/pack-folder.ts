/** Writes genre packs into a fresh temporary folder, for one test file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { loadPack } from "../../src/packs/load.js";
import type { Pack } from "../../src/packs/schema.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The first bytes of an ogg file, enough to pass as a sound. */
export const OGG = Buffer.from("OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "latin1");

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sq-packs-"));
  folders.push(folder);
  return folder;
}

/** Path → content. */
export type Files = Readonly<Record<string, string | Buffer>>;

export function writeFiles(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

export const PACK_YAML = "name: Tales\nversion: 1.10\ndescription: For tests\nmin_sidequest_version: 0.1.0\n";

/** Writes a pack named `tales` and gives its folder. */
export function packFolder(files: Files, root = freshFolder()): string {
  const folder = join(root, "tales");
  writeFiles(folder, { "pack.yaml": PACK_YAML, ...files });
  return folder;
}

export function packWith(files: Files): Pack {
  return loadPack(packFolder(files));
}

/** `file:line key message`, for comparing at one glance. */
export function told(pack: Pack): string[] {
  return pack.problems.map(({ file, line, key, message }) => `${file}:${line ?? "-"} ${key ?? "-"} ${message}`);
}
