/** One socket to the daemon: lines out, lines in, each reply matched with its request by id. */
import { connect, type Socket } from "node:net";
import { StringDecoder } from "node:string_decoder";
import { type ErrorCode, SidequestError } from "../errors.js";

interface RpcReply {
  id?: string | number | null;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { code: number; message: string; data?: { code?: string; hint?: string; data?: Record<string, unknown> } };
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: SidequestError): void;
}

const REFUSED = new Set(["ECONNREFUSED", "ENOENT"]);

/** Dials once. Rejects with a Node error whose `code` is ENOENT or ECONNREFUSED when nobody listens. */
function dialOnce(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
    socket.once("error", reject);
  });
}

/**
 * Dials until somebody listens or `patienceMs` has passed, for a daemon that is just starting.
 * @throws SidequestError INTERNAL with `data.reason` "not_running" when nobody answers
 */
export async function dial(path: string, patienceMs: number): Promise<Socket> {
  const end = Date.now() + patienceMs;
  for (let pause = 20; ; pause = Math.min(pause * 1.5, 250)) {
    try {
      return await dialOnce(path);
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? "";
      if (!REFUSED.has(code) || Date.now() >= end) {
        const silent = REFUSED.has(code);
        throw new SidequestError(
          "INTERNAL",
          silent ? `No daemon listens on ${path}` : `Cannot connect to ${path}: ${(cause as Error).message}`,
          {
            hint: silent ? "Start one with `sidequest-renderer`." : "Check the socket's path and permissions.",
            data: { socket: path, reason: silent ? "not_running" : code },
            cause,
          },
        );
      }
      await new Promise((wake) => setTimeout(wake, pause));
    }
  }
}

/** JSON-RPC 2.0 over an open socket. */
export class Connection {
  readonly #socket: Socket;
  readonly #pending = new Map<number, Pending>();
  #nextId = 1;
  #open = true;

  constructor(socket: Socket, onEvent: (method: string, params: unknown) => void, onClose: () => void) {
    this.#socket = socket;
    const decoder = new StringDecoder("utf8");
    let parts: string[] = [];
    socket.on("data", (chunk) => {
      const pieces = decoder.write(chunk).split("\n");
      parts.push(pieces[0]!);
      for (const piece of pieces.slice(1)) {
        const line = parts.join("");
        parts = [piece];
        if (line.trim()) this.#receive(JSON.parse(line) as RpcReply, onEvent);
      }
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      this.#open = false;
      const lost = new SidequestError("INTERNAL", "The daemon closed the connection before it answered", {
        hint: "See its log; `sidequest-renderer status` says whether it runs.",
        data: { reason: "connection_lost" },
      });
      for (const { reject } of this.#pending.values()) reject(lost);
      this.#pending.clear();
      onClose();
    });
  }

  get open(): boolean {
    return this.#open;
  }

  /** An idle connection must not keep a finished program alive; a waiting one must. */
  #hold(): void {
    if (this.#pending.size > 0) this.#socket.ref();
    else this.#socket.unref();
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#hold();
      this.#socket.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    });
  }

  /** Keeps the program alive for events while nothing is being asked. */
  listen(): void {
    this.#socket.ref();
  }

  close(): void {
    this.#socket.end();
    this.#socket.unref();
  }

  #receive(reply: RpcReply, onEvent: (method: string, params: unknown) => void): void {
    if (reply.method !== undefined) {
      onEvent(reply.method, reply.params);
      return;
    }
    const waiting = this.#pending.get(reply.id as number);
    if (!waiting) return;
    this.#pending.delete(reply.id as number);
    this.#hold();
    if (!reply.error) {
      waiting.resolve(reply.result);
      return;
    }
    const { message, data = {} } = reply.error;
    waiting.reject(new SidequestError((data.code ?? "INTERNAL") as ErrorCode, message, { hint: data.hint, data: data.data }));
  }
}
