/** `jobs`: the queue and recent renders, or one in full. */
import type { Command } from "commander";
import type { ResultOf } from "../../protocol/schemas.js";
import { columns, print } from "../print.js";
import { addSessionOptions, withDaemon } from "../session.js";

type Job = ResultOf<"job">;

function row(job: Job): string[] {
  const { progress, error } = job;
  const detail = progress
    ? `${progress.stage} ${progress.step}/${progress.steps}`
    : error
      ? `${error.code}: ${error.message}`
      : job.position !== undefined
        ? `place ${job.position + 1}`
        : "";
  return [job.job_id, job.state, job.tier, `${((job.queued_ms + job.running_ms) / 1000).toFixed(1)} s`, detail];
}

export function registerJobs(program: Command): void {
  const verb = program
    .command("jobs [job]")
    .description("list the queue and recent renders, or show one")
    .option("--limit <n>", "how many at most", Number);
  addSessionOptions(verb).action(async (job: string | undefined, flags: { limit?: number }, command: Command) => {
    const { json } = command.optsWithGlobals<{ json?: boolean }>();
    if (job !== undefined)
      print(await withDaemon(command, (client) => client.request("job", { job_id: job })), json, (found) => JSON.stringify(found, null, 2));
    else
      print(await withDaemon(command, (client) => client.request("jobs", { limit: flags.limit })), json, (list) =>
        list.jobs.length === 0 ? "No renders yet." : columns([["job", "state", "tier", "time", ""], ...list.jobs.map(row)]),
      );
  });
}
