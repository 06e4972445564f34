/** `status`: is a daemon alive, and what is it doing? Exit 0 alive, 1 not. */
import type { Command } from "commander";
import { SidequestError } from "../../errors.js";
import type { ResultOf } from "../../protocol/schemas.js";
import { EXIT_CODES, tellFailure } from "../exit.js";
import { bytes, columns, print, seconds } from "../print.js";
import { addSessionOptions, withDaemon } from "../session.js";

type Status = ResultOf<"status">;

function toText(status: Status): string {
  const { model } = status;
  const loaded = model?.loaded && model.loaded !== model.name ? `, ${model.loaded} in memory` : "";
  const rows = [
    ["daemon", `${status.state}, version ${status.version}, pid ${status.pid}, up ${seconds(status.uptime_s)}`],
    ["socket", `${status.socket}, ${status.clients} connected`],
    ["pictures", status.output_dir],
    ["images", `${status.flux}${model ? `, ${model.name}${loaded}` : ""}${status.device ? ` on ${status.device.name}` : ""}`],
    ["embedding", status.embed],
    ["audio", status.audio.state],
    ["queue", `${status.queue_depth} waiting${status.active ? `, drawing ${status.active.job_id}` : ""}`],
    ["memory", `${bytes(status.memory.rss)} in the daemon itself`],
    ...(status.last_error ? [["last error", `${status.last_error.code}: ${status.last_error.message}`]] : []),
    ...status.degraded.map((entry) => ["degraded", `${entry.what}: ${entry.why}. ${entry.fix}`]),
  ];
  return columns(rows);
}

export function registerStatus(program: Command): void {
  const verb = program.command("status").description("tell whether a daemon is alive and what it does");
  addSessionOptions(verb).action(async (_flags: unknown, command: Command) => {
    const { json } = command.optsWithGlobals<{ json?: boolean }>();
    try {
      print(await withDaemon(command, (client) => client.request("status")), json, toText);
    } catch (thrown) {
      // A script asks "alive?": every way of not being alive is exit 1.
      const error = SidequestError.from(thrown);
      tellFailure(error, json === true);
      if (error.data?.reason !== undefined) process.exitCode = EXIT_CODES.failed.code;
    }
  });
}
