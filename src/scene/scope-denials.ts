/** What is denied, wished, planned or only possible. */
import { V } from "./lexicon.js";
import { DIM, dim, scopeEnd } from "./scope-marks.js";
import { KIND, POS, type Token } from "./tokens.js";

const MODAL_REAL = new Set(["can", "could"]);

export function negate(tokens: readonly Token[], i: number, to: number) {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  // "no sooner", "not only", "hardly had … before": these assert.
  if (next && (next.text === "only" || next.text === "sooner" || next.text === "longer" || next.text === "until" || next.text === "even"))
    return;
  if (token.text === "barely" || token.text === "hardly" || token.text === "scarcely") return;
  if (token.text === "no" || token.text === "without") {
    // Only the noun phrase is denied.
    let end = i + 1;
    while (
      end < to &&
      tokens[end]!.kind === KIND.word &&
      tokens[end]!.pos !== POS.noun &&
      tokens[end]!.pos !== POS.preposition &&
      tokens[end]!.pos !== POS.aux
    )
      end++;
    return dim(tokens, i, Math.min(end + 1, to), DIM.negated);
  }
  dim(tokens, i, scopeEnd(tokens, i + 1, to), DIM.negated);
}

export function suppose(tokens: readonly Token[], i: number, to: number) {
  const token = tokens[i]!;
  let verb = i + 1;
  while (verb < to && tokens[verb]!.kind === KIND.word && tokens[verb]!.pos !== POS.verb && verb < i + 4) verb++;
  // "You can see", "could hear": what is perceived is there.
  if (MODAL_REAL.has(token.text) && verb < to && tokens[verb]!.entry.v & (V.see | V.sound)) return;
  if (token.text === "can") return;
  if ((token.text === "will" || token.text === "'ll") && tokens[i + 1]?.text === "not") return;
  dim(tokens, i, scopeEnd(tokens, i + 1, to), DIM.unreal);
}
