/** Makes command-line flags from the rows of the options table. */
import { type Command, Option } from "commander";
import { flagName } from "../config.js";
import { OPTIONS, type OptionName, type OptionRow } from "../options.js";

const PLACEHOLDERS: Record<OptionRow["kind"], string> = {
  path: "<path>",
  text: "<text>",
  integer: "<n>",
  bytes: "<size>",
  duration: "<time>",
  flag: "",
  choice: "<choice>",
};

const DIVISORS: readonly (readonly [number, string])[] = [
  [3_600_000, "h"],
  [60_000, "m"],
  [1000, "s"],
];

/** A default as a person would write it: 30m, 8m, 64. */
export function formatDefault(row: OptionRow): string {
  const value = row.default;
  if (value === undefined) return "";
  if (row.kind === "bytes" && typeof value === "number" && value >= 1024 * 1024) return `${value / 1024 / 1024}m`;
  if (row.kind === "duration" && typeof value === "number") {
    const unit = DIVISORS.find(([size]) => value >= size && value % size === 0);
    return unit ? `${value / unit[0]}${unit[1]}` : `${value}ms`;
  }
  return String(value);
}

export function flagSyntax(name: OptionName): string {
  const row: OptionRow = OPTIONS[name];
  const placeholder = row.choices ? row.choices.join("|") : PLACEHOLDERS[row.kind].slice(1, -1);
  if (row.kind === "flag") return flagName(name);
  return row.bare === undefined ? `${flagName(name)} <${placeholder}>` : `${flagName(name)} [${placeholder}]`;
}

/** Adds the named options, and `--no-…` for the ones that can be switched off. Values stay raw: resolveConfig parses them. */
export function addOptions(command: Command, names: readonly OptionName[]): void {
  for (const name of names) {
    const row: OptionRow = OPTIONS[name];
    const notes = [formatDefault(row) && `default: ${formatDefault(row)}`, row.env && `env: ${row.env}`].filter(Boolean).join(", ");
    command.addOption(new Option(flagSyntax(name), notes ? `${row.help} (${notes})` : row.help));
    if (row.kind === "flag" || row.bare !== undefined) command.addOption(new Option(flagName(name).replace("--", "--no-")).hideHelp());
  }
}

export const ALL_OPTIONS = Object.keys(OPTIONS) as OptionName[];

/** The raw option values among a command's parsed ones. */
export function optionValues(parsed: Record<string, unknown>): Partial<Record<OptionName, unknown>> {
  return Object.fromEntries(ALL_OPTIONS.filter((name) => parsed[name] !== undefined).map((name) => [name, parsed[name]]));
}
