/** One line in, one line out: nothing unasked, the connection stays open, long lines are taken, bad ones cost one error. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RealDaemon } from "../daemon/real-daemon.js";
import { ask, firstLine } from "./one-line-client.js";

const KIB = 1024;
let daemon: RealDaemon;
beforeAll(async () => {
  daemon = await RealDaemon.start(["--max-line", "256k"]);
});
afterAll(() => daemon.end());

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

describe("a connection", () => {
  it("is never sent anything unasked: the first line is the reply to the first request", async () => {
    const peer = await daemon.dial();
    await pause(400);
    expect(peer.untaken).toEqual([]);
    peer.send({ id: "first", method: "ping" });
    expect(await peer.line()).toBe('{"id":"first","result":{"status":"ok"}}');
    await pause(200);
    expect(peer.untaken).toEqual([]);
  });

  it("stays open after a reply, for as many requests as the client likes", async () => {
    const peer = await daemon.dial();
    for (let id = 0; id < 50; id++) {
      peer.send({ id, method: "ping" });
      expect((await peer.json()).id).toBe(id);
    }
    expect(peer.ended).toBe(false);
  });

  it("tolerates \\r\\n, blank lines, and spaces around the object", async () => {
    const peer = await daemon.dial();
    peer.socket.write('\r\n\n   \n{"id":1,"method":"ping"}\r\n\n  {"id":2,"method":"ping"}  \n');
    expect([(await peer.json()).id, (await peer.json()).id]).toEqual([1, 2]);
  });

  it("takes a request in single bytes, and two in one piece", async () => {
    const peer = await daemon.dial();
    for (const byte of Buffer.from('{"id":"é","method":"ping"}\n')) {
      peer.socket.write(Buffer.from([byte]));
      await pause(1);
    }
    expect((await peer.json()).id).toBe("é");
  });
});

describe("long lines", () => {
  // The longest legal texts, written with escapes only: 16,384 two-byte characters, and 32,768 one-byte ones.
  it.each([
    ["98 KB", "\\u00e9".repeat(16 * KIB)],
    ["197 KB", "\\u0001".repeat(32 * KIB - 1).concat("a")],
  ])("an embed of %s is read; what is missing here is only the model", async (_, text) => {
    const line = `{"id":"long","method":"embed","params":{"text":"${text}"}}`;
    expect(line.length).toBeGreaterThan(98_000);
    expect((await ask(daemon.socket, line)).error.code).toBe("MODEL_NOT_FOUND");
  });

  it("one byte more of text is refused by the method, naming the limit", async () => {
    const { error } = await ask(daemon.socket, { id: 1, method: "embed", params: { text: "a".repeat(32 * KIB + 1) } });
    expect(error).toMatchObject({ code: "INVALID_PARAMS", message: expect.stringMatching(/^text: .*32768.*32769/) });
  });

  it("a line over the limit gets an error, the rest of it is discarded, the connection lives on", async () => {
    const peer = await daemon.dial();
    peer.send(`{"id":1,"method":"embed","params":{"text":"${"a".repeat(600 * KIB)}"}}`, { id: 2, method: "ping" });
    expect(await peer.json()).toMatchObject({ id: "unknown", error: { code: "PARSE_ERROR", data: { limit_bytes: 256 * KIB } } });
    expect(await peer.json()).toEqual({ id: 2, result: { status: "ok" } });
  });
});

describe("bad lines", () => {
  it.each([
    ["broken JSON", '{"id":1,', "PARSE_ERROR"],
    ["an array", '[{"id":1,"method":"ping"}]', "INVALID_REQUEST"],
    ["an empty array", "[]", "INVALID_REQUEST"],
    ["a number", "5", "INVALID_REQUEST"],
    ["null", "null", "INVALID_REQUEST"],
    ["a string", '"ping"', "INVALID_REQUEST"],
    ["no method", '{"id":1}', "INVALID_REQUEST"],
    ["params that are a list", '{"id":1,"method":"ping","params":[]}', "INVALID_PARAMS"],
    ["an unknown method", '{"id":1,"method":"pong"}', "UNKNOWN_METHOD"],
    ["a name that every object has", '{"id":1,"method":"constructor"}', "UNKNOWN_METHOD"],
    ["a wrong type", '{"id":1,"method":"embed","params":{"text":5}}', "INVALID_PARAMS"],
    ["a missing param", '{"id":1,"method":"render","params":{}}', "INVALID_PARAMS"],
  ])("%s gets an error, and the connection lives on", async (_, line, code) => {
    expect((await ask(daemon.socket, line)).error.code).toBe(code);
    const peer = await daemon.dial();
    peer.send(line, { id: "next", method: "ping" });
    expect(await peer.json()).toMatchObject({ error: { code } });
    expect(await peer.json()).toEqual({ id: "next", result: { status: "ok" } });
  });

  it("invalid UTF-8 gets an error, and the connection lives on", async () => {
    const peer = await daemon.dial();
    peer.socket.write(Buffer.concat([Buffer.from('{"id":1,"method":"'), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from('"}\n')]));
    peer.send({ id: 2, method: "ping" });
    expect(await peer.json()).toMatchObject({ id: "unknown", error: { code: "PARSE_ERROR", message: expect.stringContaining("UTF-8") } });
    expect((await peer.json()).id).toBe(2);
  });

  it("an error's text is not as long as what it complains of", async () => {
    const line = await firstLine(daemon.socket, `${JSON.stringify({ id: 1, method: "x".repeat(100 * KIB) })}\n`);
    expect(line.length).toBeLessThan(2 * KIB);
  });
});
