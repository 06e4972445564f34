/** What most verbs do first: resolve the socket, connect, start a daemon when asked, close at the end. */
import type { Command } from "commander";
import { SidequestClient } from "../client/client.js";
import { type Config, resolveConfig } from "../config.js";
import { SidequestError } from "../errors.js";
import { ALL_OPTIONS, addOptions, optionValues } from "./option-flags.js";
import { spawnDaemon } from "./spawn-daemon.js";

export interface SessionFlags {
  json?: boolean;
  spawn?: boolean;
  [name: string]: unknown;
}

/** Flags of a verb that talks to a daemon: where it listens, --json, and with `spawn` the daemon's own options; `alone`: it can do without. */
export function addSessionOptions(command: Command, { spawn = false, alone = false } = {}): Command {
  addOptions(command, ["socket", "home", "config"]);
  command.option("--json", "print one JSON object for scripts");
  if (spawn) {
    command.option("--spawn", "start a daemon in the background if none runs");
    command.optionsGroup(alone ? "With --spawn for the daemon, without any for this verb:" : "With --spawn, for the daemon:");
    addOptions(
      command,
      ALL_OPTIONS.filter((name) => !["socket", "home", "config"].includes(name)),
    );
  }
  return command;
}

/** For verbs that can do without one: asks the daemon that runs (or is to be started by --spawn), and works alone when there is none. */
export async function withDaemonOrAlone<T>(
  command: Command,
  work: (client: SidequestClient) => Promise<T>,
  alone: (config: Config) => Promise<T>,
): Promise<T> {
  try {
    return await withDaemon(command, work);
  } catch (thrown) {
    const { data } = SidequestError.from(thrown);
    if (data?.reason !== "not_running" || command.optsWithGlobals<SessionFlags>().spawn) throw thrown;
    return alone(resolveConfig(optionValues(command.optsWithGlobals())));
  }
}

/** Runs `work` with a connected client and closes it, whatever happens. */
export async function withDaemon<T>(command: Command, work: (client: SidequestClient, config: Config) => Promise<T>): Promise<T> {
  const flags: SessionFlags = command.optsWithGlobals();
  const config = resolveConfig(optionValues(flags));
  const client = new SidequestClient({ socket: config.socket });
  try {
    if (flags.spawn) await connectOrSpawn(client, config, optionValues(flags));
    else await client.connect().catch((error) => Promise.reject(withSpawnHint(error, command)));
    return await work(client, config);
  } finally {
    await client.close();
  }
}

/** Not every verb can start a daemon; those that can say so. */
function withSpawnHint(error: unknown, command: Command): unknown {
  const spawns = command.options.some((option) => option.long === "--spawn");
  if (!(error instanceof SidequestError) || error.data?.reason !== "not_running" || !spawns) return error;
  return new SidequestError(error.code, error.message, { hint: "Start one with `sidequest-renderer`, or add --spawn.", data: error.data });
}

async function connectOrSpawn(client: SidequestClient, config: Config, options: Record<string, unknown>): Promise<void> {
  try {
    await client.connect();
  } catch {
    const { pid } = await spawnDaemon(config, options);
    process.stderr.write(`Started a daemon, pid ${pid}, log ${config.logFile ?? `${config.home}/daemon.log`}\n`);
    await client.connect();
  }
}
