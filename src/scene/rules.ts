/** The rules of the interpreter as data rows, tried in this order; the first whose test holds makes the cue. */
import { FIGHT } from "./combat.js";
import type { SceneTier } from "./cue.js";
import type { Facts } from "./facts.js";
import { likeliest, shareOf } from "./judgement.js";
import { WONDER } from "./magic.js";

export interface Rule {
  readonly name: string;
  /** What it looks for, in words; the README's table shows it. */
  readonly pattern: string;
  readonly tier: SceneTier;
  readonly tags: readonly string[];
  /** How surely the rule holds, 0 (not at all) … 1. */
  readonly test: (facts: Facts, scores: readonly number[]) => number;
  /** The words it held for. */
  readonly matched: (facts: Facts) => readonly string[];
}

const within = (value: number, from: number, to: number): number => Math.max(0, Math.min(1, (value - from) / (to - from)));

export const RULES: readonly Rule[] = [
  {
    name: "document shown",
    pattern: "a sign, letter or page whose words are given",
    tier: "text_overlay",
    tags: ["document"],
    test: ({ inscriptions, documents, fights }) => ((inscriptions.length || documents) && !fights ? 0.9 : 0),
    matched: ({ inscriptions }) => inscriptions.map((inscription) => inscription.bearer),
  },
  {
    name: "arrival",
    pattern: "a place come upon or seen for the first time, or visibly changed, and no fight",
    tier: "landscape",
    tags: [],
    test: arrives,
    matched: ({ counts }) => counts.matched.scenic,
  },
  {
    name: "fight",
    pattern: "a blow, shot, charge or collision under way",
    tier: "scene_illustration",
    tags: ["combat"],
    test: ({ combat, fights }) => (fights ? 0.5 + within(combat.score, FIGHT, 8) / 2 : 0),
    matched: ({ combat }) => combat.matched,
  },
  {
    name: "person described",
    pattern: "one person with several details of body and dress, and little action",
    tier: "portrait",
    tags: [],
    test: describesPerson,
    matched: ({ counts }) => counts.matched.person,
  },
  {
    name: "magic",
    pattern: "a supernatural effect to be seen",
    tier: "scene_illustration",
    tags: ["magic"],
    test: ({ magic, wonders }) => (wonders ? 0.5 + within(magic.score, WONDER, 6) / 2 : 0),
    matched: ({ magic }) => magic.matched,
  },
  {
    name: "chase",
    pattern: "somebody flees or hunts",
    tier: "scene_illustration",
    tags: ["chase"],
    test: ({ counts, inChase }) => (inChase ? 0.8 : within(counts.flight, 1, 5) * 0.8),
    matched: () => [],
  },
  {
    name: "atmosphere",
    pattern: "light, weather, things and places without a deed",
    tier: "scene_illustration",
    tags: ["atmosphere"],
    test: ({ counts }) => (counts.deeds + counts.playerDeeds === 0 ? 0.6 : 0),
    matched: ({ counts }) => counts.matched.scenic,
  },
  {
    name: "visible prose",
    pattern: "anything else with enough to see",
    tier: "scene_illustration",
    tags: [],
    test: () => 0.5,
    matched: () => [],
  },
];

function arrives({ painted, fights }: Facts, scores: readonly number[]): number {
  return fights || painted ? 0 : most(scores, "landscape");
}

function describesPerson({ fights }: Facts, scores: readonly number[]): number {
  return fights ? 0 : most(scores, "portrait");
}

/** The kind's share when no other kind has a greater one, else 0. */
function most(scores: readonly number[], tier: SceneTier): number {
  return likeliest(scores) === tier ? shareOf(scores, tier) : 0;
}
