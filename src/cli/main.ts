/** The command line: verbs in a table, the daemon itself as the default, every failure told as text. */
import { Command, CommanderError } from "commander";
import { nearest } from "../config.js";
import { SidequestError } from "../errors.js";
import { version } from "../version.js";
import { EXIT_CODES, explained, tellFailure } from "./exit.js";
import { ALL_OPTIONS, addOptions } from "./option-flags.js";
import { VERBS } from "./verbs.js";

/** The whole command tree; also read by shell completion and by the documentation. */
export function buildProgram(): Command {
  const program = new Command("sidequest-renderer")
    .description("Pictures and music for narrative games. Without a verb it serves.")
    .version(version)
    .enablePositionalOptions()
    .allowExcessArguments()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "sidequest-renderer: ")) });
  program.optionsGroup("Instead of serving:");
  program.option("--status", "tell whether a daemon is alive and what it does");
  program.option("--shutdown", "stop the daemon");
  program.option("--json", "print one JSON object for scripts");
  program.optionsGroup("Serving:");
  program.option("--detach", "serve in the background; returns when ready");
  addOptions(program, ALL_OPTIONS);
  for (const register of VERBS) register(program);
  program.action(async (flags: { status?: boolean; shutdown?: boolean }, command: Command) => {
    const [excess] = command.args;
    if (excess !== undefined) {
      throw new SidequestError("INVALID_PARAMS", `Unknown verb "${excess}"`, { hint: await hintFor(excess, program) });
    }
    const name = flags.status ? "status" : flags.shutdown ? "shutdown" : "serve";
    await program.commands.find((verb) => verb.name() === name)!.parseAsync([], { from: "user" });
  });
  // Only now: a verb copies the setting when it is made, and all of them must throw instead of ending the process.
  for (const command of [program, ...program.commands.flatMap((verb) => [verb, ...verb.commands])]) {
    command.exitOverride();
    if (command === program) continue;
    command.allowExcessArguments(false);
    command.showHelpAfterError(`  See \`${pathOf(command)} --help\`.`);
  }
  return program;
}

const pathOf = (command: Command): string => (command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name());

/** A slip of the finger is corrected; a method of the wire that has no verb can still be called. */
async function hintFor(word: string, program: Command): Promise<string> {
  const { SCHEMAS } = await import("../protocol/schemas.js");
  if (Object.hasOwn(SCHEMAS, word)) return `It is a method of the daemon: \`sidequest-renderer call ${word}\`.`;
  const near = nearest(
    word,
    program.commands.map((verb) => verb.name()),
  );
  return near ? `Did you mean "${near}"?` : "See `sidequest-renderer --help`.";
}

/** Runs one command line and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  // `… | head` closes the pipe early: the reader has what it wanted.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  try {
    await buildProgram().parseAsync(argv);
  } catch (thrown) {
    const json = argv.includes("--json");
    if (!(thrown instanceof CommanderError)) return tellFailure(explained(thrown), json);
    process.exitCode = thrown.exitCode === 0 ? EXIT_CODES.ok.code : EXIT_CODES.usage.code;
    // Commander has told a person already.
    if (json && thrown.exitCode !== 0) tellFailure(new SidequestError("INVALID_PARAMS", thrown.message.replace(/^error: /, "")), json);
  }
}
