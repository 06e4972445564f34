/** However many start at once, exactly one daemon serves a socket, and the others say whose it is. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
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

/** Claims and releases the endpoint on command; two such processes race as two starting daemons do, without their start-up each time. */
const CONTENDER = (socket: string): string => `import { createServer } from "node:net";
  import { claimEndpoint } from ${JSON.stringify(ENDPOINT)};
  let release = () => {};
  process.on("message", async (order) => {
    if (order === "release") {
      release();
      release = () => {};
      return process.send("released");
    }
    try {
      const server = createServer();
      const endpoint = await claimEndpoint(${JSON.stringify(socket)});
      await endpoint.open(server);
      release = () => { server.close(); endpoint.close(); };
      process.send("won");
    } catch (error) {
      process.send(error.message);
    }
  });
  process.send("there");`;

it("30 times two at once: one serves, the other is refused, and nothing is left behind", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "sq-race-"));
  const code = CONTENDER(join(folder, "sq.sock"));
  const both = [0, 1].map(() =>
    spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "inherit", "inherit", "ipc"] }),
  );
  onTestFinished(() => {
    for (const child of both) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  const heard = (child: ChildProcess): Promise<string> => new Promise((resolve) => child.once("message", (said) => resolve(String(said))));
  const order = (word: string): Promise<string[]> =>
    Promise.all(
      both.map((child) => {
        const answer = heard(child);
        child.send(word);
        return answer;
      }),
    );
  await Promise.all(both.map(heard));
  for (let round = 0; round < 30; round++) {
    const said = await order("claim");
    expect(said.filter((text) => text === "won")).toHaveLength(1);
    const winner = said.indexOf("won");
    expect(said[1 - winner]).toBe(`already running, pid ${both[winner]!.pid}`);
    expect(await order("release")).toEqual(["released", "released"]);
    expect(readdirSync(folder)).toEqual([]);
  }
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
