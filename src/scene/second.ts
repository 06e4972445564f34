/** A second picture of the turn: only when a part of the text that the first one is not about would make a picture alone. */
import type { SceneTier } from "./cue.js";
import type { Facts } from "./facts.js";
import { N } from "./lexicon.js";
import { HIDDEN } from "./scopes.js";
import { POS } from "./tokens.js";
import { seenWeight } from "./visibility.js";

export interface Second {
  tier: SceneTier;
  rule: string;
  tags: readonly string[];
  /** Numbers of its sentences: [first, after the last). */
  sentences: [number, number];
}

/** Shorter texts are one picture. */
const LEAST_WORDS = 40;
/** What the part must show: in all, and of bodies and dress, or of places. */
const LEAST_SEEN = 6;
const LEAST_DETAILS = 4;
const LEAST_PLACES = 3;

interface Part {
  seen: number;
  details: number;
  places: number;
  /** Words of the document, which is the first picture's own. */
  written: boolean;
}

function partsOf({ tokens, sentences, inscriptions }: Facts): Part[] {
  return sentences.map(({ from, to }) => {
    const part: Part = { seen: 0, details: 0, places: 0, written: false };
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    part.written = inscriptions.some((shown) => shown.start < end && shown.end > start);
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (token.dim & HIDDEN) continue;
      part.seen += seenWeight(token);
      if (token.pos !== POS.noun) continue;
      if (token.entry.n & (N.body | N.clothing)) part.details++;
      else if (token.entry.n & (N.building | N.room | N.land | N.sky)) part.places++;
    }
    return part;
  });
}

export function secondOf(facts: Facts, first: SceneTier): Second | null {
  if (facts.visibility.words < LEAST_WORDS || facts.fights) return null;
  if (first === "text_overlay") return around(facts, partsOf(facts));
  if (first === "landscape")
    return longest(
      partsOf(facts),
      ({ details, places }) => details >= 2 && places <= details,
      LEAST_DETAILS,
      "details",
      "portrait",
      "person described",
    );
  if (first === "portrait" && facts.place !== "same" && !facts.painted)
    return longest(partsOf(facts), ({ details, places }) => places > details, LEAST_PLACES, "places", "landscape", "arrival");
  return null;
}

/** The scene about a document. */
function around(facts: Facts, parts: readonly Part[]): Second | null {
  let best: [number, number] | null = null;
  let most = LEAST_SEEN;
  for (let from = 0; from < parts.length; from++) {
    let seen = 0;
    for (let to = from; to < parts.length && !parts[to]!.written; to++) {
      seen += parts[to]!.seen;
      if (seen <= most) continue;
      most = seen;
      best = [from, to + 1];
    }
  }
  if (!best) return null;
  return facts.wonders
    ? { tier: "scene_illustration", rule: "magic", tags: ["magic"], sentences: best }
    : { tier: "scene_illustration", rule: "visible prose", tags: [], sentences: best };
}

/** The run of sentences of one kind with the most to show. */
function longest(
  parts: readonly Part[],
  fits: (part: Part) => boolean,
  least: number,
  by: "details" | "places",
  tier: SceneTier,
  rule: string,
): Second | null {
  let best: [number, number] | null = null;
  let most = least - 1;
  for (let from = 0; from < parts.length; ) {
    let to = from;
    let count = 0;
    let seen = 0;
    while (to < parts.length && fits(parts[to]!)) {
      count += parts[to]![by];
      seen += parts[to]!.seen;
      to++;
    }
    if (count > most && seen >= LEAST_SEEN && to - from < parts.length) {
      most = count;
      best = [from, to];
    }
    from = to + 1;
  }
  return best && { tier, rule, tags: [], sentences: best };
}
