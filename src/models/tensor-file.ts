/** What the header of a weights file tells, whichever container it is in. Only headers are read, never weights. */
import { SidequestError } from "../errors.js";

export interface TensorInfo {
  /** Outermost dimension first, as PyTorch writes shapes; GGUF's reversed order is turned round. */
  readonly shape: readonly number[];
  /** Lower case: `f32`, `bf16`, `q8_0`, `f8_e4m3`. */
  readonly type: string;
  readonly bytes: number;
}

export interface TensorFile {
  readonly path: string;
  readonly container: "safetensors" | "gguf";
  /** Bytes on disk, all shards together. */
  readonly bytes: number;
  readonly tensors: ReadonlyMap<string, TensorInfo>;
  /** GGUF's `general.architecture`; null elsewhere. */
  readonly architecture: string | null;
  /** GGUF scalars and the lengths of arrays (`#key`); empty elsewhere. */
  readonly metadata: ReadonlyMap<string, string | number | boolean>;
}

/** Most tensors that a header may list: the largest real checkpoint has about 3,000. */
export const MAX_TENSORS = 100_000;

export function invalidModel(path: string, message: string, data: Record<string, unknown> = {}): SidequestError {
  return new SidequestError("MODEL_INVALID", `${path}: ${message}`, {
    hint: "The file is damaged, incomplete or of another kind: fetch it again.",
    data: { path, ...data },
  });
}
