/** The engine's life: cold, warming, warm, busy, warm, and cold again with its process gone. */
import { expect, test } from "vitest";
import { alive, job, openEngine } from "./open-engine.js";

test("each state is told once, in order, and unload ends the process", async () => {
  const engine = openEngine({ model: "cards" });
  const states: string[] = [engine.state];
  engine.on("state", (state) => states.push(state));
  await engine.draw(job());
  await engine.draw(job());
  const pid = engine.pid!;
  const { freedBytes } = await engine.unload();
  expect(states).toEqual(["cold", "warming", "warm", "busy", "warm", "busy", "warm", "cold"]);
  expect(freedBytes).toBeGreaterThan(1_000_000);
  expect(alive(pid)).toBe(false);
  expect(engine.memory).toEqual({});
});

test("warm-ups at the same time share one load, a later one has nothing to do", async () => {
  const engine = openEngine({ model: "cards:load=50" });
  const [a, b] = await Promise.all([engine.warmUp(), engine.warmUp()]);
  expect([a.status, b.status]).toEqual(["warm", "warm"]);
  expect(await engine.warmUp()).toMatchObject({ status: "already_warm", model: "cards" });
});

test("pictures asked for at the same time are drawn one after the other", async () => {
  const engine = openEngine({ model: "cards:delay=5" });
  const order: string[] = [];
  const draw = (name: string): Promise<unknown> => engine.draw(job(), { onProgress: ({ step }) => order.push(`${name}${step}`) });
  await Promise.all([draw("a"), draw("b")]);
  expect(order).toEqual(["a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4"]);
});

test("a stopped engine refuses and leaves no process", async () => {
  const engine = openEngine({ model: "cards" });
  await engine.warmUp();
  const pid = engine.pid!;
  await engine.stop();
  expect(alive(pid)).toBe(false);
  await expect(engine.draw(job())).rejects.toMatchObject({ code: "SHUTTING_DOWN" });
});
