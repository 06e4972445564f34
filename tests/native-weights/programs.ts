/** Runs the stand-alone weight programs that `npm run build:native` leaves in build/. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

export const GOLDEN = resolve("tests/fixtures/golden/weights");

export interface SeenTensor {
  name: string;
  type: string;
  ne: number[];
  /** True when the bytes are used where they lie in the file. */
  view: boolean;
  /** Hash of the values that the engine computes with. */
  values: string;
  /** Hash of the values when they are asked for as float32. */
  f32: string;
}

export interface Inspection {
  parts?: { kind: string; layout: string; type: string; bytes: number; details: Record<string, number | boolean | string> }[];
  tensors?: SeenTensor[];
  error?: { code: string; message: string; data: { path?: string; tensor?: string } };
}

export function program(name: string): string {
  const path = resolve("build", name);
  if (!existsSync(path)) throw new Error(`${path} is not built: run \`npm run build:native\``);
  return path;
}

export function run(name: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr, signal } = spawnSync(program(name), args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (signal) throw new Error(`${name} died of ${signal}: ${stderr}`);
  return { status, stdout, stderr };
}

/** `kind` opens that one part instead of whatever is there. */
export function inspect(path: string, options: { tensors?: boolean; kind?: string } = {}): Inspection {
  const args = [path, ...(options.tensors ? ["--tensors"] : []), ...(options.kind ? ["--kind", options.kind] : [])];
  const { stdout, stderr } = run("weights-inspect", args);
  if (stdout === "") throw new Error(`weights-inspect said nothing: ${stderr}`);
  return JSON.parse(stdout) as Inspection;
}

/** Values of every tensor by name: equal for every container and type of the same numbers. */
export function valuesOf(path: string, kind?: string): Record<string, string> {
  const seen = inspect(path, { tensors: true, ...(kind ? { kind } : {}) });
  if (!seen.tensors) throw new Error(seen.error?.message);
  return Object.fromEntries(seen.tensors.map((tensor) => [tensor.name, `${tensor.ne} ${tensor.values} ${tensor.f32}`]));
}

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "weights-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
