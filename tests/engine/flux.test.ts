/** The native engine through the whole process boundary, on the tiny reference model: exact repeats, cancel, death, start pictures. */
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { expect, test } from "vitest";
import { SidequestError } from "../../src/errors.js";
import { freshFolder } from "../render/open-service.js";
import { firstStep, job, openEngine } from "./open-engine.js";

const model = fileURLToPath(new URL("../fixtures/golden/weights/diffusers", import.meta.url));
const small = { width: 64, height: 48, steps: 2, guidance: 3.5 };
// One thread: on a machine that runs other tests beside this one, two that wait for each other are slower.
const open = () => openEngine({ model, device: "cpu", threads: 1 });

test("the same job twice is the same file; seed, prompt and steps each change it; a repeated prompt costs no encoding", async () => {
  const engine = open();
  const first = await engine.draw(job(small));
  const second = await engine.draw(job(small));
  expect(Buffer.compare(first.png, second.png)).toBe(0);
  expect(second.counters).toMatchObject({ embeddingCacheHit: 1, graphsBuilt: first.counters.graphsBuilt });
  expect(await sharp(first.png).metadata()).toMatchObject({ width: 64, height: 48, format: "png" });
  for (const change of [{ seed: 8 }, { t5: "another" }, { steps: 3 }]) {
    expect(Buffer.compare(first.png, (await engine.draw(job({ ...small, ...change }))).png)).not.toBe(0);
  }
  expect(engine.loaded?.report).toMatchObject({ device: { kind: "cpu" }, details: { transformer: { guidance: true } } });
  expect(engine.memory).toMatchObject({ weights: expect.any(Number), process_rss: expect.any(Number) });
});

test("progress names the stages, previews are small pictures", async () => {
  const stages: string[] = [];
  const previews: Uint8Array[] = [];
  await open().draw(job({ ...small, steps: 3, previewEvery: 1 }), {
    onProgress: ({ stage, preview }) => {
      stages.push(stage);
      if (preview) previews.push(preview);
    },
  });
  expect(stages).toEqual(expect.arrayContaining(["t5", "clip", "denoise", "vae_decode"]));
  expect(previews.length).toBeGreaterThan(0);
  expect((await sharp(previews[0]).metadata()).format).toBe("png");
});

test("a cancel stops it between steps and keeps the process", async () => {
  const engine = open();
  const { seen, onProgress } = firstStep();
  const abort = new AbortController();
  const drawing = engine.draw(job({ ...small, width: 256, height: 256, steps: 50 }), { signal: abort.signal, onProgress });
  await seen;
  const pid = engine.pid;
  abort.abort(new SidequestError("CANCELLED", "no longer wanted"));
  await expect(drawing).rejects.toMatchObject({ code: "CANCELLED" });
  expect(await engine.draw(job(small))).toMatchObject({ width: 64 });
  expect(engine.pid).toBe(pid);
});

test("SIGKILL in mid-render: an error within a second, and the next picture is the one it always was", async () => {
  const engine = open();
  const before = await engine.draw(job(small));
  const { seen, onProgress } = firstStep();
  const drawing = engine.draw(job({ ...small, width: 256, height: 256, steps: 50 }), { onProgress });
  await seen;
  const begun = performance.now();
  process.kill(engine.pid!, "SIGKILL");
  await expect(drawing).rejects.toMatchObject({ code: "ENGINE_CRASHED", data: { signal: "SIGKILL" } });
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(Buffer.compare((await engine.draw(job(small))).png, before.png)).toBe(0);
});

test("a start picture of any size and kind is fitted; an unreadable one is refused by name", async () => {
  const engine = open();
  const folder = freshFolder();
  const path = `${folder}/start.webp`;
  await sharp({ create: { width: 30, height: 90, channels: 4, background: "#4080c080" } })
    .webp()
    .toFile(path);
  const near = await engine.draw(job({ ...small, init: { path, strength: 0.5 } }));
  const plain = await engine.draw(job(small));
  expect(Buffer.compare(near.png, plain.png)).not.toBe(0);
  await expect(engine.draw(job({ ...small, init: { path: `${model}/model_index.json`, strength: 0.5 } }))).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    data: { field: "init_image" },
  });
});

test("a prompt longer than the encoders see is drawn, and told", async () => {
  const { warnings } = await open().draw(job({ ...small, t5: "word ".repeat(700), clip: "word ".repeat(100) }));
  expect(warnings).toHaveLength(2);
  expect(warnings[0]).toMatch(/too long for T5: its last \d+ tokens/);
});

test("a damaged model is refused by its own code, and its memory is given back", async () => {
  const { cpSync, truncateSync } = await import("node:fs");
  const folder = `${freshFolder()}/m`;
  cpSync(model, folder, { recursive: true });
  truncateSync(`${folder}/vae/diffusion_pytorch_model.safetensors`, 60_000);
  const engine = openEngine({ model: folder, device: "cpu", threads: 1 });
  await expect(engine.warmUp()).rejects.toMatchObject({ code: expect.stringMatching(/MODEL_(INVALID|NOT_FOUND)/) });
  expect(engine.state).toBe("failed");
  expect(engine.pid).toBeUndefined();
});
