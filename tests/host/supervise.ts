/** Supervisors over the test children, ended after each test whatever happened. */
import { pino } from "pino";
import { afterEach } from "vitest";
import { Supervisor, type SupervisorOptions } from "../../src/host/supervisor.js";

const open: Supervisor[] = [];

export function supervise(options: Partial<SupervisorOptions> = {}): Supervisor {
  const supervisor = new Supervisor({
    name: "test",
    entry: new URL("./children/common.mjs", import.meta.url),
    log: pino({ level: "silent" }),
    backoff: { baseMs: 20, maxMs: 200 },
    jitter: () => 0,
    ...options,
  });
  open.push(supervisor);
  return supervisor;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((supervisor) => supervisor.stop(0)));
});

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Polls until true; vitest's own timeout is the limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
