/** Runs the real executable and gives back what it wrote and how it ended. */
import { spawn } from "node:child_process";
import { BINARY } from "../daemon/real-daemon.js";

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function commandLine(
  args: readonly string[],
  { input, env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BINARY, ...args], {
      env: { ...process.env, ...env },
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout!.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr!.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.stdin?.end(input);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}
