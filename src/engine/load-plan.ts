/** What a load is asked for, and whether it would succeed in the place of the model that is loaded now. */
import { SidequestError } from "../errors.js";
import type { ResolvedModel } from "../models/model.js";
import type { LoadSettings } from "./generator.js";
import type { NativeAddon, NativeEngine, NativeLoadOptions } from "./native.js";

export const loadOptions = (model: ResolvedModel, settings: LoadSettings): NativeLoadOptions => ({
  model: model.paths,
  device: settings.device,
  threads: settings.threads,
  maxWidth: settings.maxSide,
  maxHeight: settings.maxSide,
  t5Length: model.t5Length,
  embeddingCacheBytes: settings.embeddingCacheBytes,
  memoryLimit: settings.memoryLimit,
  warm: settings.warmSizes,
});

/**
 * The memory plan comes before anything is loaded, and a load that may use one byte is refused with the plan's least figure.
 * That figure is held against what will be free when the present model is gone.
 * @throws SidequestError OUT_OF_MEMORY with the figures (bytes); what the files are refused for: MODEL_NOT_FOUND, MODEL_INVALID, UNSUPPORTED
 */
export async function planInPlace(addon: NativeAddon, present: NativeEngine, model: ResolvedModel, settings: LoadSettings): Promise<void> {
  const plan = await leastPlan(addon, model, settings);
  const { index, name, memoryTotal } = present.report().device;
  const { weights, compute } = present.memory();
  const free = addon.devices().find((device) => device.index === index)?.memoryFree ?? 0;
  const without = Math.min(memoryTotal, free + weights + compute);
  const available = settings.memoryLimit > 0 ? Math.min(settings.memoryLimit, without) : without;
  if (plan.needed <= available) return;
  throw new SidequestError(
    "OUT_OF_MEMORY",
    `The model ${model.name} needs ${mebibytes(plan.needed)} MiB on ${name}, and ${mebibytes(available)} MiB are available to it in place of the loaded one, which stays.`,
    {
      hint: "Use a smaller quantisation, raise --memory-limit if it is set, or choose another device.",
      data: { ...plan, available, model: model.name },
    },
  );
}

const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

async function leastPlan(addon: NativeAddon, model: ResolvedModel, settings: LoadSettings): Promise<{ needed: number }> {
  try {
    const loaded = await addon.load({ ...loadOptions(model, settings), memoryLimit: 1 }, () => {});
    await loaded.dispose();
  } catch (thrown) {
    const { code, data } = thrown as { code?: string; data?: { needed?: number } };
    if (code === "OUT_OF_MEMORY" && typeof data?.needed === "number") return { ...data, needed: data.needed };
    throw thrown;
  }
  throw new SidequestError("INTERNAL", `The engine loaded ${model.name} into a single byte.`);
}
