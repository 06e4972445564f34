/** A child whose event loop stops is found out by its silence and killed. */
import { expect, test } from "vitest";
import { alive, supervise } from "./supervise.js";

test("an endless loop ends after hangMs and the next request runs", async () => {
  const supervisor = supervise({ hangMs: 2000, heartbeatMs: 100 });
  const pid = await supervisor.request<number>("pid", null);
  await expect(supervisor.request("hang", null)).rejects.toMatchObject({
    code: "ENGINE_CRASHED",
    message: expect.stringContaining("no sign of life"),
    data: { signal: "SIGKILL", ended: expect.any(String) },
  });
  expect(alive(pid)).toBe(false);
  expect(await supervisor.request("echo", 1)).toBe(1);
});

test("a child that is merely busy for long is left alone", async () => {
  const supervisor = supervise({ hangMs: 2000, heartbeatMs: 100 });
  expect(await supervisor.request("slow", { ms: 4000 })).toBe("done");
});
