/** The values that metrics reads at the moment of asking: queue, workers, memory, audio. */
import type { Life } from "./life.js";
import type { Reading } from "./metrics.js";
import type { Rooms } from "./rooms.js";

const flag = (is: boolean): number => (is ? 1 : 0);

export function readingsOf({ render, embedder, audio }: Rooms, life: Life): Reading[] {
  const status = render.status();
  return [
    { name: "sidequest_uptime_seconds", help: "Time since start.", value: Math.floor((performance.now() - life.startedAt) / 1000) },
    { name: "sidequest_clients", help: "Connections.", value: life.clients() },
    { name: "sidequest_queue_depth", help: "Renders that wait.", value: status.queue_depth },
    { name: "sidequest_rendering", help: "1 while a picture is drawn.", value: flag(status.busy) },
    {
      name: "sidequest_worker_warm",
      help: "1 while a worker's model is in memory.",
      labels: { worker: "flux" },
      value: flag(status.flux === "warm"),
    },
    {
      name: "sidequest_worker_warm",
      help: "1 while a worker's model is in memory.",
      labels: { worker: "embed" },
      value: flag(embedder.status().state === "warm"),
    },
    { name: "sidequest_audio_underruns_total", kind: "counter", help: "Audio buffers that came too late.", value: audio.state().underruns },
    { name: "sidequest_memory_bytes", help: "Memory by owner.", labels: { of: "daemon" }, value: process.memoryUsage.rss() },
    ...Object.entries(status.memory).map(([of, value]) => ({
      name: "sidequest_memory_bytes",
      help: "Memory by owner.",
      labels: { of },
      value,
    })),
    ...Object.entries(status.counters).map(([what, value]) => ({
      name: "sidequest_render_counter",
      help: "The render room's own figures: outcomes, sums of times in milliseconds, engine restarts, cache hits, graphs built.",
      labels: { what },
      value,
    })),
  ];
}
