/** The child's side of a supervised process: answers requests, beats, and never outlives its parent. */
import { Worker } from "node:worker_threads";
import { type ErrorCode, SidequestError } from "../errors.js";
import { type ToChild, type ToParent, toPlain } from "./messages.js";

export interface CallContext {
  /** Aborted when the parent cancels the request. Answer soon after, with any error: the parent may kill a child that does not. */
  readonly signal: AbortSignal;
  /** Sends a value to the caller's `onProgress`. Must survive structured clone; typed arrays do. */
  progress(value: unknown): void;
}

export type Handler = (params: never, context: CallContext) => unknown;

export interface ServeOptions {
  /** By method name. What a handler returns or throws is the answer; it may be async, and several may run at a time. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** By name: one-way messages that the parent sends with `tell`. */
  readonly onTell?: Readonly<Record<string, (data: never) => void>>;
  /** Runs before the process exits, at the parent's `stop()` and when the parent is gone. Free devices and files here. */
  readonly onStop?: () => void | Promise<void>;
  /** Code of errors that carry none. Default INTERNAL. */
  readonly errorCode?: ErrorCode;
}

export interface Served {
  /** Sends an event to the parent's "event" listeners. */
  emit(name: string, data: unknown): void;
}

/** After the parent is gone, `onStop` gets this long. */
const ORPHAN_GRACE_MS = 2000;
const DEFAULT_HEARTBEAT_MS = 1000;

/**
 * Call once, at the top level of the child's module. From then on the process
 * - is `ready` for the parent and beats from its event loop (so native work belongs on other threads),
 * - ignores SIGINT, SIGTERM and SIGHUP, which a terminal or init system sends to the whole group: the parent decides when to stop,
 * - exits when the parent does, even if this event loop is stuck by then (a watcher thread sees to that).
 * An exception outside a handler is fatal, on purpose: the parent reports it and starts a fresh process.
 * @throws SidequestError INTERNAL when this process was not forked with an IPC channel
 */
export function serveChild(options: ServeOptions): Served {
  if (!process.send) {
    throw new SidequestError("INTERNAL", "This module runs only as a child of the daemon.", { hint: "Start `sidequest-renderer`." });
  }
  const running = new Map<number, AbortController>();
  const send = (message: ToParent): void => {
    if (process.connected) process.send?.(message, undefined, undefined, () => {});
  };

  async function answer(id: number, method: string, params: unknown): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const handler = Object.hasOwn(options.handlers, method) ? options.handlers[method] : undefined;
      if (!handler) throw new SidequestError("INTERNAL", `The child has no handler "${method}".`);
      const context: CallContext = { signal: controller.signal, progress: (value) => send({ t: "progress", id, value }) };
      send({ t: "ok", id, value: await handler(params as never, context) });
    } catch (thrown) {
      const error = toPlain(thrown, options.errorCode ?? "INTERNAL");
      if (error.code === "INTERNAL") console.error(thrown);
      send({ t: "err", id, error });
    } finally {
      running.delete(id);
    }
  }

  async function stop(): Promise<void> {
    for (const controller of running.values()) controller.abort();
    try {
      await options.onStop?.();
    } catch (thrown) {
      console.error(thrown);
    }
    process.exit(0);
  }

  const on: { [T in ToChild["t"]]: (message: Extract<ToChild, { t: T }>) => void } = {
    call: ({ id, method, params }) => void answer(id, method, params),
    cancel: ({ id }) => running.get(id)?.abort(),
    tell: ({ name, data }) => options.onTell?.[name]?.(data as never),
    stop: () => void stop(),
  };
  process.on("message", (message) => on[(message as ToChild).t](message as never));
  process.once("disconnect", () => {
    setTimeout(() => process.kill(process.pid, "SIGKILL"), ORPHAN_GRACE_MS);
    void stop();
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});

  new Worker(new URL("./orphan-watch.js", import.meta.url), { workerData: { parent: process.ppid, graceMs: ORPHAN_GRACE_MS } }).unref();
  setInterval(() => send({ t: "beat" }), Number(process.env.SIDEQUEST_HEARTBEAT_MS) || DEFAULT_HEARTBEAT_MS).unref();
  send({ t: "ready" });
  return { emit: (name, data) => send({ t: "event", name, data }) };
}
