/** One row a method: the zod schemas of its params and its result. The server validates with them, the client and `describe` are typed from them. */
import type { z } from "zod";
import * as audio from "./schemas/audio.js";
import * as life from "./schemas/life.js";
import * as models from "./schemas/models.js";
import * as render from "./schemas/render.js";
import * as scene from "./schemas/scene.js";
import { none } from "./schemas/shared.js";

export const SCHEMAS = {
  ping: { params: life.pingParams, result: life.pingResult, summary: "Answers at once." },
  status: {
    params: life.statusParams,
    result: life.statusResult,
    summary: "State of workers, queue, model, memory, and what is degraded.",
  },
  health: { params: life.healthParams, result: life.healthResult, summary: "Healthy or not, with reasons and cures." },
  metrics: { params: life.metricsParams, result: life.metricsResult, summary: "Counters and times as Prometheus text." },
  describe: {
    params: life.describeParams,
    result: life.describeResult,
    summary: "Methods with JSON Schemas, tiers, models, events, errors, limits.",
  },
  warm_up: { params: life.warmUpParams, result: life.warmUpResult, summary: "Loads workers into memory." },
  load: { params: life.loadParams, result: life.loadResult, summary: "Loads another installed image model." },
  unload: { params: life.unloadParams, result: life.unloadResult, summary: "Frees a worker's memory." },
  shutdown: { params: life.shutdownParams, result: life.shutdownResult, summary: "Answers, then stops the daemon." },
  subscribe: { params: life.subscribeParams, result: life.subscribeResult, summary: "This connection then gets the named events." },
  unsubscribe: { params: life.subscribeParams, result: life.subscribeResult, summary: "Ends the named events on this connection." },
  render: { params: render.renderParams, result: render.renderResult, summary: "Draws a picture." },
  compose: {
    params: render.composeParams,
    result: render.composeResult,
    summary: "The prompt composer alone: final prompts and token counts.",
  },
  cancel: { params: render.cancelParams, result: render.cancelResult, summary: "Drops a queued render or stops a running one." },
  clear_queue: { params: render.clearQueueParams, result: render.clearQueueResult, summary: "Cancels every render that waits." },
  jobs: { params: render.jobsParams, result: render.jobsResult, summary: "The queue and recent renders." },
  job: { params: render.jobParams, result: render.jobRecord, summary: "One render: state, position, progress, result or error." },
  interpret: { params: scene.interpretParams, result: scene.interpretResult, summary: "Beat filter and scene interpreter alone." },
  packs: { params: scene.packsParams, result: scene.packsResult, summary: "Genre packs found, with everything wrong with each." },
  pack: { params: scene.packParams, result: scene.packResult, summary: "One genre pack in full." },
  embed: { params: models.embedParams, result: models.embedResult, summary: "A text's embedding, L2-normalised." },
  models: { params: models.modelsParams, result: models.modelsResult, summary: "Models installed and known." },
  "audio.load": { params: audio.loadAudioParams, result: audio.audioResult, summary: "Chooses the genre pack that plays." },
  "audio.cue": { params: audio.cueParams, result: audio.cueResult, summary: "Mood or narration in, music and effects out." },
  "audio.choose": { params: audio.chooseParams, result: audio.chooseResult, summary: "The audio director alone, silent." },
  "audio.play": { params: audio.playParams, result: audio.audioResult, summary: "Plays a file or effect on a channel." },
  "audio.stop": { params: audio.stopParams, result: audio.audioResult, summary: "Stops one channel or all." },
  "audio.crossfade": { params: audio.crossfadeParams, result: audio.audioResult, summary: "Cross-fades a channel to another file." },
  "audio.volume": { params: audio.volumeParams, result: audio.audioResult, summary: "Sets a channel's or the master volume." },
  "audio.mute": { params: audio.muteParams, result: audio.audioResult, summary: "Mutes one channel or the master." },
  "audio.unmute": { params: audio.muteParams, result: audio.audioResult, summary: "Ends a mute." },
  "audio.pause": { params: none, result: audio.audioResult, summary: "Holds all sound at its position." },
  "audio.resume": { params: none, result: audio.audioResult, summary: "Goes on from where it was paused." },
  "audio.state": { params: none, result: audio.audioStateResult, summary: "Channels, tracks, positions, volumes, device, underruns." },
  "audio.library": {
    params: audio.libraryParams,
    result: audio.libraryResult,
    summary: "A pack's tracks and effects with durations and loudness.",
  },
} as const satisfies Record<string, { params: z.ZodType; result: z.ZodType; summary: string }>;

export type MethodName = keyof typeof SCHEMAS;
/** What a caller may send. */
export type ParamsOf<M extends MethodName> = z.input<(typeof SCHEMAS)[M]["params"]>;
/** What a handler gets after validation. */
export type ValidParamsOf<M extends MethodName> = z.output<(typeof SCHEMAS)[M]["params"]>;
export type ResultOf<M extends MethodName> = z.output<(typeof SCHEMAS)[M]["result"]>;
