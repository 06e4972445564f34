/** Turns flags, environment, options file and defaults (in that order of strength) into one frozen Config. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { SidequestError } from "./errors.js";
import { OPTIONS, type OptionKind, type OptionName, type OptionRow } from "./options.js";

interface KindValue {
  path: string;
  text: string;
  integer: number;
  bytes: number;
  duration: number;
  flag: boolean;
  choice: string;
}

type ValueOf<Row> = Row extends { choices: readonly (infer C)[] }
  ? C
  : Row extends { kind: infer K extends OptionKind }
    ? KindValue[K]
    : never;
/** An option without a default may be absent, unless `withDerived` fills it in. */
type Resolved = {
  readonly [N in OptionName]: (typeof OPTIONS)[N] extends { default: unknown }
    ? ValueOf<(typeof OPTIONS)[N]>
    : ValueOf<(typeof OPTIONS)[N]> | undefined;
};

export interface Config extends Omit<Resolved, "modelsDir" | "stateFile"> {
  readonly modelsDir: string;
  readonly stateFile: string;
}

/** camelCase option name → `--kebab-case` flag. */
export function flagName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
}

const UNITS: Record<"bytes" | "duration", Record<string, number>> = {
  bytes: {
    "": 1,
    b: 1,
    k: 1024,
    kb: 1024,
    kib: 1024,
    m: 1024 ** 2,
    mb: 1024 ** 2,
    mib: 1024 ** 2,
    g: 1024 ** 3,
    gb: 1024 ** 3,
    gib: 1024 ** 3,
  },
  duration: { "": 1000, ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 },
};

const EXPECTED: Record<OptionKind, string> = {
  path: "a path",
  text: "a text",
  integer: "a whole number",
  bytes: "a size such as 8388608, 512k or 8m",
  duration: "a duration such as 90s, 30m or 2h (a bare number is in seconds), or -1 for ever where allowed",
  flag: "true or false",
  choice: "one of the choices",
};

type Parser = (raw: unknown, row: OptionRow) => string | number | boolean | undefined;

const withUnit =
  (units: Record<string, number>): Parser =>
  (raw) => {
    if (raw === -1 || raw === "-1") return -1;
    const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(String(raw).trim());
    const unit = match ? units[match[2]!.toLowerCase()] : undefined;
    return match && unit !== undefined ? Math.round(Number(match[1]) * unit) : undefined;
  };

const PARSERS: Record<OptionKind, Parser> = {
  path: (raw) => (typeof raw === "string" && raw !== "" && !raw.includes("\0") ? resolve(raw.replace(/^~(?=\/|$)/, homedir())) : undefined),
  text: (raw) => (typeof raw === "string" && raw !== "" ? raw : typeof raw === "number" ? String(raw) : undefined),
  integer: (raw) => (/^-?\d+$/.test(String(raw).trim()) ? Number(raw) : undefined),
  bytes: withUnit(UNITS.bytes),
  duration: withUnit(UNITS.duration),
  flag: (raw) =>
    ({ true: true, "1": true, yes: true, on: true, false: false, "0": false, no: false, off: false })[String(raw).toLowerCase()],
  choice: (raw, row) => {
    const value = raw === true && row.bare !== undefined ? row.bare : raw === false ? "none" : String(raw);
    return row.choices?.includes(value) ? value : undefined;
  },
};

/** Parses one raw value. Throws INVALID_PARAMS naming the option as the user wrote it, what was expected and what came. */
function parseOption(name: OptionName, raw: unknown, source: string): string | number | boolean {
  const row: OptionRow = OPTIONS[name];
  const value = PARSERS[row.kind](raw, row);
  const low = typeof value === "number" && row.min !== undefined && value < row.min;
  const high = typeof value === "number" && row.max !== undefined && value > row.max;
  if (value !== undefined && !low && !high && !(typeof value === "number" && !Number.isSafeInteger(value))) return value;
  const range = row.min !== undefined || row.max !== undefined ? ` (from ${row.min ?? "any"} to ${row.max ?? "any"})` : "";
  const expected = row.choices ? `one of ${row.choices.join(", ")}` : `${EXPECTED[row.kind]}${low || high ? range : ""}`;
  throw new SidequestError("INVALID_PARAMS", `${source}: expected ${expected}, got ${JSON.stringify(raw) ?? String(raw)}`, {
    hint: `See \`sidequest-renderer --help\` for ${flagName(name)}.`,
    data: { option: name, source },
  });
}

