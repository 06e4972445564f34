/** `--status` asks and prints: it loads no addon, tokenizer, schema library, daemon or decoder. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { BINARY, RealDaemon } from "../daemon/real-daemon.js";

const folder = mkdtempSync(join(tmpdir(), "sq-trace-"));
let daemon: RealDaemon;
beforeAll(async () => {
  daemon = await RealDaemon.start();
});
afterAll(async () => {
  await daemon.end();
  rmSync(folder, { recursive: true });
});

it("loads only the command line, the client and commander", () => {
  const trace = join(folder, "modules");
  const hook = pathToFileURL(join(import.meta.dirname, "../fixtures/trace/register.mjs")).href;
  execFileSync(process.execPath, ["--import", hook, BINARY, "--status", "--socket", daemon.socket], {
    env: { ...process.env, TRACE_MODULES: trace },
  });
  const loaded = readFileSync(trace, "utf8").trim().split("\n");
  const rooms = new Set(loaded.map((url) => /\/dist\/([\w-]+)/.exec(url)?.[1]).filter(Boolean));
  expect([...rooms].sort()).toEqual(["cli", "client", "config", "errors", "options", "protocol", "version"]);
  expect([...new Set(loaded.map((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1]).filter(Boolean))]).toEqual(["commander"]);
});
