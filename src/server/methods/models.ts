/** embed, models: vectors, and which models there are. */
import type { Family, MethodContext } from "../methods.js";

export function modelMethods({ rooms }: MethodContext): Family<"embed" | "models"> {
  return {
    embed: async ({ text }) => {
      const { embedding, model, latencyMs } = await rooms.embedder.embed(text);
      return { embedding, model, latency_ms: latencyMs };
    },
    models: () => rooms.listModels(),
  };
}
