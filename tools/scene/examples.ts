/** The labelled sets that the scene's weights are fitted on: what the interpreter finds in each turn, and what is right. */
import { readFileSync } from "node:fs";
import { extractDocuments } from "../../src/scene/documents.js";
import { evidenceOf } from "../../src/scene/evidence.js";
import { type Facts, factsOf, type PlaceChange } from "../../src/scene/facts.js";
import { PlaceMemory, samePlace } from "../../src/scene/places.js";
import { fillTemplates } from "../../src/scene/templates.js";

/** The sets that are learned from. */
export const SETS = [
  "corpus/scene-dev.jsonl",
  "sanity/scenes.jsonl",
  "sanity/fresh.jsonl",
  "corpus-fresh/scene-a.jsonl",
  "corpus-fresh/scene-b.jsonl",
  "corpus-fresh/scene-c-tuned.jsonl",
  "corpus-fresh/scene-c-held.jsonl",
  ..."d m n p e f i j h q r v s w y aa ab ad ae af ag ah ak al am an ao ap ba bb bc bd ca cb cc cd da db dc dd ea eb ec ed fa fb fc ga gb gc ha hb ia ib"
    .split(" ")
    .map((name) => `corpus-fresh/scene-${name}.jsonl`),
];
interface Turn {
  narration: string;
  game_state?: Parameters<typeof fillTemplates>[1];
  previous_location?: string | null;
  expect: {
    worth_image: boolean;
    tier: string | null;
    also_ok?: string[];
    forbid_tiers?: string[];
    combat?: boolean;
    magic?: boolean;
    mood?: string;
    mood_also_ok?: string[];
  };
}
export interface Example {
  set: string;
  facts: Facts;
  values: number[];
  expect: Turn["expect"];
  tiers: string[];
}

/** The turns of a file under tests/fixtures. */
export function examplesOf(path: string): Example[] {
  const lines = readFileSync(new URL(`../../tests/fixtures/${path}`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.flatMap((line) => {
    const item = JSON.parse(line) as Turn & { turns?: Turn[] };
    const memory = new PlaceMemory();
    return (item.turns ?? [item]).map((turn) => {
      const { prose, documents } = extractDocuments(turn.narration);
      const location = (turn.game_state?.location ?? "").trim();
      const previous = turn.previous_location ?? memory.next(location);
      const place: PlaceChange = !location ? "unknown" : !previous ? "first" : samePlace(location, previous) ? "same" : "new";
      const painted = location !== "" && memory.recently(location);
      const facts = factsOf(fillTemplates(prose, turn.game_state), {
        state: turn.game_state,
        place,
        painted,
        documents: documents.length > 0,
      });
      const { expect } = turn;
      const tiers = [expect.tier, ...(expect.also_ok ?? [])].filter((tier): tier is string => typeof tier === "string");
      if (item.turns && expect.worth_image && tiers.includes("landscape")) memory.paint(location);
      return { set: path, facts, values: evidenceOf(facts), expect, tiers };
    });
  });
}
