/**
 * npm run bench:engine [-- types]: times each stage of a render of full-width synthetic models on this machine,
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
  computeBytes: number;
  peakResidentBytes: number;
}

/** stable-diffusion.cpp with llamafile's kernels on a machine of this kind when quiet, seconds a step of 2 + 4 blocks. */
const PEER: Record<string, Record<number, number>> = {
  q8_0: { 256: 3.46, 512: 9.3 },
  f16: { 256: 2.71, 512: 7.24 },
  bf16: { 256: 2.23, 512: 6.07 },
  q4_0: { 256: 4.15 },
};
const PEER_VAE: Record<number, number> = { 256: 6.2, 512: 28 };

const program = resolve("build/flux-bench");
if (!existsSync(program)) throw new Error("build/flux-bench is missing: run `npm run build:native` first.");

const types = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["q8_0", "bf16"];
const rows: Figures[] = [];
for (const type of types) {
  for (const side of [256, 512]) {
    console.log(`${type} at ${side} × ${side} …`);
    const { status, stdout, stderr } = spawnSync(
      program,
      ["--type", type, "--width", String(side), "--height", String(side), "--steps", "2", "--renders", "1", "--json"],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`flux-bench failed: ${stderr}`);
    rows.push(JSON.parse(stdout) as Figures);
  }
}

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
    peer === undefined ? "–" : `${peer.toFixed(2)} (${((peer * 1000) / row.fastestStepMs).toFixed(2)} ×)`,
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

\`npm run bench:engine\` on ${cpus().length} × ${cpus()[0]?.model.trim()}, load average ${loadavg()[0]?.toFixed(1)} at the end. Synthetic weights of FLUX dev's full width, 2 double and 4 single blocks, 256 text tokens, two T5 layers.
"Step" is the fastest of the run; "bare" is what \`ggml_mul_mat\` alone reaches over the same shapes and types, attention's products in f32 included, in the same process.
The peer is stable-diffusion.cpp with llamafile's kernels, measured on a quiet machine of this kind, so a busy one favours it.

| type | size | step s | GFLOP/s | bare GFLOP/s | step ÷ bare | peer's step s | VAE s | peer's VAE s | T5 s | modulation s | load ms | MiB weights + activations, peak |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| ${table.join(" |\n| ")} |
`,
);
console.log(table.join("\n"));
