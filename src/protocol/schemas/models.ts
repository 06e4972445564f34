/** Params and results of embed and models. */
import { z } from "zod";
import { millis } from "./shared.js";

/** Longest text of an embed request, UTF-8 bytes. */
export const EMBED_MAX_BYTES = 32_768;
export const embedParams = z.looseObject({ text: z.string() });
export const embedResult = z.object({ embedding: z.array(z.number()), model: z.string(), latency_ms: millis });

export const modelsParams = z.looseObject({});
export const modelRow = z.looseObject({
  name: z.string(),
  kind: z.enum(["flux", "embed"]),
  installed: z.boolean(),
  loaded: z.boolean(),
  path: z.string().optional(),
  bytes: z.int().min(0).optional(),
  quantisation: z.string().optional(),
  licence: z.string().optional(),
  missing: z.array(z.string()).optional(),
});
export const modelsResult = z.object({ models: z.array(modelRow), folder: z.string() });
