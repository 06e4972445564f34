/** Starts the real executable for a test, in folders of its own, and ends it with the test. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LinePeer } from "../server/line-peer.js";

export const BINARY = fileURLToPath(new URL("../../bin/sidequest-renderer", import.meta.url));

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export class RealDaemon {
  readonly exited: Promise<Exit>;
  #log = "";
  readonly #peers: LinePeer[] = [];

  private constructor(
    readonly process: ChildProcess,
    readonly folder: string,
    readonly socket: string,
  ) {
    process.stderr!.setEncoding("utf8").on("data", (text: string) => {
      this.#log += text;
    });
    this.exited = new Promise((resolve) => process.once("exit", (code, signal) => resolve({ code, signal })));
  }

  /** A folder for one daemon or several in turn: socket, home and pictures lie in it. */
  static newFolder(): string {
    return mkdtempSync(join(tmpdir(), "sq-real-"));
  }

  /** Forks the executable; does not wait. */
  static spawn(
    flags: readonly string[] = [],
    { folder = RealDaemon.newFolder(), env = {} }: { folder?: string; env?: NodeJS.ProcessEnv } = {},
  ): RealDaemon {
    const socket = join(folder, "sq.sock");
    const home = join(folder, "home");
    const child = spawn(process.execPath, [BINARY, "serve", "--socket", socket, "--home", home, "--model", "cards", ...flags], {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, HOME: folder, ...env },
    });
    return new RealDaemon(child, folder, socket);
  }

  /** Starts one and waits until it answers. */
  static async start(flags: readonly string[] = [], options: { folder?: string; env?: NodeJS.ProcessEnv } = {}): Promise<RealDaemon> {
    const daemon = RealDaemon.spawn(flags, options);
    await daemon.ready();
    return daemon;
  }

  get pid(): number {
    return this.process.pid!;
  }

  /** Everything logged so far, one object a line. */
  get log(): Record<string, unknown>[] {
    return this.#log
      .split("\n")
      .filter((line) => line.startsWith("{") && line.endsWith("}"))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  get stderr(): string {
    return this.#log;
  }

  get home(): string {
    return join(this.folder, "home");
  }

  get outputDir(): string {
    return readFileSync(join(this.home, "daemon-output-dir"), "utf8").trimEnd();
  }

  async ready(patienceMs = 20_000): Promise<void> {
    const end = Date.now() + patienceMs;
    while (!existsSync(this.socket) || !this.#log.includes('"msg":"ready"')) {
      if (this.process.exitCode !== null) throw new Error(`the daemon ended with ${this.process.exitCode}: ${this.#log}`);
      if (Date.now() > end) throw new Error(`the daemon is not ready: ${this.#log}`);
      await new Promise((wake) => setTimeout(wake, 10));
    }
  }

  async dial(): Promise<LinePeer> {
    const peer = await LinePeer.dial(this.socket);
    this.#peers.push(peer);
    return peer;
  }

  /** One plain request on a connection of its own. */
  async ask(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const peer = await this.dial();
    peer.send({ id: 1, method, params });
    const reply = await peer.json();
    peer.socket.destroy();
    return reply;
  }

  /** Resident memory in bytes; 0 where /proc is not. */
  rss(): number {
    const status = `/proc/${this.pid}/status`;
    return existsSync(status) ? 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(status, "utf8"))![1]) : 0;
  }

  /** Ends it as the system would, and forgets the folder. */
  async end(): Promise<void> {
    for (const peer of this.#peers) peer.socket.destroy();
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill("SIGKILL");
    await this.exited;
    const output = existsSync(join(this.home, "daemon-output-dir")) ? this.outputDir : undefined;
    for (const folder of [output, this.folder]) if (folder) rmSync(folder, { recursive: true, force: true });
  }
}
