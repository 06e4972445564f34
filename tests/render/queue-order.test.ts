/** Order: higher priority first, equal ones as they came; one at a time; bounded. Held against a plain model. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { RenderQueue } from "../../src/render/queue.js";
import { HandClock, handTask, settle } from "./hand-clock.js";

const LIMITS = { size: 3, waitDeadline: 1000, runDeadline: 1000, history: 5 };

test("one runs, the others wait by priority and arrival", async () => {
  const queue = new RenderQueue<string>(LIMITS, {}, new HandClock());
  const tasks = [handTask("a"), handTask("b"), handTask("c", { priority: 5 }), handTask("d")];
  const results = tasks.map((task) => queue.add(task));
  expect(queue.jobs().map((job) => [job.task.id, job.state])).toEqual([
    ["a", "running"],
    ["c", "queued"],
    ["b", "queued"],
    ["d", "queued"],
  ]);
  expect(queue.position("b")).toBe(1);
  for (const index of [0, 2, 1, 3]) {
    tasks[index]!.done();
    await settle();
  }
  expect(await Promise.all(results)).toEqual(["picture of a", "picture of b", "picture of c", "picture of d"]);
});

test("beyond the bound the answer is QUEUE_FULL at once, with the figures", async () => {
  const queue = new RenderQueue<string>(LIMITS, {}, new HandClock());
  for (const id of ["a", "b", "c", "d"]) queue.add(handTask(id)).catch(() => {});
  await expect(queue.add(handTask("e"))).rejects.toMatchObject({ code: "QUEUE_FULL", data: { waiting: 3, size: 3 } });
  expect(queue.depth).toBe(3);
});

test("an id that is open cannot be used again, a finished one can", async () => {
  const queue = new RenderQueue<string>(LIMITS, {}, new HandClock());
  const first = handTask("a");
  const result = queue.add(first);
  await expect(queue.add(handTask("a"))).rejects.toMatchObject({ code: "INVALID_PARAMS", data: { field: "job_id" } });
  first.done();
  await result;
  queue.add(handTask("a")).catch(() => {});
  expect(queue.running?.task.id).toBe("a");
});

test("any sequence of adds, ends and cancels goes as in the model, every caller is answered once, and no timer is left", async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("add" as const), priority: fc.integer({ min: -2, max: 2 }) }),
    fc.record({ kind: fc.constant("done" as const) }),
    fc.record({ kind: fc.constant("cancel" as const), which: fc.nat(30) }),
    fc.record({ kind: fc.constant("clear" as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const clock = new HandClock();
      const queue = new RenderQueue<string>(LIMITS, {}, clock);
      const tasks = new Map<string, ReturnType<typeof handTask>>();
      const answers = new Map<string, string[]>();
      let waiting: { id: string; priority: number }[] = [];
      let running: string | null = null;
      const startNext = (): void => {
        waiting = waiting.map((one, i) => ({ ...one, i })).sort((a, b) => b.priority - a.priority || a.i - b.i);
        running ??= waiting.shift()?.id ?? null;
      };
      for (const [n, one] of steps.entries()) {
        if (one.kind === "add") {
          const id = `t${n}`;
          const task = handTask(id, { priority: one.priority });
          const full = running !== null && waiting.length >= LIMITS.size;
          tasks.set(id, task);
          const told: string[] = [];
          answers.set(id, told);
          queue.add(task).then(
            () => told.push("done"),
            (error: { code: string }) => told.push(error.code),
          );
          if (!full) waiting.push({ id, priority: one.priority });
        } else if (one.kind === "done" && running) {
          tasks.get(running)!.done();
          running = null;
        } else if (one.kind === "cancel") {
          const id = [...tasks.keys()][one.which];
          if (id === undefined) continue;
          queue.cancel(id);
          waiting = waiting.filter((other) => other.id !== id);
          if (running === id) running = null;
        } else if (one.kind === "clear") {
          expect(queue.clear()).toBe(waiting.length);
          waiting = [];
        }
        await settle();
        startNext();
        expect(queue.running?.task.id ?? null).toBe(running);
        const depths = queue.jobs().filter((job) => job.state === "queued");
        expect(depths.map((job) => job.task.id)).toEqual(waiting.map(({ id }) => id));
      }
      queue.clear();
      if (running) queue.cancel(running);
      await settle();
      for (const told of answers.values()) expect(told).toHaveLength(1);
      expect(queue.idle).toBe(true);
      expect(clock.pending).toBe(0);
    }),
    { numRuns: 200 },
  );
});
