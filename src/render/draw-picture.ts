/** The second half of the main path: a render whose turn has come, from the engine to the reply. */
import type { EventEmitter } from "node:events";
import type { Engine } from "../engine/engine.js";
import type { StepTimes } from "./eta.js";
import { drawJobOf, type Order, recipeOf } from "./order.js";
import type { Previews } from "./previews.js";
import type { RunningProgress } from "./progress.js";
import type { Prompts } from "./prompts.js";
import { parametersText, recipeJson } from "./recipe.js";
import type { RenderEvents, RenderResult } from "./service.js";
import type { Store } from "./store.js";

export type Picture = Exclude<RenderResult, { status: "skipped" }>;

/** What drawing needs. */
export interface Studio {
  readonly engine: Engine;
  readonly store: Store;
  readonly previews: Previews;
  readonly times: StepTimes;
  readonly progress: RunningProgress;
  readonly events: EventEmitter<RenderEvents>;
  readonly previewEvery: number;
}

export const megapixels = ({ plan }: Order): number => (plan.width * plan.height) / 1e6;

export const documentsOf = (documents: Prompts["documents"]) => (documents.length > 0 ? { documents: [...documents] } : {});

/** @throws SidequestError what `Engine.draw` and `Store.put` throw, and the signal's reason */
export async function drawPicture(order: Order, signal: AbortSignal, studio: Studio): Promise<Picture> {
  const { id, params, choice, plan, prompts } = order;
  const { engine, store, previews, times, progress, events } = studio;
  const { width, height, steps } = plan;
  const startedAt = performance.now();
  const queued = startedAt - order.submittedAt;
  const waited_ms = Math.round(queued);
  events.emit("render.started", { job_id: id, tier: params.tier, model: choice.name, width, height, steps, seed: prompts.seed, waited_ms });
  // 3. Draw, in the engine's process, with the model that the order was planned for.
  const drawn = await engine.draw(drawJobOf(order, studio.previewEvery), {
    choice,
    signal,
    onProgress: (word) => {
      events.emit("render.progress", { job_id: id, ...progress.update(word, performance.now()) });
      const { preview, step } = word;
      if (preview) void previews.show(preview, (path) => events.emit("render.preview", { job_id: id, image_path: path, step, steps }));
    },
  });
  const drawnAt = performance.now();
  // 4. Store, with the recipe inside.
  const recipe = recipeOf(order);
  const path = await store.put(drawn.png, { recipe: recipeJson(recipe), parameters: parametersText(recipe) });
  // A cancel that came while the file was written still counts.
  if (signal.aborted) {
    await store.remove(path);
    throw signal.reason;
  }
  const endedAt = performance.now();
  const drawing = drawnAt - startedAt - drawn.loadMs;
  times.finished(choice.name, megapixels(order), steps, drawn.timings.denoise ?? drawing, endedAt - startedAt - drawn.loadMs);
  // 5. Say what was really used.
  const timings = {
    queued,
    load: drawn.loadMs,
    ...drawn.timings,
    engine: drawing,
    store: endedAt - drawnAt,
    total: endedAt - order.submittedAt,
  };
  return {
    image_path: path,
    image_url: path,
    width: drawn.width,
    height: drawn.height,
    elapsed_ms: Math.round(endedAt - startedAt),
    seed: prompts.seed,
    steps,
    model: choice.name,
    tier: params.tier,
    warnings: [...plan.warnings, ...order.warnings, ...drawn.warnings],
    job_id: id,
    generator: choice.generator,
    guidance: plan.guidance,
    timings_ms: Object.fromEntries(Object.entries(timings).map(([stage, ms]) => [stage, Math.round(ms)])),
    ...documentsOf(prompts.documents),
  };
}
