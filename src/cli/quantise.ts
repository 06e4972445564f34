/** Runs the quantise program and turns its lines into progress, a result or an error. */
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type ErrorCode, SidequestError } from "../errors.js";

export interface Quantised {
  tensors: number;
  bytesIn: number;
  bytesOut: number;
}

interface Line {
  fraction?: number;
  tensor?: string;
  done?: Quantised;
  error?: { code: ErrorCode; message: string; data?: Record<string, unknown> };
}

/** @throws SidequestError MODEL_INVALID, INVALID_PARAMS, or INTERNAL when the program dies */
export async function runQuantise(
  input: string,
  output: string,
  type: string,
  onProgress: (tensor: string, read: number, total: number) => void,
): Promise<Quantised> {
  const program = fileURLToPath(new URL("../../dist/engine/quantise.js", import.meta.url));
  const child = spawn(process.execPath, [program, input, output, type], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<string>((resolve) => child.once("close", (code, signal) => resolve(signal ?? `exit ${code}`)));
  const total = statSync(input, { throwIfNoEntry: false })?.size ?? 1;
  let last: Line = {};
  for await (const text of createInterface({ input: child.stdout })) {
    last = JSON.parse(text) as Line;
    if (last.fraction !== undefined) onProgress(last.tensor ?? "", last.fraction * total, total);
  }
  const reason = await ended;
  if (last.done) return last.done;
  if (last.error) throw new SidequestError(last.error.code, last.error.message, { data: last.error.data });
  throw new SidequestError("INTERNAL", `The quantise program ended by ${reason} and left no file`, {
    hint: "`sidequest-renderer doctor` says whether the native engine loads.",
  });
}
