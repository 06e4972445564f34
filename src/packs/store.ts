/** The packs of a running daemon: found once, looked at through worlds, loaded anew when their files change. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { SidequestError } from "../errors.js";
import { type Fingerprint, fingerprint } from "./fingerprint.js";
import { packsIn } from "./folders.js";
import { loadPack } from "./load.js";
import type { Pack, PackView } from "./schema.js";
import { DEFAULT_STYLE, overlayStyle } from "./style.js";
import { watchFolders } from "./watch.js";

/** The part of a pino logger that is used here. */
export interface PackLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface PackStoreOptions {
  /** Searched in this order; see `packFolders`. */
  readonly folders: readonly string[];
  readonly log: PackLog;
  /** Milliseconds between two looks at the files, for file systems that tell nothing; 0: never. Default 5000. */
  readonly pollMs?: number;
}

export interface PackStore {
  readonly folders: readonly string[];
  /** All packs, sorted by genre. */
  list(): readonly Pack[];
  /** A pack through one of its worlds; undefined when there is no such genre. An unknown world is a warning. */
  get(genre: string, world?: string | null): PackView | undefined;
  /** @throws SidequestError PACK_NOT_FOUND naming the genres there are */
  require(genre: string, world?: string | null): PackView;
  /** What is wrong beyond single packs: a search folder that cannot be read. */
  readonly problems: readonly string[];
  /** Resolves when the files have been looked at again; true when something changed. */
  refresh(): boolean;
  /** Called after each reload. Returns the function that ends it. */
  onChange(listener: () => void): () => void;
  close(): void;
}

interface Held {
  readonly pack: Pack;
  readonly print: Fingerprint;
  readonly views: Map<string, PackView>;
}

/** Everything that a reload replaces, so that it is replaced at one stroke. */
interface Shelf {
  readonly held: ReadonlyMap<string, Held>;
  readonly list: readonly Pack[];
  readonly problems: readonly string[];
}

export function createPackStore({ folders, log, pollMs = 5000 }: PackStoreOptions): PackStore {
  const listeners = new Set<() => void>();
  let shelf = fill(folders, null);
  for (const problem of shelf.problems) log.warn({ problem }, "a folder of genre packs cannot be read");
  for (const pack of shelf.list) told(pack, "genre pack loaded", log);

  const watched = (): string[] => [...folders, ...[...shelf.held.values()].flatMap(({ print }) => print.folders)];
  const refresh = (): boolean => {
    const next = fill(folders, shelf);
    const changed = [...next.held].filter(([genre, { pack }]) => shelf.held.get(genre)?.pack !== pack).map(([, { pack }]) => pack);
    const gone = [...shelf.held.keys()].filter((genre) => !next.held.has(genre));
    const same = changed.length === 0 && gone.length === 0 && next.problems.join() === shelf.problems.join();
    if (same) return false;
    shelf = next;
    for (const pack of changed) told(pack, "genre pack loaded anew", log);
    for (const genre of gone) log.info({ genre }, "genre pack removed");
    watcher.watch(watched());
    for (const listener of listeners) listener();
    return true;
  };
  const watcher = watchFolders({ onEvent: refresh, pollMs });
  watcher.watch(watched());

  const get = (genre: string, world?: string | null): PackView | undefined => {
    const held = shelf.held.get(genre) ?? shelf.held.get(folded(genre));
    return held && viewOf(held, world ?? "");
  };
  return {
    folders,
    list: () => shelf.list,
    get,
    require(genre, world) {
      const view = get(genre, world);
      if (view) return view;
      const known = shelf.list.map((pack) => pack.genre);
      throw new SidequestError("PACK_NOT_FOUND", `There is no genre pack named ${JSON.stringify(genre)}`, {
        hint: known.length > 0 ? `There are: ${known.join(", ")}.` : `No packs were found in ${folders.join(", ")}; see --genre-packs.`,
        data: { genre, known, searched: folders },
      });
    },
    get problems() {
      return shelf.problems;
    },
    refresh,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      listeners.clear();
      watcher.close();
    },
  };
}

/** Reads every pack that is new or looks changed; the others are taken over as they are. */
function fill(folders: readonly string[], before: Shelf | null): Shelf {
  const held = new Map<string, Held>();
  const problems: string[] = [];
  const known = new Map([...(before?.held.values() ?? [])].map((one) => [one.print.folders[0], one]));
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    try {
      for (const path of packsIn(folder)) {
        // The first folder of the search order wins.
        if (held.has(basename(path))) continue;
        const print = fingerprint(path);
        const former = known.get(path);
        const kept = former?.print.text === print.text ? former : { pack: loadPack(path, former?.pack), print, views: new Map() };
        held.set(kept.pack.genre, kept);
      }
    } catch (thrown) {
      problems.push(`${folder}: ${(thrown as Error).message}`);
    }
  }
  const list = [...held.values()].map(({ pack }) => pack).sort((a, b) => (a.genre < b.genre ? -1 : 1));
  return { held, list, problems };
}

function viewOf({ pack, views }: Held, worldName: string): PackView {
  const known = views.get(worldName);
  if (known) return known;
  const world = pack.worlds.get(worldName) ?? pack.worlds.get(folded(worldName)) ?? null;
  const warnings: string[] = [];
  if (worldName !== "" && !world) {
    const worlds = [...pack.worlds.keys()].join(", ") || "none";
    warnings.push(`genre pack ${pack.genre} has no world ${JSON.stringify(worldName)} (it has: ${worlds}); the genre's own style is used`);
  }
  for (const { file, line, message, severity } of pack.problems) {
    const concerned = file === "visual_style.yaml" || (world && file === `worlds/${world.name}/visual_style.yaml`);
    if (severity === "error" && concerned) warnings.push(`${pack.genre}/${file}${line ? `:${line}` : ""}: ${message}`);
  }
  const style = world?.style ? overlayStyle(pack.style ?? DEFAULT_STYLE, world.style) : pack.style;
  const view: PackView = { pack, world, style, audio: pack.audio, warnings };
  // Games may ask for any name, so only the names that exist are remembered.
  if (world || worldName === "") views.set(worldName, view);
  return view;
}

/** "Low Fantasy", "low-fantasy" → "low_fantasy", as pack folders are usually named. */
function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

function told(pack: Pack, message: string, log: PackLog): void {
  const errors = pack.problems.filter((problem) => problem.severity === "error").length;
  const fields = { genre: pack.genre, path: pack.path, problems: pack.problems.length, errors };
  if (errors > 0) log.warn(fields, message);
  else log.info(fields, message);
}
