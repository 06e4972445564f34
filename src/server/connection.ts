/** One client: plain requests answered in their order, JSON-RPC ones as they finish, never more held than the limits say. */
import type { Socket } from "node:net";
import type { Logger } from "pino";
import { type Frame, LineFramer } from "../protocol/frame.js";
import { type Message, type Request, readMessage, refusal } from "../protocol/message.js";
import type { Subscriber } from "./events.js";

/** A reply line, undefined for a notification, or the promise of one that never rejects. */
export type Reply = string | undefined | Promise<string | undefined>;

/** What a method may know of the client that asked. */
export interface Caller extends Subscriber {
  readonly id: number;
  /** Aborted when the client has left. */
  readonly signal: AbortSignal;
}

export interface ConnectionLimits {
  /** Longest request line, bytes. */
  readonly maxLine: number;
  /** Unsent reply bytes above which the client is closed. */
  readonly maxUnsent: number;
  /** JSON-RPC requests under way, and plain ones waiting, above which no more is read; so is it above `maxLine` bytes of them. */
  readonly maxInFlight: number;
  /** How long a client with half of `maxUnsent` may read nothing before it is closed, milliseconds. */
  readonly stallMs: number;
}

const WATCH_MS = 250;
/** Replies to requests of one chunk are written together, in pieces of about this length. */
const PIECE = 65_536;
const HTTP_REQUEST = /^[A-Z]{3,10} \S+ HTTP\/\d/;
const HTTP_HEADER = /^[A-Za-z][\w-]*:/;

export class Connection implements Caller {
  readonly #framer: LineFramer;
  readonly #gone = new AbortController();
  #frames: Frame[] = [];
  #waiting: { message: Message; size: number }[] = [];
  #answering = false;
  #inFlight = 0;
  /** Length of the requests that wait or are under way, all of them together. */
  #held = 0;
  /** Replies that are collected to be written in one piece; undefined: each is written at once. */
  #piece: string | undefined;
  #usual: Request["dialect"] = "plain";
  #http = false;
  #reading = true;
  #readAll = false;
  #watcher: NodeJS.Timeout | undefined;
  #unsentBefore = 0;
  #stalledMs = 0;

  constructor(
    readonly id: number,
    private readonly socket: Socket,
    private readonly limits: ConnectionLimits,
    private readonly answer: (message: Message, caller: Caller) => Reply,
    private readonly log: Pick<Logger, "debug" | "warn">,
  ) {
    this.#framer = new LineFramer(limits.maxLine);
    socket.on("data", (chunk) => this.#receive(this.#framer.push(chunk)));
    socket.on("end", () => {
      const last = this.#framer.end();
      this.#readAll = true;
      this.#receive(last ? [last] : []);
    });
    socket.on("drain", () => this.#advance());
    socket.on("error", (error) => this.log.debug({ client: id, reason: error.message }, "client left"));
    socket.on("close", () => this.#forget());
  }

  get signal(): AbortSignal {
    return this.#gone.signal;
  }

  /** True while a request of this client has no reply yet. */
  get busy(): boolean {
    return this.#answering || this.#inFlight > 0;
  }

  notify(line: string, droppable: boolean): void {
    if (droppable && this.socket.writableLength > this.limits.maxUnsent / 4) return;
    this.#send(line);
  }

  /** Sends what is written already, then closes; a client that does not read is cut off after `graceMs`. */
  close(graceMs: number): void {
    this.#frames = [];
    this.#waiting = [];
    this.socket.end();
    const cut = setTimeout(() => this.socket.destroy(), graceMs);
    this.socket.once("finish", () => this.socket.destroy());
    this.socket.once("close", () => clearTimeout(cut));
  }

  #receive(frames: Frame[]): void {
    this.#frames = this.#frames.length === 0 ? frames : [...this.#frames, ...frames];
    this.#advance();
  }

  /** Takes frames until there are no more or the client must wait, then reads on or stops reading. */
  #advance(): void {
    const frames = this.#frames;
    this.#frames = [];
    let taken = 0;
    this.#piece = "";
    while (taken < frames.length && !this.#mustWait()) this.#take(frames[taken++]!);
    this.#flush();
    this.#piece = undefined;
    if (taken < frames.length) this.#frames = frames.slice(taken);
    const read = this.#frames.length === 0 && !this.#mustWait();
    if (read !== this.#reading) read ? this.socket.resume() : this.socket.pause();
    this.#reading = read;
    if (this.#readAll && read && !this.busy) this.socket.end();
    this.#watch();
  }

  #mustWait(): boolean {
    const { maxInFlight, maxLine, maxUnsent } = this.limits;
    const much = this.#inFlight >= maxInFlight || this.#waiting.length >= maxInFlight || this.#held > maxLine;
    return much || this.socket.writableLength > maxUnsent / 2;
  }

  #take(frame: Frame): void {
    if ("text" in frame && this.#isHttpHeader(frame.text)) return;
    const size = "text" in frame ? frame.text.length : 0;
    const message = "error" in frame ? refusal(this.#usual, frame.error) : readMessage(frame.text, this.#usual);
    if (Array.isArray(message)) {
      this.#sendWhenDone(this.#answerBatch(message), size);
      return;
    }
    if ("method" in message) this.#usual = message.dialect;
    if (message.dialect === "rpc") this.#sendWhenDone(this.answer(message, this), size);
    else if (this.#answering) {
      this.#waiting.push({ message, size });
      this.#held += size;
    } else this.#answerInOrder(message);
  }

  /** An HTTP request got its error already; its header lines are part of the same mistake. */
  #isHttpHeader(text: string): boolean {
    const header = this.#http && HTTP_HEADER.test(text);
    this.#http = header || HTTP_REQUEST.test(text);
    return header;
  }

  /** Answers `first` and all that wait behind it, until one takes time. */
  #answerInOrder(first: Message): void {
    for (let message: Message | undefined = first; message; message = this.#nextWaiting()) {
      const reply = this.answer(message, this);
      if (!(reply instanceof Promise)) {
        this.#send(reply);
        continue;
      }
      this.#answering = true;
      void reply.then((line) => {
        this.#send(line);
        this.#answering = false;
        const next = this.#nextWaiting();
        if (next) this.#answerInOrder(next);
        this.#advance();
      });
      return;
    }
  }

  #nextWaiting(): Message | undefined {
    const next = this.#waiting.shift();
    if (next) this.#held -= next.size;
    return next?.message;
  }

  #sendWhenDone(reply: Reply, size: number): void {
    if (!(reply instanceof Promise)) {
      this.#send(reply);
      return;
    }
    this.#inFlight++;
    this.#held += size;
    void reply.then((line) => {
      this.#inFlight--;
      this.#held -= size;
      this.#send(line);
      this.#advance();
    });
  }

