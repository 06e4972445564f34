/** Which file an order means: an effect's id, or a path that must lie inside the loaded pack. */
import { realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { nearest } from "../config.js";
import { SidequestError } from "../errors.js";
import type { AudioPack } from "../packs/schema.js";

/**
 * @param path relative to the pack's folder, or absolute inside it
 * @throws SidequestError INVALID_PARAMS when it leads out of the pack; AUDIO_UNAVAILABLE when there is no such file
 */
export async function fileInPack(pack: AudioPack, path: string): Promise<string> {
  const root = await realpath(pack.root);
  const wanted = resolve(pack.root, path);
  const real = await realpath(wanted).catch(() => {
    throw new SidequestError("AUDIO_UNAVAILABLE", `path: there is no file ${wanted}`, {
      hint: "See audio.library for the pack's files.",
      data: { path },
    });
  });
  if (real === root || !real.startsWith(root + sep)) {
    throw new SidequestError("INVALID_PARAMS", `path: expected a file inside the pack ${pack.root}, got ${path}`, {
      hint: "Give a path relative to the pack's folder.",
      data: { path },
    });
  }
  return real;
}

/** Ids that have at least one file that is there. */
export function playableEffects(pack: AudioPack): string[] {
  return [...pack.sfxLibrary].filter(([, files]) => files.some(({ missing }) => !missing)).map(([id]) => id);
}

/**
 * One of an effect's files, not the one that was played last if there is another.
 * @throws SidequestError INVALID_PARAMS for an unknown id, AUDIO_UNAVAILABLE when all its files are missing
 */
export function fileOfEffect(pack: AudioPack, id: string, last: string | undefined, random: () => number): string {
  const files = pack.sfxLibrary.get(id);
  if (!files) {
    const near = nearest(id, [...pack.sfxLibrary.keys()]);
    throw new SidequestError("INVALID_PARAMS", `sfx_id: the pack has no effect "${id}"`, {
      hint: near ? `Did you mean "${near}"?` : "See audio.library for the pack's effects.",
      data: { sfx_id: id },
    });
  }
  const there = files.filter(({ missing }) => !missing).map(({ path }) => path);
  const fresh = there.length > 1 ? there.filter((path) => path !== last) : there;
  const chosen = fresh[Math.floor(random() * fresh.length)];
  if (chosen === undefined) {
    throw new SidequestError("AUDIO_UNAVAILABLE", `sfx_id: all files of the effect "${id}" are missing`, {
      hint: "Put them where the pack's audio.yaml says.",
      data: { sfx_id: id, files: files.map(({ path }) => path) },
    });
  }
  return chosen;
}
