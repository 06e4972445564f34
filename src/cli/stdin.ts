/** A text given on the command line, in a file by @name, or on standard input. */
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { SidequestError } from "../errors.js";

/** @throws SidequestError INVALID_PARAMS when the named file cannot be read, or a person at a terminal gave nothing */
export async function textOrStdin(given: string | undefined): Promise<string> {
  if (given?.startsWith("@")) {
    try {
      return readFileSync(given.slice(1), "utf8");
    } catch (cause) {
      throw new SidequestError("INVALID_PARAMS", `Cannot read ${given.slice(1)}: ${(cause as Error).message}`);
    }
  }
  if (given !== undefined && given !== "-") return given;
  if (given === undefined && process.stdin.isTTY)
    throw new SidequestError("INVALID_PARAMS", "expected a text", { hint: "Give it as an argument, as @file, or pipe it in." });
  return text(process.stdin);
}
