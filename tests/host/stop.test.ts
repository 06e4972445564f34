/** Stopping: politely, then surely; and what comes after. */
import { expect, test } from "vitest";
import { alive, supervise } from "./supervise.js";

test("an idle child is gone when stop resolves, and a request starts a new one", async () => {
  const supervisor = supervise();
  const pid = await supervisor.request<number>("pid", null);
  await supervisor.stop();
  expect(alive(pid)).toBe(false);
  expect(supervisor.state).toBe("stopped");
  expect(supervisor.lastExit).toMatchObject({ code: 0, signal: null });
  expect(await supervisor.request("pid", null)).not.toBe(pid);
});

test("a hung child is killed after the grace", async () => {
  const supervisor = supervise();
  const pid = await supervisor.request<number>("pid", null);
  const hung = supervisor.request("hang", null);
  const rejected = expect(hung).rejects.toMatchObject({ code: "CANCELLED" });
  await supervisor.stop(200);
  await rejected;
  expect(alive(pid)).toBe(false);
  expect(supervisor.failures).toBe(0);
});

test("stop during a start cancels it; a request during a stop waits for a new child", async () => {
  const supervisor = supervise();
  const starting = expect(supervisor.start()).rejects.toMatchObject({ code: "CANCELLED" });
  const stopped = supervisor.stop(0);
  await starting;
  expect(await supervisor.request("echo", 5)).toBe(5);
  await stopped;
});

test("the signals that a terminal sends to the whole group do not end the child", async () => {
  const supervisor = supervise();
  const pid = await supervisor.request<number>("pid", null);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.kill(pid, signal);
  await supervisor.request("slow", { ms: 300 });
  expect(await supervisor.request("pid", null)).toBe(pid);
});
