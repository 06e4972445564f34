/** Loads one pack folder whole, with everything wrong in it listed at once. Nothing wrong with a file costs more than that file. */
import { readdirSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { SidequestError } from "../errors.js";
import { readAudio } from "./audio.js";
import { inside } from "./pack-path.js";
import { readHistory, readPlaces } from "./places.js";
import type { Pack, PackProblem, World } from "./schema.js";
import type { Spot } from "./spot.js";
import { DEFAULT_STYLE, overlayStyle, readStyle } from "./style.js";
import { openYaml } from "./yaml-file.js";

export const PACK_FILE = "pack.yaml";
/** What makes a folder a pack, even one that lacks its `pack.yaml`. */
export const PACK_FILES: readonly string[] = [PACK_FILE, "visual_style.yaml", "audio.yaml"];

/**
 * @param former the same pack as it was before; a file that is now refused keeps its former content in use
 * @throws SidequestError PACK_NOT_FOUND when the folder is not there
 */
export function loadPack(folder: string, former: Pack | null = null): Pack {
  const root = realFolder(folder);
  const problems: PackProblem[] = [];
  const file = <T>(name: string, read: (spot: Spot) => T, before: T | undefined, otherwise: T): T => {
    const opened = openYaml(root, name, problems);
    if (opened === "absent") return otherwise;
    const value = opened === "refused" ? undefined : read(opened.spot);
    if (value !== undefined && opened !== "refused" && !opened.file.refused) return value;
    if (before === undefined || before === null) return otherwise;
    problems.push({ file: name, message: "the content it had before stays in use", severity: "warning" });
    return before;
  };
  const genre = basename(folder);
  const about = file(PACK_FILE, readAbout, former ? aboutOf(former) : undefined, {});
  if (inside(root, PACK_FILE).state === "missing") problems.push({ file: PACK_FILE, message: "the file is missing", severity: "error" });
  const worlds = new Map<string, World>();
  for (const name of foldersIn(root, "worlds", problems)) {
    const before = former?.worlds.get(name);
    const at = `worlds/${name}`;
    worlds.set(name, {
      name,
      path: join(root, at),
      style: file(`${at}/visual_style.yaml`, (spot) => readStyle(root, spot), before?.style ?? undefined, null),
      history: file(`${at}/history.yaml`, readHistory, before?.history, []),
      cultures: culturesIn(root, at, problems),
    });
    // Other programs' files: here only their syntax matters.
    file(`${at}/portrait_manifest.yaml`, () => null, null, null);
  }
  return {
    genre,
    path: root,
    name: about.name ?? genre,
    version: about.version ?? "",
    description: about.description ?? "",
    minSidequestVersion: about.minSidequestVersion ?? "0.1.0",
    style: file("visual_style.yaml", (spot) => overlayStyle(DEFAULT_STYLE, readStyle(root, spot)), former?.style ?? undefined, null),
    audio: file("audio.yaml", (spot) => readAudio(root, spot), former?.audio ?? undefined, null),
    places: file("places.yaml", readPlaces, former?.places, []),
    history: file("history.yaml", readHistory, former?.history, []),
    worlds,
    problems,
  };
}

type About = Partial<Pick<Pack, "name" | "version" | "description" | "minSidequestVersion">>;

function readAbout(top: Spot): About {
  top.entries("a mapping with name, version and description");
  return {
    ...written("name", top.get("name")),
    ...written("version", top.get("version")),
    ...written("description", top.get("description")),
    ...written("minSidequestVersion", top.get("min_sidequest_version")),
  };
}

function written(key: keyof About, spot: Spot): About {
  const text = spot.textOrNull();
  return text === null ? {} : { [key]: text };
}

function aboutOf({ name, version, description, minSidequestVersion }: Pack): About {
  return { name, version, description, minSidequestVersion };
}

function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    throw new SidequestError("PACK_NOT_FOUND", `${folder}: there is no such folder`, { data: { path: folder } });
  }
}

function culturesIn(root: string, world: string, problems: PackProblem[]): string[] {
  const names = entriesIn(root, `${world}/cultures`, problems).filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"));
  for (const { name } of names) openYaml(root, `${world}/cultures/${name}`, problems);
  return names.map(({ name }) => name.slice(0, -".yaml".length));
}

function foldersIn(root: string, relative: string, problems: PackProblem[]): string[] {
  const names: string[] = [];
  for (const entry of entriesIn(root, relative, problems)) {
    const found = entry.isDirectory() || entry.isSymbolicLink() ? inside(root, `${relative}/${entry.name}`) : null;
    if (found?.state === "outside") problems.push({ file: `${relative}/${entry.name}`, message: found.why, severity: "error" });
    else if (found?.state === "there") names.push(entry.name);
  }
  return names;
}

function entriesIn(root: string, relative: string, problems: PackProblem[]) {
  const found = inside(root, relative);
  if (found.state === "outside") problems.push({ file: relative, message: found.why, severity: "error" });
  if (found.state !== "there") return [];
  try {
    return readdirSync(found.path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
