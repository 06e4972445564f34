/** Text → vector, in its own child process: what the server asks of the embedder. */

export type EmbedState = "cold" | "warming" | "warm" | "failed";

export interface EmbedResult {
  /** L2-normalised; as many numbers as the model has (384 for all-MiniLM-L6-v2). */
  readonly embedding: number[];
  readonly model: string;
  /** Whole milliseconds. */
  readonly latencyMs: number;
}

export interface EmbedStatus {
  readonly state: EmbedState;
  /** null until a file is known. */
  readonly model: string | null;
  readonly path: string | null;
  readonly dimensions: number | null;
  /** The file's SHA-256; vectors of different identities must not be compared. */
  readonly identity: string | null;
  readonly error: { code: string; message: string } | null;
}

export interface Degraded {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export interface Embedder {
  /** @throws SidequestError INVALID_PARAMS (empty, or over 32,768 UTF-8 bytes), MODEL_NOT_FOUND, MODEL_INVALID, EMBED_FAILED, SHUTTING_DOWN. */
  embed(text: string): Promise<EmbedResult>;
  /** Loads the model if it is not. Resolves with what it cost. */
  warmUp(): Promise<{ status: "warm" | "already_warm"; warmupMs: number; model: string }>;
  /** Ends the child process and so frees its memory; the next use loads again. */
  unload(): Promise<{ freedBytes: number }>;
  status(): EmbedStatus;
  /** Empty when all is well. */
  degraded(): Degraded[];
  stop(): Promise<void>;
}
