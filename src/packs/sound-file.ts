/** Looks at one sound file of a pack: inside the pack, there, and by its first bytes a sound at all. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { inside } from "./pack-path.js";
import type { SoundFile } from "./schema.js";
import type { Spot } from "./spot.js";

/** What the first bytes of each format look like. */
const SIGNATURES: readonly ((head: Buffer) => boolean)[] = [
  (head) => head.toString("latin1", 0, 4) === "OggS",
  (head) => head.toString("latin1", 0, 4) === "fLaC",
  (head) => head.toString("latin1", 0, 3) === "ID3",
  (head) => head.toString("latin1", 0, 4) === "RIFF" || head.toString("latin1", 0, 4) === "RF64",
  // MPEG audio without tags: eleven sync bits.
  (head) => head[0] === 0xff && (head[1]! & 0xe0) === 0xe0,
];

interface Looked {
  readonly mtimeMs: number;
  readonly size: number;
  /** Why the file cannot be played; null when it can. */
  readonly fault: string | null;
}

const looked = new Map<string, Looked>();

/** null when the path was refused. A file that is missing or no sound is listed as missing, so that nobody chooses it. */
export function soundFile(root: string, spot: Spot): SoundFile | null {
  const relative = spot.textOrNull();
  if (relative === null) {
    if (spot.absent) spot.expected("the path of a sound file");
    return null;
  }
  const found = inside(root, relative);
  if (found.state === "outside") {
    spot.error(found.why);
    return null;
  }
  if (found.state === "missing") {
    spot.warn(`${relative}: the file is missing`);
    return { path: found.path, missing: true };
  }
  const fault = faultOf(found.path);
  if (fault !== null) spot.warn(`${relative}: ${fault}`);
  return { path: found.path, missing: fault !== null };
}

function faultOf(path: string): string | null {
  try {
    const { mtimeMs, size } = statSync(path);
    const known = looked.get(path);
    if (known && known.mtimeMs === mtimeMs && known.size === size) return known.fault;
    const fault = examine(path, size);
    looked.set(path, { mtimeMs, size, fault });
    return fault;
  } catch (thrown) {
    return `cannot be read: ${(thrown as Error).message}`;
  }
}

function examine(path: string, size: number): string | null {
  if (size === 0) return "the file is empty";
  const head = Buffer.alloc(16);
  const fd = openSync(path, "r");
  try {
    readSync(fd, head, 0, head.length, 0);
  } finally {
    closeSync(fd);
  }
  return SIGNATURES.some((matches) => matches(head)) ? null : "not an ogg, mp3, flac or wav file";
}
