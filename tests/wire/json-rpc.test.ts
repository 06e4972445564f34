/** JSON-RPC 2.0 for new clients: numbers for errors, notifications, batches, events, cancel, a description of everything. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ERRORS } from "../../src/errors.js";
import { SCHEMAS } from "../../src/protocol/schemas.js";
import { RealDaemon } from "../daemon/real-daemon.js";
import type { LinePeer } from "../server/line-peer.js";

let daemon: RealDaemon;
beforeAll(async () => {
  daemon = await RealDaemon.start(["--model", "cards:delay=60", "--preview-every", "2"]);
});
afterAll(() => daemon.end());

const picture = { tier: "portrait", prompt: "a smith", width: 256, height: 256, steps: 4 };
const call = (id: number | string, method: string, params: object = {}): object => ({ jsonrpc: "2.0", id, method, params });
const replyTo = async (peer: LinePeer, id: number | string): Promise<Record<string, never>> => {
  for (;;) {
    const message = await peer.json();
    if (message.id === id) return message as Record<string, never>;
  }
};

describe("the envelope", () => {
  it("is JSON-RPC's own, with numeric codes and the name in data", async () => {
    const peer = await daemon.dial();
    peer.send(call(1, "ping"), call(2, "pong"), call(3, "embed", { text: 5 }), '{"jsonrpc":"2.0","id":4,', { jsonrpc: "2.0", id: 5 });
    const replies = new Map<unknown, Record<string, unknown>>();
    for (let i = 0; i < 5; i++) {
      const reply = await peer.json();
      expect(reply.jsonrpc).toBe("2.0");
      replies.set(reply.id, reply);
    }
    expect(replies.get(1)).toEqual({ jsonrpc: "2.0", id: 1, result: { status: "ok" } });
    expect(replies.get(2)).toMatchObject({ error: { code: -32601, data: { code: "UNKNOWN_METHOD" } } });
    expect(replies.get(3)).toMatchObject({
      error: { code: -32602, data: { code: "INVALID_PARAMS", data: { fields: [{ field: "text" }] } } },
    });
    expect(replies.get(null)).toMatchObject({ error: { code: -32700 } });
    expect(replies.get(5)).toMatchObject({ error: { code: -32600 } });
  });

  it("a notification gets no reply, a batch gets an array", async () => {
    const peer = await daemon.dial();
    peer.send(
      { jsonrpc: "2.0", method: "ping" },
      [call(1, "ping"), { jsonrpc: "2.0", method: "ping" }, 7, call(2, "status")],
      call("last", "ping"),
    );
    const lines = [JSON.parse((await peer.line())!), JSON.parse((await peer.line())!)];
    const batch = lines.find((line) => Array.isArray(line));
    expect(batch!.map((reply: { id: unknown }) => reply.id)).toEqual([1, null, 2]);
    expect(lines.find((line) => line.id === "last")).toBeTruthy();
  });
});

describe("watching a render", () => {
  it("tells each change of it to whoever subscribed, and to nobody else", async () => {
    const [watcher, other] = [await daemon.dial(), await daemon.dial()];
    const names = ["render.queued", "render.started", "render.progress", "render.preview", "render.finished"];
    watcher.send(call("s", "subscribe", { events: names }));
    expect((await watcher.json()).result).toEqual({ events: [...names].sort() });
    other.send(call("r", "render", { ...picture, job_id: "watched" }));
    expect((await replyTo(other, "r")).result).toMatchObject({ job_id: "watched" });
    expect(other.untaken).toEqual([]);
    const seen: Record<string, unknown>[] = [];
    while (seen.at(-1)?.method !== "render.finished") seen.push(await watcher.json());
    expect(seen.every((event) => (event.params as { job_id: string }).job_id === "watched" && !("id" in event))).toBe(true);
    const kinds = seen.map((event) => event.method);
    expect(kinds.slice(0, 2)).toEqual(["render.queued", "render.started"]);
    expect(kinds).toContain("render.preview");
    const steps = seen
      .filter((event) => event.method === "render.progress")
      .map((event) => event.params as { step: number; steps: number; percent: number });
    expect(steps.at(-1)).toMatchObject({ step: 4, steps: 4 });
    expect(steps.map((step) => step.step)).toEqual([...steps.map((step) => step.step)].sort((a, b) => a - b));

    watcher.send(call("u", "unsubscribe", { events: names }));
    expect((await replyTo(watcher, "u")).result).toEqual({ events: [] });
  });

  it("an unknown event is refused with the names there are", async () => {
    const peer = await daemon.dial();
    peer.send(call(1, "subscribe", { events: ["render.danced"] }));
    expect(await peer.json()).toMatchObject({
      error: { message: expect.stringMatching(/^events\[0\]: .*"render\.queued".*"render\.danced"/) },
    });
  });
});

describe("cancel, jobs, job", () => {
  it("a running render stops, a waiting one is dropped; each answers CANCELLED itself", async () => {
    const peer = await daemon.dial();
    peer.send(call("e", "subscribe", { events: ["render.started"] }));
    await replyTo(peer, "e");
    peer.send(call(1, "render", { ...picture, steps: 50, job_id: "running" }), call(2, "render", { ...picture, job_id: "waiting" }));
    while ((await peer.json()).method !== "render.started");
    peer.send(call("j", "jobs"));
    expect((await replyTo(peer, "j")).result).toMatchObject({
      queue_depth: 1,
      jobs: expect.arrayContaining([
        expect.objectContaining({ job_id: "running", state: "running" }),
        expect.objectContaining({ job_id: "waiting", state: "queued", position: 0 }),
      ]),
    });
    peer.send(call(3, "cancel", { job_id: "waiting" }), call(4, "cancel", { job_id: "running" }));
    const replies = new Map<unknown, Record<string, unknown>>();
    while (replies.size < 4) {
      const reply = await peer.json();
      if ("id" in reply) replies.set(reply.id, reply);
    }
    expect(replies.get(3)).toMatchObject({ result: { job_id: "waiting", was: "queued", cancelled: true } });
    expect(replies.get(4)).toMatchObject({ result: { job_id: "running", was: "running", cancelled: true } });
    for (const id of [1, 2]) expect(replies.get(id)).toMatchObject({ error: { code: ERRORS.CANCELLED.rpc, data: { code: "CANCELLED" } } });
    peer.send(call(5, "job", { job_id: "running" }), call(6, "job", { job_id: "nobody" }));
    expect((await replyTo(peer, 5)).result).toMatchObject({ state: "cancelled" });
    expect((await replyTo(peer, 6)).error).toMatchObject({ code: -32602 });
  });
});

describe("describe", () => {
  it("lists every method with JSON Schemas, and every event, tier and error", async () => {
    const peer = await daemon.dial();
    peer.send(call(1, "describe"));
    const { result } = (await peer.json()) as {
      result: { methods: { name: string; params: object; result: object }[]; errors: { code: string }[] };
    };
    expect(SCHEMAS.describe.result.parse(result)).toBeTruthy();
    expect(result.methods.map((method) => method.name).sort()).toEqual(Object.keys(SCHEMAS).sort());
    for (const method of result.methods) expect(method).toMatchObject({ params: { type: "object" }, result: expect.any(Object) });
    expect(result.errors.map((error) => error.code)).toEqual(Object.keys(ERRORS));
  });
});
