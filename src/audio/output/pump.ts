/** Moves blocks from the mixer to the sink in real time; goes on in silence when the device is lost, so that time never stops. */
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { BLOCK, RATE } from "../mixer/format.js";
import type { Mixer } from "../mixer/mixer.js";
import { Pacer } from "./pacer.js";
import { SilentSink } from "./silent.js";
import type { Sink } from "./sink.js";

/** How far ahead of the clock blocks are written, where nothing else sets the pace. */
const LEAD_MS = 50;
/** A real device must be full, and make us wait, before the clock does: only then it sets the pace. */
const MARGIN_MS = 20;

const capacityMs = (sink: Sink): number => (sink.capacity / RATE) * 1000;
const pacerFor = (sink: Sink): Pacer => new Pacer(Math.max(LEAD_MS, capacityMs(sink) + MARGIN_MS), performance.now());

export class Pump {
  #sink: Sink;
  #pacer: Pacer | null = null;
  #running = false;
  #done: Promise<void> = Promise.resolve();
  #underruns = 0;

  /** @param onLost the device is gone; from then on silence keeps time */
  constructor(
    private readonly mixer: Mixer,
    sink: Sink,
    private readonly onLost: (reason: string) => void,
  ) {
    this.#sink = sink;
  }

  get underruns(): number {
    return this.#underruns + this.#sink.underruns + (this.#pacer?.underruns ?? 0);
  }

  /** Frames mixed but not heard yet. */
  get latency(): number {
    return this.#pacer?.pending(performance.now()) ?? 0;
  }

  start(): void {
    this.#running = true;
    this.#done = this.#run();
  }

  /** Stops writing and closes the sink. */
  async stop(): Promise<void> {
    this.#running = false;
    await this.#done;
    await this.#sink.close();
  }

  async #run(): Promise<void> {
    const left = new Float32Array(BLOCK);
    const right = new Float32Array(BLOCK);
    // Each block has its own buffer: the device may still read the last one.
    const blocks = Array.from({ length: 8 }, () => new Float32Array(2 * BLOCK));
    this.#pacer = pacerFor(this.#sink);
    for (let turn = 0; this.#running; turn++) {
      const wait = this.#pacer.wait(performance.now());
      if (wait > 0) {
        await sleep(Math.max(1, wait));
        continue;
      }
      this.mixer.render(left, right, BLOCK);
      const block = blocks[turn % blocks.length]!;
      for (let i = 0; i < BLOCK; i++) {
        block[2 * i] = left[i]!;
        block[2 * i + 1] = right[i]!;
      }
      await this.#write(block);
    }
  }

  async #write(block: Float32Array): Promise<void> {
    try {
      const waited = await this.#sink.write(block);
      this.#pacer!.wrote(performance.now(), waited, capacityMs(this.#sink));
    } catch (error) {
      const lost = this.#sink;
      this.#underruns = this.underruns;
      this.#sink = new SilentSink();
      this.#pacer = pacerFor(this.#sink);
      this.onLost((error as Error).message);
      await lost.close().catch(() => {});
    }
  }
}
