/** Exit codes of the command line, and the one way a failure is told: message, cure, never a stack trace. */
import { type ErrorCode, SidequestError } from "../errors.js";

export const EXIT_CODES = {
  ok: { code: 0, meaning: "done" },
  failed: { code: 1, meaning: "failed; for status: no daemon is alive" },
  usage: { code: 2, meaning: "the command line, a param or an options file is wrong" },
  unreachable: { code: 3, meaning: "no daemon answers on the socket" },
  model: { code: 4, meaning: "a model is missing or its files are invalid" },
  stopped: { code: 5, meaning: "cancelled, too late, or busy: the queue is full, another pull runs" },
  engine: { code: 6, meaning: "the engine failed: crash, out of memory, no valid picture" },
} as const;

export type ExitName = keyof typeof EXIT_CODES;

const BY_ERROR: Partial<Record<ErrorCode, ExitName>> = {
  INVALID_PARAMS: "usage",
  INVALID_REQUEST: "usage",
  UNSUPPORTED: "usage",
  UNKNOWN_METHOD: "usage",
  PACK_NOT_FOUND: "usage",
  MODEL_NOT_FOUND: "model",
  MODEL_INVALID: "model",
  CANCELLED: "stopped",
  DEADLINE_EXCEEDED: "stopped",
  QUEUE_FULL: "stopped",
  SHUTTING_DOWN: "stopped",
  ENGINE_CRASHED: "engine",
  OUT_OF_MEMORY: "engine",
  GENERATION_FAILED: "engine",
  WARMUP_FAILED: "engine",
};

export function exitNameOf(error: SidequestError): ExitName {
  if (error.data?.reason === "not_running") return "unreachable";
  if (error.data?.reason === "busy") return "stopped";
  return BY_ERROR[error.code] ?? "failed";
}

/** errno → what a person should read. */
const REFUSALS: Readonly<Record<string, string>> = {
  // Making a folder where nothing may be made is told as ENOENT too.
  ENOENT: "it is not there and cannot be made",
  ENOTDIR: "a part of this path is a file, not a folder",
  EEXIST: "something else of that name is in the way",
  EISDIR: "it is a folder, not a file",
  EACCES: "you have no right to it",
  EPERM: "you have no right to it",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
};

/** Whatever was thrown as an error to tell: what the system refuses about a path is told by that path. */
export function explained(thrown: unknown): SidequestError {
  const { code, path } = (thrown ?? {}) as NodeJS.ErrnoException;
  const refusal = code === undefined || path === undefined ? undefined : REFUSALS[code];
  if (thrown instanceof SidequestError || refusal === undefined) return SidequestError.from(thrown);
  return new SidequestError("INVALID_PARAMS", `${path}: ${refusal}`, {
    hint: "Name another place, such as with --home, --models-dir or --output-dir, or mend this one.",
    data: { path, errno: code },
    cause: thrown,
  });
}

/** Tells a failure on standard error, as text or as one JSON object, and sets the exit code. */
export function tellFailure(error: SidequestError, json: boolean): void {
  const { code, message, hint, data } = error;
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message, hint, data } })}\n`);
  else process.stderr.write(`sidequest-renderer: ${message}\n${hint ? `  ${hint}\n` : ""}`);
  process.exitCode = EXIT_CODES[exitNameOf(error)].code;
}
