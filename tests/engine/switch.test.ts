/** One engine, two models: a picture's own model is brought in, what works is not given up for what cannot be had. */
import { cpSync, mkdtempSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { firstStep, job, openEngine, until } from "./open-engine.js";
import { installTiny, twoModels } from "./two-models.js";

// Several processes and loads a test: tenths of a second on an idle machine, many seconds on one where everything else runs too.
vi.setConfig({ testTimeout: 180_000 });

const modelsDir = twoModels(mkdtempSync(join(tmpdir(), "sq-test-")));
const open = (flags: Record<string, unknown> = {}) => openEngine({ model: "auto", modelsDir, device: "cpu", threads: 1, ...flags });
const small = { width: 64, height: 64, steps: 2 };

test("a variant means the chosen model if it is of it, else an installed one; the chosen one stays chosen", async () => {
  const engine = open();
  expect([engine.choice().name, engine.choice("schnell").name, engine.choice("dev").name]).toEqual([
    "tiny-schnell",
    "tiny-schnell",
    "tiny-dev",
  ]);
  await engine.draw(job(small), { choice: engine.choice("dev") });
  expect(engine.loaded?.choice.name).toBe("tiny-dev");
  expect(engine.choice().name).toBe("tiny-schnell");
});

test("the model that was named by hand is the one that its variant goes back to", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sq-test-"));
  const own = twoModels(folder);
  installTiny(own, "another-schnell", "schnell");
  const engine = open({ modelsDir: own });
  expect(engine.choice().name).toBe("another-schnell");
  await engine.load({ model: "tiny-schnell" });
  await engine.load({ model: "tiny-dev" });
  expect(engine.choice("schnell").name).toBe("tiny-schnell");
});

test("what is not installed is told with the command that installs it; the starter model does not stand in", () => {
  const folder = mkdtempSync(join(tmpdir(), "sq-test-"));
  installTiny(folder, "tiny-dev", "dev");
  const install = (variant: string, name: string) =>
    expect.objectContaining({
      code: "MODEL_NOT_FOUND",
      message: expect.stringContaining(`No ${variant} model`),
      hint: expect.stringContaining(`models pull ${name}`),
    });
  expect(() => open({ modelsDir: folder }).choice("schnell")).toThrow(install("schnell", "flux1-schnell-q4"));
  const empty = open({ modelsDir: mkdtempSync(join(tmpdir(), "sq-test-")) });
  expect(empty.choice("schnell").name).toBe("starter");
  expect(() => empty.choice("dev")).toThrow(install("dev", "flux1-dev-q8"));
});

test("each picture is drawn by its own model, bit for bit as if there were no other", async () => {
  const engine = open();
  const alone = {
    dev: await open({ model: "tiny-dev" }).draw(job(small)),
    schnell: await open({ model: "tiny-schnell" }).draw(job(small)),
  };
  for (const variant of ["dev", "schnell", "dev"] as const) {
    const { png, loadMs } = await engine.draw(job(small), { choice: engine.choice(variant) });
    expect(Buffer.compare(png, alone[variant].png)).toBe(0);
    expect(loadMs).toBeGreaterThan(0);
  }
  expect(await engine.draw(job(small), { choice: engine.choice("dev") })).toMatchObject({ loadMs: 0 });
  expect(engine.switches).toBe(2);
});

test("a switch and a warm-up of another model wait for the picture that is being drawn", async () => {
  const engine = open();
  const { seen, onProgress } = firstStep();
  const order: string[] = [];
  const long = engine
    .draw(job({ ...small, steps: 20 }), {
      choice: engine.choice("dev"),
      onProgress,
    })
    .then(() => order.push("dev drawn"));
  await seen;
  const pid = engine.pid;
  const warm = engine.warmUp().then(({ model }) => order.push(`${model} warm`));
  const short = engine.draw(job(small), { choice: engine.choice("schnell") }).then(() => order.push("schnell drawn"));
  await Promise.all([long, warm, short]);
  expect(order).toEqual(["dev drawn", "tiny-schnell warm", "schnell drawn"]);
  expect(engine.pid).not.toBe(pid);
});

test("too little memory: the plan refuses with its figures, and the loaded model has not been touched", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sq-test-"));
  installTiny(folder, "tiny-schnell", "schnell", { limits: { min: 64, max: 64, multiple: 16, default: 64 } });
  installTiny(folder, "tiny-dev", "dev", { limits: { min: 64, max: 2048, multiple: 16, default: 64 } });
  const engine = open({ modelsDir: folder, memoryLimit: 40 * 2 ** 20 });
  await engine.warmUp();
  const pid = engine.pid;
  await expect(engine.draw(job(small), { choice: engine.choice("dev") })).rejects.toMatchObject({
    code: "OUT_OF_MEMORY",
    message: expect.stringMatching(/^The model tiny-dev needs \d+ MiB on CPU, and 40 MiB are available/),
    data: { needed: expect.any(Number), available: 40 * 2 ** 20, weights: expect.any(Number) },
  });
  await expect(engine.load({ variant: "dev" })).rejects.toMatchObject({ code: "OUT_OF_MEMORY" });
  expect([engine.pid, engine.state, engine.switches, engine.choice().name]).toEqual([pid, "warm", 0, "tiny-schnell"]);
  await engine.draw(job(small));
  expect(engine.pid).toBe(pid);
});

test("a damaged model is refused before the loaded one is given up, and found again when it has been mended", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sq-test-"));
  const own = twoModels(folder);
  const vae = join(own, "tiny-dev", "vae.safetensors");
  const whole = join(import.meta.dirname, "../fixtures/golden/weights/bfl/ae.safetensors");
  cpSync(whole, vae);
  installTiny(own, "tiny-dev", "dev", { vae: "vae.safetensors" });
  const engine = open({ modelsDir: own });
  await engine.warmUp();
  const pid = engine.pid;
  const choice = engine.choice("dev");
  truncateSync(vae, 60_000);
  await expect(engine.draw(job(small), { choice })).rejects.toMatchObject({ code: "MODEL_INVALID" });
  expect([engine.pid, engine.state]).toEqual([pid, "warm"]);
  cpSync(whole, vae);
  await engine.draw(job(small), { choice: engine.choice("dev") });
  expect(engine.loaded?.choice.name).toBe("tiny-dev");
});

test("after a switch an idle model is still freed in its time, and a cancel in mid-switch leaves none behind", async () => {
  const engine = open({ keepAlive: "200ms" });
  await engine.warmUp();
  await engine.draw(job(small), { choice: engine.choice("dev") });
  await until(() => engine.state === "cold");
  await engine.warmUp();
  const abort = new AbortController();
  const drawing = engine.draw(job(small), {
    choice: engine.choice("dev"),
    signal: abort.signal,
  });
  engine.once("state", () => abort.abort(new Error("no")));
  await expect(drawing).rejects.toThrow("no");
  await until(() => engine.state === "cold");
  expect(engine.pid).toBeUndefined();
});
