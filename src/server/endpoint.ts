/** The socket file and the pid file: bound under a private name, renamed into place, removed only while they are ours. */
import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { connect, type Server } from "node:net";
import { basename, dirname, join } from "node:path";
import { SidequestError } from "../errors.js";
import { checkSocketPath, lockPathOf, pidPathOf, SOCKET_PATH_LIMIT } from "../protocol/socket-path.js";
import { acquireLock, alreadyRunning, livePidIn } from "./lock.js";

/** A socket path that is ours alone. */
export interface Endpoint {
  /** Puts `server` behind the path and writes the pid file. @throws SidequestError INTERNAL when binding fails */
  open(server: Server): Promise<void>;
  /** Removes socket and pid file if they are ours, and frees the lock. Close the server first. Idempotent. */
  close(): void;
}

/**
 * Takes the lock on `path`, and makes sure that nobody else answers there. Nothing is bound yet.
 * @param inherited a listening descriptor from a service manager, which owns the socket file then
 * @throws SidequestError INVALID_PARAMS for a path that cannot be a socket; INTERNAL "already running, pid N"
 */
export async function claimEndpoint(path: string, inherited?: number): Promise<Endpoint> {
  checkSocketPath(path);
  makeFolder(dirname(path));
  const lock = await acquireLock(lockPathOf(path));
  const undo: (() => void)[] = [() => lock.release()];
  const close = (): void => {
    for (let step = undo.pop(); step; step = undo.pop()) step();
  };
  try {
    if (inherited === undefined) await refuseIfOccupied(path);
  } catch (error) {
    close();
    throw error;
  }
  return {
    async open(server) {
      if (inherited === undefined) undo.push(await bind(path, server));
      else await listen(server, { fd: inherited });
      undo.push(writePid(pidPathOf(path)));
    },
    close,
  };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new SidequestError("INVALID_PARAMS", `socket: cannot make the folder ${path}: ${(cause as Error).message}`, {
      hint: "Choose another --socket.",
    });
  }
}

/** Listens on a private name, then renames: clients see a socket that answers or none, and Node's own clean-up finds nothing. */
async function bind(path: string, server: Server): Promise<() => void> {
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
