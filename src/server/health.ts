/** What does not work as it should, gathered from every room, and the verdict on the whole. */
import type { PackStore } from "../packs/store.js";
import type { ResultOf } from "../protocol/schemas.js";
import type { Degraded, Rooms } from "./rooms.js";

export function degradedOf({ render, embedder, audio, packs }: Rooms): Degraded[] {
  return [...render.status().degraded, ...embedder.degraded(), ...audio.degraded(), ...packsDegraded(packs)];
}

function packsDegraded(packs: PackStore): Degraded[] {
  const unread = packs.problems.map((problem) => ({
    what: "packs",
    why: problem,
    fix: "Correct --genre-packs or the folder's permissions.",
  }));
  const wrong = packs.list().flatMap(({ genre, path, problems }) => {
    const errors = problems.filter(({ severity }) => severity === "error").length;
    const fix = `\`sidequest-renderer packs\` shows each; the files are in ${path}.`;
    return errors > 0 ? [{ what: `pack ${genre}`, why: `${errors} of its entries or files are wrong and left out`, fix }] : [];
  });
  return [...unread, ...wrong];
}

/** Failing: no picture can be drawn until somebody does something. Degraded: something else is amiss. */
export function healthOf(rooms: Rooms): ResultOf<"health"> {
  const reasons = degradedOf(rooms);
  const state = rooms.render.status().flux === "failed" ? "failing" : reasons.length > 0 ? "degraded" : "healthy";
  return { state, reasons };
}
