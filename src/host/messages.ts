/** What parent and child say to each other over the IPC channel, and how an error crosses it. */
import { ERRORS, type ErrorCode, SidequestError } from "../errors.js";

export type ToChild =
  | { t: "call"; id: number; method: string; params: unknown }
  | { t: "cancel"; id: number }
  | { t: "tell"; name: string; data: unknown }
  | { t: "stop" };

export type ToParent =
  | { t: "ready" }
  | { t: "beat" }
  | { t: "ok"; id: number; value: unknown }
  | { t: "err"; id: number; error: PlainError }
  | { t: "progress"; id: number; value: unknown }
  | { t: "event"; name: string; data: unknown };

/** A SidequestError as plain data. */
export interface PlainError {
  code: ErrorCode;
  message: string;
  hint?: string;
  data?: Record<string, unknown>;
}

const isCode = (code: unknown): code is ErrorCode => typeof code === "string" && Object.hasOwn(ERRORS, code);

/** Any thrown value as plain data. The addon's errors are plain Errors that carry `code` and `data`. */
export function toPlain(thrown: unknown, fallback: ErrorCode): PlainError {
  const source = (typeof thrown === "object" && thrown !== null ? thrown : {}) as { code?: unknown; hint?: unknown; data?: unknown };
  const code = isCode(source.code) ? source.code : fallback;
  const error = SidequestError.from(thrown, code);
  return {
    code,
    message: error.message,
    ...(typeof source.hint === "string" ? { hint: source.hint } : {}),
    ...(typeof source.data === "object" && source.data !== null ? { data: source.data as Record<string, unknown> } : {}),
  };
}

export function fromPlain(plain: PlainError): SidequestError {
  const { hint, data } = plain;
  return new SidequestError(plain.code, plain.message, {
    ...(hint === undefined ? {} : { hint }),
    ...(data === undefined ? {} : { data }),
  });
}
