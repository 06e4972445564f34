/** What a render costs besides drawing: everything around the engine at 1024 × 1024, part by part, and our PNG encoder beside sharp's. */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, getPriority, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import sharp, { type PngOptions } from "sharp";
import { resolveConfig } from "../src/config.js";
import { encodePng } from "../src/engine/png-encode.js";
import { SCHEMAS } from "../src/protocol/schemas.js";
import { createRenderService } from "../src/render/renderer.js";
import { createInterpreter } from "../src/scene/interpreter.js";
import { median, quantile } from "./quantiles.js";
import { writeSection } from "./write-section.js";

const SIDE = 1024;
const RENDERS = 40;
const ROUNDS = 9;
const TARGET_MS = 30;
const folder = mkdtempSync(join(tmpdir(), "sq-bench-overhead-"));

/** Soft shapes with a little grain: about as compressible as a painted picture, and the same each run. */
function painting(): Uint8Array {
  let state = 1;
  const grain = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  return Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, i) => {
    const [x, y, c] = [Math.floor(i / 3) % SIDE, Math.floor(i / 3 / SIDE), i % 3];
    return 128 + 80 * Math.sin(x / 97 + c) + 40 * Math.cos(y / 61 + x / 300) + 4 * (grain() + grain());
  });
}

const REQUEST = {
  tier: "portrait_square",
  subject: "a weathered knight of the silver order, helm under her arm, before the burning gates of the old city",
  mood: "dramatic",
  location: "castle",
  characters: ["Ælfwyn"],
  tags: ["armour", "dusk"],
};

/** One render from the request's line to the reply's: milliseconds by part. The drawing itself is left out. */
async function oneRender(service: ReturnType<typeof createRenderService>): Promise<Record<string, number>> {
  const line = JSON.stringify({ id: "1", method: "render", params: REQUEST });
  const begun = performance.now();
  const params = SCHEMAS.render.params.parse((JSON.parse(line) as { params: unknown }).params);
  const parsed = performance.now();
  const result = await service.submit(params);
  const answered = performance.now();
  JSON.stringify({ id: "1", result });
  if (!("timings_ms" in result)) throw new Error("expected a picture");
  const { engine = 0, denoise = 0, encode_png = 0, store = 0 } = result.timings_ms ?? {};
  const parts = {
    "parse and validate": parsed - begun,
    "compose, queue, bookkeeping": answered - parsed - engine - store,
    "process boundary, both ways": engine - denoise - encode_png,
    "PNG encoding": encode_png,
    "recipe, write, sync, rename": store,
    "reply as JSON": performance.now() - answered,
  };
  return { ...parts, "all of it": Object.values(parts).reduce((a, b) => a + b, 0) };
}

async function measureRenders(): Promise<string> {
  await sharp(painting(), { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .png()
    .toFile(join(folder, "painting.png"));
  const flags = { model: `pictures:${folder}`, home: join(folder, "home"), outputDir: join(folder, "out") };
  const service = createRenderService({
    config: resolveConfig(flags, {}),
    log: pino({ level: "silent" }),
    packs: { get: () => undefined },
    interpret: createInterpreter().interpret,
  });
  const runs: Record<string, number>[] = [];
  try {
    for (let i = 0; i < 3; i++) await oneRender(service);
    for (let i = 0; i < RENDERS; i++) runs.push(await oneRender(service));
  } finally {
    await service.stop({ graceMs: 0 });
  }
  const rows = Object.keys(runs[0]!).map((part) => {
    const times = runs.map((run) => run[part]!).sort((a, b) => a - b);
    return `| ${part} | ${times[0]!.toFixed(1)} | ${median(times).toFixed(1)} | ${quantile(times, 0.95).toFixed(1)} |`;
  });
  const whole = runs.map((run) => run["all of it"]!);
  const verdict = `Target: under ${TARGET_MS} ms. Best ÷ target: ${(Math.min(...whole) / TARGET_MS).toFixed(2)}, median ÷ target: ${(median(whole) / TARGET_MS).toFixed(2)}.`;
  return `| part | best ms | median ms | p95 ms |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n\n${verdict}`;
}

const SHARP: readonly (readonly [string, PngOptions])[] = [
  ["sharp, as it is by default (level 6, no filter)", {}],
  ["sharp, level 6, adaptive filter", { compressionLevel: 6, adaptiveFiltering: true }],
  ["sharp, level 1, no filter (its fastest)", { compressionLevel: 1 }],
];

async function measureEncoders(): Promise<string> {
  const rgb = painting();
  const encoders: [string, () => Promise<Uint8Array>][] = [
    ["ours (Up filter, run-length matching, 4 strips)", () => encodePng(rgb, SIDE, SIDE)],
    ...SHARP.map(([name, options]): [string, () => Promise<Uint8Array>] => [
      name,
      () =>
        sharp(rgb, { raw: { width: SIDE, height: SIDE, channels: 3 } })
          .png(options)
          .toBuffer(),
    ]),
  ];
  const times = new Map(encoders.map(([name]) => [name, [] as number[]]));
  const work = new Map(encoders.map(([name]) => [name, [] as number[]]));
  const sizes = new Map<string, number>();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, encode] of encoders) {
      const begun = performance.now();
      const cpuBefore = process.cpuUsage();
      sizes.set(name, (await encode()).length);
      // The first round only warms up.
      if (round === 0) continue;
      const { user, system } = process.cpuUsage(cpuBefore);
      times.get(name)!.push(performance.now() - begun);
      work.get(name)!.push((user + system) / 1000);
    }
  }
  const ours = median(work.get(encoders[0]![0])!);
  const rows = encoders.map(([name]) => {
    const [wall, cpu] = [median(times.get(name)!), median(work.get(name)!)];
    return `| ${name} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${(cpu / ours).toFixed(2)} | ${((sizes.get(name) ?? 0) / 1e6).toFixed(2)} |`;
  });
  return `| encoder | median ms | CPU ms | CPU ÷ ours | MB |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}`;
}

try {
  const renders = await measureRenders();
  const encoders = await measureEncoders();
  const load = loadavg()[0]!.toFixed(1);
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
  const text = `## Work around the engine

\`npm run bench:overhead\` on ${machine}: ${RENDERS} renders of ${SIDE} × ${SIDE} from an existing picture, from the request's line to the reply's, the picture's own making left out. Niceness ${getPriority()}, load average ${load}: on a machine that does other work, wall times tell of that work too.

${renders}

The PNG encoder on the same pixels, ${ROUNDS} rounds in turn:

${encoders}`;
  console.log(text);
  writeSection("overhead", text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
