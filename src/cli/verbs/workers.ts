/** `warmup`, `load` and `unload`: what a running daemon keeps in memory. */
import type { Command } from "commander";
import { bytes, print } from "../print.js";
import { addSessionOptions, withDaemon } from "../session.js";

export function registerWorkers(program: Command): void {
  const warmup = program.command("warmup [worker]").description("load a worker of the running daemon: flux, embed or all");
  addSessionOptions(warmup, { spawn: true }).action(async (worker: string | undefined, _flags: unknown, command: Command) => {
    const result = await withDaemon(command, (client) => client.request("warm_up", worker === undefined ? {} : { worker }));
    const rows = Object.values(result.workers);
    print(
      result,
      command.optsWithGlobals().json,
      () =>
        rows
          .map((row) => `${row.worker}: ${row.status.replace("_", " ")}, ${row.warmup_ms} ms${row.model ? `, ${row.model}` : ""}`)
          .concat(Object.entries(result.failed ?? {}).map(([name, { message, hint }]) => `${name}: ${message}${hint ? `. ${hint}` : ""}`))
          .join("\n") || `No worker is called "${worker}".`,
    );
  });

  const load = program.command("load [model]").description("load another installed image model");
  load.option("--variant <dev|schnell>", "the installed model of this kind");
  addSessionOptions(load).action(async (model: string | undefined, flags: { variant?: "dev" | "schnell" }, command: Command) => {
    const result = await withDaemon(command, (client) => client.request("load", { model, variant: flags.variant }));
    print(result, command.optsWithGlobals().json, () => `Loaded ${result.model} in ${result.load_ms} ms.`);
  });

  const unload = program.command("unload [worker]").description("free a worker's memory: flux (default), embed or all");
  addSessionOptions(unload).action(async (worker: string | undefined, _flags: unknown, command: Command) => {
    const result = await withDaemon(command, (client) => client.request("unload", { worker }));
    print(
      result,
      command.optsWithGlobals().json,
      () => `Unloaded ${result.workers.join(", ") || "nothing"}, ${bytes(result.freed_bytes)} freed.`,
    );
  });
}
