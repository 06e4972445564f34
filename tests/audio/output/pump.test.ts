/** The pump keeps time whatever the sink does: a sink that fails is replaced by silence, positions go on. */
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { MemorySource } from "../../../src/audio/mixer/source.js";
import { Pump } from "../../../src/audio/output/pump.js";
import type { Sink } from "../../../src/audio/output/sink.js";
import { constant, Tape } from "../signals.js";

class FailingSink implements Sink {
  readonly name = "frail";
  readonly capacity = 0;
  readonly underruns = 0;
  closed = 0;
  written = 0;
  async write(): Promise<boolean> {
    if (this.written++ > 20) throw new Error("unplugged");
    return false;
  }
  async close(): Promise<void> {
    this.closed++;
  }
}

it("goes on in silence when the device is lost, told once, and closes it", async () => {
  const { mixer } = new Tape();
  const voice = mixer.play("music", { id: 1, source: new MemorySource(constant(480_000, 0.5)), volume: 1, fadeIn: 0, lead: 0 });
  const sink = new FailingSink();
  const reasons: string[] = [];
  const pump = new Pump(mixer, sink, (reason) => reasons.push(reason));
  pump.start();
  for (let i = 0; i < 100 && voice.source.position < 96_000 / 4; i++) await sleep(20);
  await pump.stop();
  expect(reasons).toEqual(["unplugged"]);
  expect(sink.closed).toBe(1);
  expect(voice.source.position).toBeGreaterThan(20 * 480);
});

it("writes at the pace of the clock", async () => {
  const { mixer } = new Tape();
  const sink = new FailingSink();
  sink.written = -1e6;
  const pump = new Pump(mixer, sink, () => {});
  const began = performance.now();
  pump.start();
  await sleep(500);
  await pump.stop();
  const elapsed = performance.now() - began;
  const seconds = mixer.frame / 48;
  // The lead, which may have grown on a busy machine.
  expect(seconds).toBeLessThan(elapsed + 270);
  expect(pump.underruns * 1000 + seconds).toBeGreaterThan(400);
});
