/** A child killed from outside: its requests fail at once with the reason, the next one runs in a new child. */
import { expect, test } from "vitest";
import { supervise } from "./supervise.js";

test("SIGKILL in the middle of a request", async () => {
  const supervisor = supervise();
  const states: string[] = [];
  supervisor.on("state", (state) => states.push(state));
  const pid = await supervisor.request<number>("pid", null);
  const request = supervisor.request("slow", { ms: 60_000 });
  const other = supervisor.request("deaf", { ms: 60_000 });
  const begun = performance.now();
  process.kill(pid, "SIGKILL");
  await expect(request).rejects.toMatchObject({ code: "ENGINE_CRASHED", data: { signal: "SIGKILL", exit_code: null } });
  await expect(other).rejects.toMatchObject({ code: "ENGINE_CRASHED" });
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(supervisor.state).toBe("failed");
  const next = await supervisor.request<number>("pid", null);
  expect(next).not.toBe(pid);
  expect(states).toEqual(["starting", "ready", "failed", "starting", "ready"]);
});

test("the exit code and the last words stand in the error", async () => {
  const supervisor = supervise({ crashCode: "EMBED_FAILED" });
  await expect(supervisor.request("exit", { code: 3 })).rejects.toMatchObject({
    code: "EMBED_FAILED",
    message: expect.stringContaining("exited with code 3"),
    data: { exit_code: 3, stderr: "last words" },
  });
});

test("an eager child comes back by itself and is prepared before anything else", async () => {
  const prepared: number[] = [];
  const supervisor = supervise({
    restart: "eager",
    prepare: async (request) => {
      prepared.push(await request<number>("pid", null));
    },
  });
  await supervisor.start();
  const back = new Promise<void>((resolve) => supervisor.on("state", (state) => state === "ready" && resolve()));
  process.kill(supervisor.pid!, "SIGKILL");
  await back;
  expect(prepared).toHaveLength(2);
  expect(supervisor.pid).toBe(prepared[1]);
});
