/** 20,000 lines of every kind of nonsense: each gets exactly one error, and the daemon is as well as before. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { RealDaemon } from "../daemon/real-daemon.js";
import { strictParse } from "../wire/strict-json.js";

let daemon: RealDaemon;
beforeAll(async () => {
  daemon = await RealDaemon.start();
});
afterAll(() => daemon.end());

/** A small generator with a written seed, so that a red run can be repeated. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const SCRAPS = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ":",
  ",",
  "\\",
  "\\u12",
  "null",
  "true",
  "1e999",
  "-",
  "id",
  "method",
  "params",
  "\u0000",
  "é",
  "😀",
  "jsonrpc",
  " ",
];
const METHODS = ["ping", "status", "embed", "interpret", "cancel", "job", "warm", "__proto__", "toString", "", "render"];
const VALUES: unknown[] = [null, true, -1, 1e300, "", "x", [], [[]], {}, { a: { b: {} } }, "\ud800", { length: 5 }, ["__proto__"]];

const MAKERS: readonly ((roll: (sides: number) => number) => Buffer)[] = [
  (roll) => Buffer.from(Array.from({ length: 1 + roll(80) }, () => roll(256)).filter((byte) => byte !== 10 && byte !== 13)),
  (roll) => Buffer.from(Array.from({ length: 1 + roll(30) }, () => SCRAPS[roll(SCRAPS.length)]).join("")),
  (roll) => Buffer.from(`${"[".repeat(1 + roll(5000))}`),
  (roll) =>
    Buffer.from(
      JSON.stringify({ id: VALUES[roll(VALUES.length)], method: VALUES[roll(VALUES.length)], params: VALUES[roll(VALUES.length)] }),
    ),
  // A render without a tier, an embed without a model: whatever they say, it is an error.
  (roll) => {
    const keys = ["text", "narration", "job_id", "events", "steps", "prompt", "__proto__", "constructor"];
    const params = Object.fromEntries(Array.from({ length: roll(5) }, () => [keys[roll(keys.length)], VALUES[roll(VALUES.length)]]));
    return Buffer.from(JSON.stringify({ id: roll(1000), method: METHODS[roll(METHODS.length)], params }));
  },
  (roll) => {
    const line = Buffer.from(JSON.stringify({ id: 1, method: "ping", params: { a: "b" } }));
    line[roll(line.length)] = 32 + roll(95);
    return line;
  },
  (roll) => Buffer.from(["HELO there", "SSH-2.0-x", "*1", "<?xml version='1.0'?>", "\u0016\u0003\u0001"][roll(5)]!),
];

const isBlank = (line: Buffer): boolean => line.toString("utf8").trim() === "";

it("answers each of 20,000 lines once, on 4 connections, in readable JSON", async () => {
  const before = daemon.rss();
  const connections = await Promise.all(
    Array.from({ length: 4 }, async (_, lane) => {
      const roll = dice(lane + 1);
      const peer = await daemon.dial();
      const lines = Array.from({ length: 5000 }, () => MAKERS[roll(MAKERS.length)]!(roll)).filter((line) => !isBlank(line));
      peer.socket.write(Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")])));
      peer.send({ id: "the end", method: "ping" });
      let replies = 0;
      for (;;) {
        const { value } = strictParse((await peer.line())!);
        if ((value as { id?: unknown }).id === "the end") break;
        replies++;
      }
      return { sent: lines.length, replies };
    }),
  );
  for (const { sent, replies } of connections) expect(replies).toBe(sent);
  expect((await daemon.ask("ping")).result).toEqual({ status: "ok" });
  expect(daemon.log.filter((line) => Number(line.level) >= 50)).toEqual([]);
  expect(daemon.rss() - before).toBeLessThan(150 * 2 ** 20);
});
