/** `embed`: a text's embedding, from the argument or standard input. */
import type { Command } from "commander";
import { print } from "../print.js";
import { addSessionOptions, withDaemon } from "../session.js";
import { textOrStdin } from "../stdin.js";

export function registerEmbed(program: Command): void {
  const verb = program.command("embed [text]").description("embed a text (- or nothing reads standard input)");
  addSessionOptions(verb, { spawn: true }).action(async (text: string | undefined, _flags: unknown, command: Command) => {
    const whole = await textOrStdin(text);
    const result = await withDaemon(command, (client) => client.request("embed", { text: whole }));
    print(
      result,
      command.optsWithGlobals().json,
      () =>
        `${result.model}, ${result.embedding.length} numbers, ${result.latency_ms} ms\n${result.embedding.map((x) => x.toFixed(6)).join(" ")}`,
    );
  });
}
