/** What survives a restart of the daemon: mood, track and position, volumes. One JSON file, replaced atomically. */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { CHANNELS } from "../protocol/schemas/audio.js";

const line = z.object({ volume: z.number().min(0).max(1), muted: z.boolean() });
const voice = z.object({
  channel: z.enum(CHANNELS),
  path: z.string(),
  position: z.number().min(0),
  loop: z.boolean(),
  volume: z.number().min(0).max(8),
});

const savedState = z.object({
  version: z.literal(1),
  genre: z.string().nullable(),
  world: z.string().nullable(),
  mood: z.string().nullable(),
  intensity: z.number().min(0).max(1),
  paused: z.boolean(),
  lines: z.object({ master: line, music: line, ambience: line, sfx: line, voice: line }),
  /** Music and ambience; effects are not taken up again. */
  voices: z.array(voice),
  /** Per mood, what was played lately. */
  played: z.record(z.string(), z.array(z.string())),
});

export type SavedState = z.output<typeof savedState>;
export type SavedVoice = z.output<typeof voice>;

/** Null when there is none. `fault` says what is wrong with one that cannot be used. */
export async function readState(path: string): Promise<{ state: SavedState | null; fault: string | null }> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { state: null, fault: code === "ENOENT" ? null : message };
  }
  try {
    return { state: savedState.parse(JSON.parse(text)), fault: null };
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    return { state: null, fault: `not a state of this version (${why})` };
  }
}

/** A reader sees the old state or the new one, never a part. */
export async function writeState(path: string, state: SavedState): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(temporary, JSON.stringify(state), { mode: 0o600 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
