/** Params and results of render, compose, cancel, jobs and job. */
import { z } from "zod";
import { gameState, millis, warnings } from "./shared.js";

export const TIER_NAMES = [
  "scene_illustration",
  "portrait",
  "portrait_square",
  "landscape",
  "text_overlay",
  "cartography",
  "fog_of_war",
] as const;

/** Params that say what to draw; shared by render and compose. Unknown params are ignored, as existing clients need. */
const subjectParams = {
  tier: z.string().min(1).describe("kind of picture; an unknown name is refused with the supported ones"),
  positive_prompt: z.string().optional().describe("finished prompt for T5, used as it is"),
  clip_prompt: z.string().optional().describe("finished prompt for CLIP, used as it is"),
  negative_prompt: z.string().optional().describe("carried; without effect unless true_cfg is above 1"),
  prompt: z.string().optional().describe("subject fragment, joined with art_style when positive_prompt is absent"),
  art_style: z.string().optional(),
  subject: z.string().optional(),
  mood: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  location: z.string().nullish(),
  characters: z.array(z.union([z.string(), z.looseObject({ name: z.string() })])).nullish(),
  camera: z.string().nullish(),
  narration: z.string().nullish().describe("prose for the scene interpreter; tier and subject of the caller win"),
  game_state: gameState.nullish(),
  previous_location: z.string().nullish(),
  genre: z.string().nullish(),
  world: z.string().nullish(),
  visual_tag_overrides: z.record(z.string(), z.unknown()).nullish(),
  session_id: z.union([z.string(), z.number()]).nullish(),
  turn_id: z.union([z.string(), z.number()]).nullish(),
  seed: z
    .union([z.int().min(-1).max(0xffff_ffff), z.literal("random")])
    .nullish()
    .describe('uint32; −1 or "random" for a fresh one; absent: derived from the cue'),
  variant: z
    .string()
    .nullish()
    .describe(
      "dev or schnell: drawn by an installed model of it, which is loaded if need be; any other name means the chosen model, with a warning",
    ),
} as const;

export const renderParams = z.looseObject({
  ...subjectParams,
  width: z.int().min(1).max(65_536).nullish().describe("pixels; rounded to a multiple of 16 within 256…2048"),
  height: z.int().min(1).max(65_536).nullish(),
  steps: z.int().min(1).max(50).nullish(),
  guidance: z.number().min(0).max(100).nullish().describe("guidance scale of dev models"),
  true_cfg: z.number().min(1).max(30).nullish().describe("classifier-free guidance; above 1 needs two passes a step"),
  sampler: z.enum(["euler", "heun"]).nullish(),
  init_image: z.string().nullish().describe("absolute path of a picture to start from (img2img)"),
  strength: z.number().gt(0).max(1).nullish().describe("img2img: 1 ignores the picture, near 0 keeps it"),
  lora_path: z.string().nullish(),
  lora_scale: z.number().nullish(),
  lora_paths: z.array(z.string()).nullish(),
  lora_scales: z.array(z.number()).nullish(),
  job_id: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .nullish()
    .describe("caller's own name for the job, for cancel and events; absent: the daemon makes one"),
  deadline_ms: z.int().min(1).nullish().describe("milliseconds from now until the reply, waiting included"),
  priority: z.int().min(-100).max(100).nullish().describe("higher goes first; equal ones in order of arrival"),
  dedupe: z.boolean().nullish().describe("share the picture of an identical render that still waits"),
  audio: z.boolean().nullish().describe("also cue music and effects from the narration"),
});

export const renderedResult = z.object({
  image_path: z.string().optional().describe("absolute path; left out for the caller that sends prompt and art_style together"),
  image_url: z.string().describe("the same path"),
  width: z.int(),
  height: z.int(),
  elapsed_ms: millis,
  seed: z.int(),
  steps: z.int(),
  model: z.string(),
  tier: z.string(),
  warnings,
  job_id: z.string().optional(),
  generator: z.string().optional().describe("what drew it: flux, cards or pictures"),
  guidance: z.number().optional(),
  timings_ms: z.record(z.string(), z.number()).optional(),
  documents: z.array(z.object({ kind: z.string(), title: z.string(), body: z.string() })).optional(),
  audio: z.looseObject({}).optional(),
});

export const skippedResult = z.object({
  status: z.literal("skipped"),
  reason: z.string(),
  documents: z.array(z.object({ kind: z.string(), title: z.string(), body: z.string() })).optional(),
  warnings: warnings.optional(),
  audio: z.looseObject({}).optional(),
});

export const renderResult = z.union([renderedResult, skippedResult]);

export const composeParams = z.looseObject({ ...subjectParams });

export const composeResult = z.object({
  t5: z.string(),
  clip: z.string(),
  negative: z.string(),
  seed: z.int(),
  tokens: z.object({ t5: z.int(), clip: z.int(), t5_limit: z.int(), clip_limit: z.int(), exact: z.boolean() }),
  layers: z.array(z.object({ layer: z.string(), encoder: z.string(), text: z.string(), tokens: z.int() })),
  dropped: z.array(z.object({ layer: z.string(), reason: z.string(), tokens: z.int() })),
  warnings,
});

export const cancelParams = z.looseObject({ job_id: z.string().min(1) });
export const cancelResult = z.object({ job_id: z.string(), was: z.enum(["queued", "running", "finished"]), cancelled: z.boolean() });

export const clearQueueParams = z.looseObject({});
export const clearQueueResult = z.object({ cancelled: z.int() });

export const jobRecord = z.object({
  job_id: z.string(),
  state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
  tier: z.string(),
  position: z.int().optional().describe("0 is next"),
  priority: z.int(),
  progress: z.object({ stage: z.string(), step: z.int(), steps: z.int(), percent: z.number(), eta_ms: millis.nullable() }).optional(),
  queued_ms: millis,
  running_ms: millis,
  result: z.looseObject({}).optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
});

export const jobsParams = z.looseObject({ limit: z.int().min(1).max(1000).nullish() });
export const jobsResult = z.object({ jobs: z.array(jobRecord), queue_depth: z.int() });
export const jobParams = z.looseObject({ job_id: z.string().min(1) });
