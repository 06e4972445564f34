/** What a pack folder looks like from outside, so that a change shows without reading the files. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const MAX_DEPTH = 6;
const MAX_FOLDERS = 2000;

export interface Fingerprint {
  /** Differs when a YAML file changed, or a file came or went anywhere in the pack. */
  readonly text: string;
  /** Every folder in it: what a watcher has to watch. */
  readonly folders: readonly string[];
}

/** A folder's own time tells of files that came or went, so only YAML files are looked at one by one. */
export function fingerprint(folder: string): Fingerprint {
  const folders: string[] = [];
  const marks: string[] = [];
  let level = [folder];
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const next: string[] = [];
    for (const directory of level) {
      if (folders.length >= MAX_FOLDERS) break;
      look(directory, folders, marks, next);
    }
    level = next;
  }
  return { text: marks.join("\n"), folders };
}

function look(directory: string, folders: string[], marks: string[], next: string[]): void {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    folders.push(directory);
    marks.push(`${directory} ${statSync(directory).mtimeMs}`);
    for (const entry of entries) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) next.push(path);
      else if (entry.name.endsWith(".yaml")) {
        const { mtimeMs, size, ino } = statSync(path);
        marks.push(`${path} ${mtimeMs} ${size} ${ino}`);
      }
    }
  } catch {
    // Gone between two looks: its absence is the change.
    marks.push(`${directory} gone`);
  }
}
