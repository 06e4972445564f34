/** The smallest EXIF block that holds one UserComment, as picture managers index it. Layout: EXIF 2.32, big-endian TIFF. */

const EXIF_IFD = 0x8769;
const USER_COMMENT = 0x9286;
const LONG = 4;
const UNDEFINED = 7;

/** One directory with one entry: count, entry, no next directory. */
function directory(tag: number, type: number, count: number, value: number): Buffer {
  const ifd = Buffer.alloc(18);
  ifd.writeUInt16BE(1, 0);
  ifd.writeUInt16BE(tag, 2);
  ifd.writeUInt16BE(type, 4);
  ifd.writeUInt32BE(count, 6);
  ifd.writeUInt32BE(value, 10);
  return ifd;
}

/** Character code `UNICODE`, then UTF-16 in the block's byte order: the form that readers agree on. */
export function exifUserComment(text: string): Uint8Array {
  const utf16 = Buffer.from(text, "utf16le").swap16();
  const comment = Buffer.concat([Buffer.from("UNICODE\0", "latin1"), utf16]);
  const header = Buffer.from([0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08]);
  const first = directory(EXIF_IFD, LONG, 1, header.length + 18);
  const exif = directory(USER_COMMENT, UNDEFINED, comment.length, header.length + 36);
  return Buffer.concat([header, first, exif, comment]);
}
