/** Why a child process ended, told so that a person can act on it. */
import { readFileSync } from "node:fs";
import { type ErrorCode, SidequestError } from "../errors.js";

export interface ExitReason {
  readonly pid: number | undefined;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Why we ended it ourselves; undefined when it ended on its own. */
  readonly ended: string | undefined;
  /** Set when the process could not even be started. */
  readonly spawnError: string | undefined;
  /** See `ranOutOfMemory`. */
  readonly outOfMemory: boolean;
  /** Last lines of standard error, at most 4 KiB. */
  readonly stderr: string;
  readonly uptimeMs: number;
}

/** Kills by the kernel's out-of-memory killer since boot; undefined where the kernel does not tell (not Linux). */
export function oomKills(): number | undefined {
  try {
    const count = /^oom_kill (\d+)$/m.exec(readFileSync("/proc/vmstat", "utf8"))?.[1];
    return count === undefined ? undefined : Number(count);
  } catch {
    return undefined;
  }
}

/** What allocators say before they abort: V8, C++, ggml, CUDA, Vulkan. */
const LAST_WORDS = /out of memory|bad_alloc|failed to allocate|ErrorMemoryAllocation|ERROR_OUT_OF_(DEVICE|HOST)_MEMORY/i;

/**
 * True when the kernel's out-of-memory killer struck while the child lived and the child died of a SIGKILL that was not ours,
 * or when it aborted over a failed allocation. Pure.
 */
export function ranOutOfMemory(
  exit: Pick<ExitReason, "signal" | "ended" | "stderr">,
  killsBefore: number | undefined,
  killsAfter: number | undefined,
): boolean {
  if (exit.ended !== undefined) return false;
  if (exit.signal === "SIGKILL") return killsBefore !== undefined && killsAfter !== undefined && killsAfter > killsBefore;
  return exit.signal === "SIGABRT" && LAST_WORDS.test(exit.stderr);
}

/** "was ended by SIGSEGV after 1.2 s" and the like: the predicate of a sentence about the process. */
export function describeExit(reason: ExitReason): string {
  const after = `after ${(reason.uptimeMs / 1000).toFixed(1)} s`;
  if (reason.spawnError !== undefined) return `could not be started: ${reason.spawnError}`;
  if (reason.ended !== undefined) return `was ended ${after}: ${reason.ended}`;
  if (reason.outOfMemory) return `was ended by the system ${after} because memory ran out`;
  if (reason.signal !== null) return `was ended by ${reason.signal} ${after}`;
  return `exited with code ${reason.code} ${after}`;
}

/** The error that every request gets which was in the process when it ended. */
export function exitError(name: string, reason: ExitReason, crashCode: ErrorCode): SidequestError {
  const memory = reason.outOfMemory;
  return new SidequestError(memory ? "OUT_OF_MEMORY" : crashCode, `The ${name} process ${describeExit(reason)}.`, {
    hint: memory
      ? "Free memory, choose a smaller model or picture, or set --memory-limit."
      : "It is restarted for the next request; if this repeats, see the log and `sidequest-renderer doctor`.",
    data: {
      process: name,
      exit_code: reason.code,
      signal: reason.signal,
      ...(reason.ended === undefined ? {} : { ended: reason.ended }),
      uptime_ms: Math.round(reason.uptimeMs),
      stderr: reason.stderr,
    },
  });
}
