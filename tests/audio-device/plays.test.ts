/** What the service is asked for is what comes out of a real PortAudio device: tones, fades, cross-fades, ducking, pause, without a gap. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { frames, RATE } from "../../src/audio/mixer/format.js";
import { testPack } from "../audio/pack.js";
import { largest, rmsDb } from "../audio/signals.js";
import { testDevice, testService } from "./device.js";

describe("on a device", () => {
  const device = testDevice();
  const pack = testPack({ seconds: 3 });
  const service = testService(device.home, { packs: () => pack });
  const { methods } = service;
  afterAll(() => service.stop());

  it("is off until it is asked for", async () => {
    expect(service.state()).toMatchObject({ state: "off", mood: null, device: { state: "off" }, underruns: 0 });
    expect(await methods["audio.state"]({})).toMatchObject({ state: "off" });
    expect(await methods["audio.choose"]({ narration: "a bell rings", moods: ["rest"], sfx: ["bell"] })).toMatchObject({
      mood: null,
      sfx: ["bell"],
    });
    expect((await methods["audio.library"]({ genre: "test" })).missing).toHaveLength(5);
    expect(service.state()).toMatchObject({ state: "off" });
    await expect(methods["audio.cue"]({ mood: "rest" })).rejects.toMatchObject({
      code: "AUDIO_UNAVAILABLE",
      hint: expect.stringContaining("audio.load"),
    });
  });

  it("plays a mood, its next track by itself, other moods cross-faded; the recording has no gap, no dip, nothing beyond full scale", async () => {
    await methods["audio.load"]({ genre: "test" });
    const first = await methods["audio.cue"]({ mood: "rest", fade_in_ms: 0 });
    expect(first).toMatchObject({ mood: "rest", sfx: [], track: { path: expect.stringContaining("rest-") } });
    expect(first.reasons.join()).toMatch(/weight/);
    const again = await methods["audio.cue"]({ mood: "rest" });
    expect(again.track).toEqual(first.track);
    expect(again.reasons.join()).toMatch(/goes on/);
    await sleep(3500);
    expect(service.state().track).not.toEqual(first.track);
    const second = await methods["audio.cue"]({ mood: "wandering", crossfade_ms: 500 });
    expect(second).toMatchObject({ mood: "exploration" });
    await sleep(1500);
    const [left, right] = device.recorded();
    const start = left.findIndex((x) => x !== 0);
    const level = rmsDb(left, start + frames(300), start + frames(1300));
    for (let at = start + frames(100); at + frames(300) < left.length - frames(100); at += frames(100)) {
      expect(Math.abs(rmsDb(left, at, at + frames(300)) - level)).toBeLessThan(0.6);
    }
    expect(Math.max(largest(left), largest(right))).toBeLessThanOrEqual(1);
    expect(service.state()).toMatchObject({ state: "on", mood: "exploration", genre: "test", device: { state: "open", name: "default" } });
  });

  it("reports levels, positions and ducking; effects duck and end", async () => {
    const before = service.state().channels.music!.voices[0]!.position_s;
    await methods["audio.cue"]({ narration: "the bell tolls" });
    await sleep(600);
    const during = service.state();
    expect(during.channels.music!.duck_db).toBeCloseTo(-12, 0);
    expect(during.channels.sfx!.voices).toHaveLength(1);
    expect(during.channels.music!.voices[0]!.position_s).not.toBe(before);
    await sleep(1500);
    expect(service.state().channels.sfx!.voices).toEqual([]);
    expect(service.state().channels.music!.duck_db).toBe(0);
  });

  it("volumes, mutes and pauses are heard and told, and fades leave volumes alone", async () => {
    await methods["audio.volume"]({ channel: "music", volume: 0.25 });
    await methods["audio.stop"]({ channel: "music", fade_out_ms: 100 });
    expect(service.state()).toMatchObject({ mood: null, channels: { music: { volume: 0.25 } } });
    await methods["audio.play"]({ channel: "ambience", sfx_id: "bell", loop: true });
    await methods["audio.mute"]({});
    await sleep(400);
    const from = device.recorded()[0].length;
    await sleep(400);
    const muted = device.recorded()[0].subarray(from);
    expect(muted.length).toBeGreaterThan(0.2 * RATE);
    expect(largest(muted)).toBe(0);
    await methods["audio.unmute"]({});
    await methods["audio.pause"]({});
    await sleep(300);
    const held = service.state();
    expect(held).toMatchObject({ paused: true, master: { muted: false } });
    await sleep(300);
    expect(service.state().channels.ambience!.voices[0]!.position_s).toBe(held.channels.ambience!.voices[0]!.position_s);
    await methods["audio.resume"]({});
    expect(service.state().paused).toBe(false);
    await methods["audio.stop"]({});
  });

  it("refuses paths outside the pack, unknown effects and moods, and files that are not there", async () => {
    const refused = (code: string) => ({ code, message: expect.any(String), hint: expect.any(String) });
    await expect(methods["audio.play"]({ channel: "music", path: "/etc/hostname" })).rejects.toMatchObject(refused("INVALID_PARAMS"));
    await expect(methods["audio.play"]({ channel: "music", path: "../../x.ogg" })).rejects.toMatchObject({
      code: expect.stringMatching(/INVALID_PARAMS|AUDIO_UNAVAILABLE/),
    });
    await expect(methods["audio.play"]({ channel: "music" })).rejects.toMatchObject(refused("INVALID_PARAMS"));
    await expect(methods["audio.play"]({ channel: "sfx", sfx_id: "bel" })).rejects.toMatchObject({ hint: 'Did you mean "bell"?' });
    await expect(methods["audio.crossfade"]({ channel: "music", path: "audio/none.ogg", duration_ms: 10 })).rejects.toMatchObject(
      refused("AUDIO_UNAVAILABLE"),
    );
    await expect(methods["audio.cue"]({ mood: "opera" })).rejects.toMatchObject({
      code: "INVALID_PARAMS",
      hint: expect.stringContaining("exploration"),
    });
    await expect(methods["audio.cue"]({ mood: "gone" })).rejects.toMatchObject(refused("AUDIO_UNAVAILABLE"));
  });
});
