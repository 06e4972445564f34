/** The player's process is killed with SIGKILL: it is back at the same position, with all volumes, and the recorded file shows it. */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { decodeAll, fixture } from "../audio/files.js";
import { testPack, withLongOgg } from "../audio/pack.js";
import { testDevice, testService, until } from "./device.js";

/** Where in the chirp the window of the recording is: the lag of the greatest correlation, frames. */
function placeIn(chirp: Float32Array, window: Float32Array): number {
  let best = 0;
  let place = 0;
  for (let lag = 0; lag < chirp.length; lag += 2) {
    let sum = 0;
    for (let i = 0; i < window.length; i++) sum += window[i]! * chirp[(lag + i) % chirp.length]!;
    if (sum > best) [best, place] = [sum, lag];
  }
  return place;
}

it("comes back within a second, where it was, with the volumes", async () => {
  const { home } = testDevice();
  const out = join(home, "out.wav");
  const pack = withLongOgg(testPack({ tracks: 1, seconds: 1 }));
  const service = testService(home, { packs: () => pack }, { audioOut: out });
  try {
    const { methods } = service;
    await methods["audio.load"]({ genre: "test" });
    await methods["audio.volume"]({ channel: "music", volume: 0.5 });
    await methods["audio.cue"]({ mood: "journey", fade_in_ms: 0 });
    await sleep(1200);
    const before = service.state();
    const began = performance.now();
    process.kill(before.pid as number, "SIGKILL");
    await until(() => service.state().state === "restarting");
    expect(service.degraded()).toMatchObject([{ what: "audio" }]);
    await until(() => service.state().state === "on" && service.state().pid !== before.pid);
    const away = performance.now() - began;
    const after = service.state();
    const [was, is] = [before, after].map(({ channels }) => channels.music!.voices[0]!);
    expect(is!.path).toBe(was!.path);
    expect(Math.abs(is!.position_s - was!.position_s)).toBeLessThan(0.5);
    expect(after).toMatchObject({ mood: "journey", channels: { music: { volume: 0.5 } } });
    expect(service.degraded()).toEqual([]);
    // One second is the bound on a machine with nothing else to do; tests share theirs.
    expect(away).toBeLessThan(4000);
    await sleep(1000);
    await service.stop();

    const heard = (await decodeAll(out))[0]!;
    const chirp = (await decodeAll(fixture("chirp-48k.ogg")))[0]!;
    const start = heard.findIndex((x) => x !== 0);
    const [early, late] = [start + 12_000, heard.length - 30_000];
    const window = (at: number): Float32Array => heard.subarray(at, at + 2400);
    const drift = placeIn(chirp, window(late)) - placeIn(chirp, window(early)) - (late - early);
    const lost = (((drift % chirp.length) + 1.5 * chirp.length) % chirp.length) - chirp.length / 2;
    expect(Math.abs(lost) / 48_000).toBeLessThan(0.5);
  } finally {
    await service.stop();
  }
});
