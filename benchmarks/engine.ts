/**
 * npm run bench:engine [-- types… sides… --options]: times each stage of a render of full-width synthetic models on this machine, beside
 * bare ggml_mul_mat of the same shapes and types in the same process and beside the peer's recorded times, and writes the table into
 * docs/benchmarks.md. Some eight minutes on two quiet cores; `npm run bench:engine -- q8_0 256` is one row and a minute.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { resolve } from "node:path";
import { writeSection } from "./write-section.js";

interface Figures {
  type: string;
  width: number;
  height: number;
  threads: number;
  doubleBlocks: number;
  singleBlocks: number;
  textTokens: number;
  loadMs: number;
  t5Ms: number;
  clipMs: number;
  modulationMs: number;
  stepMs: number;
  fastestStepMs: number;
  vaeDecodeMs: number;
  ceilingMs: number;
  stepFlop: number;
  weightBytes: number;
  firstRenderMs: number;
  lastRenderMs: number;
  repeatedTextMs: number;
  computeBytes: number;
  peakResidentBytes: number;
}

/** The peer's blocks and text tokens; only a run of the same is held against it. */
const SAME = { doubleBlocks: 2, singleBlocks: 4, textTokens: 256, threads: 2 } as const;
/** stable-diffusion.cpp, seconds of such a step on a quiet Zen 5 server: as users get it, and built with llamafile's kernels. */
const PEER: Record<string, Record<number, [plain: number | null, llamafile: number | null]>> = {
  q8_0: { 256: [6.86, 3.46], 512: [18.8, 9.3] },
  f16: { 256: [6.56, 2.71], 512: [null, 7.24] },
  bf16: { 256: [4.7, 2.23], 512: [null, 6.07] },
  q4_0: { 256: [7.0, 4.15] },
};
/** Seconds of its VAE's decoding. */
const PEER_VAE: Record<number, [plain: number, llamafile: number]> = { 256: [10.2, 6.2], 512: [46, 28] };

const program = resolve("build/flux-bench");
if (!existsSync(program)) throw new Error("build/flux-bench is missing: run `npm run build:native` first.");

/** A number alone is a side in pixels, another word a type; from the first `--` on all goes to flux-bench, such as `--steps 4`. */
const given = process.argv.slice(2);
const firstOption = given.findIndex((word) => word.startsWith("--"));
const named = firstOption === -1 ? given : given.slice(0, firstOption);
const options = firstOption === -1 ? [] : given.slice(firstOption);
const orAll = <T>(wanted: T[], all: T[]): T[] => (wanted.length > 0 ? wanted : all);
const sides = orAll(named.filter((word) => /^\d+$/.test(word)).map(Number), [256, 512]);
const types = orAll(
  named.filter((word) => !/^\d+$/.test(word)),
  ["f16", "bf16", "q8_0", "q4_0"],
);

const begun = performance.now();
const runs = types.length * sides.length + 1;
let runsBegun = 0;

function run(what: string, type: string, side: number, ...more: string[]): Figures {
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(`${++runsBegun} of ${runs}, after ${minutes} min: ${what}`);
  const blocks = ["--double", String(SAME.doubleBlocks), "--single", String(SAME.singleBlocks)];
  const size = ["--width", String(side), "--height", String(side)];
  const { status, stdout, stderr } = spawnSync(program, ["--type", type, ...size, ...blocks, ...more, "--json"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`flux-bench failed: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}

const seconds = (ms: number, digits = 2): string => (ms / 1000).toFixed(digits);
const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
/** A peer's seconds and how many times ours go into them. */
const held = (peer: number | null | undefined, ourMs: number): string =>
  peer == null ? "–" : `${peer} (${((peer * 1000) / ourMs).toFixed(2)} ×)`;

function row(figures: Figures): string {
  const { type, width, fastestStepMs: step, ceilingMs, stepFlop, vaeDecodeMs, weightBytes, computeBytes, peakResidentBytes } = figures;
  const same = Object.entries(SAME).every(([key, value]) => figures[key as keyof typeof SAME] === value);
  const [plain, llamafile] = (same && PEER[type]?.[width]) || [];
  const [vaePlain, vaeLlamafile] = (same && PEER_VAE[width]) || [];
  const bare = ceilingMs > 0;
  return [
    type,
    `${width}²`,
    seconds(step),
    held(plain, step),
    held(llamafile, step),
    Math.round(stepFlop / step / 1e6) || "–",
    bare ? Math.round(stepFlop / ceilingMs / 1e6) : "–",
    bare ? `${Math.round((100 * ceilingMs) / step)} %` : "–",
    seconds(vaeDecodeMs),
    held(vaePlain, vaeDecodeMs),
    held(vaeLlamafile, vaeDecodeMs),
    seconds(figures.t5Ms),
    seconds(figures.modulationMs),
    Math.round(figures.loadMs),
    `${mebibytes(weightBytes)} + ${mebibytes(computeBytes)}`,
    `${mebibytes(peakResidentBytes)} (${(peakResidentBytes / (1.15 * weightBytes + computeBytes)).toFixed(2)} ×)`,
  ].join(" | ");
}

const rows: string[] = [];
let last: Figures | undefined;
for (const type of types) {
  for (const side of sides) {
    last = run(`${type} at ${side} × ${side}`, type, side, "--steps", "2", "--renders", "1", ...options);
    rows.push(row(last));
    console.log(`  ${rows.at(-1)}`);
  }
}
const small = ["--steps", "2", "--renders", "10", "--t5-layers", "1", "--repeat-prompt", "--no-ceiling"];
const warm = run("first and tenth render", "q8_0", 64, ...small, ...options);

const warmth = `First render after the load ÷ the tenth, each with a prompt of its own (q8_0, 64 × 64, 2 steps): ${(warm.firstRenderMs / warm.lastRenderMs).toFixed(3)} × (${Math.round(warm.firstRenderMs)} ms, ${Math.round(warm.lastRenderMs)} ms). Target: at most 1.05.
The tenth's prompt once more: ${warm.repeatedTextMs.toFixed(3)} ms in the text encoders. Target: 0.`;
console.log(warmth);

writeSection(
  "engine",
  `## The engine on the CPU

\`npm run bench:engine\` on ${cpus().length} × ${cpus()[0]?.model.trim()}, ${last?.threads} threads, load average ${loadavg()[0]?.toFixed(1)} at the end. Synthetic weights of FLUX dev's full width, ${last?.doubleBlocks} double and ${last?.singleBlocks} single blocks of 19 and 38, ${last?.textTokens} text tokens, two T5 layers.
"Step" is the fastest of the run; "bare" is what \`ggml_mul_mat\` alone reaches over the same shapes and types, attention's products in f32 included, in the same process (target: step ÷ bare at least 85 %).
The peer is stable-diffusion.cpp, the same step recorded on a quiet Zen 5 server with 2 threads, as users get it and built with llamafile's kernels; in brackets its time over ours. A busy machine favours it, and so does an older processor: Zen 4's vector units are half as wide as Zen 5's. Its kernels are those of "bare", so step ÷ bare compares with them on this machine.
"Peak" is the process's, in brackets over what it may be: weights + 15 % + one plan's activations.

| type | size | step s | peer s | peer s, llamafile | GFLOP/s | bare GFLOP/s | step ÷ bare | VAE s | peer s | peer s, llamafile | T5 s | modulation s | load ms | MiB weights + activations | peak MiB |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| ${rows.join(" |\n| ")} |

${warmth}
`,
);
console.log(`Done after ${((performance.now() - begun) / 60_000).toFixed(1)} min; the table stands in docs/benchmarks.md.`);
