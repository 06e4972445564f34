/** Fills `{player_name}`, `{location}`, `{time_of_day}` and drops fields that nothing is known of. */
import type { GameState } from "./cue.js";

const FIELD = /\{\s*([a-z][a-z0-9_]{0,40})\s*\}/gi;

/** Words that keep a sentence whole when the state has no value. */
const FALLBACK: Readonly<Record<string, string>> = {
  player_name: "the traveller",
  player: "the traveller",
  name: "the traveller",
  location: "this place",
  place: "this place",
  time_of_day: "day",
};

const usable = (value: string | null | undefined): string | undefined => (value && !value.includes("{") ? value : undefined);

export function fillTemplates(text: string, state: GameState | null | undefined): string {
  if (!text.includes("{")) return text;
  const player = usable(state?.player_name) ?? usable(state?.characters?.[0]?.name);
  const values: Record<string, string | undefined> = {
    player_name: player,
    player,
    name: player,
    location: usable(state?.location),
    place: usable(state?.location),
    time_of_day: usable(state?.time_of_day),
  };
  return text.replace(FIELD, (_, field: string) => values[field.toLowerCase()] ?? FALLBACK[field.toLowerCase()] ?? "");
}
