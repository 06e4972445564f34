/** The registry of errors: code, JSON-RPC number, meaning, retryable. Every failure that leaves the process is one of these. */

interface ErrorRow {
  /** JSON-RPC 2.0 number: the specification's own for the first five, −32000 downwards for ours. */
  readonly rpc: number;
  readonly meaning: string;
  /** True when the same request can succeed later without being changed. */
  readonly retryable: boolean;
}

export const ERRORS = {
  PARSE_ERROR: { rpc: -32700, meaning: "The line is not JSON in UTF-8, or is longer than the limit.", retryable: false },
  INVALID_REQUEST: { rpc: -32600, meaning: "The line is JSON but not a request object.", retryable: false },
  UNKNOWN_METHOD: { rpc: -32601, meaning: "No such method.", retryable: false },
  INVALID_PARAMS: { rpc: -32602, meaning: "A param is missing, of the wrong type or outside its range.", retryable: false },
  INTERNAL: { rpc: -32603, meaning: "A fault of the daemon itself; the log has the details.", retryable: true },
  UNSUPPORTED: { rpc: -32000, meaning: "A param that is understood but cannot be honoured.", retryable: false },
  QUEUE_FULL: { rpc: -32001, meaning: "The render queue is at its bound.", retryable: true },
  CANCELLED: { rpc: -32002, meaning: "The job was cancelled, by request or because its client left.", retryable: true },
  DEADLINE_EXCEEDED: { rpc: -32003, meaning: "The job waited or ran longer than its deadline.", retryable: true },
  SHUTTING_DOWN: { rpc: -32004, meaning: "The daemon is stopping and takes no new work.", retryable: true },
  MODEL_NOT_FOUND: { rpc: -32005, meaning: "The model's files are not installed.", retryable: false },
  MODEL_INVALID: { rpc: -32006, meaning: "A model file is truncated, corrupt, of the wrong shape or of another kind.", retryable: false },
  WARMUP_FAILED: { rpc: -32007, meaning: "The worker could not be made warm.", retryable: true },
  GENERATION_FAILED: { rpc: -32008, meaning: "The engine ran but made no valid picture, such as non-finite numbers.", retryable: true },
  OUT_OF_MEMORY: { rpc: -32009, meaning: "The model or the picture does not fit into the device's memory.", retryable: false },
  ENGINE_CRASHED: { rpc: -32010, meaning: "The engine's process died or hung; it is being restarted.", retryable: true },
  EMBED_FAILED: { rpc: -32011, meaning: "The text could not be embedded.", retryable: true },
  EXTRACTION_FAILED: { rpc: -32012, meaning: "No drawable subject could be found in the narration.", retryable: false },
  COMPOSE_FAILED: { rpc: -32013, meaning: "The prompt cannot be brought within the token budget.", retryable: false },
  PACK_NOT_FOUND: { rpc: -32014, meaning: "No genre pack or world of that name.", retryable: false },
  PACK_INVALID: { rpc: -32015, meaning: "A genre pack's file could not be read.", retryable: false },
  AUDIO_UNAVAILABLE: { rpc: -32016, meaning: "Audio is off, or the file or device cannot be used.", retryable: true },
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERRORS;

export interface ErrorDetails {
  /** What the caller can do. */
  hint?: string;
  /** What was wrong, field by field. Must survive JSON. */
  data?: Record<string, unknown>;
  cause?: unknown;
}

/** The only error class that reaches a client. `message` is never empty. */
export class SidequestError extends Error {
  override readonly name = "SidequestError";
  readonly hint?: string;
  readonly data?: Record<string, unknown>;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: ErrorDetails = {},
  ) {
    super(message.trim() || ERRORS[code].meaning, details.cause === undefined ? undefined : { cause: details.cause });
    if (details.hint !== undefined) this.hint = details.hint;
    if (details.data !== undefined) this.data = details.data;
  }

  /** Wraps whatever was thrown; a SidequestError passes through unchanged. */
  static from(thrown: unknown, code: ErrorCode = "INTERNAL"): SidequestError {
    if (thrown instanceof SidequestError) return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new SidequestError(code, message, { cause: thrown });
  }
}
