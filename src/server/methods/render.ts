/** render, compose, cancel, clear_queue, jobs, job: pictures. */
import type { AudioService } from "../../audio/service.js";
import { SidequestError } from "../../errors.js";
import type { ResultOf, ValidParamsOf } from "../../protocol/schemas.js";
import { jobLog } from "../job-log.js";
import type { Family, MethodContext } from "../methods.js";
import { fitReply } from "../render-reply.js";
import { gameState } from "../scene-input.js";

type Params = ValidParamsOf<"render">;
type Result = ResultOf<"render">;

export function renderMethods(context: MethodContext): Family<"render" | "compose" | "cancel" | "clear_queue" | "jobs" | "job"> {
  const { render, audio } = context.rooms;
  const watched = jobLog(context);
  return {
    render: async (params, caller) => {
      const cued = params.audio === true && params.narration ? cueAudio(audio, params) : undefined;
      const result = await watched(params, caller, () => render.submit(params, { owner: `client-${caller.id}`, signal: caller.signal }));
      return fitReply(cued ? withAudio(result, await cued) : result);
    },
    compose: (params) => render.compose(params),
    cancel: ({ job_id }) => render.cancel(job_id),
    clear_queue: () => ({ cancelled: render.clearQueue() }),
    jobs: ({ limit }) => ({ jobs: render.jobs(limit ?? undefined), queue_depth: render.status().queue_depth }),
    job: ({ job_id }) => render.job(job_id),
  };
}

/** Music must not cost the picture: a failure comes back as a value. */
async function cueAudio(audio: AudioService, { narration, genre, world, game_state }: Params) {
  try {
    const scene = { narration: narration ?? "", genre: genre ?? null, world: world ?? null, gameState: gameState(game_state) };
    return { cue: await audio.cueFromScene(scene) };
  } catch (thrown) {
    return { error: SidequestError.from(thrown) };
  }
}

function withAudio(result: Result, cued: Awaited<ReturnType<typeof cueAudio>>): Result {
  if ("cue" in cued) return { ...result, audio: cued.cue };
  const warning = `audio: ${cued.error.message}`;
  return { ...result, warnings: [...(result.warnings ?? []), warning] };
}
