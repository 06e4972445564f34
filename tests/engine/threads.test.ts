/** Physical cores are counted from what the kernel tells. */
import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { coresInCpuinfo, physicalCores } from "../../src/engine/threads.js";

const cpu = (socket: number, core: number): string => `processor\t: 0\nphysical id\t: ${socket}\ncore id\t\t: ${core}\nflags\t: avx2`;

test("two threads of a core count once, equal core ids of two sockets twice", () => {
  expect(coresInCpuinfo([cpu(0, 0), cpu(0, 0), cpu(0, 1), cpu(0, 1)].join("\n\n"))).toBe(2);
  expect(coresInCpuinfo([cpu(0, 0), cpu(1, 0)].join("\n\n"))).toBe(2);
});

test("a machine that does not tell counts none, and all that it offers are used", () => {
  expect(coresInCpuinfo("processor\t: 0\nBogoMIPS\t: 50\n\nprocessor\t: 1")).toBe(0);
});

test("this machine has at least one and no more than it lets us use", () => {
  expect(physicalCores()).toBeGreaterThanOrEqual(1);
  expect(physicalCores()).toBeLessThanOrEqual(availableParallelism());
});
