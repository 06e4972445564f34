/** The card generator: prompt and recipe drawn on a card, for development without a model. It can be slow and fail on demand. */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import sharp from "sharp";
import { SidequestError } from "../errors.js";
import type { CardsOptions } from "./cards-options.js";
import type { DrawJob, Generator, OpenGenerator } from "./generator.js";
import { encodePng } from "./png-encode.js";

/** What happens before a step, by the option that names the step. */
const MISHAPS: Readonly<Record<Exclude<keyof CardsOptions, "delay" | "load">, () => unknown>> = {
  fail: () => {
    throw new SidequestError("GENERATION_FAILED", "The card generator was told to fail at this step.");
  },
  oom: () => {
    throw new SidequestError("OUT_OF_MEMORY", "The card generator was told to run out of memory at this step.");
  },
  crash: () => process.abort(),
  hang: () => new Promise(() => {}),
  freeze: () => {
    for (;;);
  },
};

async function mishap(options: CardsOptions, step: number): Promise<void> {
  for (const [name, happen] of Object.entries(MISHAPS)) if (options[name as keyof typeof MISHAPS] === step) await happen();
}

const escapeXml = (text: string): string =>
  text.replace(/[<>&"'\p{Cc}]/gu, (c) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&apos;" })[c] ?? " ");

/** Words laid into lines of at most `columns` characters; a longer word is cut. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((long) => long.match(new RegExp(`.{1,${columns}}`, "gu")) ?? [])) {
    if (line && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

/** The card as SVG: two hues from the seed, the recipe at the foot. Nothing depends on the time or the machine but its fonts. */
function cardSvg(job: DrawJob): string {
  const { width, height } = job;
  const digest = createHash("sha256").update(`${job.seed}\n${job.t5}`).digest();
  const [from, to] = [digest.readUInt16BE(0) % 360, digest.readUInt16BE(2) % 360];
  const size = Math.max(8, Math.round(Math.min(width, height) / 28));
  const columns = Math.max(8, Math.floor(width / (size * 0.62)) - 4);
  const recipe = [
    "CARD, not a generated picture",
    ...wrap(`${width} × ${height}, seed ${job.seed}, steps ${job.steps}, guidance ${job.guidance}, ${job.sampler}`, columns),
    ...(job.init ? [`from ${job.init.path.split("/").at(-1)} strength ${job.init.strength}`] : []),
    ...wrap(`CLIP: ${job.clip}`, columns).slice(0, 3),
  ];
  const room = Math.max(1, Math.floor(height / (size * 1.4)) - recipe.length - 3);
  const row = (text: string, y: number): string => `<text x="${size * 2}" y="${y}">${escapeXml(text)}</text>`;
  const prompt = wrap(job.t5, columns).slice(0, room);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${from},45%,32%)"/><stop offset="1" stop-color="hsl(${to},45%,18%)"/></linearGradient></defs>
<rect width="100%" height="100%" fill="url(#g)"/>
<rect x="${size / 2}" y="${size / 2}" width="${width - size}" height="${height - size}" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="${size / 8}"/>
<g font-family="monospace" font-size="${size}" fill="#fff">${prompt.map((text, i) => row(text, size * 2.4 + i * size * 1.4)).join("")}</g>
<g font-family="monospace" font-size="${size}" fill="#fff" fill-opacity=".75">${recipe.map((text, i) => row(text, height - size * 1.4 * (recipe.length - i))).join("")}</g></svg>`;
}

async function rasterise(svg: string): Promise<Uint8Array> {
  return await sharp(Buffer.from(svg)).flatten().removeAlpha().raw().toBuffer();
}

const REPORT: Generator["report"] = { device: { name: "none", kind: "none" }, memory: {}, degraded: [], details: {} };

export const openCards: OpenGenerator<"cards"> = async ({ options }, _settings, onProgress) => {
  await sleep(options.load);
  onProgress(1, "cards");
  return {
    report: REPORT,
    async draw(job, { signal, progress }) {
      const begun = performance.now();
      for (let step = 1; step <= job.steps; step++) {
        await mishap(options, step);
        await sleep(options.delay, undefined, { signal });
        const due = job.previewEvery > 0 && step % job.previewEvery === 0 && step < job.steps;
        const preview = due ? await encodePng(await rasterise(cardSvg({ ...job, width: 64, height: 64 })), 64, 64) : undefined;
        progress({ stage: "denoise", step, steps: job.steps, ...(preview ? { preview } : {}) });
      }
      const denoised = performance.now();
      const rgb = await rasterise(cardSvg(job));
      const drawn = performance.now();
      const png = await encodePng(rgb, job.width, job.height);
      const timings = { denoise: denoised - begun, vae_decode: drawn - denoised, encode_png: performance.now() - drawn };
      return { png, width: job.width, height: job.height, timings, counters: {}, memory: {}, warnings: [] };
    },
    dispose: async () => {},
  };
};
