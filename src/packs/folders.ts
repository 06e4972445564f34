/** Where packs are looked for, and which folders there are packs. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../config.js";
import { PACK_FILES } from "./load.js";

const installation = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The packs that come with the daemon; right from src/ and from dist/. */
export const OWN_PACKS = installation("genre_packs");

/** The configured folder, `genre_packs` beside the install, then our own. The first pack of a name counts. */
export function packFolders(config: Pick<Config, "genrePacks">): string[] {
  return [...(config.genrePacks === undefined ? [] : [config.genrePacks]), installation("../genre_packs"), OWN_PACKS];
}

/** Pack folders right under `folder`, sorted by name. Throws what the file system throws. */
export function packsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort()
    .map((name) => join(folder, name))
    .filter(isPack);
}

/** A folder is a pack when it holds one of a pack's own files, even if `pack.yaml` is not among them. */
export function isPack(folder: string): boolean {
  return PACK_FILES.some((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile());
}
