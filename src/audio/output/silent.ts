/** A sink that plays nothing: the pump's clock keeps time. */
import { setImmediate as turn } from "node:timers/promises";
import type { Sink } from "./sink.js";

export class SilentSink implements Sink {
  readonly name = "none";
  readonly capacity = 0;
  readonly underruns = 0;

  async write(): Promise<boolean> {
    await turn();
    return false;
  }

  async close(): Promise<void> {}
}
