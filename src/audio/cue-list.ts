/**
 * A cue list: what a game would have asked for, with times, to be mixed into a file. YAML or JSON:
 *
 *     seed: 7                     # of the rotation; default 1
 *     length: 90                  # seconds of the mix; default: 10 s after the last cue
 *     fade_out_ms: 3000           # at the end; default 3000
 *     cues:
 *       - { at: 0, mood: exploration, intensity: 0.3 }
 *       - { at: 20, narration: "Steel rings on steel.", crossfade_ms: 2000 }
 *       - { at: 25, sfx: [sword_clash] }
 *       - { at: 30, play: { channel: ambience, sfx_id: rain, loop: true, volume: 0.5, fade_in_ms: 1000 } }
 *       - { at: 60, volume: { channel: music, volume: 0.2, ramp_ms: 500 } }
 *       - { at: 80, stop: { channel: music, fade_out_ms: 4000 } }
 *
 * Every cue has `at` (seconds) and one of: what audio.cue takes, or `play`, `stop`, `volume` with what those methods take.
 */
import { parse } from "yaml";
import { z } from "zod";
import { SidequestError } from "../errors.js";
import { cueParams, playParams, stopParams, volumeParams } from "../protocol/schemas/audio.js";

const at = z.number().min(0);
const cue = z.strictObject({ at, ...cueParams.shape }).refine((value) => Object.keys(value).length > 1, "says nothing beside its time");
const entry = z.union([
  z.strictObject({ at, play: playParams }),
  z.strictObject({ at, stop: stopParams }),
  z.strictObject({ at, volume: volumeParams }),
  cue,
]);
const cueList = z.strictObject({
  genre: z.string().optional(),
  seed: z.int().min(0).default(1),
  length: z.number().positive().max(86_400).optional(),
  fade_out_ms: z.int().min(0).max(600_000).default(3000),
  cues: z.array(entry).min(1),
});

export type CueList = z.output<typeof cueList>;
export type CueEntry = CueList["cues"][number];

/**
 * @param text YAML or JSON
 * @throws SidequestError INVALID_PARAMS naming the place, what was expected and what came
 */
export function parseCueList(text: string): CueList {
  let parsed: unknown;
  try {
    parsed = parse(text);
  } catch (cause) {
    throw new SidequestError("INVALID_PARAMS", `cue list: ${(cause as Error).message}`, { hint: "A cue list is YAML or JSON." });
  }
  const result = cueList.safeParse(parsed);
  if (result.success) return { ...result.data, cues: [...result.data.cues].sort((a, b) => a.at - b.at) };
  const [issue] = result.error.issues;
  const place = issue!.path.length > 0 ? issue!.path.join(".") : "cue list";
  throw new SidequestError("INVALID_PARAMS", `${place}: ${issue!.message}`, {
    hint: "Each cue has `at` in seconds and one of: mood, narration, sfx …, or play, stop, volume.",
    data: { issues: z.prettifyError(result.error) },
  });
}

/** Seconds of the whole mix. */
export function lengthOf({ cues, length }: CueList): number {
  return length ?? cues.at(-1)!.at + 10;
}
