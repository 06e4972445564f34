/** Who may import whom: the rooms of the house and their allowed edges. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");
const NATIVE = resolve(import.meta.dirname, "../native");

/** config, errors, options and version are the ground floor: any room may stand on them, they stand on nothing above. */
const GROUND = ["config", "errors", "options", "version"];

const ROOMS: Record<string, readonly string[]> = {
  cli: ["client", "server", "packs", "models", "scene", "prompt", "audio", "protocol"],
  client: ["protocol"],
  server: ["render", "embed", "audio", "scene", "prompt", "packs", "models", "protocol"],
  render: ["engine", "prompt", "scene", "packs", "models", "protocol"],
  engine: ["host", "models"],
  embed: ["host", "models", "protocol"],
  audio: ["host", "packs", "scene", "protocol"],
  models: [],
  packs: [],
  host: [],
  scene: [],
  prompt: [],
  protocol: [],
  config: ["errors", "options"],
  errors: [],
  options: [],
  version: [],
};

/** Rooms and files that must be pure: no files, net, clock, processes; a hash is arithmetic. */
const PURE = [/^scene\//, /^prompt\//, /^audio\/(rotation|cues|mixer)/, /^render\/tiers/];
const PURE_BUILTINS = new Set(["node:crypto"]);

const NATIVE_ROOMS: Record<string, readonly string[]> = {
  addon: ["engine", "weights", "backend", "flux", "text", "vae"],
  bench: ["engine", "weights", "backend", "flux", "text", "vae"],
  engine: ["flux", "text", "vae", "weights", "backend"],
  flux: ["backend", "weights"],
  text: ["backend", "weights"],
  vae: ["backend", "weights"],
  weights: ["backend"],
  backend: [],
};

function filesBelow(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}

interface Import {
  from: string;
  target: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"|new URL\(\s*"([^"]+\.(?:js|node))"/g);
  return [...found].map((match) => ({ from: relative(SRC, file), target: (match[1] ?? match[2])! }));
}

const room = (path: string): string => path.split("/")[0]!.replace(/\.[jt]s$/, "");

const files = filesBelow(SRC, /\.ts$/);
const imports = files.flatMap(importsOf);
const inside = imports.filter(({ target }) => target.startsWith("."));

describe("import law", () => {
  it("measures something", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(inside.length).toBeGreaterThan(50);
  });

  it("knows every room", () => {
    expect(files.map((file) => room(relative(SRC, file))).filter((name) => !(name in ROOMS))).toEqual([]);
  });

  it("has no edge that is not written down", () => {
    const broken = inside.flatMap(({ from, target }) => {
      const to = room(relative(SRC, resolve(SRC, dirname(from), target)));
      const allowed =
        to === ".." || to === room(from) || ROOMS[room(from)]?.includes(to) || (GROUND.includes(to) && !GROUND.includes(room(from)));
      return allowed ? [] : [`${from} imports ${target}`];
    });
    expect(broken).toEqual([]);
  });

  it("keeps the pure rooms pure", () => {
    const broken = imports.filter(
      ({ from, target }) => PURE.some((rule) => rule.test(from)) && target.startsWith("node:") && !PURE_BUILTINS.has(target),
    );
    expect(broken).toEqual([]);
    const impure = files.filter(
      (file) =>
        PURE.some((rule) => rule.test(relative(SRC, file))) &&
        /\b(Date\.now|Math\.random|performance\.now|process\.|new Date\(\))/.test(readFileSync(file, "utf8")),
    );
    expect(impure.map((file) => relative(SRC, file))).toEqual([]);
  });

  it("lets only engine/native.ts load the addon", () => {
    const loaders = files.filter((file) => /sidequest_engine\.node/.test(readFileSync(file, "utf8"))).map((file) => relative(SRC, file));
    expect(loaders).toEqual(["engine/native.ts"]);
  });
});

describe("import law of the native rooms", () => {
  const sources = filesBelow(NATIVE, /\.(cpp|cc|h|hpp)$/);

  it("measures something", () => expect(sources.length).toBeGreaterThan(10));

  it("has no edge that is not written down", () => {
    const broken = sources.flatMap((file) => {
      const from = room(relative(NATIVE, file));
      return [...readFileSync(file, "utf8").matchAll(/#include "([^"]+)"/g)].flatMap((match) => {
        const target = match[1]!;
        const to = room(
          relative(
            NATIVE,
            target.includes("/")
              ? target.startsWith(".")
                ? resolve(dirname(file), target)
                : join(NATIVE, target)
              : join(dirname(file), target),
          ),
        );
        if (!(to in NATIVE_ROOMS) || to === from || NATIVE_ROOMS[from]?.includes(to)) return [];
        return [`${relative(NATIVE, file)} includes ${target}`];
      });
    });
    expect(broken).toEqual([]);
  });

  it("lets only the addon know Node", () => {
    const knowing = sources
      .filter((file) => /#include\s*[<"](napi|node_api)/.test(readFileSync(file, "utf8")))
      .map((file) => room(relative(NATIVE, file)));
    expect(new Set(knowing)).toEqual(new Set(["addon"]));
  });
});
