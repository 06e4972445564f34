/** Cancelling: at once, with confirmation, or by killing the child that does not listen. Deadlines go the same way. */
import { expect, test } from "vitest";
import { SidequestError } from "../../src/errors.js";
import { supervise } from "./supervise.js";

test("without stopWithinMs the request is given up at once and the child lives on", async () => {
  const supervisor = supervise();
  const pid = await supervisor.request("pid", null);
  await expect(supervisor.request("deaf", { ms: 60_000 }, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
    code: "CANCELLED",
  });
  expect(await supervisor.request("pid", null)).toBe(pid);
});

test("with stopWithinMs a handler that listens ends the wait, and the child stays", async () => {
  const supervisor = supervise();
  const pid = await supervisor.request("pid", null);
  const request = supervisor.request("slow", { ms: 60_000 }, { signal: AbortSignal.timeout(50), stopWithinMs: 20_000 });
  await expect(request).rejects.toMatchObject({ code: "CANCELLED" });
  expect(await supervisor.request("pid", null)).toBe(pid);
});

test("with stopWithinMs a deaf handler costs its child", async () => {
  const supervisor = supervise();
  const pid = await supervisor.request("pid", null);
  const request = supervisor.request("deaf", { ms: 60_000 }, { signal: AbortSignal.timeout(50), stopWithinMs: 100 });
  await expect(request).rejects.toMatchObject({ code: "CANCELLED" });
  expect(supervisor.lastExit?.ended).toContain("did not stop within 100 ms");
  expect(await supervisor.request("pid", null)).not.toBe(pid);
});

test("a deadline is told as such, and the signal's own reason passes through", async () => {
  const supervisor = supervise();
  await expect(supervisor.request("slow", { ms: 60_000 }, { deadlineMs: 300 })).rejects.toMatchObject({
    code: "DEADLINE_EXCEEDED",
    data: { deadline_ms: 300 },
  });
  const reason = new SidequestError("SHUTTING_DOWN", "The daemon is stopping.");
  await expect(supervisor.request("slow", { ms: 1 }, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test("a deadline covers the start of a child that never becomes ready", async () => {
  const supervisor = supervise({ entry: new URL("./children/mute.mjs", import.meta.url) });
  await expect(supervisor.request("echo", 1, { deadlineMs: 200 })).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
});
