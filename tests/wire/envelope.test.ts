/** The envelope: ids come back as they came, a success has no error key, nothing is repeated. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RealDaemon } from "../daemon/real-daemon.js";
import { ask } from "./one-line-client.js";

let daemon: RealDaemon;
beforeAll(async () => {
  daemon = await RealDaemon.start();
});
afterAll(() => daemon.end());

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

it.each(["ping", "status", "warm_up", "render", "embed", "nonsense"])("%s answers with the UUID that was sent", async (method) => {
  const id = randomUUID();
  const { value } = await ask(daemon.socket, { id, method, params: { tier: "portrait", subject: "a smith" } });
  expect((value as { id: string }).id).toMatch(UUID);
  expect((value as { id: string }).id).toBe(id);
});

it.each([
  ["7", "7"],
  ["5.0", "5.0"],
  ["18446744073709551615", "18446744073709551615"],
])("the number %s comes back digit by digit", async (sent, back) => {
  const { numbers } = await ask(daemon.socket, `{"id":${sent},"method":"ping"}`);
  expect(numbers.get("id")).toBe(back);
});

it('a missing id comes back as "unknown", also in an error', async () => {
  expect((await ask(daemon.socket, '{"method":"ping"}')).value).toEqual({ id: "unknown", result: { status: "ok" } });
  expect((await ask(daemon.socket, '{"method":"pong"}')).value).toMatchObject({ id: "unknown", error: { code: "UNKNOWN_METHOD" } });
});

it("a failure names the field, what was expected, what came, and what to do", async () => {
  const { error } = await ask(daemon.socket, { id: 1, method: "render", params: { tier: "portrait", subject: "x", steps: 51 } });
  expect(error).toMatchObject({
    code: "INVALID_PARAMS",
    message: expect.stringMatching(/^steps: .*50.*51/),
    hint: expect.stringMatching(/\w/),
  });
});

it.each([
  ["steps", "many"],
  ["width", 5.5],
  ["seed", "yesterday"],
  ["tags", "one"],
  ["guidance", true],
  ["deadline_ms", 0],
  ["game_state", []],
])("a known param that cannot be honoured is an error: %s = %j", async (field, value) => {
  const { error } = await ask(daemon.socket, { id: 1, method: "render", params: { tier: "portrait", subject: "x", [field]: value } });
  expect(error).toMatchObject({ code: "INVALID_PARAMS", message: expect.stringMatching(new RegExp(`^${field}: expected .*, got `)) });
});

it("unknown params are ignored, and null means absent", async () => {
  const { result } = await ask(daemon.socket, { id: 1, method: "ping", params: { colour: "red", worker: null } });
  expect(result).toEqual({ status: "ok" });
});
