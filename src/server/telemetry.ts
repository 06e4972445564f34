/** Spans through the OpenTelemetry API: free unless the user loads an SDK, for example with `node --import`. */
import { type Attributes, SpanStatusCode, trace } from "@opentelemetry/api";
import { SidequestError } from "../errors.js";
import { version } from "../version.js";

const tracer = trace.getTracer("sidequest-daemon", version);

/** Runs `work` in a span of its own, which ends when the work does; a failure is recorded with its code. */
export function inSpan<T>(name: string, attributes: Attributes, work: () => T): T {
  return tracer.startActiveSpan(`sidequest.${name}`, { attributes }, (span) => {
    const fail = (thrown: unknown): never => {
      const error = SidequestError.from(thrown);
      span.setAttribute("sidequest.error", error.code).setStatus({ code: SpanStatusCode.ERROR, message: error.message }).end();
      throw thrown;
    };
    try {
      const result = work();
      if (!(result instanceof Promise)) {
        span.end();
        return result;
      }
      return result.then((value) => {
        span.end();
        return value;
      }, fail) as T;
    } catch (thrown) {
      return fail(thrown);
    }
  });
}

/**
 * Stages of a finished job as spans of their own, laid end to end before now.
 * @param stages name → milliseconds, in the order they ran
 */
export function recordStages(attributes: Attributes, stages: Readonly<Record<string, number>>): void {
  let start = Date.now() - Object.values(stages).reduce((sum, ms) => sum + ms, 0);
  for (const [stage, ms] of Object.entries(stages)) {
    tracer.startSpan(`sidequest.render.${stage}`, { attributes, startTime: start }).end(start + ms);
    start += ms;
  }
}
