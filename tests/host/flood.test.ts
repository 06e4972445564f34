/** A child that sends as fast as it can neither starves its own heartbeat nor loses a message. */
import { expect, test } from "vitest";
import { supervise } from "./supervise.js";

test("20,000 progress messages and events, in order, and the child is not taken for hung", async () => {
  const supervisor = supervise({ hangMs: 25_000, heartbeatMs: 200 });
  const progress: unknown[] = [];
  let events = 0;
  supervisor.on("event", () => events++);
  const count = 20_000;
  expect(await supervisor.request("flood", { count }, { onProgress: (value) => progress.push(value) })).toBe(count);
  expect(progress).toHaveLength(count);
  expect(progress.at(-1)).toBe(count - 1);
  expect(events).toBe(count);
  expect(supervisor.failures).toBe(0);
});
