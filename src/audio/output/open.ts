/** Opens what the user asked for; without a device, silence that keeps time, and the reason. */
import type { DeviceReport, Restore } from "../player-messages.js";
import { SilentSink } from "./silent.js";
import type { Sink } from "./sink.js";
import { WavFileSink } from "./wav-file.js";

export interface Opened {
  readonly sink: Sink;
  readonly report: DeviceReport;
}

const without = (name: string, thrown: unknown): Opened => ({
  sink: new SilentSink(),
  report: { name, state: "missing", reason: (thrown as Error).message },
});

export async function openSink({ device, out }: Pick<Restore, "device" | "out">): Promise<Opened> {
  if (out) {
    try {
      const sink = await WavFileSink.open(out.path, out.append);
      return { sink, report: { name: out.path, state: "file", reason: null } };
    } catch (thrown) {
      return without(out.path, thrown);
    }
  }
  if (device === "none") return { sink: new SilentSink(), report: { name: "none", state: "silent", reason: null } };
  try {
    const { PortAudioSink } = await import("./portaudio.js");
    const sink = PortAudioSink.open(device);
    return { sink, report: { name: sink.name, state: "open", reason: null } };
  } catch (thrown) {
    return without(device, thrown);
  }
}
