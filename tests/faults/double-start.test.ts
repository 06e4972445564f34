/** However many start at once, exactly one daemon serves a socket, and the others say whose it is. */
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { BINARY, RealDaemon } from "../daemon/real-daemon.js";

const run = promisify(execFile);
const ENDPOINT = new URL("../../dist/server/endpoint.js", import.meta.url).href;

it("of 12 executables started at once one wins; the others end with 1 and its pid", async () => {
  const folder = RealDaemon.newFolder();
  const daemons = Array.from({ length: 12 }, () => RealDaemon.spawn([], { folder }));
  onTestFinished(async () => {
    for (const daemon of daemons) await daemon.end();
  });
  const losers = new Set<RealDaemon>();
  await new Promise<void>((resolve) => {
    for (const daemon of daemons) {
      void daemon.exited.then(() => {
        losers.add(daemon);
        if (losers.size === daemons.length - 1) resolve();
      });
    }
  });
  const [winner] = daemons.filter((daemon) => !losers.has(daemon));
  await winner!.ready();
  expect((await winner!.ask("status")).result).toMatchObject({ pid: winner!.pid });
  for (const loser of losers) {
    expect(await loser.exited).toEqual({ code: 1, signal: null });
    expect(loser.stderr).toContain(`already running, pid ${winner!.pid}`);
  }
});

it("30 times two at once: one serves, the other is refused, and nothing is left behind", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sq-race-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // Holds the endpoint until its standard input ends, so that both have tried before either is gone.
  const code = `import { createServer } from "node:net";
    import { claimEndpoint } from ${JSON.stringify(ENDPOINT)};
    const server = createServer();
    try {
      const endpoint = await claimEndpoint(${JSON.stringify(join(folder, "sq.sock"))});
      await endpoint.open(server);
      process.stdout.write("won\\n");
      process.stdin.on("end", () => { server.close(); endpoint.close(); }).resume();
    } catch (error) {
      process.stdout.write(error.message + "\\n");
      process.stdin.on("end", () => {}).resume();
    }`;
  const contender = () => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["pipe", "pipe", "inherit"] });
    const said = new Promise<string>((resolve) => child.stdout.once("data", (text) => resolve(String(text).trim())));
    return { child, said, gone: new Promise((resolve) => child.once("exit", resolve)) };
  };
  for (let round = 0; round < 30; round++) {
    const both = [contender(), contender()];
    const said = await Promise.all(both.map((one) => one.said));
    expect(said.filter((text) => text === "won")).toHaveLength(1);
    const winner = both[said.indexOf("won")]!;
    expect(said).toContain(`already running, pid ${winner.child.pid}`);
    for (const { child } of both) child.stdin.end();
    await Promise.all(both.map((one) => one.gone));
  }
  expect((await run("ls", ["-A", folder])).stdout).toBe("");
});

it("a second start names the pid in one line without a stack, and harms nothing", async () => {
  const daemon = await RealDaemon.start();
  onTestFinished(() => daemon.end());
  const second = run(process.execPath, [BINARY, "serve", "--socket", daemon.socket, "--home", daemon.home, "--model", "cards"]);
  await expect(second).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(new RegExp(`already running, pid ${daemon.pid}\n`)),
  });
  await expect(second).rejects.toMatchObject({ stderr: expect.not.stringMatching(/^\s+at /m) });
  expect((await daemon.ask("ping")).result).toEqual({ status: "ok" });
});
