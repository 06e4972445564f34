/** One pull at a time into a models folder: two would write into the same part files. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SidequestError } from "../errors.js";

/** @throws SidequestError UNSUPPORTED naming the process that holds the lock */
export async function withPullLock<T>(modelsDir: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(modelsDir, { recursive: true });
  const path = join(modelsDir, ".pull.lock");
  take(path);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): void {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "EEXIST") throw thrown;
  }
  const holder = Number(readFileSync(path, "utf8"));
  if (isAlive(holder)) {
    throw new SidequestError("UNSUPPORTED", `Another pull is running in this models folder (process ${holder})`, {
      hint: "Wait for it to end.",
      data: { pid: holder, reason: "busy" },
    });
  }
  // Left by a process that died; of two who find it, the second fails on "wx".
  rmSync(path, { force: true });
  writeFileSync(path, String(process.pid), { flag: "wx" });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return false;
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === "EPERM";
  }
}
