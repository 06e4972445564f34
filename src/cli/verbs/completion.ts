/** `completion`: a script that completes verbs and flags in bash, zsh or fish, made from the command tree itself. */
import type { Command } from "commander";
import { SidequestError } from "../../errors.js";

const NAME = "sidequest-renderer";

interface Entry {
  verb: string;
  summary: string;
  flags: string[];
}

function entries(program: Command): Entry[] {
  const flagsOf = (command: Command): string[] => command.options.filter((option) => !option.hidden).map((option) => option.long!);
  return [
    { verb: "", summary: "", flags: flagsOf(program) },
    ...program.commands.map((command) => ({
      verb: command.name(),
      summary: command.description(),
      flags: [...flagsOf(command), ...command.commands.map((sub) => sub.name())],
    })),
  ];
}

const quoted = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`;

const SHELLS: Record<string, (all: Entry[]) => string> = {
  bash: (all) => {
    const cases = all.slice(1).map(({ verb, flags }) => `    ${verb}) words=${quoted(flags.join(" "))};;`);
    return [
      `_${NAME.replace("-", "_")}() {`,
      "  local words",
      `  case "\${COMP_WORDS[1]}" in`,
      ...cases,
      `    *) words=${quoted([...all.slice(1).map(({ verb }) => verb), ...all[0]!.flags].join(" "))};;`,
      "  esac",
      `  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))`,
      "}",
      `complete -o default -F _${NAME.replace("-", "_")} ${NAME}`,
    ].join("\n");
  },
  zsh: (all) => {
    const verbs = all
      .slice(1)
      .map(({ verb, summary }) => quoted(`${verb}:${summary}`))
      .join(" ");
    const cases = all.slice(1).map(({ verb, flags }) => `    ${verb}) compadd -- ${flags.join(" ")};;`);
    return [
      `#compdef ${NAME}`,
      `_${NAME.replace("-", "_")}() {`,
      `  if (( CURRENT == 2 )); then local -a verbs=(${verbs}); _describe verb verbs; compadd -- ${all[0]!.flags.join(" ")}; return; fi`,
      "  case $words[2] in",
      ...cases,
      "  esac",
      "  _files",
      "}",
      `compdef _${NAME.replace("-", "_")} ${NAME}`,
    ].join("\n");
  },
  fish: (all) =>
    all
      .slice(1)
      .flatMap(({ verb, summary, flags }) => [
        `complete -c ${NAME} -n __fish_use_subcommand -a ${verb} -d ${quoted(summary)}`,
        ...flags.map(
          (flag) =>
            `complete -c ${NAME} -n ${quoted(`__fish_seen_subcommand_from ${verb}`)} ${flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-a ${flag}`}`,
        ),
      ])
      .join("\n"),
};

export function registerCompletion(program: Command): void {
  program
    .command("completion <shell>")
    .description("print a completion script for bash, zsh or fish")
    .action((shell: string) => {
      const make = SHELLS[shell];
      if (!make)
        throw new SidequestError("INVALID_PARAMS", `completion: expected one of ${Object.keys(SHELLS).join(", ")}, got "${shell}"`);
      process.stdout.write(`${make(entries(program))}\n`);
    });
}
