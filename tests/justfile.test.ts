/** The orchestrator's recipes do what their names say, run by the real `just`. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const JUST = join(import.meta.dirname, "../node_modules/.bin/rust-just");
const folder = mkdtempSync(join(tmpdir(), "sq-just-"));
const env = {
  ...process.env,
  SIDEQUEST_SOCKET: join(folder, "s.sock"),
  SIDEQUEST_HOME: join(folder, "home"),
  SIDEQUEST_OUTPUT_DIR: join(folder, "out"),
};
const just = (...args: string[]): string => execFileSync(JUST, args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("has every recipe", () => {
  expect(just("--summary").trim().split(" ").sort()).toEqual([
    "daemon-install",
    "daemon-lint",
    "daemon-run",
    "daemon-status",
    "daemon-stop",
    "daemon-test",
    "daemon-warmup",
  ]);
});

it("says with its exit code that no daemon is alive", () => {
  expect(() => just("daemon-status")).toThrow(expect.objectContaining({ status: 1 }));
});

it("runs, warms up, tells the status and stops", async () => {
  const running = spawn(JUST, ["daemon-run", "--model", "cards"], { env, stdio: "ignore" });
  const ended = new Promise<number | null>((resolve) => running.once("exit", resolve));
  const alive = (): boolean => {
    try {
      return just("daemon-status").includes("ready");
    } catch {
      return false;
    }
  };
  for (let tries = 0; tries < 60 && !alive(); tries++) await new Promise((wake) => setTimeout(wake, 200));
  expect(just("daemon-warmup", "flux")).toMatch(/^flux: (already )?warm/);
  expect(just("daemon-status", "--json")).toContain('"flux":"warm"');
  expect(just("daemon-stop")).toContain("Stopped.");
  expect(await ended).toBe(0);
});
