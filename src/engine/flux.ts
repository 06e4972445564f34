/** The FLUX generator: the native engine with its tokenisers, in the child. */
import sharp from "sharp";
import { SidequestError } from "../errors.js";
import { backendFolders } from "./backends.js";
import type { DrawContext, DrawJob, Drawn, LoadReport, OpenGenerator } from "./generator.js";
import { loadOptions, planInPlace } from "./load-plan.js";
import { loadNative, type NativeAddon, type NativeEngine, type NativeMemory, type NativeProgress, type NativeRenderJob } from "./native.js";
import { encodePng } from "./png-encode.js";
import { loadTokenizers } from "./tokenizer.js";
import type { Encoded } from "./tokenizer-t5.js";

export const openFlux: OpenGenerator<"flux"> = async ({ model }, settings, onProgress) => {
  const addon = loadNative();
  const folders = backendFolders();
  if (folders.length === 0) {
    throw new SidequestError("INTERNAL", "No compute back end is installed for this machine.", {
      hint: "Install again without --omit=optional: npm brings node-llama-cpp's libraries as optional packages.",
    });
  }
  addon.loadBackends(folders);
  const tokenizers = loadTokenizers(model.tokenizers);
  const engine = await addon.load(loadOptions(model, settings), onProgress);
  return {
    report: reportOf(addon, engine, settings.device),
    async draw(job: DrawJob, context: DrawContext): Promise<Drawn> {
      const t5 = tokenizers.t5.encode(job.t5, model.t5Length);
      const clip = tokenizers.clip.encode(job.clip);
      const init = job.init ? { rgb: await readInit(job.init.path, job.width, job.height), strength: job.init.strength } : undefined;
      const nativeJob: NativeRenderJob = {
        t5Ids: t5.ids,
        clipIds: clip.ids,
        width: job.width,
        height: job.height,
        seeds: Uint32Array.of(job.seed),
        steps: job.steps,
        guidance: job.guidance,
        sampler: job.sampler,
        schedule: model.schedule,
        previewEvery: job.previewEvery,
        ...(init ? { init } : {}),
      };
      const onAbort = (): void => engine.cancel();
      context.signal.addEventListener("abort", onAbort, { once: true });
      try {
        const { images, timings, counters } = await engine.render(nativeJob, (progress) => void tell(context, progress));
        context.signal.throwIfAborted();
        const begun = performance.now();
        const image = images[0]!;
        const png = await encodePng(image.rgb, image.width, image.height);
        const { t5: t5Ms, clip: clipMs, vaeEncode: vae_encode, modulation, denoise, vaeDecode: vae_decode, embeddingCacheHit } = timings;
        return {
          png,
          width: image.width,
          height: image.height,
          timings: { t5: t5Ms, clip: clipMs, vae_encode, modulation, denoise, vae_decode, encode_png: performance.now() - begun },
          counters: { ...counters, embeddingCacheHit: Number(embeddingCacheHit) },
          memory: plainMemory(engine.memory()),
          warnings: [...cut("T5", t5), ...cut("CLIP", clip)],
        };
      } finally {
        context.signal.removeEventListener("abort", onAbort);
      }
    },
    planFor: (other, wanted) => planInPlace(addon, engine, other, wanted),
    dispose: () => engine.dispose(),
  };
};

/** Previews are small: their encoding may be awaited on the side, in order of arrival. */
async function tell(context: DrawContext, { stage, step, steps, preview }: NativeProgress): Promise<void> {
  const png = preview ? await encodePng(preview.rgb, preview.width, preview.height) : undefined;
  context.progress({ stage, step, steps, ...(png ? { preview: png } : {}) });
}

const cut = (encoder: string, { truncated }: Encoded): string[] =>
  truncated > 0 ? [`the prompt is too long for ${encoder}: its last ${truncated} tokens are not seen by that encoder`] : [];

const plainMemory = (memory: NativeMemory): Record<string, number> => ({ ...memory });

function reportOf(addon: NativeAddon, engine: NativeEngine, wanted: string): LoadReport {
  const { device, loadMs, transformer, vae, t5, clip, plan } = engine.report();
  const degraded: { what: string; why: string; fix: string }[] = [];
  const failed = addon.info().failed;
  if (device.kind === "cpu" && wanted === "auto") {
    degraded.push({
      what: "pictures are computed on the CPU",
      why: failed.length > 0 ? failed.map(({ path, reason }) => `${path}: ${reason}`).join("; ") : "no GPU was found",
      fix: "Install the GPU's driver (`sidequest-renderer doctor` tells what is missing), or set --device cpu if this is meant.",
    });
  }
  return {
    device: { ...device },
    memory: plainMemory(engine.memory()),
    degraded,
    details: { load_ms: Math.round(loadMs), transformer, vae, t5, clip, plan, ggml: addon.info().ggml },
  };
}

/** Any picture, fitted to the size to draw: covering it, cropped at the centre. Returns width × height × 3 bytes. */
async function readInit(path: string, width: number, height: number): Promise<Uint8Array> {
  try {
    return await sharp(path, { limitInputPixels: 8192 * 8192 })
      .rotate()
      .resize(width, height, { fit: "cover" })
      .flatten({ background: "#000" })
      .toColourspace("srgb")
      .removeAlpha()
      .raw()
      .toBuffer();
  } catch (cause) {
    throw new SidequestError("INVALID_PARAMS", `init_image: ${path} cannot be read as a picture: ${(cause as Error).message}`, {
      hint: "Name a PNG, JPEG or WebP file.",
      data: { field: "init_image", got: path },
    });
  }
}
