/** Brings a render's result into the shape and size that every existing client can read. */
import type { ResultOf, ValidParamsOf } from "../protocol/schemas.js";
import { bounded } from "./bounded.js";

type Result = ResultOf<"render">;

/** Bytes of documents in a reply; clients read 65,536 of the whole line. */
const DOCUMENT_BYTES = 32_768;

/**
 * - The caller whose params hold `prompt` and `art_style` together reads `image_path` and `image_url` as one field twice: it gets the latter alone.
 * - Documents out of a long narration are left out beyond a bound, with a warning; `interpret` gives them whole.
 */
export function fitReply(params: ValidParamsOf<"render">, result: Result): Result {
  const { documents, ...rest } = result;
  const reply: Result = { ...rest, warnings: bounded(rest.warnings ?? []) };
  if ("image_path" in reply && params.prompt !== undefined && params.art_style !== undefined) delete reply.image_path;
  if (!documents) return reply;
  if (Buffer.byteLength(JSON.stringify(documents)) <= DOCUMENT_BYTES) return { ...reply, documents };
  const warning = `documents: ${documents.length} left out, too long for this reply; "interpret" gives them whole`;
  return { ...reply, warnings: [...(rest.warnings ?? []), warning] };
}
