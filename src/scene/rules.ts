/** The rules of the interpreter as data rows, tried in this order; the first whose test holds makes the cue. */
import { FIGHT } from "./combat.js";
import type { SceneTier } from "./cue.js";
import type { Facts } from "./facts.js";
import { WONDER } from "./magic.js";

export interface Rule {
  readonly name: string;
  /** What it looks for, in words; the README's table shows it. */
  readonly pattern: string;
  readonly tier: SceneTier;
  readonly tags: readonly string[];
  /** How surely the rule holds, 0 (not at all) … 1. */
  readonly test: (facts: Facts) => number;
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

function arrives({ place, painted, counts, fights, wonders, inChase }: Facts): number {
  if (fights || painted || inChase || place === "same") return 0;
  if (wonders && counts.scenic < 6) return 0;
  const shows = counts.scenicClauses + counts.arrivals;
  if (counts.scenic < (place === "new" && counts.deeds === 0 ? 1.5 : 2.5) || shows + counts.scenic / 6 < 1 || counts.festive > 3) return 0;
  const deeds = counts.deeds + counts.playerDeeds * 0.3;
  if (deeds > shows + counts.scenic * 0.25) return 0;
  if (counts.bodies + counts.clothes > counts.scenic + 2) return 0;
  return 0.5 + within(counts.scenic + shows - deeds, 2, 12) / 2;
}

function describesPerson({ counts, fights, inChase }: Facts): number {
  if (fights || inChase || counts.crowd >= 1.2) return 0;
  const details = counts.bodies + counts.clothes;
  if (!counts.persons || details < 3 || counts.descriptions < 1 || counts.people > 4) return 0;
  if (counts.deeds > details * 0.6 + 1 || counts.scenic > details + 2) return 0;
  return 0.5 + within(details + counts.descriptions - counts.deeds, 2, 10) / 2;
}
