/** embed, models: vectors, and which models there are. */
import type { ResultOf } from "../../protocol/schemas.js";
import type { Family, MethodContext } from "../methods.js";

export function modelMethods({ rooms, life }: MethodContext): Family<"embed" | "models"> {
  return {
    embed: async ({ text }) => {
      const { embedding, model, latencyMs } = await rooms.embedder.embed(text);
      return { embedding, model, latency_ms: latencyMs };
    },
    models: async () => {
      const { listModels } = await import("../../models/list.js");
      const { flux, model } = rooms.render.status();
      const embedder = rooms.embedder.status();
      const warm = { flux: flux === "warm" ? model?.name : undefined, embed: embedder.state === "warm" ? embedder.model : undefined };
      const models = listModels(life.config).map(({ missing, ...row }): ResultOf<"models">["models"][number] => ({
        ...row,
        ...(missing ? { missing: [...missing] } : {}),
        loaded: row.installed && row.name === warm[row.kind],
      }));
      return { models, folder: life.config.modelsDir };
    },
  };
}
