/** Spans reach whatever provider the user has registered: one a request, one a stage, failures marked with their code. */
import { type Span, type SpanOptions, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { SidequestError } from "../../src/errors.js";
import { inSpan, recordStages } from "../../src/server/telemetry.js";

interface Recorded {
  name: string;
  options: SpanOptions;
  status?: number;
  attributes: Record<string, unknown>;
  end?: unknown;
}
const spans: Recorded[] = [];

function start(name: string, options: SpanOptions = {}): Span {
  const recorded: Recorded = { name, options, attributes: { ...options.attributes } };
  spans.push(recorded);
  const span = {
    setAttribute: (key: string, value: unknown) => {
      recorded.attributes[key] = value;
      return span;
    },
    setStatus: ({ code }: { code: number }) => {
      recorded.status = code;
      return span;
    },
    end: (time?: unknown) => {
      recorded.end = time ?? "now";
    },
  };
  return span as unknown as Span;
}
const tracer = {
  startSpan: start,
  startActiveSpan: (name: string, options: SpanOptions, work: (span: Span) => unknown) => work(start(name, options)),
} as unknown as Tracer;

beforeAll(() => void trace.setGlobalTracerProvider({ getTracer: () => tracer }));
afterAll(() => trace.disable());
beforeEach(() => void spans.splice(0));

it("wraps work that returns, resolves, throws or rejects", async () => {
  expect(inSpan("a", { x: 1 }, () => 5)).toBe(5);
  expect(await inSpan("b", {}, async () => 6)).toBe(6);
  expect(() =>
    inSpan("c", {}, () => {
      throw new SidequestError("QUEUE_FULL", "full");
    }),
  ).toThrow("full");
  await expect(inSpan("d", {}, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(spans).toMatchObject([
    { name: "sidequest.a", attributes: { x: 1 }, end: "now" },
    { name: "sidequest.b", end: "now" },
    { name: "sidequest.c", status: SpanStatusCode.ERROR, attributes: { "sidequest.error": "QUEUE_FULL" }, end: "now" },
    { name: "sidequest.d", status: SpanStatusCode.ERROR, attributes: { "sidequest.error": "INTERNAL" }, end: "now" },
  ]);
});

it("lays the stages of a job end to end", () => {
  recordStages({ "sidequest.job": "j" }, { queued: 10, denoise: 200, store: 5 });
  expect(spans.map((span) => span.name)).toEqual(["sidequest.render.queued", "sidequest.render.denoise", "sidequest.render.store"]);
  const [queued, denoise, store] = spans.map(({ options, end }) => ({ from: Number(options.startTime), to: Number(end) }));
  expect(queued!.to - queued!.from).toBe(10);
  expect(denoise).toEqual({ from: queued!.to, to: queued!.to + 200 });
  expect(store).toEqual({ from: denoise!.to, to: denoise!.to + 5 });
});
