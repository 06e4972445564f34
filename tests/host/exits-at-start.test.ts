/** A child that cannot start: every request is told why, restarts slow down, and none is left hanging. */
import { expect, test } from "vitest";
import { supervise, until } from "./supervise.js";

const stillborn = new URL("./children/stillborn.mjs", import.meta.url);

test("all who wait for one start get its error", async () => {
  const supervisor = supervise({ entry: stillborn });
  const outcomes = await Promise.allSettled([supervisor.request("echo", 1), supervisor.request("echo", 2), supervisor.start()]);
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({
      status: "rejected",
      reason: { code: "ENGINE_CRASHED", data: { exit_code: 9, stderr: "cannot open the device" } },
    });
  }
  expect(supervisor.failures).toBe(1);
});

test("each failure doubles the wait up to the ceiling", async () => {
  const supervisor = supervise({ entry: stillborn, backoff: { baseMs: 100_000, maxMs: 260_000 } });
  const waits: number[] = [];
  for (let i = 0; i < 3; i++) {
    await supervisor.start().catch(() => {});
    waits.push(Math.round(supervisor.nextStartInMs / 10_000));
  }
  expect(waits).toEqual([5, 10, 13]);
});

test("an eager supervisor gives up after a while and says failed", async () => {
  const supervisor = supervise({ entry: stillborn, restart: "eager", giveUpAfter: 3 });
  let exits = 0;
  supervisor.on("exit", () => exits++);
  await supervisor.start().catch(() => {});
  await until(() => exits === 3);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(exits).toBe(3);
  expect(supervisor.state).toBe("failed");
});

test("a child that never says ready is killed at the start's timeout", async () => {
  const supervisor = supervise({ entry: new URL("./children/mute.mjs", import.meta.url), startTimeoutMs: 300 });
  await expect(supervisor.request("echo", 1)).rejects.toMatchObject({ message: expect.stringContaining("not ready within 300 ms") });
});

test("a failed preparation fails the start and ends the child", async () => {
  const supervisor = supervise({ prepare: (request) => request("fail", null) });
  await expect(supervisor.request("echo", 1)).rejects.toMatchObject({ code: "OUT_OF_MEMORY" });
  expect(supervisor.pid).toBeUndefined();
  expect(supervisor.lastExit?.ended).toContain("preparation failed");
});
