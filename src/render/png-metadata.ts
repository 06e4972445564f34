/** Texts inside a PNG: laid in after the header, and read back. Nothing here depends on the time. */
import { pngChunk } from "../engine/png-encode.js";
import { SidequestError } from "../errors.js";
import { exifUserComment } from "./exif.js";

/** Signature and IHDR: what stands before the first chunk that may be added. */
const HEADER_BYTES = 8 + 25;

export interface PngTexts {
  /** The whole recipe, as JSON in UTF-8; iTXt keyword `sidequest`. */
  readonly recipe: string;
  /** The text that other tools read: keyword `parameters` and EXIF UserComment. */
  readonly parameters: string;
}

/** iTXt, uncompressed: UTF-8. */
function internationalText(keyword: string, text: string): Buffer {
  // keyword NUL, compression flag and method, language NUL, translated keyword NUL, text
  return pngChunk("iTXt", Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, "latin1"), Buffer.from(text, "utf8")]));
}

/** tEXt is Latin-1 and the form that most tools look for; what does not fit goes into iTXt. */
function plainText(keyword: string, text: string): Buffer {
  if (!/^[\n\x20-\x7e]*$/.test(text)) return internationalText(keyword, text);
  return pngChunk("tEXt", Buffer.from(`${keyword}\0${text}`, "latin1"));
}

/** The pieces of the file with its texts; to be written one after the other. */
export function withTexts(png: Uint8Array, { recipe, parameters }: PngTexts): Uint8Array[] {
  return [
    png.subarray(0, HEADER_BYTES),
    internationalText("sidequest", recipe),
    plainText("parameters", parameters),
    pngChunk("eXIf", exifUserComment(parameters)),
    png.subarray(HEADER_BYTES),
  ];
}

/**
 * All tEXt and iTXt texts of a PNG, by keyword.
 * @throws SidequestError INVALID_PARAMS when it is no PNG or is cut short
 */
export function readTexts(png: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const texts = new Map<string, string>();
  if (bytes.length < HEADER_BYTES || bytes.readUInt32BE(0) !== 0x89504e47)
    throw new SidequestError("INVALID_PARAMS", "The file is not a PNG.");
  for (let at = 8; at < bytes.length; ) {
    const end = at + 12 + (at + 8 <= bytes.length ? bytes.readUInt32BE(at) : Number.POSITIVE_INFINITY);
    if (end > bytes.length) throw new SidequestError("INVALID_PARAMS", "The PNG is cut short.");
    const type = bytes.toString("latin1", at + 4, at + 8);
    const data = bytes.subarray(at + 8, end - 4);
    const keyword = data.toString("latin1", 0, Math.max(0, data.indexOf(0)));
    if (type === "tEXt") texts.set(keyword, data.toString("latin1", keyword.length + 1));
    if (type === "iTXt" && data[keyword.length + 1] === 0) {
      const language = data.indexOf(0, keyword.length + 3);
      texts.set(keyword, data.toString("utf8", data.indexOf(0, language + 1) + 1));
    }
    at = end;
  }
  return texts;
}
