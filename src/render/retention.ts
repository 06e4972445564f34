/** Which old pictures go when the folder is bounded: the oldest first, never the newest. */
import { readdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";

export interface Retention {
  /** Most pictures, and most bytes of pictures, to keep; 0 for no bound. */
  readonly count: number;
  readonly bytes: number;
}

export interface Kept {
  readonly name: string;
  readonly bytes: number;
  readonly modified: number;
}

/** Names to remove. `newest` is the picture just written: a file system's clock may be too coarse to tell. Pure. */
export function surplus(pictures: readonly Kept[], newest: string, { count, bytes }: Retention): string[] {
  const age = (a: Kept, b: Kept): number => b.modified - a.modified || (a.name < b.name ? 1 : -1);
  const newestFirst = [...pictures.filter(({ name }) => name === newest), ...pictures.filter(({ name }) => name !== newest).sort(age)];
  let sum = 0;
  return newestFirst
    .filter((picture, index) => {
      sum += picture.bytes;
      return index > 0 && ((count > 0 && index >= count) || (bytes > 0 && sum > bytes));
    })
    .map((picture) => picture.name);
}

/** Applies the bounds to the pictures of a folder whose names match; others are never touched. */
export async function retain(folder: string, names: RegExp, newest: string, retention: Retention): Promise<void> {
  if (retention.count === 0 && retention.bytes === 0) return;
  const candidates = (await readdir(folder)).filter((name) => names.test(name));
  const pictures = await Promise.all(
    candidates.map(async (name): Promise<Kept | null> => {
      const info = await stat(join(folder, name)).catch(() => null);
      return info && { name, bytes: info.size, modified: info.mtimeMs };
    }),
  );
  const doomed = surplus(
    pictures.filter((picture) => picture !== null),
    newest,
    retention,
  );
  // Another daemon, or the user, may have removed one meanwhile: that is the wanted outcome.
  await Promise.all(doomed.map((name) => unlink(join(folder, name)).catch(() => {})));
}
