/** The rotation keeps to its weights and its cool-down over 10,000 picks, favours what the moment calls for, and never takes what is missing. */
import { describe, expect, it } from "vitest";
import { type Candidate, COOLDOWN, candidatesFor, type Moment, Rotation, seededRandom, weigh } from "../../src/audio/rotation.js";
import { type AudioPack, DEFAULT_MIXER } from "../../src/packs/schema.js";

const PICKS = 10_000;
const types = ["full", "ambient", "sparse", "overture", "resolution", "tension_build", "track", "ambient"] as const;
const pool: Candidate[] = types.map((type, i) => ({ path: `/pack/${i}-${type}.ogg`, type, title: type }));

/** 99.9th percentile of chi-square with 7 degrees of freedom. */
const CRITICAL_7 = 24.32;

function expectedShares(candidates: readonly Candidate[], moment: Moment): number[] {
  const weights = candidates.map((candidate) => weigh(candidate, moment).weight);
  const total = weights.reduce((sum, weight) => sum + weight);
  return weights.map((weight) => weight / total);
}

describe("rotation", () => {
  it.each<Moment>([
    { intensity: 0 },
    { intensity: 0.35 },
    { intensity: 1 },
    { intensity: 0.5, afterCombat: true },
    { intensity: 0.2, opening: true },
  ])("without cool-down fits its weights at %o (chi-square)", (moment) => {
    const rotation = new Rotation(seededRandom(42), {}, 0);
    const counts = pool.map(() => 0);
    for (let i = 0; i < PICKS; i++) counts[pool.indexOf(rotation.pick("m", pool, moment)!.track)]!++;
    const statistic = expectedShares(pool, moment).reduce((sum, share, i) => sum + (counts[i]! - share * PICKS) ** 2 / (share * PICKS), 0);
    expect(statistic).toBeLessThan(CRITICAL_7);
  });

  it("with cool-down never repeats one of the last three, and fits the weights of those that are left", () => {
    const moment = { intensity: 0.7 };
    const rotation = new Rotation(seededRandom(7));
    const history: Candidate[] = [];
    const seen = pool.map(() => 0);
    const expected = pool.map(() => 0);
    const variance = pool.map(() => 0);
    for (let i = 0; i < PICKS; i++) {
      const resting = history.slice(-COOLDOWN);
      const free = pool.filter((candidate) => !resting.includes(candidate));
      expectedShares(free, moment).forEach((share, j) => {
        const at = pool.indexOf(free[j]!);
        expected[at]! += share;
        variance[at]! += share * (1 - share);
      });
      const { track } = rotation.pick("m", pool, moment)!;
      expect(resting).not.toContain(track);
      seen[pool.indexOf(track)]!++;
      history.push(track);
    }
    for (const [i, count] of seen.entries()) expect(Math.abs(count - expected[i]!) / Math.sqrt(variance[i]!)).toBeLessThan(4);
  });

  it("keeps a cool-down for each mood by itself", () => {
    const rotation = new Rotation(seededRandom(1));
    const two = pool.slice(0, 2);
    const first = rotation.pick("a", two, { intensity: 0.5 })!.track;
    expect(rotation.played).toEqual({ a: [first.path] });
    rotation.pick("b", two, { intensity: 0.5 });
    expect(rotation.pick("a", two, { intensity: 0.5 })!.track).not.toBe(first);
  });

  it.each([1, 2, 3, 4])("with only %i tracks still always finds one, and the longest unheard one", (count) => {
    const few = pool.slice(0, count);
    const rotation = new Rotation(seededRandom(3));
    const order = Array.from({ length: 40 }, () => rotation.pick("m", few, { intensity: 0.5 })!.track.path);
    for (let i = count; i < order.length; i++) expect(order[i]).toBe(order[i - count]);
  });

  it("never picks what cannot be played, and says so when nothing can", () => {
    const rotation = new Rotation(seededRandom(5));
    const unplayable = new Set(pool.slice(0, 5).map(({ path }) => path));
    for (let i = 0; i < PICKS; i++) expect(unplayable).not.toContain(rotation.pick("m", pool, { intensity: 0.5, unplayable })!.track.path);
    expect(rotation.pick("m", pool, { intensity: 0.5, unplayable: new Set(pool.map(({ path }) => path)) })).toBeNull();
    expect(rotation.pick("m", [], { intensity: 0.5 })).toBeNull();
  });

  it("after combat resolution is 15 times as likely, at a new place overture; both say why", () => {
    const some = pool.filter(({ type }) => type !== "track");
    const resolution = weigh(some.find(({ type }) => type === "resolution")!, { intensity: 0.5, afterCombat: true });
    expect(resolution.weight).toBe(15);
    expect(resolution.reasons.join()).toContain("after combat");
    const overture = weigh(some.find(({ type }) => type === "overture")!, { intensity: 1, opening: true });
    expect(overture.weight).toBe(60);
    expect(overture.reasons.join()).toContain("new place");
  });

  it("the same seed gives the same order; a restart goes on where it was", () => {
    const run = (): string[] => {
      const rotation = new Rotation(seededRandom(99));
      return Array.from({ length: 50 }, () => rotation.pick("m", pool, { intensity: 0.4 })!.track.path);
    };
    expect(run()).toEqual(run());
    const before = new Rotation(seededRandom(1));
    for (let i = 0; i < 10; i++) before.pick("m", pool, { intensity: 0.4 });
    const resting = before.played.m!;
    expect(resting).toHaveLength(COOLDOWN);
    for (let seed = 0; seed < 200; seed++)
      expect(resting).not.toContain(new Rotation(seededRandom(seed), before.played).pick("m", pool, { intensity: 0.4 })!.track.path);
  });
});

describe("candidates of a mood", () => {
  const pack: AudioPack = {
    root: "/pack",
    moodTracks: new Map([
      ["combat", [{ path: "/pack/plain.ogg", title: "Plain", bpm: 0, energy: 0.5, missing: false }]],
      [
        "rest",
        [
          { path: "/pack/rest.ogg", title: "Rest", bpm: 0, energy: 0.5, missing: false },
          { path: "/pack/gone.ogg", title: "", bpm: 0, energy: 0.5, missing: true },
        ],
      ],
    ]),
    themes: [
      {
        name: "Steel",
        mood: "combat",
        basePrompt: "",
        variations: [
          { type: "full", path: "/pack/full.ogg", missing: false },
          { type: "sparse", path: "/pack/no.ogg", missing: true },
        ],
      },
      { name: "Hush", mood: "rest", basePrompt: "", variations: [{ type: "full", path: "/pack/no2.ogg", missing: true }] },
    ],
    sfxLibrary: new Map(),
    moodKeywords: new Map(),
    moodAliases: new Map(),
    mixer: DEFAULT_MIXER,
  };

  it("are its themes' variations first", () => {
    expect(candidatesFor(pack, "combat")).toEqual([{ path: "/pack/full.ogg", type: "full", title: "Steel" }]);
  });

  it("are its own tracks when no variation is there; what is missing is in neither", () => {
    expect(candidatesFor(pack, "rest")).toEqual([{ path: "/pack/rest.ogg", type: "track", title: "Rest" }]);
    expect(candidatesFor(pack, "unknown")).toEqual([]);
  });
});
