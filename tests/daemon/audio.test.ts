/** Music through the daemon: cued by a game or by a render's own narration, told as events, never an obstacle to a picture. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { SCHEMAS } from "../../src/protocol/schemas.js";
import { RealDaemon } from "./real-daemon.js";

let daemon: RealDaemon;
const packs = new URL("../../genre_packs", import.meta.url).pathname;
const picture = { tier: "portrait", subject: "a knight", width: 256, height: 256, audio: true };
const narration = "The knight raises her sword, and the battle rages on the burning bridge.";

beforeAll(async () => {
  daemon = await RealDaemon.start(["--audio-device", "none", "--genre-packs", packs]);
});
afterAll(() => daemon.end());

it("is off until it is asked for", async () => {
  expect((await daemon.ask("status")).result).toMatchObject({ audio: { state: "off" } });
});

it("plays what is cued, and tells its subscribers", async () => {
  const watcher = await daemon.dial();
  watcher.send({ jsonrpc: "2.0", id: 1, method: "subscribe", params: { events: ["audio.state"] } });
  await watcher.json();
  expect((await daemon.ask("audio.load", { genre: "low_fantasy" })).result).toMatchObject({ status: "ok" });
  const cue = SCHEMAS["audio.cue"].result.parse((await daemon.ask("audio.cue", { mood: "combat" })).result);
  expect(cue).toMatchObject({ mood: "combat", track: { path: expect.stringMatching(/\.(ogg|mp3|flac|wav)$/) } });
  let heard: ReturnType<(typeof SCHEMAS)["audio.state"]["result"]["parse"]>;
  do {
    heard = SCHEMAS["audio.state"].result.parse((await watcher.json()).params);
  } while (heard.mood !== "combat" || !heard.channels.music?.voices.length);
});

it("is cued by a render that asks for it, which gets its picture all the same", async () => {
  expect((await daemon.ask("render", { ...picture, narration, genre: "low_fantasy" })).result).toMatchObject({
    image_url: expect.any(String),
    audio: { mood: expect.any(String) },
  });
  const { result } = (await daemon.ask("render", { ...picture, narration, genre: "no_such_genre" })) as {
    result: { image_url: string; warnings: string[] };
  };
  expect(result.image_url).toMatch(/png$/);
  expect(result.warnings.join()).toMatch(/audio: .*no_such_genre/);
});

it("refuses a channel that is none, and a file outside the pack", async () => {
  expect((await daemon.ask("audio.play", { channel: "kazoo", path: "x.ogg" })).error).toMatchObject({
    code: "INVALID_PARAMS",
    message: expect.stringMatching(/^channel: /),
  });
  expect((await daemon.ask("audio.play", { channel: "music", path: "../../../../etc/passwd" })).error).toMatchObject({
    message: expect.stringMatching(/\w/),
  });
});

it("ends with the daemon", async () => {
  expect((await daemon.ask("shutdown")).result).toEqual({ status: "ok" });
  expect(await daemon.exited).toEqual({ code: 0, signal: null });
});
