/** Keeps every path of a pack inside the pack's folder, through `..`, absolute paths and symbolic links. */
import { realpathSync } from "node:fs";
import { isAbsolute, join, sep } from "node:path";

export type PackPath =
  | { readonly state: "there"; readonly path: string }
  /** Inside, but nothing is there. */
  | { readonly state: "missing"; readonly path: string }
  | { readonly state: "outside"; readonly why: string };

/** `root` must be a real path (see `realpathSync`). The result's path is absolute and, when there, free of links. */
export function inside(root: string, relative: string): PackPath {
  if (isAbsolute(relative) || /^[A-Za-z]:[\\/]/.test(relative))
    return { state: "outside", why: `absolute path ${relative}: paths are relative to the pack` };
  if (relative.includes("\0")) return { state: "outside", why: "the path has a zero byte in it" };
  if (relative.split(/[\\/]/).includes("..")) return { state: "outside", why: `path ${relative} leaves the pack` };
  const path = join(root, relative);
  try {
    const real = realpathSync.native(path);
    if (real === root || real.startsWith(root + sep)) return { state: "there", path: real };
    return { state: "outside", why: `path ${relative} is a link that leaves the pack` };
  } catch {
    return { state: "missing", path };
  }
}
