/** Who is in the picture: names of the game's characters found in the shown words, and the player when the player acts. */
import type { GameState } from "./cue.js";
import type { Facts } from "./facts.js";
import type { Subject } from "./subject.js";
import { POS } from "./tokens.js";

export function visibleCharacters(facts: Facts, subject: Subject, state: GameState | null | undefined): string[] {
  if (!state?.characters?.length) return [];
  const named = new Set<string>();
  for (const [from, to] of subject.ranges) {
    for (let i = from; i < to; i++) {
      const token = facts.tokens[i]!;
      if (token.pos === POS.name || token.capital) named.add(token.text);
    }
  }
  const [player, ...others] = state.characters.map((character) => character.name).filter((name) => name && !name.includes("{"));
  const visible = others.filter((name) => partsOf(name).some((part) => named.has(part)));
  const plays = facts.events.some((event) => event.player && !event.hidden && !event.state);
  if (player && (plays || partsOf(player).some((part) => named.has(part)))) visible.push(player);
  return visible;
}

const TITLES = new Set("old the of mr mrs miss ms dr sir lady lord captain sergeant widow mother father brother sister".split(" "));

/** Lower-case parts of all names in the game. */
export function knownNames(state: GameState | null | undefined): Set<string> {
  const names = new Set<string>();
  for (const character of state?.characters ?? [])
    if (typeof character?.name === "string") for (const part of partsOf(character.name)) names.add(part);
  return names;
}

/** A game says the same names every turn. Bounded: the oldest goes first. */
const parts = new Map<string, readonly string[]>();
const MOST_NAMES = 512;

/** The parts of a name that tell its bearer apart. */
function partsOf(name: string): readonly string[] {
  let found = parts.get(name);
  if (!found) {
    found = splitName(name);
    if (parts.size >= MOST_NAMES) parts.delete(parts.keys().next().value!);
    parts.set(name, found);
  }
  return found;
}

function splitName(name: string): readonly string[] {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  const telling = words.filter((word) => !TITLES.has(word));
  return telling.length ? telling : words;
}
