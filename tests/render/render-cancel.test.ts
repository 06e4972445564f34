/** Renders are cancelled by id, with the queue, with their client, and by the daemon's end. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { jobRecord } from "../../src/protocol/schemas/render.js";
import { next, openService, picture } from "./open-service.js";

test("in every stage: composing, waiting, running; afterwards it is finished", async () => {
  const service = openService({ model: "cards:delay=100" });
  const running = picture(service, { subject: "a", steps: 50, job_id: "running" });
  await next(service, "render.progress");
  const waiting = picture(service, { subject: "b", job_id: "waiting" });
  await next(service, "render.queued");
  const composing = picture(service, { subject: "c", job_id: "composing" });
  const outcomes = Promise.allSettled([running, waiting, composing]);
  expect(service.cancel("composing")).toEqual({ job_id: "composing", was: "queued", cancelled: true });
  expect(service.cancel("waiting")).toEqual({ job_id: "waiting", was: "queued", cancelled: true });
  expect(service.cancel("running")).toEqual({ job_id: "running", was: "running", cancelled: true });
  for (const outcome of await outcomes) expect(outcome).toMatchObject({ status: "rejected", reason: { code: "CANCELLED" } });
  expect(service.cancel("running")).toEqual({ job_id: "running", was: "finished", cancelled: false });
  expect(() => service.cancel("never")).toThrow(expect.objectContaining({ code: "INVALID_PARAMS" }));
  expect(readdirSync(service.outputDir)).toEqual([]);
  expect(service.status().last_error).toBeNull();
});

test("jobs and job fit their schema in every state", async () => {
  const service = openService({ model: "cards:delay=100" });
  const outcomes = Promise.allSettled(
    ["a", "b", "c"].map((id) => picture(service, { subject: id, job_id: id, steps: 3, priority: id === "c" ? 9 : 0 })),
  );
  await next(service, "render.progress");
  const jobs = service.jobs();
  for (const job of jobs) expect(jobRecord.strict().parse(job)).toEqual(job);
  expect(jobs.map(({ job_id, state, position }) => [job_id, state, position])).toEqual([
    ["a", "running", undefined],
    ["c", "queued", 0],
    ["b", "queued", 1],
  ]);
  expect(service.job("a").progress).toMatchObject({ step: 1, steps: 3 });
  expect(service.clearQueue()).toBe(2);
  await outcomes;
  expect(service.job("a")).toMatchObject({ state: "done", result: { image_url: expect.any(String) } });
  expect(service.job("b")).toMatchObject({ state: "cancelled", error: { code: "CANCELLED" } });
  expect(() => service.job("never")).toThrow(expect.objectContaining({ code: "INVALID_PARAMS" }));
});

test("a client that leaves takes its running render along", async () => {
  const service = openService({ model: "cards:delay=100" });
  const client = new AbortController();
  const render = service.submit({ tier: "portrait", subject: "a", steps: 50 }, { signal: client.signal });
  await next(service, "render.progress");
  client.abort();
  await expect(render).rejects.toMatchObject({ code: "CANCELLED" });
  expect(await picture(service, { subject: "b", steps: 1 })).toMatchObject({ steps: 1 });
});

test("a stop lets the running render finish within its grace and turns the others away", async () => {
  const service = openService({ model: "cards:delay=50" });
  const running = picture(service, { subject: "a" });
  await next(service, "render.progress");
  const waiting = picture(service, { subject: "b" });
  await next(service, "render.queued");
  const rejected = expect(waiting).rejects.toMatchObject({ code: "SHUTTING_DOWN" });
  await Promise.all([service.stop({ graceMs: 20_000 }), service.stop({ graceMs: 0 })]);
  await rejected;
  expect(await running).toMatchObject({ generator: "cards" });
  await expect(picture(service, { subject: "c" })).rejects.toMatchObject({ code: "SHUTTING_DOWN" });
  expect(service.engine.pid).toBeUndefined();
});

test("after the grace the running render is stopped as well", async () => {
  const service = openService({ model: "cards:delay=100" });
  const running = picture(service, { subject: "a", steps: 50 });
  await next(service, "render.progress");
  const rejected = expect(running).rejects.toMatchObject({ code: "SHUTTING_DOWN" });
  await service.stop({ graceMs: 50 });
  await rejected;
});
