/** From a request's params to what the scene interpreter is asked. */
import type { ValidParamsOf } from "../protocol/schemas.js";
import type { GameState, SceneInput } from "../scene/cue.js";

type GameStateParam = ValidParamsOf<"interpret">["game_state"];

/** Games write a character as a name or as an object with one; an id may be a number. */
export function sceneInput(params: ValidParamsOf<"interpret">): SceneInput {
  return {
    narration: params.narration,
    gameState: gameState(params.game_state),
    previousLocation: params.previous_location ?? null,
    sessionId: params.session_id == null ? null : String(params.session_id),
    turnId: (params.turn_id as string | number | undefined) ?? null,
  };
}

export function gameState(state: GameStateParam): GameState | null {
  if (!state) return null;
  const { characters, ...rest } = state;
  const named = characters?.map((character) => (typeof character === "string" ? { name: character } : character));
  return named ? { ...rest, characters: named } : rest;
}
