/**
 * npm run bench:engine [-- types… --options]: times each stage of a render of full-width synthetic models on this machine,
 * beside bare ggml_mul_mat of the same shapes and types in the same process, and writes the table into docs/benchmarks.md.
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
  doubleBlocks: number;
  singleBlocks: number;
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
  computeBytes: number;
  peakResidentBytes: number;
}

/** stable-diffusion.cpp with llamafile's kernels on a machine of this kind when quiet, GFLOP/s of a step. */
const PEER: Record<string, Record<number, number>> = {
  q8_0: { 256: 207, 512: 200 },
  f16: { 256: 264, 512: 257 },
  bf16: { 256: 321, 512: 306 },
  q4_0: { 256: 172 },
};
const PEER_VAE: Record<number, number> = { 256: 6.2, 512: 28 };

const program = resolve("build/flux-bench");
if (!existsSync(program)) throw new Error("build/flux-bench is missing: run `npm run build:native` first.");

/** Options after `--` go to flux-bench, such as `--double 2 --single 4 --steps 4`; a word alone is a type. */
const given = process.argv.slice(2);
const firstOption = given.findIndex((word) => word.startsWith("--"));
const named = firstOption === -1 ? given : given.slice(0, firstOption);
const options = firstOption === -1 ? [] : given.slice(firstOption);
const types = named.length > 0 ? named : ["f16", "bf16", "q8_0", "q4_0"];

function run(type: string, side: number, ...more: string[]): Figures {
  const size = ["--width", String(side), "--height", String(side)];
  const { status, stdout, stderr } = spawnSync(program, ["--type", type, ...size, "--double", "1", "--single", "2", ...more, "--json"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`flux-bench failed: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}

const rows: Figures[] = [];
for (const type of types) {
  for (const side of [256, 512]) {
    console.log(`${type} at ${side} × ${side} …`);
    rows.push(run(type, side, "--steps", "2", "--renders", "1", ...options));
  }
}
console.log("first and tenth render …");
const warm = run("q8_0", 64, "--steps", "2", "--renders", "10", "--no-ceiling");

const seconds = (ms: number, digits = 2) => (ms / 1000).toFixed(digits);
const mebibytes = (bytes: number) => Math.round(bytes / 2 ** 20);
const table = rows.map((row) => {
  const peer = PEER[row.type]?.[row.width];
  return [
    row.type,
    `${row.width}²`,
    seconds(row.fastestStepMs),
    Math.round(row.stepFlop / row.fastestStepMs / 1e6),
    Math.round(row.stepFlop / row.ceilingMs / 1e6),
    `${Math.round((100 * row.ceilingMs) / row.fastestStepMs)} %`,
    peer === undefined ? "–" : `${peer} (${(row.stepFlop / row.fastestStepMs / 1e6 / peer).toFixed(2)} ×)`,
    seconds(row.vaeDecodeMs),
    PEER_VAE[row.width] ?? "–",
    seconds(row.t5Ms),
    seconds(row.modulationMs),
    Math.round(row.loadMs),
    `${mebibytes(row.weightBytes)} + ${mebibytes(row.computeBytes)}, ${mebibytes(row.peakResidentBytes)}`,
  ].join(" | ");
});

writeSection(
  "engine",
  `## The engine on the CPU

\`npm run bench:engine\` on ${cpus().length} × ${cpus()[0]?.model.trim()}, load average ${loadavg()[0]?.toFixed(1)} at the end. Synthetic weights of FLUX dev's full width, ${rows[0]?.doubleBlocks} double and ${rows[0]?.singleBlocks} single blocks of 19 and 38, 256 text tokens, two T5 layers.
"Step" is the fastest of the run; "bare" is what \`ggml_mul_mat\` alone reaches over the same shapes and types, attention's products in f32 included, in the same process.
The peer is stable-diffusion.cpp with llamafile's kernels, measured on a quiet machine of this kind, so a busy one favours it; its figure is followed by ours over it.

| type | size | step s | GFLOP/s | bare GFLOP/s | step ÷ bare | peer's GFLOP/s | VAE s | peer's VAE s | T5 s | modulation s | load ms | MiB weights + activations, peak |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| ${table.join(" |\n| ")} |

First render after the load ÷ the tenth, each with a prompt of its own (q8_0, 64 × 64, 2 steps): ${(warm.firstRenderMs / warm.lastRenderMs).toFixed(3)} × (${Math.round(warm.firstRenderMs)} ms, ${Math.round(warm.lastRenderMs)} ms). Target: at most 1.05.
`,
);
console.log(table.join("\n"));
