/** A socket opened by a service manager is served as it is, and is left to its owner at the end. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { LinePeer } from "../server/line-peer.js";
import { until } from "../server/line-server.js";
import { BINARY, RealDaemon } from "./real-daemon.js";

const TOOL = "systemd-socket-activate";
const hasTool = spawnSync(TOOL, ["--version"]).status === 0;

it.runIf(hasTool)("the first request starts the daemon, which serves the inherited socket", async () => {
  const folder = RealDaemon.newFolder();
  const socket = join(folder, "sq.sock");
  const flags = ["serve", "--socket", socket, "--home", join(folder, "home"), "--output-dir", join(folder, "out"), "--model", "cards"];
  const manager = spawn(TOOL, ["--listen", socket, process.execPath, BINARY, ...flags], {
    stdio: "ignore",
    env: { ...process.env, HOME: folder },
  });
  const exited = new Promise((resolve) => manager.once("exit", (code) => resolve(code)));
  onTestFinished(() => {
    manager.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  await until(() => existsSync(socket));
  const peer = await LinePeer.dial(socket);
  peer.send({ id: 1, method: "status" });
  expect(await peer.json()).toMatchObject({ id: 1, result: { pid: manager.pid, socket } });
  peer.send({ id: 2, method: "shutdown" });
  expect(await peer.json()).toEqual({ id: 2, result: { status: "ok" } });
  expect(await exited).toBe(0);
  expect(existsSync(socket)).toBe(true);
  expect(existsSync(join(folder, "sq.pid"))).toBe(false);
});
