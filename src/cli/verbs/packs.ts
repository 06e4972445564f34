/** `packs`: the genre packs that would be used, or everything wrong with a folder of them. Works without a daemon. */
import type { Command } from "commander";
import { resolveConfig } from "../../config.js";
import type { Pack, PackProblem } from "../../packs/schema.js";
import { EXIT_CODES } from "../exit.js";
import { addOptions, optionValues } from "../option-flags.js";
import { columns, print } from "../print.js";

const place = (problem: PackProblem & { genre: string }): string =>
  `${problem.genre}/${problem.file}${problem.line === undefined ? "" : `:${problem.line}`}`;

function count(problems: readonly PackProblem[], severity: PackProblem["severity"]): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

const summary = (pack: Pack): string[] => [
  pack.genre,
  pack.version,
  `${count(pack.problems, "error")} errors, ${count(pack.problems, "warning")} warnings`,
  [...pack.worlds.keys()].join(", "),
  pack.path,
];

export function registerPacks(program: Command): void {
  const packs = program.command("packs").description("genre packs: the ones that would be used, or a check of a folder");

  const list = packs
    .command("list", { isDefault: true })
    .description("packs found in the search folders")
    .option("--json", "print one JSON object for scripts");
  addOptions(list, ["genrePacks", "home", "config"]);
  list.action(async (_flags: unknown, command: Command) => {
    const { packFolders } = await import("../../packs/folders.js");
    const { createPackStore } = await import("../../packs/store.js");
    const folders = packFolders(resolveConfig(optionValues(command.optsWithGlobals())));
    const store = createPackStore({ folders, log: { info() {}, warn() {} }, pollMs: 0 });
    const found = store.list();
    store.close();
    const rows = found.map((pack) => ({
      genre: pack.genre,
      name: pack.name,
      version: pack.version,
      path: pack.path,
      worlds: [...pack.worlds.keys()],
      problems: pack.problems,
    }));
    print({ packs: rows, searched: folders, problems: store.problems }, command.optsWithGlobals().json, () =>
      [
        found.length > 0
          ? columns([["genre", "version", "problems", "worlds", "folder"], ...found.map(summary)])
          : `No packs in ${folders.join(", ")}`,
        ...store.problems,
      ].join("\n"),
    );
  });

  const check = packs
    .command("check <folder>")
    .description("everything wrong with a pack, or with every pack of a folder; exit 1 if there is an error")
    .option("--json", "print one JSON object for scripts");
  check.action(async (folder: string, _flags: unknown, command: Command) => {
    const { checkPacks } = await import("../../packs/check.js");
    const { packs: checked, problems } = checkPacks(folder);
    const errors = count(problems, "error");
    print(
      { packs: checked.map((pack) => pack.genre), errors, warnings: problems.length - errors, problems },
      command.optsWithGlobals().json,
      () =>
        [
          ...problems.map(
            (problem) =>
              `${problem.severity === "error" ? "error  " : "warning"}  ${place(problem)}${problem.key ? `  ${problem.key}` : ""}  ${problem.message}`,
          ),
          `${checked.length} packs, ${errors} errors, ${problems.length - errors} warnings`,
        ].join("\n"),
    );
    if (errors > 0) process.exitCode = EXIT_CODES.failed.code;
  });
}
