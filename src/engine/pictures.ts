/** The picture generator: existing pictures from a folder, chosen by seed and prompt, for games that are shown without a model. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { SidequestError } from "../errors.js";
import type { OpenGenerator } from "./generator.js";
import { encodePng } from "./png-encode.js";

const KINDS = /\.(png|jpe?g|webp|avif|gif|tiff?)$/i;

/** Sorted by code unit, so that a seed means the same picture on every machine. */
function picturesIn(folder: string): string[] {
  const names = readdirSync(folder)
    .filter((name) => KINDS.test(name))
    .sort((a, b) => (a < b ? -1 : 1));
  if (names.length > 0) return names;
  throw new SidequestError("MODEL_NOT_FOUND", `model pictures: ${folder} holds no picture`, {
    hint: "Put PNG, JPEG, WebP, AVIF, GIF or TIFF files there.",
    data: { folder },
  });
}

export const openPictures: OpenGenerator<"pictures"> = async ({ folder }, _settings, onProgress) => {
  const names = picturesIn(folder);
  onProgress(1, "pictures");
  return {
    report: { device: { name: "none", kind: "none" }, memory: {}, degraded: [], details: { pictures: names.length } },
    async draw(job, { signal, progress }) {
      const begun = performance.now();
      const digest = createHash("sha256").update(`${job.seed}\n${job.t5}`).digest();
      const name = names[digest.readUInt32BE(0) % names.length]!;
      for (let step = 1; step <= job.steps; step++) progress({ stage: "denoise", step, steps: job.steps });
      const rgb = await sharp(join(folder, name))
        .rotate()
        .resize(job.width, job.height, { fit: "cover" })
        .flatten()
        .toColourspace("srgb")
        .removeAlpha()
        .raw()
        .toBuffer()
        .catch((cause: Error) => {
          throw new SidequestError("GENERATION_FAILED", `Picture ${name} cannot be read: ${cause.message}`, {
            hint: `Mend or remove it in ${folder}.`,
            cause,
          });
        });
      signal.throwIfAborted();
      const decoded = performance.now();
      const png = await encodePng(rgb, job.width, job.height);
      const timings = { denoise: decoded - begun, encode_png: performance.now() - decoded };
      return {
        png,
        width: job.width,
        height: job.height,
        timings,
        counters: {},
        memory: {},
        warnings: [`the picture is the existing ${name}`],
      };
    },
    dispose: async () => {},
  };
};
