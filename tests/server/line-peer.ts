/** The other end of a socket in tests: sends raw bytes, takes lines one by one. */
import { connect, type Socket } from "node:net";

export class LinePeer {
  readonly #lines: string[] = [];
  readonly #takers: ((line: string | undefined) => void)[] = [];
  #rest = "";
  #ended = false;

  private constructor(readonly socket: Socket) {
    socket.setEncoding("utf8");
    socket.on("data", (text: string) => {
      const lines = (this.#rest + text).split("\n");
      this.#rest = lines.pop()!;
      for (const line of lines) this.#give(line);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => this.#end());
    socket.on("end", () => this.#end());
  }

  static dial(path: string): Promise<LinePeer> {
    return new Promise((resolve, reject) => {
      const socket = connect({ path, allowHalfOpen: true });
      socket.once("connect", () => resolve(new LinePeer(socket)));
      socket.once("error", reject);
    });
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Lines that came and nobody took yet. */
  get untaken(): readonly string[] {
    return this.#lines;
  }

  send(...lines: (string | object)[]): void {
    this.socket.write(lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join(""));
  }

  /** The next line; undefined when the stream has ended. */
  line(): Promise<string | undefined> {
    const line = this.#lines.shift();
    if (line !== undefined) return Promise.resolve(line);
    return this.#ended ? Promise.resolve(undefined) : new Promise((resolve) => this.#takers.push(resolve));
  }

  async json(): Promise<Record<string, unknown>> {
    const line = await this.line();
    if (line === undefined) throw new Error("the stream ended");
    return JSON.parse(line) as Record<string, unknown>;
  }

  #give(line: string): void {
    const taker = this.#takers.shift();
    if (taker) taker(line);
    else this.#lines.push(line);
  }

  #end(): void {
    this.#ended = true;
    for (const taker of this.#takers.splice(0)) taker(undefined);
  }
}
