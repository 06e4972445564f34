/** How many threads compute best: one per physical core, since two threads of a core share its vector units. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

/** Distinct (package, core) pairs in Linux's /proc/cpuinfo; 0 when the text does not tell, as on many ARM machines. Pure. */
export function coresInCpuinfo(text: string): number {
  const cores = new Set<string>();
  for (const block of text.split(/\n\s*\n/)) {
    const core = /^core id\s*:\s*(\d+)/m.exec(block)?.[1];
    const socket = /^physical id\s*:\s*(\d+)/m.exec(block)?.[1] ?? "0";
    if (core !== undefined) cores.add(`${socket}/${core}`);
  }
  return cores.size;
}

const COUNT: Partial<Record<NodeJS.Platform, () => number>> = {
  linux: () => coresInCpuinfo(readFileSync("/proc/cpuinfo", "utf8")),
  darwin: () => Number(execFileSync("/usr/sbin/sysctl", ["-n", "hw.physicalcpu"], { encoding: "utf8" })),
};

/** Physical cores that this process may use: never more than its CPU affinity allows, never less than one. */
export function physicalCores(): number {
  const usable = availableParallelism();
  try {
    return Math.min(COUNT[process.platform]?.() || usable, usable);
  } catch {
    return usable;
  }
}
