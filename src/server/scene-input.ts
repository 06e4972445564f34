/** From a request's params to what the scene interpreter is asked, and from what it finds to the reply. */
import type { ResultOf, ValidParamsOf } from "../protocol/schemas.js";
import type { GameState, Interpretation, SceneInput } from "../scene/cue.js";

export function interpretation(
  interpret: (input: SceneInput) => Interpretation,
  params: ValidParamsOf<"interpret">,
): ResultOf<"interpret"> {
  const { cues, ...rest } = interpret(sceneInput(params));
  return { ...rest, cues: cues.map((cue) => ({ ...cue })) };
}

type GameStateParam = ValidParamsOf<"interpret">["game_state"];

/** Games write a character as a name or as an object with one; an id may be a number. */
function sceneInput(params: ValidParamsOf<"interpret">): SceneInput {
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
