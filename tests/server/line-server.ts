/** A bare server of connections for tests: the answer function decides, everything else is real. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Message } from "../../src/protocol/message.js";
import { type Caller, Connection, type ConnectionLimits, type Reply } from "../../src/server/connection.js";
import { LinePeer } from "./line-peer.js";

export const LIMITS: ConnectionLimits = { maxLine: 1 << 20, maxUnsent: 1 << 20, maxInFlight: 100, stallMs: 10_000 };

export interface LineServer {
  readonly connections: Connection[];
  readonly warnings: object[];
  dial(): Promise<LinePeer>;
}

export async function lineServer(
  answer: (message: Message, caller: Caller) => Reply,
  limits: Partial<ConnectionLimits> = {},
): Promise<LineServer> {
  const folder = mkdtempSync(join(tmpdir(), "sq-line-"));
  const path = join(folder, "s");
  const connections: Connection[] = [];
  const warnings: object[] = [];
  const log = { debug: () => undefined, warn: (fields: object) => void warnings.push(fields) };
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    connections.push(new Connection(connections.length, socket, { ...LIMITS, ...limits }, answer, log));
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const peers: LinePeer[] = [];
  onTestFinished(() => {
    for (const peer of peers) peer.socket.destroy();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    connections,
    warnings,
    async dial() {
      const peer = await LinePeer.dial(path);
      peers.push(peer);
      return peer;
    },
  };
}

/** Resolves when `is` holds; looks every few milliseconds. */
export async function until(is: () => boolean, patienceMs = 10_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!is()) {
    if (Date.now() > end) throw new Error(`still not so after ${patienceMs} ms: ${is}`);
    await new Promise((wake) => setTimeout(wake, 5));
  }
}
