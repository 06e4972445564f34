/** Where a daemon can be reached, and the names of the files beside its socket. */
import { platform } from "node:process";
import { SidequestError } from "../errors.js";

/** Bytes of `sun_path` without its closing NUL. The system cuts a longer path silently, so nobody may use one. */
export const SOCKET_PATH_LIMIT = platform === "darwin" ? 103 : 107;

/** @throws SidequestError INVALID_PARAMS when the path is too long or holds a NUL */
export function checkSocketPath(path: string): void {
  const bytes = Buffer.byteLength(path);
  if (bytes > SOCKET_PATH_LIMIT) {
    throw new SidequestError("INVALID_PARAMS", `socket: expected a path of at most ${SOCKET_PATH_LIMIT} bytes, got ${bytes}: ${path}`, {
      hint: "Choose a shorter one with --socket or SIDEQUEST_SOCKET.",
      data: { field: "socket", bytes, limit: SOCKET_PATH_LIMIT },
    });
  }
  if (path.includes("\0") || path === "")
    throw new SidequestError("INVALID_PARAMS", "socket: expected a path, got one that is empty or holds a NUL");
}

const beside = (path: string, ending: string): string => `${path.replace(/\.sock$/, "")}${ending}`;

/** `/tmp/x.sock` → `/tmp/x.pid`; another ending is kept and `.pid` added. */
export const pidPathOf = (socketPath: string): string => beside(socketPath, ".pid");
export const lockPathOf = (socketPath: string): string => beside(socketPath, ".lock");
