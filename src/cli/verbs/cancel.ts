/** `cancel`: one job by id, or with --all everything that waits. */
import type { Command } from "commander";
import { SidequestError } from "../../errors.js";
import { print } from "../print.js";
import { addSessionOptions, withDaemon } from "../session.js";

export function registerCancel(program: Command): void {
  const verb = program
    .command("cancel [job]")
    .description("cancel a render, or with --all every one that waits")
    .option("--all", "every render that waits");
  addSessionOptions(verb).action(async (job: string | undefined, flags: { all?: boolean }, command: Command) => {
    const { json } = command.optsWithGlobals<{ json?: boolean }>();
    if ((job === undefined) === !flags.all)
      throw new SidequestError("INVALID_PARAMS", "cancel: expected a job id or --all, and not both", {
        hint: "`sidequest-renderer jobs` lists the ids.",
      });
    if (job === undefined)
      print(await withDaemon(command, (client) => client.request("clear_queue")), json, (result) => `${result.cancelled} cancelled.`);
    else
      print(await withDaemon(command, (client) => client.request("cancel", { job_id: job })), json, (result) =>
        result.cancelled ? `Cancelled (it was ${result.was}).` : `Nothing to cancel: it was ${result.was}.`,
      );
  });
}
