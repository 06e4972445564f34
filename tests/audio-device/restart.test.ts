/** A restarted daemon goes on with the mood, the track at its position, and the volumes; a spoilt state file costs only that. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { testPack, withLongOgg } from "../audio/pack.js";
import { testDevice, testService, until } from "./device.js";

const pack = withLongOgg(testPack({ tracks: 1, seconds: 1 }));

it("takes up where it was", async () => {
  const { home } = testDevice();
  const first = testService(home, { packs: () => pack });
  await first.methods["audio.load"]({ genre: "test" });
  await first.methods["audio.cue"]({ mood: "journey" });
  await first.methods["audio.volume"]({ channel: "music", volume: 0.3 });
  await first.methods["audio.mute"]({ channel: "voice" });
  const position = (service: typeof first): number => service.state().channels.music!.voices[0]?.position_s ?? 0;
  await until(() => position(first) > 0.8);
  await first.stop();
  const reached = position(first);
  expect(JSON.parse(readFileSync(join(home, "audio-state.json"), "utf8"))).toMatchObject({ version: 1, genre: "test", mood: "journey" });

  const second = testService(home, { packs: () => pack });
  await second.start();
  const state = second.state();
  expect(state).toMatchObject({ genre: "test", mood: "journey", channels: { music: { volume: 0.3 }, voice: { muted: true } } });
  expect(state.track).toMatchObject({ path: expect.stringContaining("journey.ogg") });
  expect(position(second)).toBeGreaterThan(0.6);
  expect(position(second)).toBeLessThan(reached + 3);
  const cued = await second.methods["audio.cue"]({ mood: "journey" });
  expect(cued.reasons.join()).toMatch(/goes on/);
  await second.stop();
});

it.each([
  ["not JSON", "{"],
  ["another shape", '{"version":7}'],
  ["files that are gone", null],
])("does without a state file with %s", async (_, text) => {
  const { home } = testDevice();
  const gone = {
    version: 1,
    genre: "test",
    world: null,
    mood: "rest",
    intensity: 0.3,
    paused: false,
    played: {},
    voices: [{ channel: "music", path: "/nowhere.ogg", position: 3, loop: false, volume: 1 }],
  };
  const line = { volume: 0.5, muted: false };
  writeFileSync(
    join(home, "audio-state.json"),
    text ?? JSON.stringify({ ...gone, lines: { master: line, music: line, ambience: line, sfx: line, voice: line } }),
  );
  const warnings: string[] = [];
  const service = testService(home, {
    packs: () => pack,
    log: { debug: () => {}, info: () => {}, warn: (_fields: unknown, message?: string) => warnings.push(message ?? "") },
  });
  await service.start();
  expect(warnings.join()).toMatch(text === null ? /not resumed.*no such file/ : /state not taken up/);
  expect(service.state()).toMatchObject({ state: "on" });
  await service.stop();
});
