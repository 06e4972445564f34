/** Worker thread: measures the loudness of one file after another, at the lowest priority. */
import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { BLOCK } from "./mixer/format.js";
import { LoudnessMeter } from "./mixer/loudness.js";
import { Stream } from "./stream.js";

export interface Measured {
  readonly path: string;
  /** Null: too short or too quiet to have a loudness. */
  readonly lufs: number | null;
  readonly error: string | null;
}

async function measure(path: string): Promise<number | null> {
  const stream = await Stream.open(path);
  try {
    const meter = new LoudnessMeter();
    const left = new Float32Array(BLOCK);
    const right = new Float32Array(BLOCK);
    while (stream.remaining !== 0) {
      await stream.prime(BLOCK);
      const got = stream.read(left, right, BLOCK);
      meter.push(left, right, got);
    }
    return meter.integrated;
  } finally {
    stream.release();
  }
}

try {
  // On Linux this is the thread's own niceness; elsewhere it may be refused, and the thread runs like the others.
  if (process.platform === "linux") setPriority(0, 19);
} catch {}

parentPort!.on("message", async (path: string) => {
  const answer = await measure(path).then(
    (lufs): Measured => ({ path, lufs, error: null }),
    (thrown: unknown): Measured => ({ path, lufs: null, error: (thrown as Error).message }),
  );
  parentPort!.postMessage(answer);
});
