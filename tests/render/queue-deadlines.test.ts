/** Deadlines: waiting and running are counted apart, the caller's own covers both. */
import { expect, test } from "vitest";
import { RenderQueue } from "../../src/render/queue.js";
import { HandClock, handTask, settle } from "./hand-clock.js";

const open = () => {
  const clock = new HandClock();
  return { clock, queue: new RenderQueue<string>({ size: 9, waitDeadline: 100, runDeadline: 300, history: 9 }, {}, clock) };
};

test("a job that waits too long is told so, the running one is not touched", async () => {
  const { clock, queue } = open();
  const first = handTask("a");
  const running = queue.add(first);
  const waiting = queue.add(handTask("b"));
  clock.move(150);
  await expect(waiting).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED", data: { deadline_ms: 100, counted: "waiting" } });
  expect(queue.depth).toBe(0);
  first.done();
  expect(await running).toBe("picture of a");
});

test("running is counted from its start, not from its arrival", async () => {
  const { clock, queue } = open();
  const first = handTask("a");
  queue.add(first).catch(() => {});
  const second = queue.add(handTask("b"));
  clock.move(90);
  first.done();
  await settle();
  clock.move(290);
  expect(queue.running?.task.id).toBe("b");
  clock.move(10);
  await expect(second).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED", data: { deadline_ms: 300, counted: "running" } });
});

test("the caller's own deadline ends a waiting and a running job", async () => {
  for (const waits of [true, false]) {
    const { clock, queue } = open();
    if (waits) queue.add(handTask("first")).catch(() => {});
    const job = queue.add(handTask("mine", { deadlineMs: 50 }));
    clock.move(50);
    await expect(job).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED", data: { deadline_ms: 50, counted: "all" } });
  }
});
