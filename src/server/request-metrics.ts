/** Counts requests by method and outcome, at the price of a map look-up each. */
import type { Metrics, Sample } from "./metrics.js";

interface Series {
  readonly requests: Sample;
  readonly seconds: Sample;
  readonly timed: Sample;
}

export function requestCounter(metrics: Metrics): (method: string, outcome: string, ms: number) => void {
  const known = new Map<string, Map<string, Series>>();
  const make = (method: string, outcome: string): Series => {
    const time = metrics.summary("sidequest_request_seconds", "Time from a request to its reply.", { method });
    return {
      requests: metrics.counter("sidequest_requests_total", "Requests by method and outcome.", { method, outcome }),
      seconds: time.sum,
      timed: time.count,
    };
  };
  return (method, outcome, ms) => {
    let outcomes = known.get(method);
    if (!outcomes) {
      outcomes = new Map();
      known.set(method, outcomes);
    }
    let series = outcomes.get(outcome);
    if (!series) {
      series = make(method, outcome);
      outcomes.set(outcome, series);
    }
    series.requests.value++;
    series.seconds.value += ms / 1000;
    series.timed.value++;
  };
}
