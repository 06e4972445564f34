/** Where the text itself says the picture is seen from: a hint for the composer. Rows, tried in order. */
import type { SceneTier } from "./cue.js";
import type { Facts } from "./facts.js";
import { F, T, V } from "./lexicon.js";
import { HIDDEN } from "./scopes.js";
import { POS, type Token } from "./tokens.js";

interface Row {
  /** One of the composer's camera words. */
  readonly camera: string;
  readonly when: (token: Token, tokens: readonly Token[]) => boolean;
}

const PEEPHOLES = new Set(
  "keyhole scope sights slit visor periscope peephole binoculars telescope spyglass grille crack eyepiece chink".split(" "),
);
const LOOKS = new Set(["look", "gaze", "stare", "peer", "see"]);
const isPlayer = (token: Token | undefined): boolean => token !== undefined && (token.entry.f & F.firstSecond) !== 0;
const looks = (tokens: readonly Token[], at: number, way: string): boolean =>
  LOOKS.has(tokens[at]!.entry.verbLemma) && tokens[at]!.pos === POS.verb && tokens[at + 1]?.text === way && isPlayer(tokens[at - 1]);

const ROWS: readonly Row[] = [
  {
    camera: "first_person",
    when: (token, tokens) => token.text === "through" && PEEPHOLES.has(tokens[token.at + 2]?.text ?? ""),
  },
  {
    camera: "topdown",
    when: (token, tokens) => token.text === "directly" && /^(?:below|beneath|under)$/.test(tokens[token.at + 1]?.text ?? ""),
  },
  {
    camera: "high",
    when: (token, tokens) =>
      ((token.text === "below" || token.text === "beneath") && isPlayer(tokens[token.at + 1])) ||
      (token.text === "far" && tokens[token.at + 1]?.text === "below") ||
      looks(tokens, token.at, "down"),
  },
  {
    camera: "low",
    when: (token, tokens) =>
      ((token.text === "above" || token.text === "over") && isPlayer(tokens[token.at + 1])) ||
      (token.text === "high" && tokens[token.at + 1]?.text === "above") ||
      looks(tokens, token.at, "up"),
  },
];

/** undefined when the text gives none. Portraits and documents are always seen straight on. */
export function viewpointOf({ tokens }: Facts, tier: SceneTier): string | undefined {
  if (tier === "portrait" || tier === "text_overlay") return undefined;
  let best = ROWS.length;
  for (const token of tokens) {
    const { telling, v, verbLemma } = token.entry;
    if ((telling & T.viewing) === 0 && ((v & V.see) === 0 || !LOOKS.has(verbLemma))) continue;
    if (token.dim & HIDDEN) continue;
    for (let row = 0; row < best; row++) if (ROWS[row]!.when(token, tokens)) best = row;
  }
  return ROWS[best]?.camera;
}
