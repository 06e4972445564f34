/** ping, status, health, metrics, describe, shutdown: the daemon about itself. */
import { TIER_NAMES } from "../../protocol/schemas/render.js";
import { PROTOCOL_VERSION, version } from "../../version.js";
import { bounded } from "../bounded.js";
import { describeDaemon } from "../describe.js";
import { degradedOf, healthOf } from "../health.js";
import type { Family, MethodContext } from "../methods.js";
import { METRICS_CONTENT_TYPE } from "../metrics.js";
import { readingsOf } from "../readings.js";

export function lifeMethods({
  life,
  rooms,
  metrics,
}: MethodContext): Family<"ping" | "status" | "health" | "metrics" | "describe" | "shutdown"> {
  return {
    ping: () => ({ status: "ok" }),
    status: () => {
      const { flux, model, device, memory, queue_depth, active, last_render, last_error, busy } = rooms.render.status();
      const embedder = rooms.embedder.status();
      // Existing clients read at most 65,536 bytes of a reply: whatever can grow is bounded.
      return {
        flux,
        embed: embedder.state,
        supported_tiers: { flux: [...TIER_NAMES].sort(), embed: ["embed"] },
        version,
        protocol: PROTOCOL_VERSION,
        pid: process.pid,
        uptime_s: Math.floor((performance.now() - life.startedAt) / 1000),
        socket: life.socket,
        output_dir: rooms.render.outputDir,
        state: life.state(),
        busy,
        model: bounded(model),
        embed_model: bounded(embedder.model),
        device: bounded(device),
        queue_depth,
        clients: life.clients(),
        active: bounded(active),
        last_render: last_render && { ...bounded(last_render), image_path: last_render.image_path },
        last_error: bounded(last_error ?? embedder.error),
        memory: { ...bounded(memory), rss: process.memoryUsage.rss() },
        audio: { state: rooms.audio.state().device.state },
        degraded: bounded(degradedOf(rooms)),
      };
    },
    health: () => bounded(healthOf(rooms)),
    metrics: () => ({ content_type: METRICS_CONTENT_TYPE, text: metrics.text(readingsOf(rooms, life)) }),
    describe: () => describeDaemon(life.config),
    shutdown: () => {
      // The reply is written first: a stop answers what is under way before it closes anything.
      setImmediate(() => life.stop("a client asked for it"));
      return { status: "ok" };
    },
  };
}
