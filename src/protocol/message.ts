/** Lines ↔ messages: reads both dialects (plain and JSON-RPC 2.0), renders results, errors and events in them. */
import { ERRORS, SidequestError } from "../errors.js";
import { rawNumberId } from "./raw-id.js";

export type Dialect = "plain" | "rpc";

export interface Request {
  readonly dialect: Dialect;
  /** The id as JSON text, to be echoed as it came; undefined for a JSON-RPC notification, which gets no reply. */
  readonly id: string | undefined;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A line, or an entry of a batch, that is no request: answered with its error. */
export interface Refusal {
  readonly dialect: Dialect;
  readonly id: string;
  readonly error: SidequestError;
}

export type Message = Request | Refusal;

/** More entries than this in one batch are refused: each may cost a reply many times its size. */
export const MAX_BATCH = 256;

const UNKNOWN_ID: Record<Dialect, string> = { plain: '"unknown"', rpc: "null" };
const NOT_A_REQUEST = 'expected a request object such as {"id":1,"method":"ping","params":{}}';

/**
 * Reads one line. An array is a batch when at least one entry says `"jsonrpc":"2.0"`; any other array is a bad line.
 * Duplicate keys: the last one counts. Never throws.
 * @param usual the dialect to answer in when the line does not tell its own
 */
export function readMessage(line: string, usual: Dialect = "plain"): Message | Message[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    const dialect = /"jsonrpc"\s*:\s*"2\.0"/.test(line) ? "rpc" : usual;
    return refusal(dialect, new SidequestError("PARSE_ERROR", `expected JSON: ${(cause as Error).message}`, { hint: hintFor(line) }));
  }
  if (!Array.isArray(value)) return readRequest(value, usual, line);
  if (!value.some(isRpc)) return refusal(usual, new SidequestError("INVALID_REQUEST", `${NOT_A_REQUEST}, got a list`));
  if (value.length > MAX_BATCH) {
    return refusal("rpc", new SidequestError("INVALID_REQUEST", `expected a batch of at most ${MAX_BATCH}, got ${value.length}`));
  }
  return value.map((entry) =>
    isRpc(entry)
      ? readRequest(entry, "rpc")
      : refusal("rpc", new SidequestError("INVALID_REQUEST", 'expected "jsonrpc":"2.0" in every entry')),
  );
}

export function refusal(dialect: Dialect, error: SidequestError, id = UNKNOWN_ID[dialect]): Refusal {
  return { dialect, id, error };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isRpc = (value: unknown): boolean => isObject(value) && value.jsonrpc === "2.0";

/** @param line the request's own text, when it is a whole line */
function readRequest(value: unknown, usual: Dialect, line?: string): Message {
  if (!isObject(value)) return refusal(usual, new SidequestError("INVALID_REQUEST", `${NOT_A_REQUEST}, got ${describeValue(value)}`));
  const dialect = isRpc(value) ? "rpc" : "plain";
  const id = readId(value.id, dialect, line);
  if (id instanceof SidequestError) return refusal(dialect, id);
  const refuse = (error: SidequestError): Refusal => refusal(dialect, error, id);
  const { method, params } = value;
  if (typeof method !== "string" || method === "") {
    return refuse(new SidequestError("INVALID_REQUEST", `method: expected a method's name, got ${describeValue(method)}`));
  }
  if (params !== undefined && params !== null && !isObject(params)) {
    return refuse(new SidequestError("INVALID_PARAMS", `params: expected an object, got ${describeValue(params)}`));
  }
  return { dialect, id, method, params: params ?? {} };
}

function readId(id: unknown, dialect: Dialect, line?: string): string | undefined | SidequestError {
  if (id === undefined) return dialect === "rpc" ? undefined : UNKNOWN_ID.plain;
  if (typeof id === "number") return line === undefined ? String(id) : rawNumberId(line, id);
  if (typeof id === "string" || id === null) return JSON.stringify(id);
  return new SidequestError("INVALID_REQUEST", `id: expected a string or a number, got ${describeValue(id)}`);
}

/** What a value is, in words short enough for any error message. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…${typeof value === "string" ? '"' : ""}` : text;
}

function hintFor(line: string): string {
  return /^[A-Z]{3,10} \S+ HTTP\/\d/.test(line)
    ? "This socket does not speak HTTP: send one JSON object a line."
    : "Send one JSON object a line, in UTF-8, ended by a newline.";
}

/** A success: never has an `error` key. @throws SidequestError INTERNAL when the result cannot be written as JSON */
export function renderResult({ dialect, id }: Pick<Request, "dialect" | "id">, result: unknown): string {
  const body = JSON.stringify(result);
  if (body === undefined) throw new SidequestError("INTERNAL", "The method gave no result");
  return dialect === "rpc" ? `{"jsonrpc":"2.0","id":${id},"result":${body}}` : `{"id":${id},"result":${body}}`;
}

const LONGEST_TEXT = 2000;
const LONGEST_DATA = 16_384;
const clip = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);

/** A failure, small whatever the caller had sent: long texts are cut, oversized or circular data is left out. */
export function renderError({ dialect, id }: Pick<Request, "dialect" | "id">, error: SidequestError): string {
  const message = clip(error.message);
  const hint = error.hint === undefined ? undefined : clip(error.hint);
  const data = smallData(error.data);
  const body = JSON.stringify(
    dialect === "rpc"
      ? { code: ERRORS[error.code].rpc, message, data: { code: error.code, hint, data } }
      : { code: error.code, message, hint, data },
  );
  return dialect === "rpc" ? `{"jsonrpc":"2.0","id":${id ?? "null"},"error":${body}}` : `{"id":${id},"error":${body}}`;
}

function smallData(data: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  try {
    return JSON.stringify(data)?.length > LONGEST_DATA ? undefined : data;
  } catch {
    return undefined;
  }
}

/** A JSON-RPC notification from the daemon. */
export function renderEvent(name: string, params: unknown): string {
  return JSON.stringify({ jsonrpc: "2.0", method: name, params });
}
