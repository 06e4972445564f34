/** The engine's process dies in the middle of a picture: an error within a second, and the next picture is drawn. */
import { expect, test } from "vitest";
import { firstStep, job, openEngine, until } from "./open-engine.js";

test("SIGKILL from outside", async () => {
  const engine = openEngine({ model: "cards:delay=100" });
  const { seen, onProgress } = firstStep();
  const drawing = engine.draw(job({ steps: 50 }), { onProgress });
  await seen;
  const begun = performance.now();
  process.kill(engine.pid!, "SIGKILL");
  await expect(drawing).rejects.toMatchObject({ code: "ENGINE_CRASHED", data: { signal: "SIGKILL" } });
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(await engine.draw(job())).toMatchObject({ width: 64, height: 48 });
  expect(engine.restarts).toBe(1);
});

test("abort() in the driver: the picture's own step is the same each time, another picture works", async () => {
  const engine = openEngine({ model: "cards:crash=3" });
  await expect(engine.draw(job({ steps: 4 }))).rejects.toMatchObject({ code: "ENGINE_CRASHED", data: { signal: "SIGABRT" } });
  await expect(engine.draw(job({ steps: 4 }))).rejects.toMatchObject({ code: "ENGINE_CRASHED" });
  expect(await engine.draw(job({ steps: 2 }))).toMatchObject({ width: 64 });
});

test("after a crash the model is made warm again without being asked", async () => {
  const engine = openEngine({ model: "cards" });
  await engine.warmUp();
  const states: unknown[] = [];
  engine.on("state", (state, error) => states.push([state, error?.code]));
  process.kill(engine.pid!, "SIGKILL");
  await until(() => states.length === 3);
  expect(states).toEqual([
    ["failed", "ENGINE_CRASHED"],
    ["warming", undefined],
    ["warm", undefined],
  ]);
  expect(engine.error).toBeNull();
});

test("an engine that dies idle again and again is left alone until it is needed", async () => {
  const engine = openEngine({ model: "cards" });
  let warmed = 0;
  engine.on("state", (state) => {
    if (state === "warm" && ++warmed <= 5) process.kill(engine.pid!, "SIGKILL");
  });
  await engine.warmUp();
  await until(() => engine.restarts === 3);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(engine.state).toBe("failed");
  expect(warmed).toBe(3);
});

test("out of memory and failures are told by their own codes, and the process lives on", async () => {
  for (const [option, code] of [
    ["oom", "OUT_OF_MEMORY"],
    ["fail", "GENERATION_FAILED"],
  ] as const) {
    const engine = openEngine({ model: `cards:${option}=2` });
    await expect(engine.draw(job())).rejects.toMatchObject({ code });
    expect(engine.state).toBe("warm");
    expect(await engine.draw(job({ steps: 1 }))).toMatchObject({ width: 64 });
    expect(engine.restarts).toBe(0);
  }
});
