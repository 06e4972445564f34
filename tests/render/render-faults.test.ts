/** What goes wrong with a render hits that render alone: the service answers throughout and draws the next. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { next, openService, picture } from "./open-service.js";

test("the engine killed in mid-render: a structured error within a second, status answers, the next render works", async () => {
  const service = openService({ model: "cards:delay=100" });
  const doomed = picture(service, { subject: "a", steps: 50 });
  const waiting = picture(service, { subject: "b", steps: 1 });
  await next(service, "render.progress");
  const begun = performance.now();
  process.kill(service.engine.pid!, "SIGKILL");
  expect(service.status()).toMatchObject({ busy: true, queue_depth: 1 });
  await expect(doomed).rejects.toMatchObject({ code: "ENGINE_CRASHED", hint: expect.any(String), data: { signal: "SIGKILL" } });
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(service.status().last_error).toMatchObject({ code: "ENGINE_CRASHED" });
  expect(await waiting).toMatchObject({ generator: "cards" });
  expect(readdirSync(service.outputDir)).toHaveLength(1);
  expect(service.status().counters).toMatchObject({ renders_done: 1, renders_failed: 1, engine_restarts: 1 });
});

test("a driver that hangs ends at the caller's deadline plus the cancel's", async () => {
  const service = openService({ model: "cards:hang=2", cancelDeadline: "200ms" });
  await service.warmUp();
  await expect(picture(service, { subject: "a", deadline_ms: 300 })).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
  expect(await picture(service, { subject: "a", steps: 1 })).toMatchObject({ steps: 1 });
});

test("running too long and waiting too long are told apart", async () => {
  const service = openService({ model: "cards:delay=100", runDeadline: "3s", waitDeadline: "500ms" });
  await service.warmUp();
  const outcomes = await Promise.allSettled([picture(service, { subject: "a", steps: 50 }), picture(service, { subject: "b" })]);
  expect(outcomes).toMatchObject(
    ["running", "waiting"].map((counted) => ({ status: "rejected", reason: { code: "DEADLINE_EXCEEDED", data: { counted } } })),
  );
});

test("out of memory and failures keep their codes", async () => {
  for (const [option, code] of [
    ["oom", "OUT_OF_MEMORY"],
    ["fail", "GENERATION_FAILED"],
  ] as const) {
    await expect(picture(openService({ model: `cards:${option}=1` }), { subject: "a" })).rejects.toMatchObject({ code });
  }
});

test("without a model the render says how to get one, and so does status", async () => {
  const service = openService({ model: "no-such-model" });
  await expect(picture(service, { subject: "a" })).rejects.toMatchObject({ code: "MODEL_NOT_FOUND", hint: expect.any(String) });
  await expect(service.warmUp()).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
  expect(service.status()).toMatchObject({
    model: null,
    degraded: expect.arrayContaining([expect.objectContaining({ what: "pictures" })]),
  });
});

test("the queue's bound is told at once", async () => {
  const service = openService({ model: "cards:delay=100", queueSize: 1 });
  const outcomes = Promise.allSettled([1, 2, 3].map((n) => picture(service, { subject: String(n) })));
  await expect(picture(service, { subject: "4" })).rejects.toMatchObject({ code: "QUEUE_FULL" });
  expect((await outcomes).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
});
