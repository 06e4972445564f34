/** Processes that keep every core as busy as a render does, one of which can be killed like an engine. */
import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** Multiplies matrices for ever; ends with its parent. */
const BURN = `
process.stdin.resume();
process.stdin.on("end", () => process.exit());
const n = 160, a = new Float32Array(n * n).fill(1.1), b = new Float32Array(n * n).fill(0.9), c = new Float32Array(n * n);
function turn() {
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) { let s = 0; for (let k = 0; k < n; k++) s += a[i * n + k] * b[k * n + j]; c[i * n + j] = s; }
  setImmediate(turn);
}
turn();`;

export class Load {
  readonly #processes: ChildProcess[] = [];

  start(count = availableParallelism()): void {
    while (this.#processes.length < count)
      this.#processes.push(spawn(process.execPath, ["-e", BURN], { stdio: ["pipe", "ignore", "ignore"] }));
  }

  /** Kills one with SIGKILL and starts another. */
  killOne(): void {
    this.#processes.shift()?.kill("SIGKILL");
    this.start(this.#processes.length + 1);
  }

  stop(): void {
    for (const one of this.#processes.splice(0)) one.kill("SIGKILL");
  }
}
