/** Each line is answered in its own dialect: plain, or JSON-RPC 2.0 with notifications and batches. */
import { describe, expect, it } from "vitest";
import { ERRORS, SidequestError } from "../../src/errors.js";
import { MAX_BATCH, type Message, readMessage, renderError, renderEvent, renderResult } from "../../src/protocol/message.js";

const read = (line: string, usual?: "plain" | "rpc"): Message => readMessage(line, usual) as Message;

describe("plain requests", () => {
  it.each([
    ["{", "PARSE_ERROR"],
    ["undefined", "PARSE_ERROR"],
    ['{"id":1,"method":"ping"} x', "PARSE_ERROR"],
    ["5", "INVALID_REQUEST"],
    ["null", "INVALID_REQUEST"],
    ['"ping"', "INVALID_REQUEST"],
    ["[]", "INVALID_REQUEST"],
    ["[1,2]", "INVALID_REQUEST"],
    ['[{"id":1,"method":"ping"}]', "INVALID_REQUEST"],
    ["{}", "INVALID_REQUEST"],
    ['{"id":1}', "INVALID_REQUEST"],
    ['{"id":1,"method":5}', "INVALID_REQUEST"],
    ['{"id":1,"method":""}', "INVALID_REQUEST"],
    ['{"id":1,"method":"ping","params":[]}', "INVALID_PARAMS"],
    ['{"id":1,"method":"ping","params":"x"}', "INVALID_PARAMS"],
  ])("%s is refused with %s", (line, code) => {
    expect(read(line)).toMatchObject({ dialect: "plain", error: { code, message: expect.stringMatching(/expected/) } });
  });

  it("keeps the id in a refusal when there is one", () => {
    expect(read('{"id":"a","method":5}').id).toBe('"a"');
    expect(read("{").id).toBe('"unknown"');
  });

  it("takes missing and null params as none, and the last of two equal keys", () => {
    expect(read('{"id":1,"method":"ping","params":null}')).toMatchObject({ params: {} });
    expect(read('{"id":1,"method":"a","method":"ping"}')).toMatchObject({ method: "ping" });
  });

  it("says so when HTTP comes", () => {
    expect(read("GET /status HTTP/1.1")).toMatchObject({ error: { hint: expect.stringContaining("HTTP") } });
  });
});

describe("JSON-RPC requests", () => {
  it("are named by their jsonrpc member; without an id they are notifications", () => {
    expect(read('{"jsonrpc":"2.0","id":1,"method":"ping"}')).toMatchObject({ dialect: "rpc", id: "1" });
    expect(read('{"jsonrpc":"2.0","method":"ping"}')).toMatchObject({ dialect: "rpc", id: undefined });
    expect(read('{"jsonrpc":"1.0","id":1,"method":"ping"}')).toMatchObject({ dialect: "plain" });
  });

  it("a broken line is answered in the dialect it shows, else in the usual one", () => {
    expect(read('{"jsonrpc":"2.0","id":1,')).toMatchObject({ dialect: "rpc", id: "null" });
    expect(read("{", "rpc")).toMatchObject({ dialect: "rpc", id: "null" });
  });

  it("a batch is an array with at least one JSON-RPC entry; every other entry is refused", () => {
    const batch = readMessage('[{"jsonrpc":"2.0","id":1,"method":"ping"},5,{"id":2,"method":"ping"}]') as Message[];
    expect(batch).toMatchObject([
      { id: "1", method: "ping" },
      { dialect: "rpc", id: "null", error: { code: "INVALID_REQUEST" } },
      { dialect: "rpc", id: "null", error: { code: "INVALID_REQUEST" } },
    ]);
  });

  it("a batch over the limit is refused as a whole", () => {
    const entry = { jsonrpc: "2.0", id: 1, method: "ping" };
    expect(read(JSON.stringify(Array(MAX_BATCH + 1).fill(entry)))).toMatchObject({ dialect: "rpc", error: { code: "INVALID_REQUEST" } });
    expect(readMessage(JSON.stringify(Array(MAX_BATCH).fill(entry)))).toHaveLength(MAX_BATCH);
  });
});

describe("replies", () => {
  const plain = { dialect: "plain", id: '"a"' } as const;
  const rpc = { dialect: "rpc", id: "1" } as const;

  it("a success has no error key in either dialect", () => {
    expect(renderResult(plain, { status: "ok" })).toBe('{"id":"a","result":{"status":"ok"}}');
    expect(renderResult(rpc, [])).toBe('{"jsonrpc":"2.0","id":1,"result":[]}');
  });

  it("a result that is no JSON is a fault of ours, not a broken line", () => {
    expect(() => renderResult(plain, undefined)).toThrow(SidequestError);
  });

  it("an error is a name in plain, a number with the name in data in JSON-RPC", () => {
    const error = new SidequestError("UNKNOWN_METHOD", "no such thing", { hint: "try another", data: { a: 1 } });
    expect(JSON.parse(renderError(plain, error))).toEqual({
      id: "a",
      error: { code: "UNKNOWN_METHOD", message: "no such thing", hint: "try another", data: { a: 1 } },
    });
    expect(JSON.parse(renderError(rpc, error))).toEqual({
      jsonrpc: "2.0",
      id: 1,
      error: {
        code: ERRORS.UNKNOWN_METHOD.rpc,
        message: "no such thing",
        data: { code: "UNKNOWN_METHOD", hint: "try another", data: { a: 1 } },
      },
    });
  });

  it("an error's message is never empty, and never longer than a client reads", () => {
    expect(JSON.parse(renderError(plain, new SidequestError("INTERNAL", " "))).error.message).not.toBe("");
    const huge = new SidequestError("INTERNAL", "x".repeat(1e6), { hint: "y".repeat(1e6), data: { z: "z".repeat(1e6) } });
    expect(renderError(plain, huge).length).toBeLessThan(8192);
  });

  it("an event is a notification", () => {
    expect(JSON.parse(renderEvent("render.progress", { step: 1 }))).toEqual({
      jsonrpc: "2.0",
      method: "render.progress",
      params: { step: 1 },
    });
  });
});
