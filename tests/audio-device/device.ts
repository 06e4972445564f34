/** A sound device that exists everywhere: ALSA's file plug-in over its null device, played to through real PortAudio; and what it recorded. */
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AudioService, type AudioServiceOptions, createAudioService } from "../../src/audio/service.js";
import { folder, plainDirector } from "../audio/pack.js";

export interface TestDevice {
  readonly home: string;
  /** The device appears. */
  plugIn(): void;
  unplug(): void;
  /** What was played so far, left and right. */
  recorded(): [left: Float32Array, right: Float32Array];
  /** Puts the recording aside, since a device opened again starts a new file. */
  keep(): void;
}

/** ALSA reads its devices from .asoundrc in HOME, so HOME is changed for this test's processes. */
export function testDevice({ present = true } = {}): TestDevice {
  const home = folder();
  const raw = join(home, "device.raw");
  const config = join(home, ".asoundrc");
  process.env.HOME = home;
  const plugIn = (): void => writeFileSync(config, `pcm.!default { type file; slave.pcm "null"; file "${raw}"; format "raw" }\n`);
  if (present) plugIn();
  return {
    home,
    plugIn,
    unplug: () => rmSync(config),
    keep: () => {
      if (existsSync(raw)) copyFileSync(raw, `${raw}.kept`);
    },
    recorded: () => deinterleave(readFileSync(raw)),
  };
}

function deinterleave(bytes: Buffer): [Float32Array, Float32Array] {
  const frames = Math.floor(bytes.length / 8);
  const left = new Float32Array(frames);
  const right = new Float32Array(frames);
  for (let i = 0; i < frames; i++) {
    left[i] = bytes.readFloatLE(8 * i);
    right[i] = bytes.readFloatLE(8 * i + 4);
  }
  return [left, right];
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {} };

export function testService(
  home: string,
  options: Partial<AudioServiceOptions> & Pick<AudioServiceOptions, "packs">,
  config: Partial<AudioServiceOptions["config"]> = {},
): AudioService {
  return createAudioService({
    log: quiet,
    direct: plainDirector,
    seed: 1,
    ...options,
    config: { audio: false, audioDevice: "default", audioOut: undefined, stateFile: join(home, "audio-state.json"), home, ...config },
  });
}

/** Waits until `what` is true; fails the test after `ms`. */
export async function until(what: () => boolean, ms = 15_000): Promise<void> {
  const end = performance.now() + ms;
  while (!what()) {
    if (performance.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
