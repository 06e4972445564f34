/** The socket file and the pid file: bound under a private name, renamed into place, removed only while they are ours. */
import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { connect, type Server } from "node:net";
import { basename, dirname, join } from "node:path";
import { SidequestError } from "../errors.js";
import { checkSocketPath, lockPathOf, pidPathOf, SOCKET_PATH_LIMIT } from "../protocol/socket-path.js";
import { acquireLock, alreadyRunning, livePidIn } from "./lock.js";

export interface Endpoint {
  readonly path: string;
  /** Stops listening, removes socket and pid file if they are ours, frees the lock. Idempotent. */
  close(): void;
}

/**
 * Takes the lock and puts `server` behind `path`.
 * @param inherited a listening descriptor from a service manager, which owns the socket file then
 * @throws SidequestError INVALID_PARAMS for a path that cannot be a socket; INTERNAL "already running, pid N" when somebody
 *   alive is there, or when binding fails
 */
export async function openEndpoint(path: string, server: Server, inherited?: number): Promise<Endpoint> {
  checkSocketPath(path);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const lock = await acquireLock(lockPathOf(path));
  try {
    const removeSocket = inherited === undefined ? await bind(path, server) : await adopt(inherited, server);
    const removePid = writePid(pidPathOf(path));
    return {
      path,
      close() {
        server.close();
        removeSocket();
        removePid();
        lock.release();
      },
    };
  } catch (error) {
    server.close();
    lock.release();
    throw error;
  }
}

/** Listens on a private name, then renames: clients see a socket that answers or none, and Node's own clean-up finds nothing. */
async function bind(path: string, server: Server): Promise<() => void> {
  await refuseIfOccupied(path);
  const hidden = privateName(path);
  rmSync(hidden, { force: true });
  await withMask(0o077, () => listen(server, { path: hidden }));
  chmodSync(hidden, 0o600);
  const ours = lstatSync(hidden);
  renameSync(hidden, path);
  return () => {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (there && there.ino === ours.ino && there.dev === ours.dev) unlinkSync(path);
  };
}

async function adopt(fd: number, server: Server): Promise<() => void> {
  await listen(server, { fd });
  return () => undefined;
}

/** Node binds within the call, so the mask of the whole process is another one for that moment only. */
function withMask<T>(mask: number, work: () => T): T {
  const usual = process.umask(mask);
  try {
    return work();
  } finally {
    process.umask(usual);
  }
}

function listen(server: Server, where: { path: string } | { fd: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void => reject(new SidequestError("INTERNAL", `Cannot listen: ${cause.message}`, { cause }));
    server.once("error", fail);
    server.listen(where, () => {
      server.off("error", fail);
      resolve();
    });
  });
}

/** A daemon of another make takes no lock of ours, so its socket is tried; a file that is no socket is never touched. */
async function refuseIfOccupied(path: string): Promise<void> {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return;
  if (!there.isSocket()) {
    throw new SidequestError("INVALID_PARAMS", `socket: expected a socket or nothing at ${path}, got another kind of file`, {
      hint: "Remove it yourself, or choose another --socket.",
    });
  }
  if (await answers(path)) throw alreadyRunning(livePidIn(pidPathOf(path)));
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(path);
    const settle = (alive: boolean): void => {
      probe.destroy();
      resolve(alive);
    };
    probe.once("connect", () => settle(true));
    // Whatever is not a clear "nobody there" may be somebody who is busy.
    probe.once("error", (error: NodeJS.ErrnoException) => settle(!["ECONNREFUSED", "ENOENT"].includes(error.code ?? "")));
  });
}

/** Always the same for one path, so that a leftover is found again; never longer than the path itself if that is usual. */
function privateName(path: string): string {
  const length = Math.min(9, Math.max(3, Buffer.byteLength(basename(path)) - 1));
  const name = join(dirname(path), `.${createHash("sha256").update(basename(path)).digest("hex").slice(0, length)}`);
  if (Buffer.byteLength(name) > SOCKET_PATH_LIMIT) {
    throw new SidequestError("INVALID_PARAMS", `socket: the folder's path leaves no room for a private name: ${dirname(path)}`, {
      hint: "Choose a socket in a folder with a shorter path.",
    });
  }
  return name;
}

function writePid(path: string): () => void {
  const line = `${process.pid}\n`;
  const hidden = `${path}.${process.pid}`;
  writeFileSync(hidden, line, { mode: 0o644 });
  renameSync(hidden, path);
  return () => {
    try {
      if (readFileSync(path, "utf8") === line) unlinkSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  };
}
