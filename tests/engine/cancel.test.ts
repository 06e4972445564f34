/** Cancelling a picture: at the next step when the engine listens, by killing it when it does not. */
import { expect, test } from "vitest";
import { SidequestError } from "../../src/errors.js";
import { firstStep, job, openEngine } from "./open-engine.js";

test("a listening engine stops and keeps its process", async () => {
  const engine = openEngine({ model: "cards:delay=100" });
  const { seen, onProgress } = firstStep();
  const abort = new AbortController();
  const drawing = engine.draw(job({ steps: 50 }), { signal: abort.signal, onProgress });
  await seen;
  const pid = engine.pid;
  abort.abort(new SidequestError("CANCELLED", "no longer wanted"));
  await expect(drawing).rejects.toMatchObject({ code: "CANCELLED", message: "no longer wanted" });
  await engine.draw(job());
  expect(engine.pid).toBe(pid);
});

test("a stuck driver is killed after cancelDeadline: the answer is still CANCELLED, and the next picture is drawn", async () => {
  const engine = openEngine({ model: "cards:hang=2", cancelDeadline: "200ms" });
  const { seen, onProgress } = firstStep();
  const abort = new AbortController();
  const drawing = engine.draw(job(), { signal: abort.signal, onProgress });
  await seen;
  abort.abort(new SidequestError("CANCELLED", "no longer wanted"));
  await expect(drawing).rejects.toMatchObject({ code: "CANCELLED" });
  expect(engine.restarts).toBe(1);
  expect(await engine.draw(job({ steps: 1 }))).toMatchObject({ width: 64 });
});

test("a frozen process is found by its silence, without any cancel", async () => {
  const engine = openEngine({ model: "cards:freeze=2" }, { hangMs: 3000, heartbeatMs: 100 });
  await expect(engine.draw(job())).rejects.toMatchObject({ code: "ENGINE_CRASHED", message: expect.stringContaining("no sign of life") });
  expect(await engine.draw(job({ steps: 1 }))).toMatchObject({ width: 64 });
});

test("a cancel while the model loads answers at once; the load goes on", async () => {
  const engine = openEngine({ model: "cards:load=500" });
  const drawing = engine.draw(job(), { signal: AbortSignal.timeout(50) });
  await expect(drawing).rejects.toBeDefined();
  expect(engine.state).toBe("warming");
  expect(await engine.warmUp()).toMatchObject({ status: "warm" });
});
