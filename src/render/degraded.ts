/** What works worse than it could: the render room's entries in `status.degraded`, each with why and what to do. */
import type { Engine } from "../engine/engine.js";
import { SidequestError } from "../errors.js";
import type { Degraded } from "./service.js";

export function renderDegraded(engine: Engine): Degraded[] {
  const entries: Degraded[] = [...(engine.loaded?.report.degraded ?? [])];
  const { error, state } = engine;
  if (state === "failed" && error) entries.push({ what: "the image engine", why: error.message, fix: error.hint ?? "See the log." });
  try {
    const { generator, notes, passedOver } = engine.choice();
    if (generator !== "flux") {
      entries.push({ what: "pictures", why: `the generator is ${generator}: no model draws`, fix: "Choose a model with --model." });
    }
    for (const { name, why, fix } of passedOver) entries.push({ what: `the model ${name} is not used`, why, fix });
    for (const why of notes) entries.push({ what: "the choice of the model", why, fix: "Name the wanted model with --model." });
  } catch (thrown) {
    const { message, hint } = SidequestError.from(thrown);
    entries.push({ what: "pictures", why: message, fix: hint ?? "Install a model." });
  }
  return entries;
}
