/** Params and results of interpret, packs and pack. */
import { z } from "zod";
import { gameState, warnings } from "./shared.js";

export const interpretParams = z.looseObject({
  narration: z.string(),
  game_state: gameState.nullish(),
  previous_location: z.string().nullish(),
  session_id: z.union([z.string(), z.number()]).nullish().describe("without it no memory is kept"),
  genre: z.string().nullish(),
});

export const stageCue = z.looseObject({
  tier: z.string(),
  subject: z.string(),
  mood: z.string(),
  location: z.string(),
  characters: z.array(z.string()),
  tags: z.array(z.string()),
  camera: z.string().optional(),
  rule: z.string(),
  matched: z.array(z.string()),
  confidence: z.number(),
});

export const document = z.object({ kind: z.string(), title: z.string(), body: z.string() });
export const interpretResult = z.object({
  skip: z.boolean(),
  reason: z.string().nullable(),
  cues: z.array(stageCue).max(2),
  documents: z.array(document),
  warnings: warnings.optional(),
});

export const packProblem = z.object({
  file: z.string(),
  line: z.int().optional(),
  key: z.string().optional(),
  message: z.string(),
  severity: z.enum(["error", "warning"]),
});
export const packsParams = z.looseObject({});
export const packsResult = z.object({
  packs: z.array(
    z.looseObject({
      name: z.string(),
      genre: z.string(),
      path: z.string(),
      version: z.string(),
      worlds: z.array(z.string()),
      problems: z.array(packProblem),
      problems_total: z.int(),
    }),
  ),
  searched: z.array(z.string()),
});
export const packParams = z.looseObject({ genre: z.string().min(1), world: z.string().nullish() });
export const packResult = z.looseObject({ name: z.string(), genre: z.string(), path: z.string(), problems: z.array(packProblem) });
