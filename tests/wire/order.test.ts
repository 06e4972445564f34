/** Plain requests of one connection are answered in their order; other connections do not wait for them. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { RealDaemon } from "../daemon/real-daemon.js";
import { ask } from "./one-line-client.js";

let daemon: RealDaemon;
beforeAll(async () => {
  daemon = await RealDaemon.start(["--model", "cards:delay=100"]);
});
afterAll(() => daemon.end());

const picture = { tier: "portrait", prompt: "a smith", width: 256, height: 256, steps: 4 };

it("a ping behind a render on one connection waits for it, on another it does not", async () => {
  const peer = await daemon.dial();
  peer.send({ id: 1, method: "render", params: picture }, { id: 2, method: "ping" }, "nonsense", { id: 3, method: "status" });
  expect((await ask(daemon.socket, { id: "other", method: "ping" })).result).toEqual({ status: "ok" });
  expect(peer.untaken).toEqual([]);
  const ids = [];
  for (let i = 0; i < 4; i++) ids.push((await peer.json()).id);
  expect(ids).toEqual([1, 2, "unknown", 3]);
});

it("a JSON-RPC ping on the same connection does not wait", async () => {
  const peer = await daemon.dial();
  peer.send({ id: "slow", method: "render", params: picture }, { jsonrpc: "2.0", id: "quick", method: "ping" });
  expect((await peer.json()).id).toBe("quick");
  expect((await peer.json()).id).toBe("slow");
});
