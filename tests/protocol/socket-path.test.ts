/** A socket path that the system would cut is refused before anything is bound. */
import { describe, expect, it } from "vitest";
import { checkSocketPath, lockPathOf, pidPathOf, SOCKET_PATH_LIMIT } from "../../src/protocol/socket-path.js";

const pathOf = (bytes: number): string => `/${"a".repeat(bytes - 1)}`;

describe("socket paths", () => {
  it("may have as many bytes as sun_path holds, and not one more", () => {
    expect(() => checkSocketPath(pathOf(SOCKET_PATH_LIMIT))).not.toThrow();
    expect(() => checkSocketPath(pathOf(SOCKET_PATH_LIMIT + 1))).toThrow(
      new RegExp(`at most ${SOCKET_PATH_LIMIT} bytes, got ${SOCKET_PATH_LIMIT + 1}`),
    );
  });

  it("are counted in bytes, not in characters", () => {
    expect(() => checkSocketPath(`/${"é".repeat(60)}`)).toThrow(/got 121/);
  });

  it("name the pid file and the lock file", () => {
    expect(pidPathOf("/tmp/sidequest-renderer.sock")).toBe("/tmp/sidequest-renderer.pid");
    expect(pidPathOf("/run/sq/socket")).toBe("/run/sq/socket.pid");
    expect(lockPathOf("/tmp/a.sock")).toBe("/tmp/a.lock");
  });
});
