/** Brings a render's result to a size that every existing client can read. */
import type { ResultOf } from "../protocol/schemas.js";
import { bounded } from "./bounded.js";

type Result = ResultOf<"render">;

/** Bytes of documents in a reply; clients read 65,536 of the whole line. */
const DOCUMENT_BYTES = 32_768;

/** Documents out of a long narration are left out beyond a bound, with a warning; `interpret` gives them whole. */
export function fitReply(result: Result): Result {
  const { documents, ...rest } = result;
  // A skipped beat is told in the two keys that the existing clients compare.
  const reply: Result = "status" in rest && !rest.warnings?.length ? rest : { ...rest, warnings: bounded(rest.warnings ?? []) };
  if (!documents) return reply;
  if (Buffer.byteLength(JSON.stringify(documents)) <= DOCUMENT_BYTES) return { ...reply, documents };
  const warning = `documents: ${documents.length} left out, too long for this reply; "interpret" gives them whole`;
  return { ...reply, warnings: [...bounded(rest.warnings ?? []), warning] };
}
