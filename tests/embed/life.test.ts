/** The model is loaded once, comes back after a crash, and is gone from memory when it is unloaded. */
import { expect, it, vi } from "vitest";
import { freshHome, log, openEmbedder, writeModel } from "./open-embedder.js";

const loads = vi.spyOn(log, "info");
const fresh = (keepAlive = -1) => {
  const home = freshHome();
  writeModel(home);
  loads.mockClear();
  return openEmbedder(home, { keepAlive });
};
const loadCount = (): number => loads.mock.calls.filter((call) => (call as unknown[])[1] === "embedding model loaded").length;
const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it("loads once for many callers at once, and says when it was warm already", async () => {
  const embedder = fresh();
  const results = await Promise.all([embedder.warmUp(), embedder.embed("inn"), embedder.embed("hill"), embedder.warmUp()]);
  expect(results[0]).toMatchObject({ status: "warm", model: "all-MiniLM-L6-v2" });
  expect((await embedder.warmUp()).status).toBe("already_warm");
  expect(loadCount()).toBe(1);
});

it("a killed process costs the text it worked on at most; the next one works and is the same", async () => {
  const embedder = fresh();
  const before = await embedder.embed("inn");
  process.kill(embedder.status().pid!, "SIGKILL");
  await vi.waitFor(() => expect(embedder.status().state).toBe("failed"), 20_000);
  expect((await embedder.embed("inn")).embedding).toEqual(before.embedding);
  expect(embedder.status().state).toBe("warm");
});

it("unloading ends the process and tells what it freed; the next use loads again", async () => {
  const embedder = fresh();
  await embedder.warmUp();
  const pid = embedder.status().pid!;
  expect((await embedder.unload()).freedBytes).toBeGreaterThan(1_000_000);
  expect(alive(pid)).toBe(false);
  expect(embedder.status()).toMatchObject({ state: "cold", pid: null });
  expect(await embedder.unload()).toEqual({ freedBytes: 0 });
  await embedder.embed("inn");
  expect(loadCount()).toBe(2);
});

it("an idle model is given back after the keep-alive time", async () => {
  const embedder = fresh(100);
  await embedder.embed("inn");
  await vi.waitFor(() => expect(embedder.status().state).toBe("cold"), 20_000);
});

it("texts on their way while the model is unloaded are answered all the same", async () => {
  const embedder = fresh();
  const alone = await embedder.embed("inn");
  const underWay = Array.from({ length: 20 }, () => embedder.embed("inn"));
  await embedder.unload();
  for (const { embedding } of await Promise.all(underWay)) expect(embedding).toEqual(alone.embedding);
});
