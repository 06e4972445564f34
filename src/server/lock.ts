/** The lock that makes a daemon the only one on its socket path: flock, so that the kernel ends it with the process. */
import { closeSync, constants, fstatSync, ftruncateSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { SidequestError } from "../errors.js";

export interface Lock {
  /** Removes the lock file and frees the lock. Idempotent. */
  release(): void;
}

const BUSY = new Set(["EAGAIN", "EWOULDBLOCK"]);
/** A winner writes its pid right after it has the lock; a loser may look a moment too early. */
const PID_PATIENCE_MS = 500;

/**
 * @throws SidequestError INTERNAL "already running, pid N" when another daemon holds the lock (data: reason, pid);
 *   INTERNAL when the file cannot be opened or flock is not available
 */
export async function acquireLock(path: string): Promise<Lock> {
  const { flockSync } = await loadFlock();
  for (;;) {
    const fd = openLock(path);
    try {
      flockSync(fd, "exnb");
    } catch (cause) {
      closeSync(fd);
      if (BUSY.has((cause as NodeJS.ErrnoException).code ?? "")) throw alreadyRunning(await holderOf(path));
      throw new SidequestError("INTERNAL", `Cannot lock ${path}: ${(cause as Error).message}`, { cause });
    }
    // A holder removes the file before it lets go: whoever waited on the removed one must take the new one.
    if (!isFileAt(path, fd)) {
      closeSync(fd);
      continue;
    }
    ftruncateSync(fd);
    writeSync(fd, `${process.pid}\n`, 0);
    return lockOn(path, fd);
  }
}

function lockOn(path: string, fd: number): Lock {
  let held = true;
  return {
    release() {
      if (!held) return;
      held = false;
      if (isFileAt(path, fd)) unlinkSync(path);
      closeSync(fd);
    },
  };
}

async function loadFlock(): Promise<typeof import("fs-ext")> {
  try {
    return (await import("fs-ext")).default as typeof import("fs-ext");
  } catch (cause) {
    throw new SidequestError("INTERNAL", `The file lock's native part cannot be loaded: ${(cause as Error).message}`, {
      hint: "Build it with `npm rebuild fs-ext`.",
      cause,
    });
  }
}

function openLock(path: string): number {
  try {
    return openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW, 0o600);
  } catch (cause) {
    throw new SidequestError("INTERNAL", `Cannot open the lock file ${path}: ${(cause as Error).message}`, {
      hint: "Choose a socket in a folder of your own with --socket.",
      cause,
    });
  }
}

function isFileAt(path: string, fd: number): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  const ours = fstatSync(fd);
  return there !== undefined && there.ino === ours.ino && there.dev === ours.dev;
}

async function holderOf(path: string): Promise<number | undefined> {
  for (let waited = 0; waited <= PID_PATIENCE_MS; waited += 25) {
    const pid = livePidIn(path);
    if (pid !== undefined) return pid;
    await sleep(25);
  }
  return undefined;
}

/** The pid that a lock or pid file names, if such a process lives. */
export function livePidIn(path: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path, "utf8"), 10);
    if (!(pid > 0)) return undefined;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // EPERM: it lives, and is another user's.
    return (error as NodeJS.ErrnoException).code === "EPERM" ? Number.parseInt(readFileSync(path, "utf8"), 10) : undefined;
  }
}

export function alreadyRunning(pid: number | undefined): SidequestError {
  return new SidequestError("INTERNAL", `already running, pid ${pid ?? "unknown"}`, {
    hint: "Stop it with `sidequest-renderer --shutdown`, or choose another --socket.",
    data: { reason: "already_running", ...(pid === undefined ? {} : { pid }) },
  });
}
