/** A user's mistake gets one clear message, a cure where there is one, its exit code, and never a stack trace. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { BINARY } from "../daemon/real-daemon.js";
import { commandLine } from "./command-line.js";

it.each([
  { args: ["--sokcet", "x"], code: 2, says: /unknown option '--sokcet'[\s\S]*--socket/ },
  { args: ["rendr"], code: 2, says: /Unknown verb "rendr"[\s\S]*Did you mean "render"/ },
  { args: ["--queue-size", "many"], code: 2, says: /--queue-size: expected a whole number.*"many"/ },
  { args: ["render"], code: 2, says: /expected a prompt or --narration/ },
  { args: ["render", "x", "--size", "big"], code: 2, says: /--size: expected WIDTHxHEIGHT.*"big"/ },
  { args: ["render", "x", "--steps", "few"], code: 2, says: /--steps: expected a number, got "few"/ },
  { args: ["render", "x", "--count", "0"], code: 2, says: /--count: expected a whole number from 1/ },
  { args: ["cancel"], code: 2, says: /expected a job id or --all/ },
  { args: ["call", "ping", "[1]"], code: 2, says: /expected params as a JSON object, got \[1\]/ },
  { args: ["completion", "tcsh"], code: 2, says: /expected one of bash, zsh, fish, got "tcsh"/ },
  { args: ["jobs", "--socket", "/nowhere/x.sock"], code: 3, says: /No daemon listens on \/nowhere\/x\.sock/ },
  { args: ["--status", "--socket", "/nowhere/x.sock"], code: 1, says: /No daemon listens/ },
  { args: ["status", "--socket", "/nowhere/x.sock"], code: 1, says: /No daemon listens/ },
  { args: ["packs", "check", "/nowhere"], code: 2, says: /\/nowhere/ },
  { args: ["health"], code: 2, says: /Unknown verb "health"[\s\S]*sidequest-renderer call health/ },
  { args: ["models", "bogus"], code: 2, says: /too many arguments[\s\S]*See `sidequest-renderer models list --help`/ },
  { args: ["compose"], code: 2, says: /missing required argument 'subject'[\s\S]*See `sidequest-renderer compose --help`/ },
  { args: ["models", "--models-dir", BINARY], code: 2, says: /--models-dir: expected a folder, got the file/ },
  { args: ["models", "--home", BINARY], code: 2, says: /sidequest-renderer\/models: a part of this path is a file/ },
  {
    args: ["serve", "--home", BINARY, "--socket", `${tmpdir()}/sq-usage.sock`],
    code: 2,
    says: /: something else of that name is in the way/,
  },
  { args: ["render", "x", "--socket", "/nowhere/x.sock"], code: 3, says: /or add --spawn/ },
  { args: ["models", "pull", "minilm", "--catalogue", BINARY], code: 2, says: /Catalogue .*sidequest-renderer/ },
  { args: ["models", "pull", "minlim", "--home", "/tmp/sq-none"], code: 4, says: /no model minlim[\s\S]*Did you mean minilm/ },
])("$args ends with $code", async ({ args, code, says }) => {
  const outcome = await commandLine(args);
  expect(outcome).toMatchObject({ code, stdout: "" });
  expect(outcome.stderr).toMatch(says);
  expect(outcome.stderr).not.toMatch(/\n\s+at /);
});

it("tells a failure as JSON where JSON was asked for", async () => {
  const { code, stdout } = await commandLine(["--status", "--json", "--socket", "/nowhere/x.sock"]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: "INTERNAL", data: { reason: "not_running" } } });
});

it("tells a wrong command line as JSON too", async () => {
  const { code, stdout, stderr } = await commandLine(["render", "x", "--bogus", "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toEqual({ error: { code: "INVALID_PARAMS", message: "unknown option '--bogus'" } });
  expect(stderr).toMatch(/unknown option '--bogus'/);
});

it("a verb that cannot start a daemon does not offer to", async () => {
  expect((await commandLine(["jobs", "--socket", "/nowhere/x.sock"])).stderr).not.toContain("--spawn");
});

it("a second pull into the same folder is told whose turn it is, and to come again", async () => {
  const home = mkdtempSync(join(tmpdir(), "sq-usage-"));
  mkdirSync(join(home, "models"));
  writeFileSync(join(home, "models", ".pull.lock"), String(process.pid));
  const { code, stdout, stderr } = await commandLine(["models", "pull", "minilm", "--yes", "--json", "--home", home]);
  expect(code, stderr).toBe(5);
  expect(JSON.parse(stdout)).toMatchObject({
    error: { message: expect.stringContaining(`process ${process.pid}`), data: { reason: "busy" } },
  });
});

it("has a help that names every option's variable", async () => {
  const { code, stdout } = await commandLine(["--help"]);
  expect(code).toBe(0);
  for (const name of ["SIDEQUEST_SOCKET", "SIDEQUEST_GENRE_PACKS", "SIDEQUEST_OUTPUT_DIR", "SIDEQUEST_MODEL", "SIDEQUEST_HOME"])
    expect(stdout).toContain(name);
});
