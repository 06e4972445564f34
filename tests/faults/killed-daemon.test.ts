/** After SIGKILL the next start works at once, no child survives, and an old process cannot harm a new one. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { canLook, childrenOf, lives } from "../daemon/processes.js";
import { RealDaemon } from "../daemon/real-daemon.js";
import { until } from "../server/line-server.js";

it("SIGKILL in the middle of a render, then start: what was left is cleaned, the engine is gone", async () => {
  const folder = RealDaemon.newFolder();
  const first = await RealDaemon.start(["--model", "cards:delay=200"], { folder });
  const peer = await first.dial();
  peer.send({ id: 1, method: "render", params: { tier: "portrait", prompt: "x", steps: 50 } });
  const engine = (): number[] => (canLook ? childrenOf(first.pid, "engine/child") : []);
  if (canLook) await until(() => engine().length === 1);
  const orphans = engine();
  first.process.kill("SIGKILL");
  await first.exited;
  expect(existsSync(first.socket)).toBe(true);

  const second = await RealDaemon.start([], { folder });
  onTestFinished(() => second.end());
  expect((await second.ask("status")).result).toMatchObject({ pid: second.pid });
  expect(readFileSync(join(folder, "sq.pid"), "utf8")).toBe(`${second.pid}\n`);
  await until(() => orphans.every((pid) => !lives(pid)), 15_000);
});

it("the late close of an old process leaves the new daemon's files alone", async () => {
  const folder = RealDaemon.newFolder();
  const old = await RealDaemon.start([], { folder });
  // Somebody has cleaned the folder while it ran: so two can live.
  for (const name of ["sq.sock", "sq.pid", "sq.lock"]) rmSync(join(folder, name));
  const young = await RealDaemon.start([], { folder });
  onTestFinished(() => young.end());
  old.process.kill("SIGTERM");
  expect(await old.exited).toEqual({ code: 0, signal: null });
  expect((await young.ask("status")).result).toMatchObject({ pid: young.pid });
  expect(readFileSync(join(folder, "sq.pid"), "utf8")).toBe(`${young.pid}\n`);
  expect(existsSync(join(folder, "sq.lock"))).toBe(true);
});
