/** Takes `[DOCUMENT: kind "title"] body [/DOCUMENT]` blocks out of the prose. One pass, linear. */
import type { SceneDocument } from "./cue.js";
import { LONGEST_SUBJECT } from "./subject-room.js";
import { cutAtWord } from "./subject-text.js";

const OPEN = "[document:";
const CLOSE = "[/document]";

/** A block that is never closed runs to the end of the text. */
export function extractDocuments(text: string): { prose: string; documents: SceneDocument[] } {
  if (!text.includes("[")) return { prose: text, documents: [] };
  const lower = text.toLowerCase();
  // Lower-casing can change the length (İ): then positions do not agree and only exact upper case is looked for.
  const haystack = lower.length === text.length ? lower : text.replace(/DOCUMENT/g, "document");
  const documents: SceneDocument[] = [];
  let prose = "";
  let at = 0;
  for (;;) {
    const open = haystack.indexOf(OPEN, at);
    if (open < 0) break;
    const headEnd = text.indexOf("]", open);
    if (headEnd < 0) break;
    const close = haystack.indexOf(CLOSE, headEnd);
    const bodyEnd = close < 0 ? text.length : close;
    documents.push({ ...headOf(text.slice(open + OPEN.length, headEnd)), body: text.slice(headEnd + 1, bodyEnd).trim() });
    prose += `${text.slice(at, open)}\n`;
    at = close < 0 ? text.length : close + CLOSE.length;
  }
  return { prose: at === 0 ? text : prose + text.slice(at), documents };
}

function headOf(head: string): { kind: string; title: string } {
  const trimmed = head.trim();
  const quote = trimmed.search(/["“'‘]/);
  if (quote < 0) {
    const [kind = "document", ...title] = trimmed.split(/\s+/);
    return { kind: kind || "document", title: title.join(" ") };
  }
  const title = trimmed.slice(quote).replace(/^["“'‘]|["”'’]$/g, "");
  return { kind: trimmed.slice(0, quote).replace(/[\s:]+$/, "") || "document", title: title.trim() };
}

/** Most of a document's own words that its picture is given; an image model letters no more. */
const LETTERED = 120;

/** The picture of a document names it and shows the beginning of its words. */
export function withDocument(subject: string, { kind, title, body }: SceneDocument): string {
  const named = subject.toLowerCase().includes(kind.toLowerCase());
  const words = cutAtWord(`${named ? "" : `${kind}: `}${title ? `${title}. ` : ""}${body}`.replace(/["“”*_`\s]+/g, " "), LETTERED);
  return cutAtWord(`${cutAtWord(subject, LONGEST_SUBJECT - words.length - 2)}. ${words}`, LONGEST_SUBJECT);
}
