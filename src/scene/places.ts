/** Are two names the same place? And which places has a session painted lately? */

/** Words shared ≥ this share of all words of the shorter name: the same place. */
export const SAME_PLACE = 0.4;
/** A place is not painted again as landscape within so many turns. */
export const PAINTED_FOR = 2;
const MOST_PLACES = 8;

const STOP_WORDS = new Set("the a an of at in on to and by near old new upper lower inner outer".split(" "));

/** A game stays at its places for many turns. Bounded: the oldest goes first. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_NAMES = 512;

export function placeWords(name: string): ReadonlySet<string> {
  let words = known.get(name);
  if (!words) {
    words = splitName(name);
    if (known.size >= MOST_NAMES) known.delete(known.keys().next().value!);
    known.set(name, words);
  }
  return words;
}

function splitName(name: string): ReadonlySet<string> {
  const words =
    name
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.map((word) => word.replace(/(?<=.{3})s$/, "")).filter((word) => !STOP_WORDS.has(word));
  return new Set(telling.length ? telling : words);
}

/** Shared words over all words (Jaccard), 0…1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

/** One name is the other with words added ("Galleria", "The Galleria, cinema") or most words agree. */
export function samePlace(a: string, b: string): boolean {
  return (a === b && placeWords(a).size > 0) || overlap(placeWords(a), placeWords(b)) >= SAME_PLACE;
}

/** What one session remembers: its turn number and when each place was painted. */
export class PlaceMemory {
  private turn = 0;
  private readonly painted: { words: ReadonlySet<string>; turn: number }[] = [];
  private last: string | null = null;

  /** Begins a turn; answers where the session was before. */
  next(location: string): string | null {
    this.turn++;
    const before = this.last;
    if (location) this.last = location;
    return before;
  }

  recently(location: string): boolean {
    const words = placeWords(location);
    return this.painted.some((place) => this.turn - place.turn <= PAINTED_FOR && overlap(words, place.words) >= SAME_PLACE);
  }

  paint(location: string): void {
    this.painted.push({ words: placeWords(location), turn: this.turn });
    if (this.painted.length > MOST_PLACES) this.painted.shift();
  }
}
