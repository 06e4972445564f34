/** Starts the daemon in the background and waits until it answers or says why it cannot. */
import { fork } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../config.js";
import { flagName } from "../config.js";
import { type ErrorCode, SidequestError } from "../errors.js";

/** What the background process tells over its IPC channel, once. */
export type Readiness = { ready: true; pid: number } | { ready: false; code: ErrorCode; message: string; hint?: string };

const PATIENCE_MS = 30_000;

function toArguments(options: Record<string, unknown>): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    if (value === true) return [flagName(name)];
    if (value === false) return [flagName(name).replace("--", "--no-")];
    return [`${flagName(name)}=${String(value)}`];
  });
}

/**
 * @param options raw option values to hand on, as the user gave them
 * @throws SidequestError with the daemon's own reason, or INTERNAL when it says nothing in time
 */
export async function spawnDaemon(config: Config, options: Record<string, unknown>): Promise<{ pid: number }> {
  const logPath = config.logFile ?? join(config.home, "daemon.log");
  mkdirSync(dirname(logPath), { recursive: true, mode: 0o700 });
  const log = openSync(logPath, "a", 0o600);
  const logStart = statSync(logPath).size;
  const binary = fileURLToPath(new URL("../../bin/sidequest-renderer", import.meta.url));
  const child = fork(binary, ["serve", ...toArguments(options)], {
    detached: true,
    stdio: ["ignore", log, log, "ipc"],
    env: { ...process.env, SIDEQUEST_TELL_READINESS: "1" },
    execArgv: [],
  });
  closeSync(log);
  const told = await new Promise<Readiness>((resolve) => {
    const timer = setTimeout(
      () =>
        resolve({
          ready: false,
          code: "INTERNAL",
          message: `The daemon did not answer within ${PATIENCE_MS / 1000} s`,
          hint: `See ${logPath}.`,
        }),
      PATIENCE_MS,
    );
    const settle = (readiness: Readiness): void => {
      clearTimeout(timer);
      resolve(readiness);
    };
    child.once("message", (message) => settle(message as Readiness));
    child.once("error", (error) =>
      settle({ ready: false, code: "INTERNAL", message: `The daemon could not be started: ${error.message}` }),
    );
    child.once("exit", (code, signal) => {
      const tail = readFileSync(logPath).subarray(logStart).toString("utf8").trim().split("\n").slice(-5).join("\n  ");
      settle({
        ready: false,
        code: "INTERNAL",
        message: `The daemon ended at start (${signal ?? `exit ${code}`})${tail ? `:\n  ${tail}` : ""}`,
        hint: `See ${logPath}.`,
      });
    });
  });
  child.removeAllListeners();
  if (child.connected) child.disconnect();
  child.unref();
  if (!told.ready) throw new SidequestError(told.code, told.message, { hint: told.hint });
  return { pid: told.pid };
}
