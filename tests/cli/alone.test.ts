/** `interpret` and `compose` need no daemon, and say the same with and without one. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RealDaemon } from "../daemon/real-daemon.js";
import { commandLine } from "./command-line.js";

let daemon: RealDaemon;
beforeAll(async () => {
  daemon = await RealDaemon.start(["--model", "starter"]);
});
afterAll(() => daemon.end());

const NARRATION = "The dragon lands on the burning tower and roars at the knight below. Rain falls on the broken walls.";

it.each([
  ["interpret", NARRATION],
  ["interpret", NARRATION, "--location", "the keep", "--json"],
  ["compose", "a knight before a burning tower", "--mood", "tense"],
  ["compose", "a knight before a burning tower", "--genre", "nowhere", "--tier", "portrait", "--json"],
])("%s %s %s %s", async (...args) => {
  const home = join(daemon.folder, "none");
  const alone = await commandLine([...args, "--socket", join(daemon.folder, "none.sock"), "--home", home, ...model(args)]);
  const asked = await commandLine([...args, "--socket", daemon.socket]);
  expect(alone).toMatchObject({ code: 0, stderr: "" });
  expect(alone.stdout.length).toBeGreaterThan(40);
  expect(alone.stdout).toBe(asked.stdout);
  expect(existsSync(home), "nothing is announced or written").toBe(false);
});

const model = (args: readonly string[]): string[] => (args[0] === "compose" ? ["--model", "starter"] : []);

it("a wrong tier and a missing model are told as the daemon tells them", async () => {
  const nowhere = ["--socket", join(daemon.folder, "none.sock"), "--home", join(daemon.folder, "none")];
  const tier = await commandLine(["compose", "a knight", "--tier", "portait", ...nowhere]);
  expect(tier).toMatchObject({ code: 2, stderr: expect.stringMatching(/tier: expected one of .*portrait.*, got "portait"/) });
  const missing = await commandLine(["compose", "a knight", "--model", "flux1-dev-q8", ...nowhere]);
  expect(missing).toMatchObject({ code: 4, stderr: expect.stringContaining("models pull flux1-dev-q8") });
});

it("a session's memory lives in a daemon: with --session one is needed", async () => {
  const outcome = await commandLine(["interpret", NARRATION, "--session", "s", "--socket", join(daemon.folder, "none.sock")]);
  expect(outcome).toMatchObject({ code: 3, stderr: expect.stringContaining("No daemon listens") });
});
