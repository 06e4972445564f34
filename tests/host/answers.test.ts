/** Requests, progress, events and errors cross the process boundary unharmed. */
import { expect, test } from "vitest";
import { supervise } from "./supervise.js";

test("typed arrays travel both ways as what they are", async () => {
  const sent = { ids: new Int32Array([1, -2, 3]), rgb: new Uint8Array(3_000_000).fill(7), seeds: new Uint32Array([0xffff_ffff]) };
  const { rgb, ...small } = await supervise().request<typeof sent>("echo", sent);
  expect(small).toEqual({ ids: sent.ids, seeds: sent.seeds });
  expect(rgb).toBeInstanceOf(Uint8Array);
  expect(Buffer.compare(rgb, sent.rgb)).toBe(0);
});

test("a hundred requests at once each get their own answer", async () => {
  const supervisor = supervise();
  const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => supervisor.request<number>("echo", i)));
  expect(answers).toEqual(Array.from({ length: 100 }, (_, i) => i));
});

test("progress comes before the answer", async () => {
  const seen: unknown[] = [];
  expect(await supervise().request("slow", { ms: 1 }, { onProgress: (value) => seen.push(value) })).toBe("done");
  expect(seen).toEqual([{ step: 1 }]);
});

test("an error with one of our codes keeps code, message and data", async () => {
  await expect(supervise().request("fail", null)).rejects.toMatchObject({ code: "OUT_OF_MEMORY", message: "no room", data: { needed: 7 } });
});

test("a plain error is INTERNAL and the child lives on", async () => {
  const supervisor = supervise();
  const before = await supervisor.request("pid", null);
  await expect(supervisor.request("failPlainly", null)).rejects.toMatchObject({ code: "INTERNAL", message: "slip" });
  await expect(supervisor.request("noSuchMethod", null)).rejects.toMatchObject({ code: "INTERNAL" });
  expect(await supervisor.request("pid", null)).toBe(before);
});

test("tell reaches the child and its event comes back", async () => {
  const supervisor = supervise();
  expect(supervisor.tell("hello", 1), "nothing is running yet").toBe(false);
  await supervisor.start();
  const event = new Promise((resolve) => supervisor.once("event", (name, data) => resolve([name, data])));
  expect(supervisor.tell("hello", 42)).toBe(true);
  expect(await event).toEqual(["told", 42]);
});
