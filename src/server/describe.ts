/** The machine-readable description of the daemon, made from the schemas that validate and the registries that answer. */
import { z } from "zod";
import type { Config } from "../config.js";
import { ERRORS } from "../errors.js";
import { MAX_BATCH } from "../protocol/message.js";
import { EVENT_NAMES } from "../protocol/schemas/life.js";
import { EMBED_MAX_BYTES } from "../protocol/schemas/models.js";
import { TIER_NAMES } from "../protocol/schemas/render.js";
import { type ResultOf, SCHEMAS } from "../protocol/schemas.js";
import { PROTOCOL_VERSION, version } from "../version.js";

/** Schemas never change while we run, so their JSON is made once, at the first asking. */
let methods: ResultOf<"describe">["methods"] | undefined;

function describeMethods(): ResultOf<"describe">["methods"] {
  return Object.entries(SCHEMAS).map(([name, { params, result, summary }]) => ({
    name,
    summary,
    params: z.toJSONSchema(params, { io: "input" }),
    result: z.toJSONSchema(result, { io: "output" }),
  }));
}

export function describeDaemon(config: Config): ResultOf<"describe"> {
  methods ??= describeMethods();
  return {
    version,
    protocol: PROTOCOL_VERSION,
    methods,
    events: EVENT_NAMES.map((name) => ({ name })),
    tiers: TIER_NAMES.map((name) => ({ name })),
    errors: Object.entries(ERRORS).map(([code, { rpc, meaning, retryable }]) => ({ code, rpc, meaning, retryable })),
    limits: {
      max_line_bytes: config.maxLine,
      max_unsent_bytes: config.maxUnsent,
      max_clients: config.maxClients,
      queue_size: config.queueSize,
      max_batch: MAX_BATCH,
      embed_max_bytes: EMBED_MAX_BYTES,
      max_compute: config.maxCompute,
    },
  };
}
