/** Engines over a generator, ended after each test whatever happened. */
import { pino } from "pino";
import { afterEach } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { Engine, type EngineOptions } from "../../src/engine/engine.js";
import type { DrawJob } from "../../src/engine/generator.js";
import type { OptionName } from "../../src/options.js";

const open: Engine[] = [];

export function openEngine(flags: Partial<Record<OptionName, unknown>>, supervision: EngineOptions["supervision"] = {}): Engine {
  const config = resolveConfig({ home: "/nonexistent/home", ...flags }, {});
  const engine = new Engine({
    config,
    log: pino({ level: "silent" }),
    supervision: { backoff: { baseMs: 20, maxMs: 200 }, ...supervision },
  });
  open.push(engine);
  return engine;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((engine) => engine.stop()));
});

export const job = (changes: Partial<DrawJob> = {}): DrawJob => ({
  t5: "a lighthouse",
  clip: "a lighthouse",
  negative: "",
  width: 64,
  height: 48,
  seed: 7,
  steps: 4,
  guidance: 0,
  sampler: "euler",
  previewEvery: 0,
  ...changes,
});

/** Resolves at the engine's first progress from now on. */
export function firstStep(): { seen: Promise<void>; onProgress: () => void } {
  let onProgress = (): void => {};
  const seen = new Promise<void>((resolve) => {
    onProgress = resolve;
  });
  return { seen, onProgress };
}

export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
