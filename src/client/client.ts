/** The public client: typed requests, renders with progress, events; redials by itself when the daemon was restarted. */
import { randomUUID } from "node:crypto";
import { SidequestError } from "../errors.js";
import type { MethodName, ParamsOf, ResultOf } from "../protocol/schemas.js";
import { Connection, dial } from "./connection.js";
import { EventStream } from "./event-stream.js";

export type { ErrorCode } from "../errors.js";
export { ERRORS, SidequestError } from "../errors.js";
export type { MethodName, ParamsOf, ResultOf } from "../protocol/schemas.js";

export const DEFAULT_SOCKET = "/tmp/sidequest-renderer.sock";

export interface ClientOptions {
  /** Path of the daemon's socket; default: SIDEQUEST_SOCKET, else /tmp/sidequest-renderer.sock. */
  socket?: string;
  /** How long to go on dialling when nobody listens yet, milliseconds. Default 0: fail at once. */
  patienceMs?: number;
}

export interface RequestOptions {
  /** Ends the waiting with CANCELLED; a render is also cancelled in the daemon. */
  signal?: AbortSignal;
}

/** A notification of the daemon: its name and its params as PROTOCOL lists them. */
export interface DaemonEvent {
  event: string;
  params: Record<string, unknown>;
}

/** A render under way: iterate for its events, await `result` for the picture. */
export interface Render extends AsyncIterable<DaemonEvent> {
  readonly jobId: string;
  readonly result: Promise<ResultOf<"render">>;
  cancel(): Promise<void>;
}

/** How long a watcher waits for a daemon that is being restarted, milliseconds. */
const REDIAL_MS = 5000;

const RENDER_EVENTS = ["render.queued", "render.started", "render.progress", "render.preview", "render.finished"] as const;

interface Watcher {
  names: Set<string>;
  stream: EventStream<DaemonEvent>;
  wanted(event: DaemonEvent): boolean;
}

export class SidequestClient {
  readonly #path: string;
  readonly #patienceMs: number;
  readonly #watchers = new Set<Watcher>();
  #connecting: Promise<Connection> | undefined;

  constructor(options: ClientOptions = {}) {
    this.#path = options.socket ?? process.env.SIDEQUEST_SOCKET ?? DEFAULT_SOCKET;
    this.#patienceMs = options.patienceMs ?? 0;
  }

  /** Dials now rather than at the first request. @throws SidequestError INTERNAL when nobody listens */
  async connect(): Promise<this> {
    await this.#connection();
    return this;
  }

  /**
   * Sends one request and waits for its reply.
   * @throws SidequestError with the daemon's own code, or INTERNAL when the connection is lost
   */
  async request<M extends MethodName>(
    method: M,
    params: ParamsOf<M> = {} as ParamsOf<M>,
    { signal }: RequestOptions = {},
  ): Promise<ResultOf<M>> {
    if (signal?.aborted) throw new SidequestError("CANCELLED", `${method} was cancelled before it was sent`);
    const connection = await this.#connection();
    const reply = connection.request(method, params) as Promise<ResultOf<M>>;
    if (!signal) return reply;
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(new SidequestError("CANCELLED", `${method} was cancelled by the caller`));
      signal.addEventListener("abort", abort, { once: true });
      reply.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
  }

  /** Starts a render. Aborting the signal cancels it in the daemon; `result` then rejects with CANCELLED. */
  render(params: Omit<ParamsOf<"render">, "job_id">, { signal }: RequestOptions = {}): Render {
    const jobId = randomUUID();
    const events = new EventStream<DaemonEvent>();
    const cancel = async (): Promise<void> => {
      await this.request("cancel", { job_id: jobId }).catch((error: SidequestError) => {
        if (error.code !== "INVALID_PARAMS") throw error;
      });
    };
    const run = async (): Promise<ResultOf<"render">> => {
      signal?.throwIfAborted();
      const end = await this.#subscribe(RENDER_EVENTS, events, (event) => event.params.job_id === jobId);
      const abort = (): void => void cancel().catch(() => undefined);
      signal?.addEventListener("abort", abort, { once: true });
      try {
        if (signal?.aborted) throw new SidequestError("CANCELLED", "The render was cancelled before it was sent");
        return await this.request("render", { ...params, job_id: jobId } as ParamsOf<"render">);
      } finally {
        signal?.removeEventListener("abort", abort);
        await end();
      }
    };
    const result = run().finally(() => events.end());
    result.catch(() => undefined);
    return { jobId, result, cancel, [Symbol.asyncIterator]: () => events[Symbol.asyncIterator]() };
  }

