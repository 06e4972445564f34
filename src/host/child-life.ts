/** One forked process from fork to exit: its messages, its heartbeat, the tail of its standard error. */
import { type ChildProcess, fork } from "node:child_process";
import { getPriority, setPriority } from "node:os";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { type ExitReason, oomKills, ranOutOfMemory } from "./exit-reason.js";
import type { ToChild, ToParent } from "./messages.js";

export interface ChildSpec {
  /** ES module in dist that calls `serveChild`. */
  readonly entry: URL;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly execArgv: readonly string[];
  /** Added to our own scheduling niceness; 0 leaves it. */
  readonly nice: number;
  /** Silence of the child's event loop after which it counts as hung and is killed. */
  readonly hangMs: number;
  readonly heartbeatMs: number;
}

export interface ChildListener {
  message(message: ToParent): void;
  /** One line of standard output or standard error. */
  line(line: string): void;
  exit(reason: ExitReason): void;
}

const STDERR_TAIL = 4096;
/** How long the last words of a dead child may take to arrive. */
const LAST_WORDS_MS = 250;

export class ChildLife {
  readonly #process: ChildProcess;
  readonly #born = performance.now();
  readonly #oomKillsBefore = oomKills();
  readonly #watch: NodeJS.Timeout;
  /** Never, until its first message: how long a start may take is the supervisor's business. */
  #heard = Number.POSITIVE_INFINITY;
  #tail = "";
  #ended: string | undefined;
  #exited = false;
  /** However our own process exits, no child outlives it. */
  readonly #endWithUs = (): void => void this.#process.kill("SIGKILL");

  constructor(
    private readonly spec: ChildSpec,
    private readonly listener: ChildListener,
  ) {
    this.#process = fork(fileURLToPath(spec.entry), spec.args, {
      serialization: "advanced",
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...process.env, ...spec.env, SIDEQUEST_HEARTBEAT_MS: String(spec.heartbeatMs) },
      execArgv: [...spec.execArgv],
    });
    this.#process.on("message", (message) => this.#onMessage(message as ToParent));
    this.#process.once("error", (error) => {
      if (this.#process.pid === undefined) this.#onExit(null, null, error.message);
    });
    this.#process.once("exit", (code, signal) => {
      // Messages and lines may still be in the pipes: wait for their end, but not for a grandchild that holds them open.
      const timer = setTimeout(() => this.#onExit(code, signal), LAST_WORDS_MS);
      this.#process.once("close", () => {
        clearTimeout(timer);
        this.#onExit(code, signal);
      });
    });
    process.once("exit", this.#endWithUs);
    this.#readLines(this.#process.stdout);
    this.#readLines(this.#process.stderr);
    this.#lowerPriority();
    this.#watch = this.#watchHeartbeat();
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  get uptimeMs(): number {
    return performance.now() - this.#born;
  }

  /** A message to a child that has just died is dropped: its exit settles whatever waits for an answer. */
  send(message: ToChild): void {
    if (this.#process.connected) this.#process.send(message, () => {});
  }

  /** SIGKILL, the one signal that a stuck driver cannot hold up. The first reason given is the one told. */
  kill(why: string): void {
    if (this.#exited) return;
    this.#ended ??= why;
    this.#process.kill("SIGKILL");
  }

  #onMessage(message: ToParent): void {
    this.#heard = performance.now();
    if (message.t !== "beat" && !this.#exited) this.listener.message(message);
  }

  #readLines(stream: Readable | null): void {
    if (!stream) return;
    createInterface({ input: stream }).on("line", (line) => {
      this.#tail = `${this.#tail}${line}\n`.slice(-STDERR_TAIL);
      this.listener.line(line);
    });
  }

  /** Threads inherit the niceness of the one that starts them, so it is set before the child has had time to start any. */
  #lowerPriority(): void {
    if (this.spec.nice === 0 || this.#process.pid === undefined) return;
    try {
      setPriority(this.#process.pid, Math.min(19, getPriority() + this.spec.nice));
    } catch {
      // Raising priority needs rights, and the child may be gone already: it then runs with ours.
    }
  }

  /** Every message counts as a beat. When our own loop was late we cannot blame the child: the clock starts anew. */
  #watchHeartbeat(): NodeJS.Timeout {
    const { hangMs, heartbeatMs } = this.spec;
    const every = Math.min(heartbeatMs, hangMs / 4);
    let looked = performance.now();
    return setInterval(() => {
      const now = performance.now();
      if (now - looked > every + hangMs / 2 && this.#heard < now) this.#heard = now;
      looked = now;
      if (now - this.#heard > hangMs) this.kill(`it gave no sign of life for ${Math.round(now - this.#heard)} ms`);
    }, every);
  }

  #onExit(code: number | null, signal: NodeJS.Signals | null, spawnError?: string): void {
    if (this.#exited) return;
    this.#exited = true;
    process.off("exit", this.#endWithUs);
    clearInterval(this.#watch);
    const told = { signal, ended: this.#ended, stderr: this.#tail.trimEnd() };
    this.listener.exit({
      pid: this.#process.pid,
      code,
      ...told,
      spawnError,
      outOfMemory: ranOutOfMemory(told, this.#oomKillsBefore, oomKills()),
      uptimeMs: this.uptimeMs,
    });
  }
}