/** Smallest number of single-character edits between two names; used to suggest what was meant. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

/** The known name nearest to `given`, if it is near enough to be a slip of the finger. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const ranked = known.map((name) => ({ name, distance: editDistance(given, name) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, Math.floor(given.length / 3)) ? best.name : undefined;
}

const toCamel = (key: string): string => key.replace(/[-_]([a-z])/g, (_, c: string) => c.toUpperCase());

// Loaded only for an options file: half the start-up time of a `--status` otherwise.
const require = createRequire(import.meta.url);

function fromFile(path: string): Partial<Record<OptionName, unknown>> {
  let parsed: unknown;
  try {
    const yaml = require("yaml") as typeof import("yaml");
    parsed = yaml.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new SidequestError("INVALID_PARAMS", `Options file ${path} could not be read: ${(cause as Error).message}`, {
      hint: "Mend the file or name another with --config.",
    });
  }
  if (parsed === null || parsed === undefined) return {};
  if (typeof parsed !== "object" || Array.isArray(parsed))
    throw new SidequestError(
      "INVALID_PARAMS",
      `Options file ${path}: expected a mapping of options, got ${Array.isArray(parsed) ? "a list" : typeof parsed}`,
    );
  const values: Partial<Record<OptionName, unknown>> = {};
  for (const [key, value] of Object.entries(parsed)) {
    const name = toCamel(key);
    if (!(name in OPTIONS)) {
      const near = nearest(name, Object.keys(OPTIONS));
      throw new SidequestError(
        "INVALID_PARAMS",
        `Options file ${path}: unknown option "${key}"`,
        near ? { hint: `Did you mean "${near}"?` } : {},
      );
    }
    values[name as OptionName] = value;
  }
  return values;
}

/**
 * Resolves the configuration once.
 * @param flags raw values as the command line gave them, by option name
 * @throws SidequestError INVALID_PARAMS naming the flag, variable or file key that is wrong
 */
export function resolveConfig(flags: Partial<Record<OptionName, unknown>>, env: NodeJS.ProcessEnv = process.env): Config {
  const given = (name: OptionName, file: Partial<Record<OptionName, unknown>>, filePath: string): string | number | boolean | undefined => {
    const row: OptionRow = OPTIONS[name];
    if (flags[name] !== undefined) return parseOption(name, flags[name], flagName(name));
    const fromEnv = row.env === undefined ? undefined : env[row.env];
    if (fromEnv !== undefined && fromEnv !== "") return parseOption(name, fromEnv, row.env!);
    if (file[name] !== undefined) return parseOption(name, file[name], `${filePath}, ${name}`);
    if (row.default === undefined) return undefined;
    return row.kind === "path" ? parseOption(name, row.default, "default") : row.default;
  };
  const home = given("home", {}, "") as string;
  const named = given("config", {}, "") as string | undefined;
  const usual = join(home, "config.yaml");
  const path = named ?? (existsSync(usual) ? usual : undefined);
  const file = path === undefined ? {} : fromFile(path);
  const values = Object.fromEntries(
    (Object.keys(OPTIONS) as OptionName[]).map((name) => [name, given(name, file, path ?? "")]),
  ) as unknown as Resolved;
  return Object.freeze({
    ...values,
    home,
    config: path,
    modelsDir: values.modelsDir ?? join(home, "models"),
    stateFile: values.stateFile ?? join(home, "audio-state.json"),
  });
}
