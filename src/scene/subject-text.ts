/** The wording of a subject: stray marks and joining words gone, no longer than asked. */
const LEADS = /^[\s,.;:!?…—–)\]-]+|^(?:and|but|so|then|yet|or)(?:,? then)?\s+/i;
/** What a leading word or mark can begin with. */
const LEADING = new Set(" \n\t,.;:!?…—–)]-abostyABOSTY");
const TRAILS = " \n\t,.;:!?…—–(-";
const UNTIDY = /["“”«»„‟\uE000\n]|\s\s|\s[,.;:!?…]|,\s*,/;

/** A clause without quotation marks, leading joining words and marks at its ends. */
export function tidyClause(text: string): string {
  const plain = UNTIDY.test(text)
    ? text
        .replace(/["“”«»„‟\uE000]+/g, "")
        .replace(/\s+/g, " ")
        .replace(/\s+([,.;:!?…])/g, "$1")
        .replace(/(?:,\s*){2,}/g, ", ")
    : text;
  const head = LEADING.has(plain[0]!) ? plain.replace(LEADS, "").replace(LEADS, "") : plain;
  // A loop: the pattern [...]+$ would be quadratic on long runs.
  let end = head.length;
  while (end > 0 && TRAILS.includes(head[end - 1]!)) end--;
  return head.slice(0, end);
}

/** At most `limit` code points, cut between words. */
export function cutAtWord(text: string, limit: number): string {
  // Code units are never fewer than code points.
  if (text.length <= limit) return text;
  const points = [...text];
  if (points.length <= limit) return text;
  const head = points.slice(0, limit).join("");
  const space = head.lastIndexOf(" ");
  return (space > limit / 2 ? head.slice(0, space) : head).replace(/[\s,.;:—–-]+$/, "");
}
