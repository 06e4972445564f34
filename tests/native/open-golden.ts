/** Loads the tiny reference models through the real addon. */
import { resolve } from "node:path";
import { onTestFinished } from "vitest";
import { backendFolders } from "../../src/engine/backends.js";
import { loadNative, type NativeAddon, type NativeEngine, type NativeLoadOptions, type NativeRenderJob } from "../../src/engine/native.js";

export const GOLDEN = resolve("tests/fixtures/golden");
/** Other sizes and layouts, and models that draw by pictures; make.py there makes it. */
export const OTHER = resolve("tests/native/golden-other");
const BFL = `${GOLDEN}/weights/bfl`;

export function openAddon(): NativeAddon {
  const addon = loadNative();
  // The CPU's folder alone: opening GPU libraries takes seconds.
  addon.loadBackends(backendFolders().slice(0, 1));
  return addon;
}

export const LOAD: NativeLoadOptions = {
  model: {
    transformer: `${BFL}/flux1-schnell-tiny.safetensors`,
    t5: `${BFL}/t5xxl.safetensors`,
    clip: `${BFL}/clip_l.safetensors`,
    vae: `${BFL}/ae.safetensors`,
  },
  device: "cpu",
  threads: 1,
  maxWidth: 128,
  maxHeight: 128,
  t5Length: 24,
  embeddingCacheBytes: 1 << 20,
  memoryLimit: 0,
};

export async function openGolden(options: Partial<NativeLoadOptions> = {}): Promise<NativeEngine> {
  const engine = await openAddon().load({ ...LOAD, ...options }, () => {});
  onTestFinished(() => engine.dispose());
  return engine;
}

/** The last id of the tiny vocabulary ends a prompt, the one before begins it. */
export function clipIds(...words: number[]): Int32Array {
  const ids = new Int32Array(77).fill(533);
  ids.set([532, ...words]);
  return ids;
}

export const JOB: NativeRenderJob = {
  t5Ids: Int32Array.from([3, 14, 15, 92, 1]),
  clipIds: clipIds(5, 6, 7),
  width: 64,
  height: 48,
  seeds: Uint32Array.from([7]),
  steps: 4,
  guidance: 3.5,
  sampler: "euler",
  schedule: "flat",
  previewEvery: 0,
};

export const nothing = (): void => {};
