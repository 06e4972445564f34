/**
 * A sound card through naudiodon (PortAudio): stereo float32 at 48 kHz, about 50 ms in flight.
 *
 * naudiodon's own JavaScript is left out and its binding is used directly: its stream destroys itself at the first underflow
 * instead of counting it, may never finish, and loading it puts a handler for crashes over the whole process. The binding crashes when a
 * second stream is opened in a process, and its threads hang when the device goes away: hence one device a process, deadlines on
 * everything, and a fresh process for a fresh attempt.
 */
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { BLOCK, RATE } from "../mixer/format.js";
import type { Sink } from "./sink.js";

interface Device {
  readonly id: number;
  readonly name: string;
  readonly maxOutputChannels: number;
}

interface Stream {
  start(): void;
  /** Resolves when the block is queued; with PortAudio's words about the last callbacks, if they had any. */
  write(block: Buffer): Promise<string | undefined>;
  quit(how: "WAIT" | "ABORT"): Promise<void>;
}

interface Binding {
  getDevices(): Device[];
  create(options: { outOptions: Record<string, number | boolean> }): Stream;
}

/** Blocks in naudiodon's queue. PortAudio holds about two more. */
const QUEUE = 3;
const FLOAT32 = 1;
const DEFAULT_DEVICE = 0xffff_ffff;
/** A device that takes no block for this long is gone. */
const LOST_AFTER_MS = 1000;
const CLOSE_DEADLINE_MS = 500;
/** A write that took longer than this had to wait for the device. */
const WAITED_MS = 2;

let opened = false;

export class PortAudioSink implements Sink {
  readonly capacity = (QUEUE + 2) * BLOCK;
  underruns = 0;
  #written = 0;

  private constructor(
    readonly name: string,
    private readonly stream: Stream,
  ) {}

  /**
   * @param device `default`, a number, or (a part of) a name
   * @throws Error naming the devices there are, or what PortAudio says
   */
  static open(device: string): PortAudioSink {
    if (opened) throw new Error("this process has opened a sound device before");
    const binding = createRequire(import.meta.url)("naudiodon/build/Release/naudiodon.node") as Binding;
    const { id, name } = findDevice(binding, device);
    opened = true;
    const stream = binding.create({
      outOptions: {
        deviceId: id,
        sampleRate: RATE,
        channelCount: 2,
        sampleFormat: FLOAT32,
        maxQueue: QUEUE,
        framesPerBuffer: BLOCK,
        closeOnError: true,
      },
    });
    return new PortAudioSink(name, stream);
  }

  async write(samples: Float32Array): Promise<boolean> {
    // The first blocks are queued before the device starts to ask for them.
    if (this.#written === QUEUE - 1) this.stream.start();
    this.#written++;
    const began = performance.now();
    const block = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
    const said = await within(this.stream.write(block), LOST_AFTER_MS, `${this.name} takes no more sound`);
    if (said?.includes("output underflow") && this.#written > 3 * QUEUE) this.underruns++;
    return performance.now() - began > WAITED_MS;
  }

  async close(): Promise<void> {
    await within(this.stream.quit("WAIT"), CLOSE_DEADLINE_MS, `${this.name} does not close`).catch(() => {});
  }
}

async function within<T>(work: Promise<T>, ms: number, late: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late)), ms);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function findDevice(binding: Binding, wanted: string): { id: number; name: string } {
  const outputs = binding.getDevices().filter((device) => device.maxOutputChannels >= 2);
  if (outputs.length === 0) throw new Error("there is no sound device");
  if (wanted === "default") return { id: DEFAULT_DEVICE, name: outputs.find(({ name }) => name === "default")?.name ?? "default" };
  const found =
    outputs.find(({ id, name }) => String(id) === wanted || name === wanted) ??
    outputs.find(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  if (!found) throw new Error(`no sound device "${wanted}"; there are ${outputs.map(({ id, name }) => `${id} "${name}"`).join(", ")}`);
  return { id: found.id, name: found.name };
}