  /** Events as they come, until the loop is left or the client closed. Holds the program open. */
  async *events(names: readonly ParamsOf<"subscribe">["events"][number][]): AsyncGenerator<DaemonEvent> {
    const stream = new EventStream<DaemonEvent>();
    const end = await this.#subscribe(names, stream, () => true);
    (await this.#connection()).listen();
    try {
      yield* stream;
    } finally {
      await end();
    }
  }

  /** Closes the connection; requests under way reject. */
  async close(): Promise<void> {
    const connecting = this.#connecting;
    this.#connecting = undefined;
    for (const { stream } of this.#watchers) stream.end();
    (await connecting?.catch(() => undefined))?.close();
  }

  async #subscribe(
    names: readonly string[],
    stream: EventStream<DaemonEvent>,
    wanted: (event: DaemonEvent) => boolean,
  ): Promise<() => Promise<void>> {
    const watcher: Watcher = { names: new Set(names), stream, wanted };
    await this.request("subscribe", { events: [...names] as ParamsOf<"subscribe">["events"] });
    this.#watchers.add(watcher);
    return async () => {
      this.#watchers.delete(watcher);
      const stillWanted = new Set([...this.#watchers].flatMap((other) => [...other.names]));
      const done = names.filter((name) => !stillWanted.has(name));
      if (done.length > 0 && this.#connecting)
        await this.request("unsubscribe", { events: done as ParamsOf<"subscribe">["events"] }).catch(() => undefined);
    };
  }

  #connection(): Promise<Connection> {
    return this.#connecting ?? this.#keep(this.#dial(this.#patienceMs));
  }

  #keep(dialling: Promise<Connection>): Promise<Connection> {
    this.#connecting = dialling;
    dialling.catch(() => {
      if (this.#connecting === dialling) this.#connecting = undefined;
    });
    return dialling;
  }

  /** A watcher must not hang on a dead connection: dial again for a while, then end every stream. */
  #lost(): void {
    this.#connecting = undefined;
    if (this.#watchers.size === 0) return;
    this.#keep(this.#redial(Date.now() + REDIAL_MS)).catch(() => {
      for (const { stream } of this.#watchers) stream.end();
    });
  }

  /** A daemon that is just going may still accept, and hang up again: that is no answer yet. */
  async #redial(end: number): Promise<Connection> {
    for (;;) {
      try {
        return await this.#dial(Math.max(0, end - Date.now()));
      } catch (error) {
        if (Date.now() >= end) throw error;
      }
    }
  }

  /** Dials, and subscribes to all that is being watched. */
  async #dial(patienceMs: number): Promise<Connection> {
    let established = false;
    const connection = new Connection(
      await dial(this.#path, patienceMs),
      (event, params) => {
        const told: DaemonEvent = { event, params: params as Record<string, unknown> };
        for (const { names, stream, wanted } of this.#watchers) if (names.has(event) && wanted(told)) stream.push(told);
      },
      () => established && this.#lost(),
    );
    const names = new Set([...this.#watchers].flatMap((watcher) => [...watcher.names]));
    if (names.size > 0) await connection.request("subscribe", { events: [...names] });
    established = true;
    return connection;
  }
}

/** A connected client. @throws SidequestError INTERNAL when nobody listens within `patienceMs` */
export function connect(options: ClientOptions = {}): Promise<SidequestClient> {
  return new SidequestClient(options).connect();
}
