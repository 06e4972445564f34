/**
 * Looks at a YAML text before it is parsed: the parser recurses, and nesting without end would end the whole process, not only the file.
 */
import { Lexer } from "yaml";

/** Levels; real files have less than ten. */
const MAX_DEPTH = 64;
/** Columns of indentation, which is how deep a file nests without brackets. */
const MAX_INDENT = 256;
/** Keys, values and marks. */
const MAX_TOKENS = 300_000;

const OPENING: ReadonlySet<string> = new Set(["[", "{"]);
const CLOSING: ReadonlySet<string> = new Set(["]", "}"]);
/** Marks that open a level each when they follow one another on a line; so do anchors and tags on their way to a value. */
const MARKS = /^[-?:&!]/;

/** The first thing that no real file has; null when there is none. Time grows with the text's length alone. */
export function structuralFault(text: string): { message: string; line: number } | null {
  let [depth, marks, tokens, line] = [0, 0, 0, 1];
  for (const token of new Lexer().lex(text)) {
    tokens++;
    if (OPENING.has(token)) depth++;
    else if (CLOSING.has(token)) depth = Math.max(0, depth - 1);
    const blank = token.trim() === "";
    if (blank && !token.includes("\n") && token.length > MAX_INDENT)
      return { message: `indented by more than ${MAX_INDENT} columns`, line };
    if (token.includes("\n")) marks = 0;
    else if (!blank) marks = MARKS.test(token) ? marks + 1 : 0;
    if (depth > MAX_DEPTH || marks > MAX_DEPTH) return { message: `nested more than ${MAX_DEPTH} levels deep`, line };
    if (tokens > MAX_TOKENS) return { message: `more than ${MAX_TOKENS} keys, values and marks`, line };
    for (let at = token.indexOf("\n"); at >= 0; at = token.indexOf("\n", at + 1)) line++;
  }
  return null;
}
