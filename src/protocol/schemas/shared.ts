/** Pieces that several methods' schemas share. */
import { z } from "zod";

/** Whole milliseconds: one client refuses 5.0 and null. */
export const millis = z.int().min(0);
export const warnings = z.array(z.string());
export const none = z.looseObject({});
export const ok = z.object({ status: z.literal("ok") });
export const workerState = z.enum(["cold", "warming", "warm", "failed"]);

/** What an engine tells of the game; every part may be missing, unknown parts are ignored. */
export const gameState = z.looseObject({
  location: z.string().nullish(),
  time_of_day: z.string().nullish(),
  characters: z.array(z.union([z.string(), z.looseObject({ name: z.string() })])).nullish(),
  combat: z.looseObject({ in_combat: z.boolean().nullish() }).nullish(),
  chase: z.looseObject({ in_chase: z.boolean().nullish() }).nullish(),
});
