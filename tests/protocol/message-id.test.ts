/** The id comes back exactly as it came. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Message, readMessage } from "../../src/protocol/message.js";

const read = (line: string): Message => readMessage(line) as Message;

describe("ids", () => {
  it.each([
    ['{"id":7,"method":"ping"}', "7"],
    ['{"id":5.0,"method":"ping"}', "5.0"],
    ['{"id": 1e2 ,"method":"ping"}', "1e2"],
    ['{"method":"ping","id":-0}', "-0"],
    ['{"id":123456789012345678901234567890,"method":"ping"}', "123456789012345678901234567890"],
    ['{"params":{"id":1},"id":2.50,"method":"ping"}', "2.50"],
    ['{"id":1,"method":"ping","id":2.0}', "2.0"],
    ['{"id":1,"method":"ping","params":{"text":"\\"id\\":9"}}', "1"],
    ['{"\\u0069d":3.0,"method":"ping"}', "3.0"],
    ['{"id":"3f0e2a52-6ad1-4a3e-9b43-0c0e5c7f0a11","method":"ping"}', '"3f0e2a52-6ad1-4a3e-9b43-0c0e5c7f0a11"'],
    ['{"id":"","method":"ping"}', '""'],
    ['{"id":null,"method":"ping"}', "null"],
    ['{"method":"ping"}', '"unknown"'],
  ])("%s → %s", (line, id) => {
    expect(read(line)).toMatchObject({ method: "ping", id });
  });

  it("echoes any number and any string that JSON can write", () => {
    const id = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.string({ unit: "binary" }));
    const extra = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(id, extra, (value, params) => {
        const message = read(JSON.stringify({ params, id: value, method: "ping" }));
        expect(JSON.parse(message.id!)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([["true"], ["[1]"], ['{"a":1}']])("refuses the id %s, and says so", (id) => {
    expect(read(`{"id":${id},"method":"ping"}`)).toMatchObject({
      id: '"unknown"',
      error: { code: "INVALID_REQUEST", message: expect.stringMatching(/^id: /) },
    });
  });
});
