/** Events of a render in their order, previews as files, an ETA that counts down. */
import { existsSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { openService, picture } from "./open-service.js";

test("queued, started, progress step by step, finished; engine states between", async () => {
  const service = openService();
  const seen: string[] = [];
  service.on("render.queued", ({ job_id, position }) => seen.push(`queued ${job_id} ${position}`));
  service.on("render.started", ({ job_id, steps, seed }) => seen.push(`started ${job_id} ${steps} ${seed}`));
  service.on("render.progress", ({ step, steps, percent }) => seen.push(`${step}/${steps} ${percent}%`));
  service.on("render.finished", ({ job_id, state }) => seen.push(`finished ${job_id} ${state}`));
  service.on("engine.state", ({ state }) => seen.push(state));
  await picture(service, { subject: "a", seed: 5, job_id: "mine", steps: 2 });
  expect(seen).toEqual([
    "queued mine 0",
    "started mine 2 5",
    "warming",
    "warm",
    "busy",
    "1/2 50%",
    "2/2 100%",
    "warm",
    "finished mine done",
  ]);
});

test("previews are pictures on disk while the job runs, and gone after the service", async () => {
  const service = openService({ model: "cards:delay=100", previewEvery: 1 });
  const paths: string[] = [];
  const sizes: Promise<number | undefined>[] = [];
  service.on("render.preview", ({ image_path }) => {
    paths.push(image_path);
    sizes.push(
      sharp(image_path)
        .metadata()
        .then(({ width }) => width),
    );
  });
  await picture(service, { subject: "a", steps: 3 });
  expect(await Promise.all(sizes)).toEqual([64, 64]);
  await service.stop({ graceMs: 0 });
  expect(paths.map((path) => existsSync(path))).toEqual([false, false]);
});

test("the time left is told from the pace and shrinks", async () => {
  const service = openService({ model: "cards:delay=60" });
  await picture(service, { subject: "a" });
  const left: number[] = [];
  service.on("render.progress", ({ eta_ms }) => left.push(eta_ms!));
  await picture(service, { subject: "b", steps: 8 });
  expect(left).toHaveLength(8);
  expect(left[0]).toBeGreaterThan(left[6]!);
  for (const ms of left) expect(Number.isInteger(ms)).toBe(true);
});