  async #answerBatch(messages: Message[]): Promise<string | undefined> {
    const lines = await Promise.all(messages.map((message) => this.answer(message, this)));
    const answered = lines.filter((line) => line !== undefined);
    return answered.length > 0 ? `[${answered.join(",")}]` : undefined;
  }

  #send(line: string | undefined): void {
    if (line === undefined) return;
    if (this.#piece === undefined) this.#write(`${line}\n`);
    else {
      this.#piece += `${line}\n`;
      if (this.#piece.length >= PIECE) this.#flush();
    }
  }

  #flush(): void {
    if (this.#piece) this.#write(this.#piece);
    this.#piece = "";
  }

  #write(text: string): void {
    const { socket } = this;
    if (socket.destroyed || !socket.writable) return;
    if (socket.writableLength > this.limits.maxUnsent) this.#cutOff("its unsent replies passed the limit");
    else socket.write(text);
  }

  #cutOff(reason: string): void {
    this.log.warn({ client: this.id, unsent_bytes: this.socket.writableLength }, `closing a client that does not read: ${reason}`);
    this.socket.destroy();
  }

  /** While nothing is read, neither a client's leaving nor its standing still would be noticed by itself. */
  #watch(): void {
    const needed = !this.socket.destroyed && (!this.#reading || (this.#readAll && this.busy));
    if (!needed) {
      clearInterval(this.#watcher);
      this.#watcher = undefined;
      this.#stalledMs = 0;
    } else this.#watcher ??= setInterval(() => this.#look(), WATCH_MS);
  }

  #look(): void {
    const unsent = this.socket.writableLength;
    // Sends nothing, but fails with EPIPE when the other side is closed and not merely done with sending.
    if (unsent === 0) this.socket.write("");
    this.#stalledMs = unsent > this.limits.maxUnsent / 2 && unsent >= this.#unsentBefore ? this.#stalledMs + WATCH_MS : 0;
    this.#unsentBefore = unsent;
    if (this.#stalledMs >= this.limits.stallMs) this.#cutOff(`it took nothing for ${this.limits.stallMs} ms`);
  }

  #forget(): void {
    clearInterval(this.#watcher);
    this.#frames = [];
    this.#waiting = [];
    this.#gone.abort();
  }
}
