/** A pack of synthesised sounds for tests, and a director that takes the game's own mood. */
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Direction, DirectorInput } from "../../src/audio/cues.js";
import { RATE } from "../../src/audio/mixer/format.js";
import { type AudioPack, DEFAULT_MIXER, type MixerSettings, type Track } from "../../src/packs/schema.js";
import { longOgg, wavBytes, writeWav } from "./files.js";
import { noise, sine } from "./signals.js";

export const folder = (): string => realpathSync(mkdtempSync(join(tmpdir(), "sq-audio-")));

const noises = new Map<string, Buffer>();

/** Made once in a test file: noise is slow to make. */
function noiseWav(seconds: number, seed: number): Buffer {
  const key = `${seconds}/${seed}`;
  const known = noises.get(key);
  if (known) return known;
  const { left } = noise(seconds * RATE, 0.08, seed);
  const made = wavBytes([left], { bits: 16 });
  noises.set(key, made);
  return made;
}

export interface TestPackOptions {
  /** Seconds of each track. */
  seconds?: number;
  /** Tracks a mood. */
  tracks?: number;
  mixer?: Partial<MixerSettings>;
}

/**
 * Moods exploration, combat and rest, each with tracks of noise of equal loudness; `gone` has only missing files; effects `bell` and
 * `lost`. Quiet enough that the limiter stays out.
 */
export function testPack({ seconds = 6, tracks = 3, mixer = {} }: TestPackOptions = {}): AudioPack {
  const root = folder();
  mkdirSync(join(root, "audio"));
  let seed = 1;
  const track = (mood: string, i: number): Track => {
    const path = join(root, "audio", `${mood}-${i}.wav`);
    writeFileSync(path, noiseWav(seconds, seed++));
    return { path, title: `${mood} ${i}`, bpm: 0, energy: 0.5, missing: false };
  };
  const missing = (name: string): Track => ({ path: join(root, "audio", name), title: name, bpm: 0, energy: 0.5, missing: true });
  const moods = ["exploration", "combat", "rest"];
  const bell = writeWav(join(root, "audio", "bell.wav"), [sine(RATE, 880, 0.2).left]);
  return {
    root,
    moodTracks: new Map([
      ...moods.map((mood): [string, Track[]] => [
        mood,
        [missing(`${mood}-lost.ogg`), ...Array.from({ length: tracks }, (_, i) => track(mood, i))],
      ]),
      ["gone", [missing("gone.ogg")]],
    ]),
    themes: [],
    sfxLibrary: new Map([
      ["bell", [{ path: bell, missing: false }]],
      ["lost", [{ path: join(root, "audio", "lost.ogg"), missing: true }]],
    ]),
    moodKeywords: new Map(),
    moodAliases: new Map([["wandering", "exploration"]]),
    mixer: { ...DEFAULT_MIXER, musicVolume: 1, sfxVolume: 1, crossfadeDefaultMs: 1000, ...mixer },
  };
}

/** Adds a mood whose one track is an ogg of ten minutes. */
export function withLongOgg(pack: AudioPack, mood = "journey"): AudioPack {
  const path = longOgg(join(pack.root, "audio", `${mood}.ogg`), 600);
  return { ...pack, moodTracks: new Map([...pack.moodTracks, [mood, [{ path, title: mood, bpm: 0, energy: 0.5, missing: false }]]]) };
}

/** The game's own mood, aliases followed; no mood, no music. Effects whose id stands in the text. */
export function plainDirector({ mood, moods, moodAliases = {}, narration, sfx }: DirectorInput): Direction {
  const meant = mood && !moods.includes(mood) ? moodAliases[mood] : mood;
  const found = meant && moods.includes(meant) ? meant : null;
  const heard = sfx.filter((id) => narration.includes(id));
  return { mood: found, intensity: found ? 0.5 : null, sfx: heard, matched: Object.fromEntries(heard.map((id) => [id, [id]])) };
}
