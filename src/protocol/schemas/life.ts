/** Params and results of ping, status, warm_up, load, unload, describe, subscribe, metrics and shutdown. */
import { z } from "zod";
import { millis, none, ok, workerState } from "./shared.js";

export const pingParams = none;
export const pingResult = ok;
export const shutdownParams = none;
export const shutdownResult = ok;

export const degraded = z.object({ what: z.string(), why: z.string(), fix: z.string() });

export const statusParams = none;
/** The first three keys are what existing clients read; the reply stays under 65,536 bytes. */
export const statusResult = z.looseObject({
  flux: workerState,
  embed: workerState,
  supported_tiers: z.object({ flux: z.array(z.string()), embed: z.array(z.string()) }),
  version: z.string(),
  protocol: z.int(),
  pid: z.int(),
  uptime_s: z.int(),
  socket: z.string(),
  output_dir: z.string(),
  state: z.enum(["ready", "draining"]),
  model: z
    .looseObject({
      name: z.string().describe("the chosen model, which draws what names no variant"),
      variant: z.string().optional(),
      generator: z.string().optional(),
      loaded: z.string().nullable().optional().describe("name of the model in memory"),
    })
    .nullable(),
  device: z.looseObject({ name: z.string() }).nullable(),
  queue_depth: z.int(),
  clients: z.int(),
  active: z.looseObject({ job_id: z.string() }).nullable(),
  last_render: z.looseObject({}).nullable(),
  last_error: z.looseObject({ code: z.string(), message: z.string() }).nullable(),
  memory: z.looseObject({ rss: z.int() }),
  audio: z.looseObject({ state: z.string() }),
  degraded: z.array(degraded),
});

export const warmUpParams = z.looseObject({ worker: z.string().nullish().describe("all (default), flux, image (= flux) or embed") });
const warmed = z.looseObject({
  worker: z.string(),
  status: z.enum(["warm", "already_warm"]),
  warmup_ms: millis,
  model: z.string().optional(),
});
const notWarmed = z.object({ code: z.string(), message: z.string(), hint: z.string().optional() });
export const warmUpResult = z.object({
  status: z.literal("warm"),
  workers: z.record(z.string(), warmed).describe("the workers that are warm now"),
  failed: z.record(z.string(), notWarmed).optional().describe("of several workers asked for, those that could not be warmed"),
});

export const loadParams = z.looseObject({
  model: z.string().min(1).nullish().describe("name of an installed model, or a path"),
  variant: z.enum(["dev", "schnell"]).nullish(),
  keep_alive_ms: z.int().min(-1).nullish().describe("from now on an idle model stays in memory this long; 0 frees it at once, -1 never"),
});
export const loadResult = z.looseObject({ status: z.literal("loaded"), model: z.string(), load_ms: millis });
export const unloadParams = z.looseObject({ worker: z.string().nullish().describe("flux (default), embed or all") });
export const unloadResult = z.object({ status: z.literal("unloaded"), workers: z.array(z.string()), freed_bytes: z.int().min(0) });

export const EVENT_NAMES = [
  "render.queued",
  "render.started",
  "render.progress",
  "render.preview",
  "render.finished",
  "engine.state",
  "audio.state",
] as const;
export const subscribeParams = z.looseObject({ events: z.array(z.enum(EVENT_NAMES)).min(1) });
export const subscribeResult = z.object({ events: z.array(z.string()) });

export const describeParams = none;
export const describeResult = z.looseObject({
  version: z.string(),
  protocol: z.int(),
  methods: z.array(z.looseObject({ name: z.string(), summary: z.string() })),
  events: z.array(z.looseObject({ name: z.string() })),
  tiers: z.array(z.looseObject({ name: z.string() })),
  errors: z.array(z.looseObject({ code: z.string() })),
  limits: z.record(z.string(), z.number()),
});

export const metricsParams = none;
export const metricsResult = z.object({ content_type: z.string(), text: z.string().describe("Prometheus exposition format") });
export const healthParams = none;
export const healthResult = z.object({ state: z.enum(["healthy", "degraded", "failing"]), reasons: z.array(degraded) });
