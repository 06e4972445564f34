/** Params and results of the audio methods. Volumes 0…1, times in whole milliseconds, positions in seconds. */
import { z } from "zod";
import { millis } from "./shared.js";

export const CHANNELS = ["music", "ambience", "sfx", "voice"] as const;
const channel = z.enum(CHANNELS);
const fade = z.int().min(0).max(600_000);
const volume = z.number().min(0).max(1);
/** Every audio method answers with at least this; the rest depends on the method. */
export const audioResult = z.looseObject({ status: z.literal("ok") });

export const loadAudioParams = z.looseObject({ genre: z.string().min(1), world: z.string().nullish() });
export const cueParams = z.looseObject({
  mood: z.string().nullish(),
  intensity: z.number().min(0).max(1).nullish(),
  narration: z.string().nullish(),
  sfx: z.array(z.string()).nullish(),
  crossfade_ms: fade.nullish(),
  fade_in_ms: fade.nullish(),
});
export const cueResult = z.looseObject({
  status: z.literal("ok"),
  mood: z.string().nullable(),
  intensity: z.number().nullable(),
  track: z.looseObject({ path: z.string() }).nullable(),
  sfx: z.array(z.string()),
  reasons: z.array(z.string()),
});
export const chooseParams = z.looseObject({
  narration: z.string(),
  genre: z.string().nullish(),
  moods: z.array(z.string()).nullish(),
  sfx: z.array(z.string()).nullish(),
});
export const chooseResult = z.object({
  mood: z.string().nullable(),
  intensity: z.number().nullable(),
  sfx: z.array(z.string()),
  matched: z.record(z.string(), z.array(z.string())),
});
export const playParams = z.looseObject({
  channel,
  path: z.string().nullish(),
  sfx_id: z.string().nullish(),
  loop: z.boolean().nullish(),
  fade_in_ms: fade.nullish(),
  volume: volume.nullish(),
});
export const stopParams = z.looseObject({ channel: channel.nullish(), fade_out_ms: fade.nullish() });
export const crossfadeParams = z.looseObject({ channel, path: z.string().min(1), duration_ms: fade });
export const volumeParams = z.looseObject({ channel: z.enum([...CHANNELS, "master"]), volume, ramp_ms: fade.nullish() });
export const muteParams = z.looseObject({ channel: z.enum([...CHANNELS, "master"]).nullish() });
export const audioStateResult = z.looseObject({
  status: z.literal("ok"),
  mood: z.string().nullable(),
  device: z.looseObject({ name: z.string(), state: z.string() }),
  underruns: z.int(),
  paused: z.boolean(),
  master: z.looseObject({ volume, muted: z.boolean() }),
  channels: z.record(
    z.string(),
    z.looseObject({
      volume,
      muted: z.boolean(),
      duck_db: z.number(),
      voices: z.array(z.looseObject({ path: z.string(), position_s: z.number(), duration_s: z.number().nullable() })),
    }),
  ),
});
export const libraryParams = z.looseObject({ genre: z.string().min(1) });
export const libraryResult = z.looseObject({
  genre: z.string(),
  tracks: z.array(z.looseObject({ path: z.string(), duration_ms: millis.nullable() })),
  effects: z.array(z.looseObject({ id: z.string() })),
  missing: z.array(z.string()),
  unplayable: z.array(z.object({ path: z.string(), why: z.string() })).describe("there, but empty, damaged or of an unknown kind"),
  measuring: z.int().describe("files whose loudness is being measured; ask again"),
});
