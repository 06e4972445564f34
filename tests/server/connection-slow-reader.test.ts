/** A client that does not read holds no memory: progress is dropped first, then it is closed with a log line. */
import { expect, it } from "vitest";
import { type Message, renderResult } from "../../src/protocol/message.js";
import type { Reply } from "../../src/server/connection.js";
import { type LineServer, lineServer, until } from "./line-server.js";

const KIB = 1024;
const big = "x".repeat(10 * KIB);
const answer = (message: Message): Reply => renderResult(message, { big });
const asked = (count: number) => Array.from({ length: count }, (_, id) => ({ id, method: "x" }));
const unsent = (server: LineServer): number =>
  (server.connections[0] as unknown as { socket: { writableLength: number } }).socket.writableLength;

it("stops taking requests while replies are unsent, and closes a client that stands still", async () => {
  const server = await lineServer(answer, { maxUnsent: 256 * KIB, stallMs: 700 });
  const peer = await server.dial();
  peer.socket.pause();
  peer.send(...asked(5000));
  await until(() => server.connections.length === 1 && unsent(server) > 128 * KIB);
  expect(unsent(server)).toBeLessThan(256 * KIB);
  await until(() => server.connections[0]!.signal.aborted);
  expect(server.warnings).toMatchObject([{ client: 0 }]);
});

it("goes on with a client that reads late", async () => {
  const server = await lineServer(answer, { maxUnsent: 256 * KIB, stallMs: 5000 });
  const peer = await server.dial();
  peer.socket.pause();
  peer.send(...asked(300));
  await until(() => server.connections.length === 1 && unsent(server) > 128 * KIB);
  peer.socket.resume();
  for (let id = 0; id < 300; id++) expect((await peer.json()).id).toBe(id);
  expect(server.warnings).toEqual([]);
});

it("drops progress for a slow reader before it gives up on it", async () => {
  const server = await lineServer(answer, { maxUnsent: 1024 * KIB });
  const peer = await server.dial();
  peer.socket.pause();
  await until(() => server.connections.length === 1);
  const [connection] = server.connections;
  for (let i = 0; i < 2000; i++) connection!.notify(big, true);
  expect(unsent(server)).toBeLessThan(300 * KIB);
  expect(connection!.signal.aborted).toBe(false);
  for (let i = 0; i < 2000; i++) connection!.notify(big, false);
  await until(() => connection!.signal.aborted);
  expect(server.warnings).toHaveLength(1);
});

it("sends one reply larger than the limit to a client that reads", async () => {
  const server = await lineServer((message) => renderResult(message, "y".repeat(512 * KIB)), { maxUnsent: 64 * KIB });
  const peer = await server.dial();
  peer.send(...asked(3));
  for (let id = 0; id < 3; id++) expect((await peer.json()).id).toBe(id);
});
