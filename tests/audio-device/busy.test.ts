/** The soak in short: with every core busy and a busy process killed, the recording has no gap and no decoder is late. */
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { testPack } from "../audio/pack.js";
import { testDevice, testService } from "./device.js";
import { longestGap } from "./gaps.js";
import { Load } from "./load.js";

it("music goes on without a gap under load, over cues and by itself", async () => {
  const device = testDevice();
  const pack = testPack({ seconds: 3 });
  const service = testService(device.home, { packs: () => pack });
  const load = new Load();
  try {
    await service.methods["audio.load"]({ genre: "test" });
    await service.methods["audio.cue"]({ mood: "rest" });
    load.start();
    for (const mood of ["combat", "rest", "exploration"]) {
      await sleep(1500);
      await service.methods["audio.cue"]({ mood, crossfade_ms: 400 });
      load.killOne();
    }
    await sleep(2500);
    const state = service.state();
    const [left, right] = device.recorded();
    expect(left.length).toBeGreaterThan(4 * 48_000);
    expect(longestGap(left, right)).toBeLessThan(48);
    expect(state.starved_frames).toBe(0);
    expect(state.device).toMatchObject({ state: "open" });
  } finally {
    load.stop();
    await service.stop();
  }
});
