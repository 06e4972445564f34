/** What a genre pack is once it is parsed: every path absolute, every default filled in, everything wrong listed beside it. */

/** One thing wrong with a pack. An error costs the file or entry it names; a warning costs nothing but itself. */
export interface PackProblem {
  /** Relative to the pack's folder, `/` separated. */
  readonly file: string;
  /** 1-based, when the place in the file is known. */
  readonly line?: number;
  /** Dotted path inside the file, such as `themes.2.variations.0.type`. */
  readonly key?: string;
  readonly message: string;
  readonly severity: "error" | "warning";
}

export interface Lora {
  readonly name: string;
  readonly path: string;
  readonly missing: boolean;
  /** Words that the prompt needs for the adapter to show; null when it needs none. */
  readonly trigger: string | null;
  /** 0…2. */
  readonly scale: number;
  /** Tiers it applies to; empty means all. */
  readonly appliesTo: readonly string[];
}

/** `visual_style.yaml`. */
export interface VisualStyle {
  readonly positiveSuffix: string;
  readonly negativePrompt: string;
  /** An old name such as `flux`, not a variant. */
  readonly preferredModel: string;
  readonly baseSeed: number;
  /** Place words → what to paint there, in the order of the file. */
  readonly visualTagOverrides: ReadonlyMap<string, string>;
  readonly loras: readonly Lora[];
}

/** A world's style holds only what its file says; the rest is the genre's. */
export type StyleOverlay = Partial<VisualStyle>;

export const VARIATION_TYPES = ["full", "ambient", "sparse", "overture", "resolution", "tension_build"] as const;
export type VariationType = (typeof VARIATION_TYPES)[number];

export interface Track {
  readonly path: string;
  readonly title: string;
  /** 0 when unknown. */
  readonly bpm: number;
  /** 0…1. */
  readonly energy: number;
  /** True: the file is not there and must never be chosen. */
  readonly missing: boolean;
}

export interface Variation {
  readonly type: VariationType;
  readonly path: string;
  readonly missing: boolean;
}

export interface Theme {
  readonly name: string;
  readonly mood: string;
  readonly basePrompt: string;
  readonly variations: readonly Variation[];
}

export interface SoundFile {
  readonly path: string;
  readonly missing: boolean;
}

/** Volumes 0…1, ducking in dB (≤ 0), times in milliseconds, loudness in LUFS. */
export interface MixerSettings {
  readonly musicVolume: number;
  readonly sfxVolume: number;
  readonly ambienceVolume: number;
  readonly voiceVolume: number;
  readonly duckAmountDb: number;
  readonly crossfadeDefaultMs: number;
  readonly loudnormTargetLufs: number;
}

export const DEFAULT_MIXER: MixerSettings = {
  musicVolume: 0.4,
  sfxVolume: 0.7,
  ambienceVolume: 1,
  voiceVolume: 1,
  duckAmountDb: -12,
  crossfadeDefaultMs: 3000,
  loudnormTargetLufs: -16,
};

/** `audio.yaml`. Missing files stay listed, marked; nobody may choose them. */
export interface AudioPack {
  /** The pack's folder; no path inside leads out of it. */
  readonly root: string;
  readonly moodTracks: ReadonlyMap<string, readonly Track[]>;
  readonly themes: readonly Theme[];
  /** Effect and ambience ids → their files. */
  readonly sfxLibrary: ReadonlyMap<string, readonly SoundFile[]>;
  readonly moodKeywords: ReadonlyMap<string, readonly string[]>;
  /** mood → mood; cycles and aliases without music at their end were reported and left out. */
  readonly moodAliases: ReadonlyMap<string, string>;
  readonly mixer: MixerSettings;
}

/** A place that can be drawn: one of `places.yaml`, or a point of interest of `history.yaml`. */
export interface Place {
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly visualPrompt: string;
}

export interface Chapter {
  readonly title: string;
  readonly pointsOfInterest: readonly Place[];
}

export interface World {
  readonly name: string;
  readonly path: string;
  readonly style: StyleOverlay | null;
  readonly history: readonly Chapter[];
  /** Names of the files under `cultures/`, without their ending. */
  readonly cultures: readonly string[];
}

export interface Pack {
  /** Name of the pack's folder, by which games ask for it. */
  readonly genre: string;
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly minSidequestVersion: string;
  /** null when the file is absent or was refused. */
  readonly style: VisualStyle | null;
  readonly audio: AudioPack | null;
  readonly places: readonly Place[];
  readonly history: readonly Chapter[];
  readonly worlds: ReadonlyMap<string, World>;
  readonly problems: readonly PackProblem[];
}

/** What one game session works with: a pack seen through one of its worlds. */
export interface PackView {
  readonly pack: Pack;
  readonly world: World | null;
  /** The genre's style with the world's laid over it key by key; a world's tag overrides come first. */
  readonly style: VisualStyle | null;
  readonly audio: AudioPack | null;
  /** For the reply: an unknown world, a style that was refused. */
  readonly warnings: readonly string[];
}
