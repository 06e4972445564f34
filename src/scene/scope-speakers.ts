/** The words beside spoken words that say who spoke. */
import { V } from "./lexicon.js";
import { clauseEnd, DIM, dim, type Sentence } from "./scope-marks.js";
import { KIND, POS, type Token } from "./tokens.js";

/** "says Tov, who was born in a crate": what is told of the speaker's past belongs to who speaks. */
function speakerEnd(tokens: readonly Token[], end: number, to: number): number {
  const [comma, who, was] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  const past = was?.text === "was" || was?.text === "had";
  return comma?.text === "," && who?.text === "who" && past && end + 2 < to ? clauseEnd(tokens, end + 1, to) : end;
}

/** The words beside spoken words that only say who spoke. */
export function attribute(tokens: readonly Token[], at: number, { from, to }: Sentence) {
  const next = tokens[at + 1];
  // "… But she is breathing on it": the story goes on.
  if (next?.capital && next.pos === POS.conjunction) return;
  const after = clauseEnd(tokens, at + 1, to);
  let verb = -1;
  for (let i = at + 1; i < after; i++)
    if (tokens[i]!.pos === POS.verb && tokens[i]!.entry.v & (V.speak | V.sound)) verb = verb < 0 ? i : verb;
  if (verb >= 0 && verb - at <= 4) return dim(tokens, at + 1, speakerEnd(tokens, after, to), DIM.attribution);
  // he said, "…"
  if (tokens[at - 1]?.text !== "," && tokens[at - 1]?.text !== ":") return;
  let start = at - 1;
  while (start > from && tokens[start - 1]!.kind === KIND.word) start--;
  for (let i = start; i < at; i++)
    if (tokens[i]!.entry.v & V.speak && tokens[i]!.pos === POS.verb) return dim(tokens, start, at, DIM.attribution);
}
