/** Worker thread of a supervised child: ends the process when its parent is gone and its own event loop can no longer do it. */
import { workerData } from "node:worker_threads";

const { parent, graceMs } = workerData as { parent: number; graceMs: number };
const LOOK_EVERY_MS = 1000;

const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  setTimeout(() => process.kill(process.pid, "SIGKILL"), graceMs + LOOK_EVERY_MS);
}, LOOK_EVERY_MS);
