/** On one connection plain requests are answered in their order, JSON-RPC ones as they finish. */
import { expect, it } from "vitest";
import { type Message, type Request, renderError, renderResult } from "../../src/protocol/message.js";
import type { Reply } from "../../src/server/connection.js";
import { lineServer } from "./line-server.js";

/** `wait` takes as long as its params say, everything else is answered at once. */
function answer(message: Message): Reply {
  if ("error" in message) return renderError(message, message.error);
  const request: Request = message;
  const line = request.id === undefined ? undefined : renderResult(request, request.params);
  const ms = Number(request.params.ms ?? 0);
  return request.method === "wait" ? new Promise((resolve) => setTimeout(() => resolve(line), ms)) : line;
}

const ids = async (peer: { json(): Promise<Record<string, unknown>> }, count: number): Promise<unknown[]> => {
  const found = [];
  for (let i = 0; i < count; i++) found.push((await peer.json()).id);
  return found;
};

it("answers plain requests in order, bad lines among them", async () => {
  const peer = await (await lineServer(answer)).dial();
  peer.send(
    { id: 1, method: "wait", params: { ms: 60 } },
    { id: 2, method: "x" },
    "nonsense",
    { id: 3, method: "wait", params: { ms: 1 } },
    { id: 4, method: "x" },
  );
  expect(await ids(peer, 5)).toEqual([1, 2, "unknown", 3, 4]);
});

it("answers JSON-RPC requests as they finish, also past a plain one that takes its time", async () => {
  const peer = await (await lineServer(answer)).dial();
  const rpc = (id: number, ms: number) => ({ jsonrpc: "2.0", id, method: "wait", params: { ms } });
  peer.send({ id: "plain", method: "wait", params: { ms: 300 } }, rpc(1, 150), rpc(2, 10), { jsonrpc: "2.0", id: 3, method: "x" });
  expect(await ids(peer, 4)).toEqual([3, 2, 1, "plain"]);
});

it("answers different connections side by side", async () => {
  const server = await lineServer(answer);
  const [slow, quick] = [await server.dial(), await server.dial()];
  slow.send({ id: 1, method: "wait", params: { ms: 500 } });
  quick.send({ id: 2, method: "x" });
  expect(await ids(quick, 1)).toEqual([2]);
  expect(slow.untaken).toEqual([]);
});

it("answers a batch as an array, notifications left out, and nothing when only they were in it", async () => {
  const peer = await (await lineServer(answer)).dial();
  const note = { jsonrpc: "2.0", method: "x" };
  peer.send([{ jsonrpc: "2.0", id: 1, method: "wait", params: { ms: 20 } }, note, { jsonrpc: "2.0", id: 2, method: "x" }]);
  expect(JSON.parse((await peer.line())!)).toMatchObject([{ id: 1 }, { id: 2 }]);
  peer.send([note, note], note, { id: "after", method: "x" });
  expect(await ids(peer, 1)).toEqual(["after"]);
});

it("answers all of many requests that come in one piece", async () => {
  const peer = await (await lineServer(answer, { maxInFlight: 10 })).dial();
  peer.send({ id: -1, method: "wait", params: { ms: 50 } }, ...Array.from({ length: 5000 }, (_, id) => ({ id, method: "x" })));
  expect(await ids(peer, 5001)).toEqual([-1, ...Array(5000).keys()]);
});

it("answers HTTP with one error line, however many headers follow, and lives on", async () => {
  const peer = await (await lineServer(answer)).dial();
  peer.socket.write("GET /status HTTP/1.1\r\nHost: localhost\r\nUser-Agent: curl/8\r\nAccept: */*\r\n\r\n");
  peer.send({ id: 1, method: "x" });
  expect(await peer.json()).toMatchObject({ id: "unknown", error: { code: "PARSE_ERROR", hint: expect.stringContaining("HTTP") } });
  expect(await ids(peer, 1)).toEqual([1]);
});
