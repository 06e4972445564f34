/** The starter model behind the engine's public API, and plain figures of what it draws. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import sharp from "sharp";
import { afterAll, vi } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { Engine } from "../../src/engine/engine.js";
import type { DrawJob } from "../../src/engine/generator.js";

export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** RGB, row by row. */
  readonly rgb: Uint8Array;
}

// A picture takes tenths of a second on an idle machine and tens of seconds on one where everything else runs too.
vi.setConfig({ testTimeout: 180_000 });

let engine: Engine | undefined;

/** One engine a test file, as a daemon keeps it warm. */
function starter(): Engine {
  const config = resolveConfig({ home: "/nonexistent/home", model: "starter", device: "cpu", threads: 1 }, {});
  engine ??= new Engine({ config, log: pino({ level: "silent" }) });
  return engine;
}

afterAll(async () => {
  await engine?.stop();
});

export async function draw(prompt: string, changes: Partial<DrawJob> = {}): Promise<Picture> {
  const job: DrawJob = {
    t5: prompt,
    clip: prompt,
    negative: "",
    width: 144,
    height: 112,
    seed: 1,
    steps: 4,
    guidance: 0,
    sampler: "euler",
    previewEvery: 0,
    ...changes,
  };
  const { png } = await starter().draw(job);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { png, width: info.width, height: info.height, rgb: data };
}

/** Mean of each colour channel, 0…255. */
export function means({ rgb }: Picture): { red: number; green: number; blue: number } {
  const sums = [0, 0, 0];
  for (let i = 0; i < rgb.length; i++) sums[i % 3]! += rgb[i]!;
  const [red, green, blue] = sums.map((sum) => (3 * sum) / rgb.length) as [number, number, number];
  return { red, green, blue };
}

/** Relative luminance 0…255, Rec. 709 weights. */
export function luminance(picture: Picture): number {
  const { red, green, blue } = means(picture);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far green stands above the mean of red and blue. */
export function greenness(picture: Picture): number {
  const { red, green, blue } = means(picture);
  return green - (red + blue) / 2;
}

/** Root-mean-square distance of two pictures of one size, 0…255. */
export function distance(a: Picture, b: Picture): number {
  let sum = 0;
  for (let i = 0; i < a.rgb.length; i++) sum += (a.rgb[i]! - b.rgb[i]!) ** 2;
  return Math.sqrt(sum / a.rgb.length);
}

const folder = mkdtempSync(join(tmpdir(), "starter-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a picture where `init` can read it. */
export function saved(picture: Picture, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, picture.png);
  return path;
}
