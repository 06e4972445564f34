/** `shutdown`: asks the daemon to stop and waits until it is gone. */
import { existsSync } from "node:fs";
import type { Command } from "commander";
import { SidequestError } from "../../errors.js";
import { pidPathOf } from "../../protocol/socket-path.js";
import { print } from "../print.js";
import { addSessionOptions, withDaemon } from "../session.js";

const PATIENCE_MS = 60_000;

export function registerShutdown(program: Command): void {
  const verb = program.command("shutdown").description("stop the daemon; returns when it is gone");
  addSessionOptions(verb).action(async (_flags: unknown, command: Command) => {
    const socket = await withDaemon(command, async (client, config) => {
      await client.request("shutdown");
      return config.socket;
    });
    const end = Date.now() + PATIENCE_MS;
    // Not the socket: a service manager may keep that.
    while (existsSync(pidPathOf(socket))) {
      if (Date.now() > end)
        throw new SidequestError("INTERNAL", `The daemon is still there after ${PATIENCE_MS / 1000} s`, {
          hint: "Its log says what it waits for; SIGTERM twice stops it at once.",
        });
      await new Promise((wake) => setTimeout(wake, 25));
    }
    print({ status: "stopped", socket }, command.optsWithGlobals().json, () => "Stopped.");
  });
}
