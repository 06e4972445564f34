/** From a message to its reply: the table's row, validation, the handler, and an answer whatever is thrown. */
import type { Logger } from "pino";
import { nearest } from "../config.js";
import { SidequestError } from "../errors.js";
import { type Message, type Request, renderError, renderResult } from "../protocol/message.js";
import type { MethodName } from "../protocol/schemas.js";
import type { Caller, Reply } from "./connection.js";
import type { Handlers } from "./methods.js";
import { inSpan } from "./telemetry.js";
import { validate } from "./validate.js";

/** Answered while the daemon stops: they ask about it, or end work. */
const WHILE_DRAINING: ReadonlySet<string> = new Set([
  "ping",
  "status",
  "health",
  "metrics",
  "describe",
  "jobs",
  "job",
  "cancel",
  "clear_queue",
  "shutdown",
  "subscribe",
  "unsubscribe",
]);

export interface DispatchOptions {
  readonly log: Pick<Logger, "error" | "debug">;
  readonly draining: () => boolean;
  /** Told of every reply: the method, and "ok" or the error's code. */
  readonly count: (method: string, outcome: string, durationMs: number) => void;
}

type AnyHandler = (params: unknown, caller: Caller) => unknown;

/** The answer function of every connection. It never throws, and its promise never rejects. */
export function dispatcher(handlers: Handlers, { log, draining, count }: DispatchOptions): (message: Message, caller: Caller) => Reply {
  const table = new Map(Object.entries(handlers)) as Map<string, AnyHandler>;

  const perform = ({ method, params }: Request, caller: Caller): unknown => {
    const handler = table.get(method);
    if (!handler) throw unknownMethod(method, [...table.keys()]);
    if (draining() && !WHILE_DRAINING.has(method))
      throw new SidequestError("SHUTTING_DOWN", "The daemon is stopping and takes no new work");
    const valid = validate(method as MethodName, params);
    return method === "ping" ? handler(valid, caller) : inSpan(method, { "sidequest.client": caller.id }, () => handler(valid, caller));
  };

  return (message, caller) => {
    const started = performance.now();
    const method = "method" in message && table.has(message.method) ? message.method : "unknown";
    const succeed = (result: unknown): string | undefined => {
      const line = renderResult(message, result);
      count(method, "ok", performance.now() - started);
      return message.id === undefined ? undefined : line;
    };
    const fail = (thrown: unknown): string | undefined => {
      const error = SidequestError.from(thrown);
      if (error.code === "INTERNAL") log.error({ err: thrown, method, client: caller.id }, "a request failed by a fault of ours");
      else log.debug({ code: error.code, reason: error.message, method, client: caller.id }, "request refused");
      count(method, error.code, performance.now() - started);
      return message.id === undefined ? undefined : renderError(message, error);
    };
    if ("error" in message) return fail(message.error);
    try {
      const result = perform(message, caller);
      return result instanceof Promise ? result.then(succeed).catch(fail) : succeed(result);
    } catch (thrown) {
      return fail(thrown);
    }
  };
}

function unknownMethod(method: string, known: readonly string[]): SidequestError {
  const shown = method.length > 64 ? `${method.slice(0, 64)}…` : method;
  const near = method.length > 64 ? undefined : nearest(method, known);
  return new SidequestError("UNKNOWN_METHOD", `method: no method "${shown}"`, {
    hint: near ? `Did you mean "${near}"?` : 'The method "describe" lists them all.',
  });
}
