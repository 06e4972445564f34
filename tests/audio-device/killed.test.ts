/** The player's process is killed with SIGKILL: the other one is there at the same position, with all volumes, and the recorded file shows it. */
import { availableParallelism, loadavg } from "node:os";
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

/** The bound on a machine that does little else, and where other tests keep every core busy. */
const QUIET_MS = 1000;
const BUSY_MS = 3000;
/** The other process starts a second after the first and is then ready within so much on a busy machine. */
const STANDS_BY_MS = 3500;

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
    await sleep(STANDS_BY_MS);
    const busy = loadavg()[0]! >= availableParallelism();
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
    // The music has gone on since it came back; a busy machine looks at it late.
    expect(Math.abs(is!.position_s - was!.position_s)).toBeLessThan(busy ? 1 : 0.5);
    expect(after).toMatchObject({ mood: "journey", channels: { music: { volume: 0.5 } } });
    expect(service.degraded()).toEqual([]);
    expect(away).toBeLessThan(busy ? BUSY_MS : QUIET_MS);
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

it("comes back each time when the processes are killed one after the other, also before the next one stands by", async () => {
  const { home } = testDevice();
  const pack = withLongOgg(testPack({ tracks: 1, seconds: 1 }));
  const service = testService(home, { packs: () => pack }, { audioDevice: "none" });
  const pids = new Set<number>();
  try {
    await service.methods["audio.load"]({ genre: "test" });
    await service.methods["audio.cue"]({ mood: "journey" });
    await sleep(STANDS_BY_MS);
    for (let turn = 0; turn < 3; turn++) {
      const { pid } = service.state();
      pids.add(pid as number);
      process.kill(pid as number, "SIGKILL");
      await until(() => service.state().state === "on" && service.state().pid !== pid);
      // An order given at once reaches the process that plays now.
      await service.methods["audio.volume"]({ channel: "music", volume: 0.2 + turn / 10 });
      expect(service.state().channels.music).toMatchObject({ volume: 0.2 + turn / 10 });
      expect(service.state().channels.music!.voices).toHaveLength(1);
    }
    pids.add(service.state().pid as number);
    expect(pids.size).toBe(4);
  } finally {
    await service.stop();
  }
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
}, 60_000);
