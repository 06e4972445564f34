/** Blocks are due by the clock, a full device sets the pace instead, and being late is counted once. */
import { describe, expect, it } from "vitest";
import { Pacer } from "../../../src/audio/output/pacer.js";

const CAPACITY_MS = 50;

/** Runs against a simulated clock for `ms`; `waits` says whether the device made us wait. Returns blocks written. */
function run(pacer: Pacer, ms: number, device: (now: number, blocks: number) => number = () => 0): { blocks: number; now: number } {
  let now = 0;
  let blocks = 0;
  while (now < ms) {
    const wait = pacer.wait(now);
    if (wait > 0) {
      now += wait;
      continue;
    }
    const held = device(now, blocks);
    now += held + 0.05;
    pacer.wrote(now, held > 2, CAPACITY_MS);
    blocks++;
  }
  return { blocks, now };
}

describe("pacer", () => {
  it("holds a sink that swallows everything to the clock, one lead ahead", () => {
    const { blocks } = run(new Pacer(50, 0), 60_000);
    expect(Math.abs(blocks - 6005)).toBeLessThanOrEqual(1);
  });

  it.each([1.0005, 0.9995])(
    "lets a device of %f times the clock's speed set the pace: it never starves, and nothing is counted",
    (rate) => {
      const pacer = new Pacer(70, 0);
      let played = 0;
      let starved = 0;
      // The device holds 5 blocks and frees one every 10 ms / rate.
      const { blocks } = run(pacer, 300_000, (now, written) => {
        const consumed = (now / 10) * rate;
        if (consumed > written + 5) starved++;
        played = consumed;
        return Math.max(0, ((written - 4 - consumed) * 10) / rate);
      });
      expect(Math.abs(blocks - played)).toBeLessThan(8);
      expect(starved).toBe(0);
      expect(pacer.underruns).toBe(0);
    },
  );

  it("writes further ahead after near misses, up to a quarter of a second", () => {
    const pacer = new Pacer(50, 0);
    let now = 0;
    for (let i = 0; i < 200; i++) {
      while (pacer.wait(now) <= 0) pacer.wrote(now, false, 0);
      now += 45;
    }
    expect(pacer.underruns).toBe(0);
    expect(pacer.pending(now) / 48).toBeGreaterThan(20);
    for (let i = 0; i < 50; i++) {
      now += 400;
      pacer.wrote(now, false, 0);
    }
    while (pacer.wait(now) <= 0) pacer.wrote(now, false, 0);
    expect(pacer.pending(now) / 48).toBeLessThanOrEqual(270);
  });

  it("counts a late moment once, however long, and keeps time from there", () => {
    const pacer = new Pacer(50, 0);
    let now = 0;
    const write = (): void => pacer.wrote(now, false, 0);
    for (let i = 0; i < 20; i++) write();
    now = 1000;
    for (let i = 0; i < 5; i++) write();
    expect(pacer.underruns).toBe(1);
    expect(pacer.pending(now)).toBe(5 * 480);
  });

  it("does not count the time that opening a device takes", () => {
    const pacer = new Pacer(50, 0);
    pacer.wrote(1, false, 0);
    pacer.wrote(400, false, 0);
    expect(pacer.underruns).toBe(0);
  });
});
