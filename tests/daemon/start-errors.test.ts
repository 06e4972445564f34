/** What keeps a daemon from starting is told in words, with the cure, and leaves nothing behind. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { RealDaemon } from "./real-daemon.js";

it.each([
  ["a socket path over the limit", (folder: string) => ["--socket", join(folder, "x".repeat(120))], /at most 10\d bytes/],
  ["a file where the socket should be", (folder: string) => ["--socket", join(folder, "file")], /another kind of file/],
  ["an output directory that is a file", (folder: string) => ["--output-dir", join(folder, "file")], /file/],
])("%s", async (_, flags, told) => {
  const folder = RealDaemon.newFolder();
  writeFileSync(join(folder, "file"), "precious");
  mkdirSync(join(folder, "home"));
  const daemon = RealDaemon.spawn(flags(folder), { folder });
  onTestFinished(() => daemon.end());
  const { code } = await daemon.exited;
  expect(code).toBeGreaterThan(0);
  expect(daemon.stderr).toMatch(told);
  expect(daemon.stderr).not.toMatch(/^\s+at /m);
  expect(readdirSync(folder).sort()).toEqual(["file", "home"]);
  expect(existsSync(join(folder, "home", "daemon-output-dir"))).toBe(false);
});
