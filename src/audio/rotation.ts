/** Which track of a mood comes next: weighted, with a cool-down, never a missing one, and with the reasons. Pure: randomness comes in from outside. */
import type { AudioPack, VariationType } from "../packs/schema.js";

export interface Candidate {
  readonly path: string;
  /** A theme's variation, or a plain track of the mood. */
  readonly type: VariationType | "track";
  readonly title: string;
}

export interface Moment {
  /** 0…1: how much is going on. */
  readonly intensity: number;
  /** The first pick after combat. */
  readonly afterCombat?: boolean;
  /** A new place, or the start of a session. */
  readonly opening?: boolean;
  /** Paths that turned out not to be playable. */
  readonly unplayable?: ReadonlySet<string>;
}

export interface Choice {
  readonly track: Candidate;
  /** Chance with which it was picked, 0…1. */
  readonly chance: number;
  readonly reasons: readonly string[];
}

/** How many times likelier a variation is when its moment has come. */
const FAVOUR = 15;
export const COOLDOWN = 3;

const calm = (intensity: number): number => 1 + 3 * (1 - intensity);
const lively = (intensity: number): number => 1 + 3 * intensity;
const WEIGHTS: Partial<Record<Candidate["type"], (intensity: number) => number>> = {
  ambient: calm,
  sparse: calm,
  full: lively,
  overture: lively,
  tension_build: lively,
};

/** A generator of numbers in [0, 1) from a seed: the 32-bit mixer of "mulberry32". */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a mood can be played with: the variations of its themes that are there, else its own tracks that are there. */
export function candidatesFor(pack: Pick<AudioPack, "themes" | "moodTracks">, mood: string): Candidate[] {
  const variations = pack.themes
    .filter((theme) => theme.mood === mood)
    .flatMap((theme) => theme.variations.filter(({ missing }) => !missing).map(({ path, type }) => ({ path, type, title: theme.name })));
  if (variations.length > 0) return variations;
  return (pack.moodTracks.get(mood) ?? []).filter(({ missing }) => !missing).map(({ path, title }) => ({ path, type: "track", title }));
}

/** Weight of a candidate at this moment, and what made it so. */
export function weigh({ type }: Candidate, { intensity, afterCombat, opening }: Moment): { weight: number; reasons: string[] } {
  const base = WEIGHTS[type]?.(intensity) ?? 1;
  const reasons = [`${type}: weight ${base.toFixed(2)} at intensity ${intensity.toFixed(2)}`];
  if (afterCombat && type === "resolution") return { weight: base * FAVOUR, reasons: [...reasons, `×${FAVOUR} after combat`] };
  if (opening && type === "overture") return { weight: base * FAVOUR, reasons: [...reasons, `×${FAVOUR} at a new place`] };
  return { weight: base, reasons };
}

/** The entry at `at` when all stand in a row, each as long as its weight. */
function drawn<T extends { weight: number }>(entries: readonly T[], at: number): T {
  let end = 0;
  for (const entry of entries) {
    end += entry.weight;
    if (at < end) return entry;
  }
  return entries.at(-1)!;
}

export class Rotation {
  /** Per mood, the paths played last, oldest first. */
  readonly #played: Map<string, string[]>;

  /** @param random numbers in [0, 1), such as `seededRandom(seed)` */
  constructor(
    private readonly random: () => number,
    played: Readonly<Record<string, readonly string[]>> = {},
    private readonly cooldown = COOLDOWN,
  ) {
    this.#played = new Map(Object.entries(played).map(([mood, paths]) => [mood, [...paths]]));
  }

  /** What was played lately, to be kept over a restart. */
  get played(): Record<string, string[]> {
    return Object.fromEntries(this.#played);
  }

  /** Picks one; null when there is nothing that could be played. The last `cooldown` of the mood are left out as long as others remain. */
  pick(mood: string, candidates: readonly Candidate[], moment: Moment): Choice | null {
    const playable = candidates.filter(({ path }) => !moment.unplayable?.has(path));
    if (playable.length === 0) return null;
    const distinct = new Set(playable.map(({ path }) => path)).size;
    const recent = (this.#played.get(mood) ?? []).filter((path) => playable.some((candidate) => candidate.path === path));
    const rests = Math.min(this.cooldown, distinct - 1);
    const resting = new Set(rests > 0 ? recent.slice(-rests) : []);
    const free = playable.filter(({ path }) => !resting.has(path));
    const weighed = free.map((track) => ({ track, ...weigh(track, moment) }));
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const chosen = drawn(weighed, this.random() * total);
    this.remember(mood, chosen.track.path);
    const rested = resting.size > 0 ? [`${resting.size} of ${distinct} played lately and left out`] : [];
    return { track: chosen.track, chance: chosen.weight / total, reasons: [...chosen.reasons, ...rested] };
  }

  /** Notes a track that was chosen by other means. */
  remember(mood: string, path: string): void {
    const played = this.#played.get(mood)?.filter((other) => other !== path) ?? [];
    this.#played.set(mood, [...played, path].slice(-this.cooldown));
  }

  /** Takes a note back: a track that was chosen ahead and then not played. */
  forget(mood: string, path: string): void {
    this.#played.set(mood, this.#played.get(mood)?.filter((other) => other !== path) ?? []);
  }
}
