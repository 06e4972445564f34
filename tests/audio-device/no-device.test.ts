/** Without a device time goes on in silence and the daemon says so; when the device appears, sound comes out of it at the position. */
import { expect, it } from "vitest";
import { testPack, withLongOgg } from "../audio/pack.js";
import { largest } from "../audio/signals.js";
import { testDevice, testService, until } from "./device.js";

it("degrades, keeps time, and takes the device when it is there", async () => {
  const device = testDevice({ present: false });
  const pack = withLongOgg(testPack({ tracks: 1, seconds: 1 }));
  const service = testService(device.home, { packs: () => pack, retryMs: 300 });
  try {
    const { methods } = service;
    await methods["audio.load"]({ genre: "test" });
    await methods["audio.cue"]({ mood: "journey" });
    expect(service.state().device).toMatchObject({ state: "missing", reason: expect.stringMatching(/./) });
    expect(service.degraded()).toMatchObject([
      { what: "audio", why: expect.stringContaining("silence"), fix: expect.stringContaining("--audio-device") },
    ]);
    const position = (): number => service.state().channels.music!.voices[0]?.position_s ?? 0;
    await until(() => position() > 0.5);
    device.plugIn();
    await until(() => service.state().device.state === "open");
    const reached = position();
    expect(reached).toBeGreaterThan(0.4);
    expect(service.degraded()).toEqual([]);
    await until(() => position() > reached + 0.3);
    expect(largest(device.recorded()[0])).toBeGreaterThan(0.1);
    expect(service.state()).toMatchObject({ mood: "journey" });
  } finally {
    await service.stop();
  }
});

it("chosen silence is no fault, and an unknown device names those there are", async () => {
  const device = testDevice();
  const pack = testPack({ tracks: 1, seconds: 1 });
  const silent = testService(device.home, { packs: () => pack }, { audioDevice: "none" });
  await silent.start();
  expect(silent.state().device).toMatchObject({ name: "none", state: "silent" });
  expect(silent.degraded()).toEqual([]);
  await silent.stop();
  const unknown = testService(device.home, { packs: () => pack }, { audioDevice: "Harp" });
  await unknown.start();
  expect(unknown.degraded()).toMatchObject([{ why: expect.stringMatching(/no sound device "Harp"; there are .*default/) }]);
  await unknown.stop();
});
