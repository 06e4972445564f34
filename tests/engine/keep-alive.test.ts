/** How long an idle model stays: its time, not at all, for ever. Freed means that its process is gone. */
import { expect, test } from "vitest";
import { alive, job, openEngine, until } from "./open-engine.js";

test("after its time the process ends, and the next picture loads again", async () => {
  const engine = openEngine({ model: "cards", keepAlive: "300ms" });
  await engine.draw(job());
  const pid = engine.pid!;
  await until(() => engine.state === "cold");
  expect(alive(pid)).toBe(false);
  await engine.draw(job());
  expect(engine.pid).not.toBe(pid);
});

test("a warm-up alone is forgotten after its time too", async () => {
  const engine = openEngine({ model: "cards", keepAlive: "200ms" });
  await engine.warmUp();
  await until(() => engine.state === "cold");
});

test("0 frees at once, but a job that follows still finds the model warm", async () => {
  const engine = openEngine({ model: "cards", keepAlive: 0 });
  const pids: (number | undefined)[] = [];
  const note = (): void => void pids.push(engine.pid);
  await Promise.all([engine.draw(job(), { onProgress: note }), engine.draw(job(), { onProgress: note })]);
  expect(new Set(pids).size).toBe(1);
  await until(() => engine.state === "cold");
});

test("-1 never frees", async () => {
  const engine = openEngine({ model: "cards", keepAlive: -1 });
  await engine.draw(job());
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(engine.state).toBe("warm");
});
