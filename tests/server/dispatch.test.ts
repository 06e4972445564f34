/** Every request gets a result or an error, whatever a handler does. */
import { describe, expect, it } from "vitest";
import { SidequestError } from "../../src/errors.js";
import type { Message } from "../../src/protocol/message.js";
import { readMessage } from "../../src/protocol/message.js";
import type { Caller } from "../../src/server/connection.js";
import { dispatcher } from "../../src/server/dispatch.js";
import type { Handlers } from "../../src/server/methods.js";

const caller = { id: 1, signal: new AbortController().signal, notify: () => undefined } satisfies Caller;

function bench(ping: () => unknown, { draining = false } = {}) {
  const counted: string[] = [];
  const faults: unknown[] = [];
  const answer = dispatcher({ ping, embed: ping } as unknown as Handlers, {
    log: { error: (fields: object) => void faults.push(fields), debug: () => undefined },
    draining: () => draining,
    count: (method, outcome) => void counted.push(`${method} ${outcome}`),
  });
  const ask = async (line: string): Promise<Record<string, unknown> | undefined> => {
    const reply = await answer(readMessage(line) as Message, caller);
    return reply === undefined ? undefined : (JSON.parse(reply) as Record<string, unknown>);
  };
  return { answer, ask, counted, faults };
}

const circular: Record<string, unknown> = {};
circular.self = circular;

describe("a handler that fails", () => {
  it.each([
    [
      "throws an Error",
      () => {
        throw new Error("the disk is gone");
      },
      /the disk is gone/,
    ],
    [
      "throws an Error without words",
      () => {
        throw new Error("");
      },
      /./,
    ],
    [
      "throws a string",
      () => {
        throw "oops";
      },
      /oops/,
    ],
    [
      "throws undefined",
      () => {
        throw undefined;
      },
      /./,
    ],
    ["rejects", () => Promise.reject(new TypeError("x is not a function")), /x is not a function/],
    ["rejects with nothing", () => Promise.reject(), /./],
    ["gives nothing", () => undefined, /./],
    ["gives what JSON cannot hold", () => circular, /circular/i],
    ["promises what JSON cannot hold", async () => ({ big: 1n }), /BigInt/],
  ])("that %s is answered with INTERNAL and words, and logged", async (_, handler, words) => {
    const { ask, counted, faults } = bench(handler);
    expect(await ask('{"id":7,"method":"ping"}')).toMatchObject({
      id: 7,
      error: { code: "INTERNAL", message: expect.stringMatching(words) },
    });
    expect(counted).toEqual(["ping INTERNAL"]);
    expect(faults).toHaveLength(1);
  });

  it("keeps code, hint and data of a SidequestError, and does not call it a fault", async () => {
    const { ask, faults } = bench(() => {
      throw new SidequestError("QUEUE_FULL", "64 wait", { hint: "later", data: { size: 64 } });
    });
    expect(await ask('{"id":1,"method":"ping"}')).toEqual({
      id: 1,
      error: { code: "QUEUE_FULL", message: "64 wait", hint: "later", data: { size: 64 } },
    });
    expect(faults).toEqual([]);
  });
});

describe("what is asked", () => {
  it("an answer that needs no waiting is given without a promise", () => {
    const { answer } = bench(() => ({ status: "ok" }));
    expect(answer(readMessage('{"id":1,"method":"ping"}') as Message, caller)).toBe('{"id":1,"result":{"status":"ok"}}');
  });

  it("a notification runs and is not answered, not even with its error", async () => {
    let ran = 0;
    const { ask, counted } = bench(() => {
      ran++;
      return ran === 1 ? {} : Promise.reject(new Error("late"));
    });
    expect(await ask('{"jsonrpc":"2.0","method":"ping"}')).toBeUndefined();
    expect(await ask('{"jsonrpc":"2.0","method":"ping"}')).toBeUndefined();
    expect(await ask('{"jsonrpc":"2.0","method":"pong"}')).toBeUndefined();
    expect(ran).toBe(2);
    expect(counted).toHaveLength(3);
  });

  it("an unknown method is told with the nearest known one, and counted without its name", async () => {
    const { ask, counted } = bench(() => ({}));
    expect(await ask('{"id":1,"method":"pnig"}')).toMatchObject({ error: { code: "UNKNOWN_METHOD", hint: 'Did you mean "ping"?' } });
    expect(counted).toEqual(["unknown UNKNOWN_METHOD"]);
  });

  it("while the daemon stops, ping is answered and new work refused", async () => {
    const { ask } = bench(() => ({ status: "ok" }), { draining: true });
    expect(await ask('{"id":1,"method":"ping"}')).toMatchObject({ result: { status: "ok" } });
    expect(await ask('{"id":1,"method":"embed","params":{"text":"x"}}')).toMatchObject({ error: { code: "SHUTTING_DOWN" } });
  });
});
