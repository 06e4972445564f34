/** The exposition format: one block a family, labels escaped, counters that keep counting. */
import { expect, it } from "vitest";
import { Metrics } from "../../src/server/metrics.js";
import { requestCounter } from "../../src/server/request-metrics.js";

it("writes counters, summaries and readings by name, each family once", () => {
  const metrics = new Metrics();
  metrics.count("b_total", "Bs.", { kind: "x" });
  metrics.count("b_total", "Bs.", { kind: "x" });
  metrics.count("b_total", "Bs.", { kind: "y" });
  metrics.observe("a_seconds", "As.", 0.5);
  metrics.observe("a_seconds", "As.", 0.25);
  const text = metrics.text([
    { name: "c", help: "Cs.", value: 3, labels: { of: "it" } },
    { name: "c", help: "Cs.", value: 4, labels: { of: "us" } },
    { name: "d_total", help: "Ds.", value: 9, kind: "counter" },
  ]);
  expect(text).toBe(
    [
      "# HELP a_seconds As.",
      "# TYPE a_seconds summary",
      "a_seconds_sum 0.75",
      "a_seconds_count 2",
      "# HELP b_total Bs.",
      "# TYPE b_total counter",
      'b_total{kind="x"} 2',
      'b_total{kind="y"} 1',
      "# HELP c Cs.",
      "# TYPE c gauge",
      'c{of="it"} 3',
      'c{of="us"} 4',
      "# HELP d_total Ds.",
      "# TYPE d_total counter",
      "d_total 9",
      "",
    ].join("\n"),
  );
});

it("escapes labels", () => {
  const metrics = new Metrics();
  metrics.count("a_total", "As.", { path: 'C:\\x "y"\nz' });
  expect(metrics.text([])).toContain('a_total{path="C:\\\\x \\"y\\"\\nz"} 1');
});

it("counts requests by method and outcome, and their time by method", () => {
  const metrics = new Metrics();
  const count = requestCounter(metrics);
  count("ping", "ok", 1);
  count("ping", "ok", 2);
  count("embed", "EMBED_FAILED", 500);
  const text = metrics.text([]);
  expect(text).toContain('sidequest_requests_total{method="ping",outcome="ok"} 2\n');
  expect(text).toContain('sidequest_requests_total{method="embed",outcome="EMBED_FAILED"} 1\n');
  expect(text).toContain('sidequest_request_seconds_sum{method="embed"} 0.5\n');
  expect(text).toContain('sidequest_request_seconds_count{method="ping"} 2\n');
});
