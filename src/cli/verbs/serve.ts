/** `serve`: runs the daemon, in the foreground or with --detach in the background. */
import type { Command } from "commander";
import { resolveConfig } from "../../config.js";
import { explained } from "../exit.js";
import { ALL_OPTIONS, addOptions, optionValues } from "../option-flags.js";
import { print } from "../print.js";
import { type Readiness, spawnDaemon } from "../spawn-daemon.js";

/** The starter waits for one message; a daemon started by hand has nobody to tell. */
function tellStarter(readiness: Readiness): void {
  if (process.env.SIDEQUEST_TELL_READINESS !== "1" || !process.send) return;
  process.send(readiness, () => process.connected && process.disconnect());
}

export function registerServe(program: Command): void {
  const verb = program
    .command("serve")
    .description("run the daemon (the default)")
    .option("--detach", "serve in the background; returns when ready")
    .option("--json", "with --detach: print one JSON object");
  addOptions(verb, ALL_OPTIONS);
  verb.action(async (_flags: unknown, command: Command) => {
    const flags = command.optsWithGlobals<{ detach?: boolean; json?: boolean }>();
    const options = optionValues(flags);
    const config = resolveConfig(options);
    if (flags.detach) {
      const { pid } = await spawnDaemon(config, options);
      print({ status: "ready", pid, socket: config.socket }, flags.json, (told) => `Ready, pid ${told.pid}, socket ${told.socket}.`);
      return;
    }
    try {
      const { startDaemon } = await import("../../server/daemon.js");
      const daemon = await startDaemon(config);
      tellStarter({ ready: true, pid: process.pid });
      // Nothing of the daemon is left: whatever a library still holds open must not keep the process.
      process.exit(await daemon.closed);
    } catch (thrown) {
      const error = explained(thrown);
      tellStarter({ ready: false, code: error.code, message: error.message, hint: error.hint });
      throw error;
    }
  });
}
