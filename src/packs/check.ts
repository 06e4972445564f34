/** `packs check`: everything wrong with a pack, or with every pack in a folder. */
import { resolve } from "node:path";
import { SidequestError } from "../errors.js";
import { isPack, packsIn } from "./folders.js";
import { loadPack } from "./load.js";
import type { Pack, PackProblem } from "./schema.js";

export interface PackReport {
  readonly packs: readonly Pack[];
  /** All of them, each with its pack. */
  readonly problems: readonly (PackProblem & { readonly genre: string })[];
}

/** @throws SidequestError PACK_NOT_FOUND when `folder` is not there or holds no pack */
export function checkPacks(folder: string): PackReport {
  const root = resolve(folder);
  let folders: string[];
  try {
    folders = isPack(root) ? [root] : packsIn(root);
  } catch (cause) {
    throw new SidequestError("PACK_NOT_FOUND", `${root}: cannot be read as a folder of genre packs: ${(cause as Error).message}`, {
      data: { path: root },
    });
  }
  if (folders.length === 0) {
    throw new SidequestError("PACK_NOT_FOUND", `${root}: no genre pack was found`, {
      hint: "A pack is a folder with a pack.yaml in it; name it, or the folder that holds several.",
      data: { path: root },
    });
  }
  const packs = folders.map((path) => loadPack(path));
  return { packs, problems: packs.flatMap((pack) => pack.problems.map((problem) => ({ ...problem, genre: pack.genre }))) };
}
