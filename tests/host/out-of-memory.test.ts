/** A child that dies for want of memory is told apart from one that crashed. */
import { expect, test } from "vitest";
import { ranOutOfMemory } from "../../src/host/exit-reason.js";
import { supervise } from "./supervise.js";

test("a heap that is used up ends as OUT_OF_MEMORY with a hint, and the next request runs", async () => {
  const supervisor = supervise({ execArgv: ["--max-old-space-size=32"] });
  await expect(supervisor.request("devour", null)).rejects.toMatchObject({
    code: "OUT_OF_MEMORY",
    hint: expect.stringContaining("--memory-limit"),
    data: { signal: "SIGABRT", stderr: expect.stringContaining("heap out of memory") },
  });
  expect(await supervisor.request("echo", 1)).toBe(1);
});

test("the kernel's killer is known by its counter; our own SIGKILL, a stranger's and a plain abort are not it", () => {
  const killed = { signal: "SIGKILL", ended: undefined, stderr: "" } as const;
  expect(ranOutOfMemory(killed, 3, 4)).toBe(true);
  expect(ranOutOfMemory(killed, 4, 4)).toBe(false);
  expect(ranOutOfMemory(killed, undefined, undefined)).toBe(false);
  expect(ranOutOfMemory({ ...killed, ended: "it hung" }, 3, 4)).toBe(false);
  const aborted = { signal: "SIGABRT", ended: undefined, stderr: "" } as const;
  expect(ranOutOfMemory(aborted, 3, 4)).toBe(false);
  expect(ranOutOfMemory({ ...aborted, stderr: "ggml_backend_cuda_buffer_type_alloc_buffer: cudaMalloc failed: out of memory" }, 3, 3)).toBe(
    true,
  );
});
