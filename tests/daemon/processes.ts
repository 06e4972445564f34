/** Looks at processes as the system sees them. Linux only: elsewhere there are none to see. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

interface Seen {
  readonly pid: number;
  readonly parent: number;
  readonly state: string;
  readonly command: string;
}

function look(pid: number): Seen | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return { pid, parent: Number(parent), state: state!, command };
  } catch {
    return undefined;
  }
}

/** Whether tests can look at all. */
export const canLook = existsSync("/proc/self/stat");

/** Pids of the living children of `parent` whose command line holds `part`. */
export function childrenOf(parent: number, part = ""): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => look(Number(name)))
    .filter((seen) => seen !== undefined)
    .filter((seen) => seen.parent === parent && seen.state !== "Z" && seen.command.includes(part))
    .map((seen) => seen.pid);
}

export function lives(pid: number): boolean {
  const seen = look(pid);
  return seen !== undefined && seen.state !== "Z";
}
