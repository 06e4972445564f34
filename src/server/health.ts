/** What does not work as it should, gathered from every room, and the verdict on the whole. */
import type { ResultOf } from "../protocol/schemas.js";
import type { Degraded, Rooms } from "./rooms.js";

export function degradedOf({ render, embedder, audio, packs }: Rooms): Degraded[] {
  return [...render.status().degraded, ...embedder.degraded(), ...audio.degraded(), ...packs.degraded()];
}

/** Failing: no picture can be drawn until somebody does something. Degraded: something else is amiss. */
export function healthOf(rooms: Rooms): ResultOf<"health"> {
  const reasons = degradedOf(rooms);
  const state = rooms.render.status().flux === "failed" ? "failing" : reasons.length > 0 ? "degraded" : "healthy";
  return { state, reasons };
}
