/** Every stage of every reference model is within tolerance on the CPU, whatever file it came from. */
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { GOLDEN, OTHER } from "./open-golden.js";

vi.setConfig({ testTimeout: 180_000 });

interface Verdict {
  checks: number;
  failed: number;
  results: { source: string; mode: string; stage: string; rms: number; rmsTolerance: number; passed: boolean; note?: string }[];
  error?: { code: string };
}

function verify(folder: string, ...more: string[]): { status: number | null; verdict: Verdict } {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/verify-golden.mjs", folder, "--json", "--threads", "1", ...more], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status, verdict: JSON.parse(stdout) as Verdict };
}

function copyOf(parts: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), "golden-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "golden"));
  mkdirSync(join(folder, "weights"));
  parts(folder);
  return folder;
}

test("the reference set passes, in stored types and widened to f32", () => {
  const { status, verdict } = verify(GOLDEN);
  expect(verdict.results.filter((check) => !check.passed)).toEqual([]);
  expect(status).toBe(0);
  expect(verdict.checks).toBeGreaterThan(200);
  const seen = new Set(verdict.results.map((check) => `${check.source} [${check.mode}]`));
  for (const source of [
    "diffusers transformer",
    "gguf/flux1-dev-tiny-Q8_0.gguf transformer",
    "bfl/flux1-schnell-tiny.safetensors render",
  ]) {
    expect(seen).toContain(`${source} [stored]`);
  }
  const exact = verdict.results.filter((check) => check.mode === "f32" && check.stage.endsWith("/out"));
  expect(Math.max(...exact.map((check) => check.rms))).toBeLessThan(1e-4);
});

test("a set of other sizes passes, its manifest telling what its files do not; models that draw by pictures too", () => {
  const { status, verdict } = verify(OTHER);
  expect(verdict.results.filter((check) => !check.passed)).toEqual([]);
  expect(status).toBe(0);
  const stages = new Set(verdict.results.map((check) => check.stage));
  for (const model of ["fill", "control", "kontext"]) {
    expect(stages).toContain(`flux_${model}_step/out`);
    expect(stages).toContain(`e2e_${model}/out.image_f32_nchw`);
  }
});

test("without its manifest the same set fails: RoPE axes and CLIP heads are guessed then", () => {
  const folder = copyOf((to) => {
    cpSync(`${OTHER}/golden/flux_schnell_step.safetensors`, join(to, "golden/flux_schnell_step.safetensors"));
    cpSync(`${OTHER}/weights/gguf/flux1-schnell-F16.gguf`, join(to, "weights/schnell.gguf"));
  });
  expect(verify(folder).status).toBe(1);
  copyFileSync(`${OTHER}/manifest.json`, join(folder, "manifest.json"));
  expect(verify(folder).status).toBe(0);
});

test("weights under other names and in one layout only are matched to their references by content", () => {
  const folder = copyOf((to) => {
    copyFileSync(`${GOLDEN}/golden/flux_dev_step.safetensors`, join(to, "golden/flux_dev_step.safetensors"));
    copyFileSync(`${GOLDEN}/weights/gguf/flux1-dev-tiny-Q8_0.gguf`, join(to, "weights/anything.gguf"));
  });
  const { status, verdict } = verify(folder);
  expect(status).toBe(0);
  expect(verdict.results.map((check) => check.stage)).toContain("flux_dev_step/out.q8_0_weights");
});

test("a reference that differs fails and says which", () => {
  const folder = copyOf((to) => {
    cpSync(`${GOLDEN}/golden`, join(to, "golden"), { recursive: true });
    copyFileSync(`${GOLDEN}/weights/bfl/clip_l.safetensors`, join(to, "weights/clip.safetensors"));
    const path = join(to, "golden/clip.safetensors");
    const bytes = readFileSync(path);
    const start = 8 + Number(bytes.readBigUInt64LE(0));
    const header = JSON.parse(bytes.subarray(8, start).toString()) as Record<string, { data_offsets: [number, number] }>;
    const pooled = header["out.pooled"]?.data_offsets[0] ?? 0;
    bytes.writeFloatLE(bytes.readFloatLE(start + pooled) + 1, start + pooled);
    writeFileSync(path, bytes);
  });
  const { status, verdict } = verify(folder);
  expect(status).toBe(1);
  expect(verdict.results.filter((check) => !check.passed).map((check) => check.stage)).toContain("clip/out.pooled");
});

test("references without weights are failures, a folder without references is an error", () => {
  const lonely = copyOf((to) => copyFileSync(`${GOLDEN}/golden/flux_dev_step.safetensors`, join(to, "golden/flux_dev_step.safetensors")));
  expect(verify(lonely).status).toBe(1);
  const { status, verdict } = verify(tmpdir());
  expect(status).toBe(2);
  expect(verdict.error?.code).toBe("MODEL_NOT_FOUND");
});
