/** Follows each render from request to reply: one log line with all its times, its metrics, its spans. */
import { SidequestError } from "../errors.js";
import type { ResultOf, ValidParamsOf } from "../protocol/schemas.js";
import type { Caller } from "./connection.js";
import type { MethodContext } from "./methods.js";
import { recordStages } from "./telemetry.js";

type Result = ResultOf<"render">;

/** Times in a result that are sums of the others. */
const WHOLES: ReadonlySet<string> = new Set(["engine", "total"]);

export function jobLog({ log, metrics }: Pick<MethodContext, "log" | "metrics">) {
  const observe = (outcome: string, tier: string, ms: number): void => {
    metrics.count("sidequest_renders_total", "Renders by outcome.", { outcome, tier });
    metrics.observe("sidequest_render_seconds", "Time from request to reply.", ms / 1000, { outcome });
  };
  return async (params: ValidParamsOf<"render">, caller: Caller, work: () => Promise<Result>): Promise<Result> => {
    const started = performance.now();
    const elapsed = (): number => Math.round(performance.now() - started);
    const asked = { client: caller.id, session: params.session_id, turn: params.turn_id };
    try {
      const result = await work();
      if ("status" in result) {
        observe("skipped", params.tier, elapsed());
        log.info({ ...asked, outcome: "skipped", tier: params.tier, reason: result.reason, total_ms: elapsed() }, "job");
        return result;
      }
      const { image_url, job_id, tier, width, height, steps, seed, model, timings_ms = {}, warnings } = result;
      observe("done", tier, elapsed());
      for (const [stage, ms] of Object.entries(timings_ms)) {
        metrics.observe("sidequest_render_stage_seconds", "Time per stage of a render.", ms / 1000, { stage });
      }
      const stages = Object.fromEntries(Object.entries(timings_ms).filter(([stage]) => !WHOLES.has(stage)));
      recordStages({ "sidequest.job": job_id ?? "", "sidequest.tier": tier, "sidequest.model": model }, stages);
      log.info(
        {
          ...asked,
          outcome: "done",
          job_id,
          tier,
          width,
          height,
          steps,
          seed,
          model,
          image: image_url,
          warnings,
          timings_ms,
          total_ms: elapsed(),
        },
        "job",
      );
      return result;
    } catch (thrown) {
      const { code, message } = SidequestError.from(thrown);
      // A tier that nobody knows would make a new time series for every slip of the pen.
      observe(code, code === "INVALID_PARAMS" ? "" : params.tier, elapsed());
      log.info({ ...asked, outcome: code, job_id: params.job_id, tier: params.tier, reason: message, total_ms: elapsed() }, "job");
      throw thrown;
    }
  };
}
