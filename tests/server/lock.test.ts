/** The lock ends with its process, and is never held twice. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { acquireLock } from "../../src/server/lock.js";

const MODULE = new URL("../../dist/server/lock.js", import.meta.url).href;
let folder: string;
let path: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sq-lock-"));
  path = join(folder, "a.lock");
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Takes the lock in another process; resolves with what it said: "held" or the error's message. */
function elsewhere(): Promise<{ child: ChildProcess; said: string }> {
  const code = `import { acquireLock } from ${JSON.stringify(MODULE)};
    acquireLock(${JSON.stringify(path)}).then(() => { console.log("held"); setInterval(() => {}, 1000); }, (error) => console.log(error.message));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  return new Promise((resolve) => child.stdout!.once("data", (text) => resolve({ child, said: String(text).trim() })));
}

it("refuses a second holder and names the first one's pid", async () => {
  const { child, said } = await elsewhere();
  expect(said).toBe("held");
  await expect(acquireLock(path)).rejects.toMatchObject({
    message: `already running, pid ${child.pid}`,
    data: { reason: "already_running", pid: child.pid },
  });
});

it("is free again when its holder was killed", async () => {
  const { child } = await elsewhere();
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
  expect(existsSync(path)).toBe(true);
  const lock = await acquireLock(path);
  expect(readFileSync(path, "utf8")).toBe(`${process.pid}\n`);
  lock.release();
  expect(existsSync(path)).toBe(false);
});

it("does not believe a file that only looks like a lock", async () => {
  writeFileSync(path, `${process.ppid}\n`);
  (await acquireLock(path)).release();
});

it("leaves the file of another when it is released late", async () => {
  const lock = await acquireLock(path);
  rmSync(path);
  writeFileSync(path, "the next one's");
  lock.release();
  expect(readFileSync(path, "utf8")).toBe("the next one's");
});
