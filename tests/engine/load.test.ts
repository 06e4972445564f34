/** Choosing another model: a fresh process for it; when it fails the former one stands again. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { job, openEngine, until } from "./open-engine.js";

test("another model gets another process, the same one keeps it", async () => {
  const engine = openEngine({ model: "cards" });
  await engine.draw(job());
  const pid = engine.pid;
  expect(await engine.load({ model: "cards" })).toEqual({ model: "cards", loadMs: 0 });
  expect(engine.pid).toBe(pid);
  await engine.load({ model: "cards:delay=1" });
  expect(engine.pid).not.toBe(pid);
});

test("a model that cannot be found leaves all as it was", async () => {
  const engine = openEngine({ model: "cards" });
  await engine.warmUp();
  await expect(engine.load({ model: "no-such-model" })).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
  expect(engine.state).toBe("warm");
});

test("a model that cannot be loaded fails, and the former one is loaded again by itself", async () => {
  const engine = openEngine({ model: "cards" });
  await engine.warmUp();
  const pid = engine.pid;
  const states: string[] = [];
  engine.on("state", (state) => states.push(`${state} ${engine.model}`));
  const empty = mkdtempSync(join(tmpdir(), "sq-test-"));
  await expect(engine.load({ model: `pictures:${empty}` })).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
  expect(engine.choice().name).toBe("cards");
  await until(() => engine.state === "warm");
  expect(states).toEqual(["warming pictures", "failed pictures", "warming cards", "warm cards"]);
  expect(engine.pid).not.toBe(pid);
  expect(engine.loaded?.choice.name).toBe("cards");
  expect(await engine.draw(job())).toMatchObject({ width: 64 });
});
