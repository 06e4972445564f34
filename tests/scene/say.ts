/** One turn of a game, told shortly. */
import type { GameState, Interpretation } from "../../src/scene/cue.js";
import { createInterpreter } from "../../src/scene/interpreter.js";

export interface Told {
  at?: string;
  from?: string;
  people?: string[];
  fight?: boolean;
}

export function tell(narration: string, { at, from, people = [], fight = false }: Told = {}): Interpretation {
  const gameState: GameState | null =
    at === undefined ? null : { location: at, characters: people.map((name) => ({ name })), combat: { in_combat: fight } };
  return createInterpreter().interpret({ narration, gameState, previousLocation: from ?? at ?? null });
}

export const first = (told: Interpretation) => {
  const cue = told.cues[0];
  if (!cue) throw new Error(`no cue: ${told.reason}`);
  return cue;
};
