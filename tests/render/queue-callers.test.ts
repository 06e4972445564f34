/** Callers come and go: cancelled by id, left, sharing one picture; the history remembers. */
import { expect, test } from "vitest";
import { SidequestError } from "../../src/errors.js";
import { RenderQueue } from "../../src/render/queue.js";
import { HandClock, handTask, settle } from "./hand-clock.js";

const open = () => new RenderQueue<string>({ size: 9, waitDeadline: 100, runDeadline: 300, history: 2 }, {}, new HandClock());

test("a waiting job is dropped at once and never runs, a running one is told through its signal", async () => {
  const queue = open();
  const first = handTask("a");
  const second = handTask("b");
  const results = [queue.add(first), queue.add(second)];
  expect(queue.cancel("b")).toBe("queued");
  expect(queue.cancel("a")).toBe("running");
  for (const result of results) await expect(result).rejects.toMatchObject({ code: "CANCELLED" });
  expect(second.ran).toBe(false);
  expect(queue.cancel("a")).toBe("finished");
  expect(queue.cancel("never")).toBeNull();
});

test("a client that leaves takes its jobs along, waiting and running", async () => {
  const queue = open();
  const client = new AbortController();
  const results = [queue.add(handTask("a"), client.signal), queue.add(handTask("b"), client.signal)];
  const other = handTask("c");
  const staying = queue.add(other);
  client.abort();
  for (const result of results) await expect(result).rejects.toMatchObject({ code: "CANCELLED" });
  await settle();
  other.done();
  expect(await staying).toBe("picture of c");
  await expect(queue.add(handTask("d"), client.signal)).rejects.toMatchObject({ code: "CANCELLED" });
});

test("identical waiting jobs share one picture; one caller's leaving does not take it from the other", async () => {
  const queue = open();
  const first = handTask("a", { sharedKey: "k" });
  const runs = queue.add(first);
  const leaver = new AbortController();
  const shared = handTask("b", { sharedKey: "k" });
  const b = queue.add(shared);
  const c = queue.add(handTask("c", { sharedKey: "k" }), leaver.signal);
  expect(queue.depth, "the running one is not joined, the waiting one is").toBe(1);
  leaver.abort();
  await expect(c).rejects.toMatchObject({ code: "CANCELLED" });
  first.done();
  await runs;
  await settle();
  shared.done();
  expect(await b).toBe("picture of b");
});

test("a shared job ends when its last caller leaves", async () => {
  const queue = open();
  queue.add(handTask("a")).catch(() => {});
  const leavers = [new AbortController(), new AbortController()];
  const results = leavers.map((leaver, i) => queue.add(handTask(`s${i}`, { sharedKey: "k" }), leaver.signal));
  for (const leaver of leavers) leaver.abort();
  for (const result of results) await expect(result).rejects.toMatchObject({ code: "CANCELLED" });
  expect(queue.depth).toBe(0);
});

test("clear takes all that waits, or one owner's; what runs goes on", async () => {
  const queue = open();
  for (const [id, owner] of [
    ["a", "x"],
    ["b", "x"],
    ["c", "y"],
    ["d", "x"],
  ] as const)
    queue.add(handTask(id, { owner })).catch(() => {});
  expect(queue.clear(undefined, "x")).toBe(2);
  expect(queue.clear()).toBe(1);
  expect(queue.running?.task.id).toBe("a");
});

test("the history is a ring, newest first, with results and errors", async () => {
  const queue = open();
  for (const id of ["a", "b", "c"]) {
    const task = handTask(id);
    const result = queue.add(task);
    if (id === "c") queue.cancel("c", new SidequestError("OUT_OF_MEMORY", "too large"));
    else task.done();
    await result.catch(() => {});
    await settle();
  }
  expect(queue.jobs().map((job) => [job.task.id, job.state, job.result ?? job.error?.code])).toEqual([
    ["c", "failed", "OUT_OF_MEMORY"],
    ["b", "done", "picture of b"],
  ]);
  expect(queue.job("a")).toBeNull();
});

test("a closed queue refuses with the error it was closed with, and a task that throws fails alone", async () => {
  const queue = open();
  await expect(queue.add(handTask("a", { run: async () => Promise.reject(new Error("slip")) }))).rejects.toMatchObject({
    code: "INTERNAL",
    message: "slip",
  });
  queue.close(new SidequestError("SHUTTING_DOWN", "stopping"));
  await expect(queue.add(handTask("b"))).rejects.toMatchObject({ code: "SHUTTING_DOWN" });
});
