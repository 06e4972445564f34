/** warm_up, load, unload: what is in memory. */
import { SidequestError } from "../../errors.js";
import type { ResultOf } from "../../protocol/schemas.js";
import type { Family, MethodContext } from "../methods.js";
import type { Rooms } from "../rooms.js";

type WorkerName = "flux" | "embed";
type Warmed = ResultOf<"warm_up">["workers"][string];

interface Worker {
  warmUp(): Promise<{ status: "warm" | "already_warm"; warmup_ms: number; model: string }>;
  /** Bytes given back. */
  unload(): Promise<number>;
}

const NAMES: Readonly<Record<string, readonly WorkerName[]>> = {
  all: ["flux", "embed"],
  flux: ["flux"],
  image: ["flux"],
  embed: ["embed"],
};
const namesOf = (given: string): readonly WorkerName[] => (Object.hasOwn(NAMES, given) ? NAMES[given]! : []);

function workersOf({ render, embedder }: Rooms): Record<WorkerName, Worker> {
  return {
    flux: { warmUp: () => render.warmUp(), unload: async () => (await render.unload()).freed_bytes },
    embed: {
      warmUp: async () => {
        const { status, warmupMs, model } = await embedder.warmUp();
        return { status, warmup_ms: warmupMs, model };
      },
      unload: async () => (await embedder.unload()).freedBytes,
    },
  };
}

/**
 * Warms the workers that `given` names; an unknown name warms none, as existing clients expect.
 * @throws SidequestError of the worker when none could be warmed; of several asked for, those that could not are told in `failed`
 */
export async function warmUp(rooms: Rooms, given: string): Promise<ResultOf<"warm_up">> {
  const workers = workersOf(rooms);
  const names = namesOf(given);
  const outcomes = await Promise.allSettled(names.map((name) => workers[name].warmUp()));
  const warmed: Record<string, Warmed> = {};
  const failed: NonNullable<ResultOf<"warm_up">["failed"]> = {};
  for (const [i, outcome] of outcomes.entries()) {
    const worker = names[i]!;
    if (outcome.status === "fulfilled") warmed[worker] = { worker, ...outcome.value };
    else {
      const { code, message, hint } = SidequestError.from(outcome.reason, "WARMUP_FAILED");
      failed[worker] = { code, message, ...(hint === undefined ? {} : { hint }) };
    }
  }
  const [refused] = outcomes.filter((outcome) => outcome.status === "rejected");
  if (refused && Object.keys(warmed).length === 0) throw SidequestError.from(refused.reason, "WARMUP_FAILED");
  return { status: "warm", workers: warmed, ...(refused ? { failed } : {}) };
}

export function workerMethods({ rooms }: MethodContext): Family<"warm_up" | "load" | "unload"> {
  return {
    warm_up: ({ worker }) => warmUp(rooms, worker ?? "all"),
    load: async ({ model, variant, keep_alive_ms }) => {
      if (model == null && variant == null && keep_alive_ms == null) {
        throw new SidequestError(
          "INVALID_PARAMS",
          "model: expected a model's name or path, a variant, or keep_alive_ms, got none of them",
          {
            hint: 'The method "models" lists what is installed.',
          },
        );
      }
      return { status: "loaded", ...(await rooms.render.load({ model, variant, keep_alive_ms })) };
    },
    unload: async ({ worker }) => {
      const names = namesOf(worker ?? "flux");
      if (names.length === 0) {
        throw new SidequestError(
          "INVALID_PARAMS",
          `worker: expected one of ${Object.keys(NAMES).join(", ")}, got ${JSON.stringify(worker)}`,
        );
      }
      const workers = workersOf(rooms);
      const freed = await Promise.all(names.map((name) => workers[name].unload()));
      return { status: "unloaded", workers: [...names], freed_bytes: freed.reduce((sum, bytes) => sum + bytes, 0) };
    },
  };
}
