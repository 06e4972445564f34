/** Watches folders for changes: the system's notices where there are any, and a regular look where there are none. */
import { type FSWatcher, watch } from "node:fs";

/** An editor writes a file in several steps; the last one counts. */
const SETTLE_MS = 150;

export interface FolderWatcher {
  /** Replaces what is watched. Folders that cannot be watched are left to the regular look. */
  watch(folders: readonly string[]): void;
  close(): void;
}

export function watchFolders({ onEvent, pollMs }: { onEvent: () => void; pollMs: number }): FolderWatcher {
  const watchers = new Map<string, FSWatcher>();
  let settling: NodeJS.Timeout | undefined;
  const notice = (): void => {
    clearTimeout(settling);
    settling = setTimeout(onEvent, SETTLE_MS).unref();
  };
  const poll = pollMs > 0 ? setInterval(onEvent, pollMs).unref() : undefined;
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    watch(folders) {
      const wanted = new Set(folders);
      for (const folder of [...watchers.keys()]) if (!wanted.has(folder)) drop(folder);
      for (const folder of wanted) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, { persistent: false }, notice);
          watcher.on("error", () => drop(folder));
          watchers.set(folder, watcher);
        } catch {
          // No such folder yet, or no watches left on this machine: the regular look finds the change.
        }
      }
    },
    close() {
      clearTimeout(settling);
      clearInterval(poll);
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}
