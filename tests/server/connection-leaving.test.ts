/** A client that leaves is noticed while its work runs; one that has only said its last word still gets its replies. */
import { expect, it } from "vitest";
import { type Message, renderResult } from "../../src/protocol/message.js";
import type { Caller, Reply } from "../../src/server/connection.js";
import { lineServer, until } from "./line-server.js";

function workplace() {
  const signals: AbortSignal[] = [];
  const answer = (message: Message, caller: Caller): Reply => {
    signals.push(caller.signal);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(renderResult(message, {})), 600);
      caller.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve(undefined);
      });
    });
  };
  return { signals, answer };
}

it("aborts the work of a client that closes", async () => {
  const { signals, answer } = workplace();
  const peer = await (await lineServer(answer)).dial();
  peer.send({ id: 1, method: "x" });
  await until(() => signals.length === 1);
  peer.socket.destroy();
  await until(() => signals[0]!.aborted, 2000);
});

it("drops what waits behind it", async () => {
  const { signals, answer } = workplace();
  const peer = await (await lineServer(answer)).dial();
  peer.send({ id: 1, method: "x" }, { id: 2, method: "x" });
  await until(() => signals.length === 1);
  peer.socket.destroy();
  await until(() => signals[0]!.aborted, 2000);
  await new Promise((wake) => setTimeout(wake, 50));
  expect(signals).toHaveLength(1);
});

it("notices the leaving also while it does not read on", async () => {
  const { signals, answer } = workplace();
  const peer = await (await lineServer(answer, { maxInFlight: 1 })).dial();
  peer.send(...Array.from({ length: 5 }, (_, id) => ({ jsonrpc: "2.0", id, method: "x" })));
  await until(() => signals.length === 1);
  peer.socket.destroy();
  await until(() => signals[0]!.aborted, 2000);
});

it("answers a client that has shut down its sending side, then closes", async () => {
  const { signals, answer } = workplace();
  const peer = await (await lineServer(answer)).dial();
  peer.socket.end(`${JSON.stringify({ id: 1, method: "x" })}\n${JSON.stringify({ id: 2, method: "x" })}`);
  expect(await peer.json()).toEqual({ id: 1, result: {} });
  expect(await peer.json()).toEqual({ id: 2, result: {} });
  expect(await peer.line()).toBeUndefined();
  expect(signals).toHaveLength(2);
});

it("closes at once when an idle client does", async () => {
  const { answer } = workplace();
  const server = await lineServer(answer);
  const peer = await server.dial();
  await until(() => server.connections.length === 1);
  peer.socket.end();
  expect(await peer.line()).toBeUndefined();
  await until(() => server.connections[0]!.signal.aborted);
});
